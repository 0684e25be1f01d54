import type { GlideRecord } from '@servicenow/glide'

/** Column values as GlideRecord.getValue gives them; '' where it gives null. */
export type Values = Readonly<Record<string, string>>

/**
 * Reads the record with this sys_id; false when there is none. `get(id)` alone would then look for it among the display
 * values, which in most tables means all of the rows (GlideRecord.get, server API reference).
 */
export function getById(record: GlideRecord, id: string): boolean {
    return id !== '' && record.get('sys_id', id)
}

export function readText(record: GlideRecord, field: string): string {
    return record.getValue(field) ?? ''
}

export function readBoolean(record: GlideRecord, field: string): boolean {
    return readText(record, field) === '1'
}

export function readNumber(record: GlideRecord, field: string, fallback: number): number {
    const text = readText(record, field)
    const value = Number(text)
    return text === '' || Number.isNaN(value) ? fallback : value
}

export function readValues(record: GlideRecord, fields: readonly string[]): Record<string, string> {
    const values: Record<string, string> = {}
    for (const field of fields) values[field] = readText(record, field)
    return values
}

export function setValues(record: GlideRecord, values: Values): void {
    for (const [field, value] of Object.entries(values)) record.setValue(field, value)
}

/** The fields of `wanted` that hold something else in `found`. */
export function differences(found: Values, wanted: Values): Record<string, string> {
    const changed: Record<string, string> = {}
    for (const [field, value] of Object.entries(wanted)) if ((found[field] ?? '') !== value) changed[field] = value
    return changed
}

/**
 * The instance refused a write to a table of this application: nothing a settle can do about it. The event stays and is
 * tried again.
 */
export function refused(table: string): Error {
    return new Error(`The instance refused to write ${table}`)
}
