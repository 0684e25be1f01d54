import { Table, BooleanColumn, ChoiceColumn, DateTimeColumn, IntegerColumn, StringColumn } from '@servicenow/sdk/core'

/** A table whose phones are in the directory, and how far the directory has got with it. */
export const x_tkl_voice_directory_source = Table({
    name: 'x_tkl_voice_directory_source',
    label: 'Phone Directory Source',
    display: 'table_name',
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true }),
        table_name: StringColumn({ label: 'Table', maxLength: 80, mandatory: true }),
        state: ChoiceColumn({
            label: 'State',
            dropdown: 'dropdown_without_none',
            default: 'waiting',
            choices: {
                waiting: { label: 'Waiting to be filled', sequence: 10 },
                filling: { label: 'Being filled', sequence: 20 },
                checking: { label: 'Being checked for what is gone', sequence: 30 },
                sweeping: { label: 'Being swept for what changed', sequence: 40 },
                complete: { label: 'Complete', sequence: 50 },
                absent: { label: 'No such table on this instance', sequence: 60 },
            },
        }),
        refill: BooleanColumn({
            label: 'Fill again',
            default: false,
            hint: 'Somebody asked for it; the next run begins from the first record.',
        }),
        cursor: StringColumn({
            label: 'Done up to',
            maxLength: 32,
            hint: 'sys_id of the last record: the next run goes on after it.',
        }),
        processed: IntegerColumn({ label: 'Processed', default: 0 }),
        total: IntegerColumn({ label: 'Total', default: 0 }),
        unreadable: IntegerColumn({ label: 'Unreadable numbers', default: 0 }),
        refused: IntegerColumn({ label: 'Refused records', default: 0 }),
        refused_records: StringColumn({
            label: 'Which were refused',
            maxLength: 4000,
            hint: 'sys_ids of records whose phones could not be written to the directory; every night they are tried again.',
        }),
        rate: IntegerColumn({ label: 'Records a second', default: 0 }),
        remaining: IntegerColumn({ label: 'Remaining (seconds)', default: 0 }),
        countries: StringColumn({
            label: 'Countries',
            maxLength: 1000,
            hint: 'The default countries that numbers without a country code were read with.',
        }),
        started_on: DateTimeColumn({ label: 'Started' }),
        finished_on: DateTimeColumn({ label: 'Finished' }),
        swept_until: DateTimeColumn({
            label: 'Swept until',
            hint: 'Records that were updated before are in the directory, whether or not a rule saw it.',
        }),
        error: StringColumn({ label: 'Error', maxLength: 1000 }),
        next_try: DateTimeColumn({ label: 'Next try', hint: 'After an error: not before this time.' }),
        run: StringColumn({
            label: 'Run',
            maxLength: 32,
            hint: 'Which run of the job works on the table, or did last; another one that stood still writes nothing here.',
        }),
    },
    index: [{ name: 'key', unique: true, element: 'key' }],
})
