import { GlideRecord } from '@servicenow/glide'
import { PROJECTED_FIELDS, type ProjectedValues } from '../calls/projection.ts'
import { getById, readNumber, readText, setValues } from './record.ts'
import { milliseconds } from './time.ts'

/** The only place that touches `interaction`, another scope's table. */

/** Columns that exist only with some plugins or releases (fact sheet 1.2): skipped where the table has none. */
const OPTIONAL_FIELDS: ReadonlySet<string> = new Set([
    'direction',
    'caller_phone_number',
    'client_session_id',
    'contact',
    'consumer',
    'account',
])

export interface InteractionRecord {
    readonly id: string
    readonly number: string
    readonly values: Readonly<Record<string, string>>
    /** End of the second in which it was last written, milliseconds since the epoch. */
    readonly updatedAt: number
    readonly updatedBy: string
    /** How often it has been written (sys_mod_count). */
    readonly version: number
    readonly record: GlideRecord
}

export function readInteraction(id: string): InteractionRecord | undefined {
    const record = new GlideRecord('interaction')
    return getById(record, id) ? toInteraction(record) : undefined
}

/**
 * undefined when the instance refused the record, or does not let it be read: what cannot be read would later look as
 * if a person had deleted it. A record that a twin inserted meanwhile is returned as it is.
 */
export function insertInteraction(id: string, values: ProjectedValues): InteractionRecord | undefined {
    const record = new GlideRecord('interaction')
    record.initialize()
    record.setNewGuidValue(id)
    setValues(record, existing(record, values))
    record.insert()
    return readInteraction(id)
}

/** The values the Interaction does not hold yet. */
export function missingValues(found: InteractionRecord, wanted: ProjectedValues): Record<string, string> {
    return Object.fromEntries(
        Object.entries(existing(found.record, wanted)).filter(
            ([field, value]) => !isSameValue(found.values[field] ?? '', value)
        )
    )
}

/** false when the instance refused the change. */
export function updateInteraction(
    found: InteractionRecord,
    changes: Readonly<Record<string, string>>,
    note = ''
): boolean {
    setValues(found.record, note === '' ? changes : { ...changes, work_notes: note })
    return found.record.update() !== null
}

/** A value that a shorter column cut off is still the one that was written. */
export function isSameValue(found: string, written: string): boolean {
    return found === written || (found.length >= SHORTEST_TEXT_COLUMN && written.startsWith(found))
}

const SHORTEST_TEXT_COLUMN = 32

function toInteraction(record: GlideRecord): InteractionRecord {
    const values: Record<string, string> = {}
    for (const field of PROJECTED_FIELDS) if (isThere(record, field)) values[field] = readText(record, field)
    return {
        id: record.getUniqueValue(),
        number: readText(record, 'number'),
        values,
        updatedAt: milliseconds(readText(record, 'sys_updated_on')) + 999,
        updatedBy: readText(record, 'sys_updated_by'),
        version: readNumber(record, 'sys_mod_count', 0),
        record,
    }
}

function existing(record: GlideRecord, values: ProjectedValues): Record<string, string> {
    return Object.fromEntries(Object.entries(values).filter(([field]) => isThere(record, field)))
}

function isThere(record: GlideRecord, field: string): boolean {
    return !OPTIONAL_FIELDS.has(field) || record.isValidField(field)
}
