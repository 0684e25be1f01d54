var CallerLookup = Class.create()
CallerLookup.prototype = {
    initialize: function () {},

    /**
     * Whom a telephone number may belong to. It runs while a telephony system waits for an answer: use one query on an
     * indexed column. What fails, or cannot be read, is noted as an integration error, and the caller is looked up
     * without it.
     *
     * @param {Object} question what is known of the call:
     *     number       {string} E.164, for example +14155552671; never empty
     *     accountCode  {string} the telephony account
     *     work         {string} 'itsm' or 'csm': what the account's calls are about
     *     direction    {string} 'inbound' or 'outbound'
     *     language     {string} as the telephony system sent it, '' when it sent none
     * @return {Object[]} at most ten, [] for nobody:
     *     table   {string} table of the record
     *     id      {string} its sys_id
     *     score   {number} 0 to 100, how sure it is: 100 is a mobile phone of theirs. Without one the record is shown, and not linked by itself.
     *     reason  {string} why, in a few words that the agent reads
     */
    find: function (question) {
        return []
    },

    type: 'CallerLookup',
}
