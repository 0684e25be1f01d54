import { Record, ScriptInclude } from '@servicenow/sdk/core'

/** An example, inactive: who has one household's telephone, from tables of one's own. */
const household = ScriptInclude({
    $id: Now.ID['script-include-household-lookup'],
    name: 'HouseholdCallerLookup',
    apiName: 'x_tkl_voice.HouseholdCallerLookup',
    active: true,
    accessibleFrom: 'package_private',
    description: 'An example of a caller look-up: the members of a household that shares a telephone.',
    script: Now.include('../../src/script-includes/HouseholdCallerLookup.js'),
})

Record({
    $id: Now.ID['extension-instance-household'],
    table: 'sys_extension_instance',
    data: {
        name: 'HouseholdCallerLookup',
        point: 'x_tkl_voice.CallerLookup',
        class: 'x_tkl_voice.HouseholdCallerLookup',
        script_include: household,
        order: 100,
        active: false,
    },
})
