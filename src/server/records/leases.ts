import { GlideRecord } from '@servicenow/glide'
import { recordId } from './digest.ts'
import { readNumber, readText, setValues } from './record.ts'
import { dateTimeText, milliseconds } from './time.ts'

const TABLE = 'x_tkl_voice_lease'

export interface Lease {
    readonly record: GlideRecord
}

/**
 * A right to do something alone for a time: whoever inserts the next generation owns it. undefined while another holds
 * it. There is no documented lock for scoped applications; the unique key is what decides.
 */
export function takeLease(name: string, now: number, milliseconds: number): Lease | undefined {
    const newest = newestGeneration(name)
    if (newest.expires > now) return undefined
    const record = new GlideRecord(TABLE)
    record.initialize()
    record.setNewGuidValue(recordId('lease', name, String(newest.generation + 1)))
    setValues(record, { name, generation: String(newest.generation + 1), expires: dateTimeText(now + milliseconds) })
    return record.insert() === null ? undefined : { record }
}

/** Gives the right back before its time; the generations before it are of no more use. */
export function endLease(lease: Lease, now: number): void {
    lease.record.setValue('expires', dateTimeText(now))
    lease.record.update()
    const older = new GlideRecord(TABLE)
    older.addQuery('name', readText(lease.record, 'name'))
    older.addQuery('generation', '<', readText(lease.record, 'generation'))
    older.deleteMultiple()
}

function newestGeneration(name: string): { generation: number; expires: number } {
    const record = new GlideRecord(TABLE)
    record.addQuery('name', name)
    record.orderByDesc('generation')
    record.setLimit(1)
    record.query()
    if (!record.next()) return { generation: 0, expires: 0 }
    return { generation: readNumber(record, 'generation', 0), expires: milliseconds(readText(record, 'expires')) }
}
