/** How the values of a column are kept by SQLite. */
export type Storage = 'text' | 'integer' | 'real'

const integers = new Set([
    'boolean',
    'integer',
    'longint',
    'auto_increment',
    'order_index',
    'integer_date',
    'integer_time',
    'day_of_week',
    'week_of_month',
    'month_of_year',
])

const reals = new Set(['decimal', 'float', 'percent_complete'])

/** Storage of an internal_type of sys_dictionary; date-times, durations and everything unknown are text. */
export function storageOf(type: string): Storage {
    if (integers.has(type)) return 'integer'
    return reals.has(type) ? 'real' : 'text'
}

/** Whether a column holds the sys_id of a row of its `reference` table. */
export function isReference(column: { readonly type: string; readonly reference?: string }): boolean {
    return referenceTypes.has(column.type) && column.reference !== undefined
}

const referenceTypes = new Set(['reference', 'domain_id'])

export function isDateTime(type: string): boolean {
    return dateTimes.has(type)
}

const dateTimes = new Set(['glide_date_time', 'glide_date', 'due_date', 'schedule_date_time', 'glide_utc_time'])
