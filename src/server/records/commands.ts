import { GlideRecord } from '@servicenow/glide'
import { addAnyOf } from './any-of.ts'
import { recordId } from './digest.ts'
import { parseJson } from './json.ts'
import { getById, readNumber, readText, refused, setValues } from './record.ts'
import { dateTimeText, milliseconds } from './time.ts'

const TABLE = 'x_tkl_voice_command'

/** What the worker does because of a call; screen pops are claimed elsewhere. */
const KINDS = ['record', 'link', 'note'] as const

export type CommandKind = (typeof KINDS)[number]

export type CommandState = 'wanted' | 'done' | 'dropped' | 'failed'

/** One wanted state: what it is done to, and what became of it. */
export interface Command {
    /** What there is only one of: the kind, the row of the call, and what it is done to. */
    readonly target: string
    readonly kind: CommandKind
    readonly state: CommandState
    /** sys_id of the call's row. */
    readonly call: string
    readonly facts: Readonly<Record<string, string>>
    /** When it is tried again, milliseconds since the epoch; 0 when it is not. */
    readonly due: number
    readonly attempts: number
    /** In words. */
    readonly decision: string
    readonly error: string
    /** `table/sys_id` of what was written. */
    readonly records: readonly string[]
}

/** Of these calls (sys_ids of their rows), by target. */
export function readCommands(calls: readonly string[]): Map<string, Command> {
    const found = new Map<string, Command>()
    if (calls.length === 0) return found
    const record = new GlideRecord(TABLE)
    addAnyOf(record, ['call'], calls)
    record.query()
    while (record.next()) {
        const command = toCommand(record)
        if (command !== undefined) found.set(command.target, command)
    }
    return found
}

/** Makes the row of the command's target say what the command says. `expires`: milliseconds since the epoch. */
export function storeCommand(account: string, command: Command, expires: number): void {
    const id = recordId('command', command.target)
    const record = new GlideRecord(TABLE)
    const isThere = getById(record, id)
    if (!isThere) {
        record.initialize()
        record.setNewGuidValue(id)
    }
    setValues(record, {
        account,
        target: command.target,
        kind: command.kind,
        state: command.state,
        call: command.call,
        facts: JSON.stringify(command.facts),
        due: command.due === 0 ? '' : dateTimeText(command.due),
        attempts: String(command.attempts),
        decision: command.decision.slice(0, 1000),
        error: command.error.slice(0, 1000),
        records: command.records.join(',').slice(0, 1000),
        expires: dateTimeText(expires),
    })
    if ((isThere ? record.update() : record.insert()) === null) throw refused(TABLE)
}

function toCommand(record: GlideRecord): Command | undefined {
    const kind = KINDS.find((one) => one === readText(record, 'kind'))
    if (kind === undefined) return undefined
    return {
        target: readText(record, 'target'),
        kind,
        state: STATES.find((state) => state === readText(record, 'state')) ?? 'wanted',
        call: readText(record, 'call'),
        facts: toFacts(readText(record, 'facts')),
        due: milliseconds(readText(record, 'due')),
        attempts: readNumber(record, 'attempts', 0),
        decision: readText(record, 'decision'),
        error: readText(record, 'error'),
        records: readText(record, 'records')
            .split(',')
            .filter((name) => name !== ''),
    }
}

const STATES: readonly CommandState[] = ['done', 'dropped', 'failed']

function toFacts(text: string): Record<string, string> {
    const stored = parseJson(text)
    if (typeof stored !== 'object' || stored === null) return {}
    return Object.fromEntries(
        Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    )
}
