import { Table, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

/** The raw body of an event, kept only where the account asks for it, and for a short time. */
export const x_tkl_voice_payload = Table({
    name: 'x_tkl_voice_payload',
    label: 'Event Payload',
    display: 'event',
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true }),
        event: ReferenceColumn({ label: 'Event', referenceTable: 'x_tkl_voice_event', mandatory: true }),
        body: StringColumn({ label: 'Body', maxLength: 65536 }),
        size: IntegerColumn({ label: 'Size (characters)' }),
        expires: DateTimeColumn({ label: 'Expires' }),
    },
    index: [
        { name: 'key', unique: true, element: 'key' },
        { name: 'event', unique: false, element: 'event' },
        { name: 'expires', unique: false, element: 'expires' },
    ],
})
