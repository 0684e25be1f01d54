import { GlideRecord } from '@servicenow/glide'
import type { PastChoice } from '../callers/candidate.ts'
import type { Candidate } from '../calls/event.ts'
import type { Work } from './accounts.ts'
import { recordId } from './digest.ts'
import { differences, getById, readText, readValues, refused, setValues, type Values } from './record.ts'
import { dateTimeText, isoText, milliseconds } from './time.ts'

const TABLE = 'x_tkl_voice_caller_choice'

/**
 * What an agent last chose for a number (E.164) at a desk with this work; undefined when nobody has. A number may be an
 * employee's to one desk and a customer's to another, so what was chosen at the one says nothing to the other.
 */
export function readCallerChoice(number: string, work: Work): PastChoice | undefined {
    const record = new GlideRecord(TABLE)
    if (number === '' || !getById(record, choiceId(number, work))) return undefined
    return {
        table: readText(record, 'table_name'),
        id: readText(record, 'record'),
        at: milliseconds(readText(record, 'chosen')),
        known: readText(record, 'known').split(','),
    }
}

/** What an agent chose: `caller` is undefined for none of those who were shown. */
export interface NewChoice {
    readonly number: string
    readonly work: Work
    readonly caller: Candidate | undefined
    /** sys_id of the agent. */
    readonly by: string
    /** Milliseconds since the epoch. */
    readonly at: number
    /** sys_id of the call's row. */
    readonly call: string
    /** Whose the number is (sys_ids). */
    readonly known: readonly string[]
}

/** The latest choice is the one that is kept; an earlier one that comes late changes nothing. */
export function keepCallerChoice({ number, work, caller, by, at, call, known }: NewChoice): void {
    const record = new GlideRecord(TABLE)
    const id = choiceId(number, work)
    const values: Values = {
        number,
        work,
        table_name: caller?.table ?? '',
        record: caller?.id ?? '',
        name: (caller?.name ?? '').slice(0, 160),
        chosen_by: by,
        chosen: isoText(at),
        chosen_on: dateTimeText(at),
        call,
        known: known.join(','),
    }
    if (!getById(record, id)) {
        record.initialize()
        record.setNewGuidValue(id)
        setValues(record, values)
        if (record.insert() !== null) return
        if (!getById(record, id)) throw refused(TABLE)
    }
    if (readText(record, 'chosen') > isoText(at)) return
    const changed = differences(readValues(record, Object.keys(values)), values)
    if (Object.keys(changed).length === 0) return
    setValues(record, changed)
    if (record.update() === null) throw refused(TABLE)
}

function choiceId(number: string, work: Work): string {
    return recordId('caller choice', number, work)
}
