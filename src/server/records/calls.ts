import { GlideRecord } from '@servicenow/glide'
import { addAnyOf } from './any-of.ts'
import { recordId } from './digest.ts'
import { readTexts } from './json.ts'
import { toProjected, type Projected } from './projected.ts'
import { differences, getById, readText, readValues, refused, setValues, type Values } from './record.ts'
import { dateTimeText, isoText } from './time.ts'

const TABLE = 'x_tkl_voice_call'

/** The columns a settle writes; `verified`, `key` and `opened` aside. */
export const FOLDED_FIELDS = [
    'external_id',
    'state',
    'outcome',
    'direction',
    'caller_number',
    'caller_as_sent',
    'called_number',
    'called_as_sent',
    'caller_table',
    'caller',
    'caller_name',
    'caller_confidence',
    'candidates',
    'queue',
    'queue_name',
    'language',
    'owner',
    'owner_agent',
    'started',
    'started_on',
    'answered',
    'answered_on',
    'ended',
    'ended_on',
    'last_event',
    'released_by',
    'cause',
    'disposition',
    'recording',
    'transcript',
    'voicemail',
    'members',
    'legs',
    'interaction',
    'projected',
    'parent',
    'merged_into',
    'fold_version',
] as const

/** What a row remembers of its records besides. */
const RECORD_FIELDS = ['effects', 'linked'] as const

export interface CallRow {
    readonly id: string
    readonly openedAs: string
    /** When the row was made, as text with milliseconds: the first row of a call survives a merge. */
    readonly opened: string
    readonly verified: boolean
    /** Never folded again. */
    readonly sealed: boolean
    /** It goes on as another row. */
    readonly merged: boolean
    /** Every id of the call as it was last folded. */
    readonly members: readonly string[]
    readonly values: Values
    /** Everything that was wanted because of the call when it was last settled (calls/effects.ts). */
    readonly effects: string
    /** Somebody has linked a record to its Interaction. */
    readonly linked: boolean
    readonly projected: Projected
    /** Still standing on the row, where the query brought it last: spares a read before the write. */
    readonly record: GlideRecord | undefined
}

export function callRecordId(account: string, openedAs: string): string {
    return recordId('call', account, openedAs)
}

export function interactionRecordId(account: string, openedAs: string): string {
    return recordId('interaction', account, openedAs)
}

/** The rows of the calls that were opened under one of these ids, the first made first. */
export function readCallRows(account: string, ids: readonly string[]): CallRow[] {
    const record = new GlideRecord(TABLE)
    addAnyOf(record, ['opened_as'], ids)
    record.query()
    const rows: CallRow[] = []
    while (record.next()) {
        const isLast = !record.hasNext()
        if (readText(record, 'account') === account) rows.push(toCallRow(record, isLast ? record : undefined))
        if (isLast) break
    }
    return rows.sort((a, b) => (a.opened < b.opened || (a.opened === b.opened && a.id < b.id) ? -1 : 1))
}

export function getCallRow(id: string): CallRow | undefined {
    const record = new GlideRecord(TABLE)
    return getById(record, id) ? toCallRow(record, record) : undefined
}

export function getCallOfAnyAccount(id: string): { account: string; row: CallRow } | undefined {
    const record = new GlideRecord(TABLE)
    return getById(record, id) ? { account: readText(record, 'account'), row: toCallRow(record, record) } : undefined
}

export function findCallOfInteraction(interaction: string): { account: string; row: CallRow } | undefined {
    const record = new GlideRecord(TABLE)
    record.addQuery('interaction', interaction)
    record.setLimit(1)
    record.query()
    return record.next() ? { account: readText(record, 'account'), row: toCallRow(record, record) } : undefined
}

export interface UnverifiedCall {
    /** sys_id. */
    readonly account: string
    readonly row: CallRow
}

/** Calls nobody has checked since they were last written to, whose turn it is. */
export function readUnverified(now: number, limit: number): UnverifiedCall[] {
    const record = new GlideRecord(TABLE)
    record.addQuery('verified', false)
    record.addQuery('verify_after', '<=', dateTimeText(now))
    record.orderBy('verify_after')
    record.setLimit(limit)
    record.query()
    const calls: UnverifiedCall[] = []
    while (record.next()) calls.push({ account: readText(record, 'account'), row: toCallRow(record, undefined) })
    return calls
}

/** A call without events for so long is quiet, and is verified. */
const QUIET_MS = 300000

/** false when a twin made the row first. */
export function insertCallRow(account: string, openedAs: string, values: Values, now: number): boolean {
    const record = new GlideRecord(TABLE)
    const id = callRecordId(account, openedAs)
    record.initialize()
    record.setNewGuidValue(id)
    setValues(record, { account, opened_as: openedAs, opened: isoText(now), ...unverified(now), ...values })
    if (record.insert() !== null) return true
    if (!getById(new GlideRecord(TABLE), id)) throw refused(TABLE)
    return false
}

/**
 * Writes what differs from the row as it was read, and says whether anything did. A write takes the verification away.
 */
export function updateCallRow(row: CallRow, values: Values, now: number): boolean {
    const changed = differences(row.values, values)
    if (Object.keys(changed).length === 0) return false
    change(row, { ...changed, ...unverified(now) })
    return true
}

function unverified(now: number): Values {
    return { verified: '0', verify_after: dateTimeText(now + QUIET_MS) }
}

export function setVerified(row: CallRow): void {
    change(row, { verified: '1' })
}

/** The row's turn comes again later, so that what cannot be verified does not stand in the way of the rest. */
export function verifyLater(row: CallRow, after: number): void {
    change(row, { verify_after: dateTimeText(after) })
}

/** Something of the call is stored that its records do not say yet. */
export function verifySoon(row: CallRow, now: number): void {
    change(row, { verified: '0', verify_after: dateTimeText(now) })
}

/** The row's call goes on under another row. false when the row says so already. */
export function mergeCallRow(row: CallRow, survivor: string): boolean {
    if (isMergedInto(row, survivor)) return false
    change(row, { state: 'over', outcome: 'merged', merged_into: survivor, verified: '1' })
    return true
}

export function isMergedInto(row: CallRow, survivor: string): boolean {
    const { state, outcome, merged_into: into } = row.values
    return state === 'over' && outcome === 'merged' && into === survivor
}

export function keepProjected(row: CallRow, projected: Projected): void {
    change(row, { projected: JSON.stringify(projected) })
}

function change(row: CallRow, values: Values): void {
    const record = row.record ?? new GlideRecord(TABLE)
    if (row.record === undefined && !getById(record, row.id)) throw refused(TABLE)
    setValues(record, values)
    if (record.update() === null) throw refused(TABLE)
}

function toCallRow(record: GlideRecord, standing: GlideRecord | undefined): CallRow {
    const values = readValues(record, [...FOLDED_FIELDS, ...RECORD_FIELDS])
    return {
        id: record.getUniqueValue(),
        openedAs: readText(record, 'opened_as'),
        opened: readText(record, 'opened'),
        verified: readText(record, 'verified') === '1',
        sealed: readText(record, 'sealed') === '1',
        merged: values['merged_into'] !== '',
        members: readTexts(values['members'] ?? ''),
        values,
        effects: values['effects'] ?? '',
        linked: values['linked'] === '1',
        projected: toProjected(values['projected'] ?? ''),
        record: standing,
    }
}
