import { GlideRecord, GlideRecordSecure } from '@servicenow/glide'

/** Whether the user of this request may read a record; not one of a table that is not there, or closed to this app. */
export function mayRead(table: string, id: string): boolean {
    if (id === '' || !isTable(table)) return false
    return new GlideRecordSecure(table).get(id)
}

/** Whether the user of this request may read records of a table at all. */
export function mayReadTable(table: string): boolean {
    return isTable(table) && new GlideRecord(table).canRead()
}

/** Tables of plugins are not on every instance. */
export function isTable(table: string): boolean {
    return new GlideRecord(table).isValid()
}
