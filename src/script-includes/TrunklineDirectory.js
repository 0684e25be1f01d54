/**
 * Who has a telephone number, for other applications.
 *
 *     var found = new x_tkl_voice.TrunklineDirectory().identify('+14155552671', 'cxone-demo');
 */
var TrunklineDirectory = Class.create()
TrunklineDirectory.prototype = {
    initialize: function () {},

    /**
     * @param {string} number as it is written or sent; without a country code it is read as the account reads it
     * @param {string} accountCode code of a telephony account: its country and its kind of work count
     * @return {Object} {status, number, table, id, name, confidence, decision, hidden, candidates}: status is `found`, `several`,
     *     `none`, or `no such account`; number is E.164 or ''; candidates are {table, id, name, score, reasons}. Records that
     *     the user of the session may not read are left out and counted in `hidden`.
     */
    identify: function (number, accountCode) {
        return require('./src/server/api/identify.ts').identifyNumber(String(number), String(accountCode))
    },

    type: 'TrunklineDirectory',
}
