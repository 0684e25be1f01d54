import { Record } from '@servicenow/sdk/core'

/**
 * Where other look-ups join: "Create implementation" on this record makes a script include from the example, and registers
 * it. Every active implementation is asked, each time a caller is looked up.
 */
Record({
    $id: Now.ID['extension-point-caller-lookup'],
    table: 'sys_extension_point',
    data: {
        name: 'CallerLookup',
        api_name: 'x_tkl_voice.CallerLookup',
        restrict_scope: false,
        description:
            'Says whom a telephone number may belong to, beside the people and companies whose phones are in the phone directory. What is offered is shown to the agent; it is linked only where it leads clearly.',
        example: Now.include('../../src/script-includes/CallerLookup.example.js'),
    },
})
