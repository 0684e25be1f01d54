import { ScriptInclude } from '@servicenow/sdk/core'

/** The phone directory's face for other applications. */
ScriptInclude({
    $id: Now.ID['script-include-directory'],
    name: 'TrunklineDirectory',
    apiName: 'x_tkl_voice.TrunklineDirectory',
    active: true,
    accessibleFrom: 'public',
    description: 'Who has a telephone number: identify(number, accountCode).',
    script: Now.include('../../src/script-includes/TrunklineDirectory.js'),
})
