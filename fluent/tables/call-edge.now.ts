import { Table, BooleanColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

/** Two ids are one call. An administrator may delete an edge; both halves are then calls of their own. */
export const x_tkl_voice_call_edge = Table({
    name: 'x_tkl_voice_call_edge',
    label: 'Call Edge',
    display: 'one_id',
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true }),
        account: ReferenceColumn({ label: 'Account', referenceTable: 'x_tkl_voice_account', mandatory: true }),
        one_id: StringColumn({ label: 'One id', maxLength: 100, mandatory: true }),
        other_id: StringColumn({ label: 'Other id', maxLength: 100, mandatory: true }),
        parent_id: StringColumn({ label: 'Parent of the two', maxLength: 100 }),
        removed: BooleanColumn({
            label: 'Removed',
            default: false,
            hint: 'An administrator deleted this edge: the two are calls of their own. Delete this row to let them be joined again.',
        }),
    },
    index: [
        { name: 'key', unique: true, element: 'key' },
        { name: 'one_id', unique: false, element: 'one_id' },
        { name: 'other_id', unique: false, element: 'other_id' },
    ],
})
