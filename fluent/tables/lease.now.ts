import { Table, StringColumn, IntegerColumn, DateTimeColumn } from '@servicenow/sdk/core'

export const x_tkl_voice_lease = Table({
    name: 'x_tkl_voice_lease',
    label: 'Lease',
    display: 'name',
    allowWebServiceAccess: true,
    actions: [],
    accessibleFrom: 'package_private',
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true }),
        name: StringColumn({ label: 'Name', maxLength: 100, mandatory: true }),
        generation: IntegerColumn({ label: 'Generation' }),
        holder: StringColumn({ label: 'Holder', maxLength: 100 }),
        expires: DateTimeColumn({ label: 'Expires' }),
    },
    index: [{ name: 'key', unique: true, element: 'key' }],
})
