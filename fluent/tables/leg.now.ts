import { Table, ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

/** One agent's part in a call. */
export const x_tkl_voice_leg = Table({
    name: 'x_tkl_voice_leg',
    label: 'Call Leg',
    display: 'contact',
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true }),
        account: ReferenceColumn({ label: 'Account', referenceTable: 'x_tkl_voice_account', mandatory: true }),
        call: ReferenceColumn({ label: 'Call', referenceTable: 'x_tkl_voice_call', mandatory: true }),
        contact: StringColumn({ label: 'Contact', maxLength: 100, mandatory: true }),
        agent: StringColumn({ label: 'Agent (external id)', maxLength: 100 }),
        ordinal: IntegerColumn({ label: 'Ordinal', default: 1 }),
        role: ChoiceColumn({
            label: 'Role',
            dropdown: 'dropdown_without_none',
            default: 'agent',
            choices: { agent: { label: 'Agent', sequence: 10 } },
        }),
        state: ChoiceColumn({
            label: 'State',
            dropdown: 'dropdown_without_none',
            choices: {
                established: { label: 'Established', sequence: 10 },
                left: { label: 'Left', sequence: 20 },
            },
        }),
        user: ReferenceColumn({ label: 'User', referenceTable: 'sys_user' }),
        established: StringColumn({ label: 'Established (ms)', maxLength: 24 }),
        established_on: DateTimeColumn({ label: 'Established' }),
        ended: StringColumn({ label: 'Ended (ms)', maxLength: 24 }),
        ended_on: DateTimeColumn({ label: 'Ended' }),
        seconds: IntegerColumn({ label: 'Duration (seconds)' }),
    },
    index: [
        { name: 'key', unique: true, element: 'key' },
        { name: 'call', unique: false, element: 'call' },
        { name: 'agent_state', unique: false, element: ['agent', 'state'] },
    ],
})
