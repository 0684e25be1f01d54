import { GlideRecord } from '@servicenow/glide'
import type { Leg } from '../calls/fold.ts'
import { recordId } from './digest.ts'
import { differences, readValues, refused, setValues, type Values } from './record.ts'
import { dateTimeText, isoText } from './time.ts'

const TABLE = 'x_tkl_voice_leg'

/** Makes the rows of a call's legs say what the fold says; returns the records that were written. */
export function writeLegs(account: string, call: string, legs: readonly Leg[], noneBefore: boolean): string[] {
    const found = noneBefore ? new Map<string, LegRow>() : readLegs(legs.map((leg) => legRecordId(account, leg)))
    return legs.flatMap((leg) => {
        const id = legRecordId(account, leg)
        return writeLeg(id, found.get(id), legValues(account, call, leg)) ? [`${TABLE}/${id}`] : []
    })
}

/** A contact belongs to one account, so the id needs no call: it stays when calls merge. */
function legRecordId(account: string, leg: Leg): string {
    return recordId('leg', account, leg.contact, leg.agent, String(leg.ordinal))
}

interface LegRow {
    readonly values: Values
    /** Still standing on the row, where the query brought it last. */
    readonly record: GlideRecord | undefined
}

/** false when the row says so already. */
function writeLeg(id: string, known: LegRow | undefined, wanted: Values): boolean {
    if (known === undefined && insertLeg(id, wanted)) return true
    const found = known ?? readLegs([id]).get(id)
    if (found === undefined) throw refused(TABLE)
    const changed = differences(found.values, wanted)
    if (Object.keys(changed).length === 0) return false
    const record = found.record ?? new GlideRecord(TABLE)
    if (found.record === undefined && !record.get(id)) throw refused(TABLE)
    setValues(record, changed)
    if (record.update() === null) throw refused(TABLE)
    return true
}

/** false when a twin inserted it first, or the instance refused it. */
function insertLeg(id: string, wanted: Values): boolean {
    const record = new GlideRecord(TABLE)
    record.initialize()
    record.setNewGuidValue(id)
    setValues(record, wanted)
    return record.insert() !== null
}

function readLegs(ids: readonly string[]): Map<string, LegRow> {
    const found = new Map<string, LegRow>()
    const record = new GlideRecord(TABLE)
    record.addQuery('sys_id', 'IN', ids.join(','))
    record.query()
    while (record.next()) {
        const isLast = !record.hasNext()
        found.set(record.getUniqueValue(), {
            values: readValues(record, LEG_FIELDS),
            record: isLast ? record : undefined,
        })
        if (isLast) break
    }
    return found
}

const LEG_FIELDS = [
    'account',
    'call',
    'contact',
    'agent',
    'ordinal',
    'role',
    'state',
    'user',
    'established',
    'established_on',
    'ended',
    'ended_on',
    'seconds',
] as const

function legValues(account: string, call: string, leg: Leg): Values {
    return {
        account,
        call,
        contact: leg.contact,
        agent: leg.agent,
        ordinal: String(leg.ordinal),
        role: 'agent',
        state: leg.leftAt === undefined ? 'established' : 'left',
        user: leg.user,
        established: isoText(leg.establishedAt),
        established_on: dateTimeText(leg.establishedAt),
        ended: isoText(leg.leftAt),
        ended_on: dateTimeText(leg.leftAt),
        seconds: leg.leftAt === undefined ? '' : String(Math.round((leg.leftAt - leg.establishedAt) / 1000)),
    }
}
