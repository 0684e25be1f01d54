import { GlideRecord } from '@servicenow/glide'
import type { Leg } from '../calls/leg.ts'
import { recordId } from './digest.ts'
import { recordError } from './errors.ts'
import { hasPhoneLogs, phoneLogId, writePhoneLog, type PhoneLog } from './phone-logs.ts'
import { differences, getById, readText, readValues, refused, setValues, type Values } from './record.ts'
import { dayOf, dateTimeText, isoText } from './time.ts'

const TABLE = 'x_tkl_voice_leg'

/** What the legs of a call are written for. */
export interface LegTarget {
    readonly account: string
    /** sys_id of the call's row. */
    readonly call: string
    /** The vendor's id of the call, the number of the person outside (E.164 or ''), and inbound or outbound. */
    readonly root: string
    readonly phoneNumber: string
    readonly direction: string
    /** The call had no legs before. */
    readonly noneBefore: boolean
    /**
     * Phone logs are compared even where their leg says that they were written: something else of theirs changed, or
     * nobody waits.
     */
    readonly thorough: boolean
}

/** Whether somebody (sys_id of a user) has or had a part in a call (sys_id of its row). */
export function hasLegOf(call: string, user: string): boolean {
    const record = new GlideRecord(TABLE)
    record.addQuery('call', call)
    record.query()
    let isTheirs = false
    while (!isTheirs && record.next()) isTheirs = readText(record, 'user') === user
    return user !== '' && isTheirs
}

/**
 * Makes the rows of a call's legs, and their phone logs, say what the fold says; returns the records that were written.
 */
export function writeLegs(target: LegTarget, legs: readonly Leg[]): string[] {
    if (legs.length === 0) return []
    const { account, call } = target
    const found = target.noneBefore ? new Map<string, LegRow>() : readLegs(legs.map((leg) => legRecordId(account, leg)))
    const logsCalls = legs.some(isLogged) && hasPhoneLogs()
    return legs.flatMap((leg) => {
        const id = legRecordId(account, leg)
        const known = found.get(id)
        const log = logsCalls && isLogged(leg) ? logOf(target, leg) : undefined
        const written = log === undefined ? [] : writeLog(log, known, target)
        const phoneLog = written === undefined || log === undefined ? '' : phoneLogId(log)
        const legWritten = writeLeg(id, known, legValues(account, call, leg, phoneLog))
        return (written ?? []).concat(legWritten ? [`${TABLE}/${id}`] : [])
    })
}

/**
 * Who only listens makes no phone call. An agent who matches nobody has no log: the platform would put the writer
 * there.
 */
function isLogged(leg: Leg): boolean {
    return leg.answer > 0 && leg.user !== '' && leg.role !== 'monitor'
}

function logOf(target: LegTarget, leg: Leg): PhoneLog {
    return {
        account: target.account,
        contact: leg.contact,
        agent: leg.agent,
        answer: leg.answer,
        call: target.root,
        user: leg.user,
        phoneNumber: target.phoneNumber,
        direction: target.direction,
        start: leg.establishedAt ?? 0,
        end: leg.leftAt,
    }
}

/**
 * The log before its leg: a leg that says all it should was written after its log. Gives the records written; undefined
 * when the instance refused, which no call waits for.
 */
function writeLog(log: PhoneLog, known: LegRow | undefined, target: LegTarget): string[] | undefined {
    if (!target.thorough && known !== undefined && isSaid(log, known.values)) return []
    const isNew = !target.thorough && (known === undefined || known.values['phone_log'] === '')
    const written = writePhoneLog(log, isNew)
    if (written === undefined) {
        recordError({
            account: target.account,
            subject: `phone-log/${dayOf(log.start)}`,
            origin: 'instance',
            call: '',
            script: '',
            action: 'write phone log',
            message: 'The instance refused to write a phone log',
            detail: 'Look at the cross-scope privileges for sn_openframe_phone_log. Calls and Interactions are kept all the same.',
        })
        return undefined
    }
    return written ? [`sn_openframe_phone_log/${phoneLogId(log)}`] : []
}

function isSaid(log: PhoneLog, leg: Values): boolean {
    return (
        leg['phone_log'] === phoneLogId(log) &&
        leg['user'] === log.user &&
        leg['established'] === isoText(log.start) &&
        leg['ended'] === isoText(log.end)
    )
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
    if (found.record === undefined && !getById(record, id)) throw refused(TABLE)
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

/** The columns that `legValues` fills. */
export const LEG_FIELDS = [
    'account',
    'call',
    'contact',
    'agent',
    'ordinal',
    'role',
    'state',
    'user',
    'delivered',
    'delivered_on',
    'established',
    'established_on',
    'ended',
    'ended_on',
    'seconds',
    'hold_seconds',
    'hold_count',
    'wrap_up_started',
    'wrap_up_ended',
    'wrap_up_code',
    'wrap_up_notes',
    'phone_log',
] as const

function legValues(account: string, call: string, leg: Leg, phoneLog: string): Values {
    return {
        account,
        call,
        contact: leg.contact,
        agent: leg.agent,
        ordinal: String(leg.ordinal),
        role: leg.role,
        state: leg.state,
        user: leg.user,
        delivered: isoText(leg.deliveredAt),
        delivered_on: dateTimeText(leg.deliveredAt),
        established: isoText(leg.establishedAt),
        established_on: dateTimeText(leg.establishedAt),
        ended: isoText(leg.leftAt),
        ended_on: dateTimeText(leg.leftAt),
        seconds: secondsText(leg),
        hold_seconds: leg.establishedAt === undefined ? '' : String(leg.holdSeconds),
        hold_count: leg.establishedAt === undefined ? '' : String(leg.holdCount),
        wrap_up_started: isoText(leg.wrapUpStartedAt),
        wrap_up_ended: isoText(leg.wrapUpEndedAt),
        wrap_up_code: leg.wrapUpCode,
        wrap_up_notes: leg.wrapUpNotes,
        phone_log: phoneLog,
    }
}

/** Of the conversation; '' while it lasts, and for a ring without an answer. */
function secondsText(leg: Leg): string {
    if (leg.leftAt === undefined || leg.establishedAt === undefined) return ''
    return String(Math.round((leg.leftAt - leg.establishedAt) / 1000))
}
