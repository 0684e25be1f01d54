/* global GlideRecord */
/**
 * An example of x_tkl_voice.CallerLookup: a household has one telephone, and any of its members may call from it. It
 * expects tables of your own: u_household with u_phone (E.164, indexed), and u_household_member with u_household and
 * u_consumer. Copy it, put in your tables, and register the copy.
 */
var HouseholdCallerLookup = Class.create()
HouseholdCallerLookup.prototype = {
    initialize: function () {},

    find: function (question) {
        var found = []
        var household = new GlideRecord('u_household')
        if (!household.isValid() || question.work !== 'csm') return found
        household.addQuery('u_phone', question.number)
        household.setLimit(1)
        household.query()
        if (!household.next()) return found
        var member = new GlideRecord('u_household_member')
        member.addQuery('u_household', household.getUniqueValue())
        member.setLimit(10)
        member.query()
        while (member.next()) {
            found.push({
                table: 'csm_consumer',
                id: member.getValue('u_consumer'),
                score: 60,
                reason: 'member of a household with this phone',
            })
        }
        return found
    },

    type: 'HouseholdCallerLookup',
}
