import { Table, DateTimeColumn, IntegerColumn, StringColumn } from '@servicenow/sdk/core'

/** A right held for a time: whoever inserts the next generation owns it. */
export const x_tkl_voice_lease = Table({
    name: 'x_tkl_voice_lease',
    label: 'Lease',
    display: 'name',
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true }),
        name: StringColumn({ label: 'Name', maxLength: 100, mandatory: true }),
        generation: IntegerColumn({ label: 'Generation', mandatory: true }),
        expires: DateTimeColumn({ label: 'Expires' }),
    },
    index: [
        { name: 'key', unique: true, element: 'key' },
        { name: 'name', unique: false, element: 'name' },
    ],
})
