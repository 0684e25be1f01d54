import type { Effect } from '../calls/effects.ts'
import type { Call } from '../calls/fold.ts'
import type { Account } from '../records/accounts.ts'
import type { CallRow } from '../records/calls.ts'
import { readCommands, storeCommand, type Command, type CommandKind } from '../records/commands.ts'
import { readInteraction } from '../records/interactions.ts'
import { integerProperty } from '../records/properties.ts'
import { nextTry } from './backoff.ts'
import { linkMerged, linkNumber } from './record-link.ts'
import { createRecord, fillCaller } from './record-create.ts'
import { writeNotes } from './note-write.ts'

/** A call, and all that whoever does something because of it has to know. */
export interface EffectWork {
    readonly account: Account
    readonly call: Call
    /** The row that goes on. */
    readonly survivor: CallRow
    /** That row, and those that go on as it. */
    readonly rows: readonly CallRow[]
    readonly effects: readonly Effect[]
    readonly now: number
    /** Nobody else may do the same yet: asked before what cannot be taken back. */
    readonly isStillMine: () => boolean
}

/** What became of one command. */
export type Result =
    | {
          readonly state: 'done' | 'dropped'
          readonly decision: string
          readonly records: readonly string[]
          readonly facts?: Readonly<Record<string, string>>
      }
    /** It is tried again, and at last given up. */
    | { readonly state: 'failed'; readonly error: string; readonly facts?: Readonly<Record<string, string>> }

export interface CommandName {
    readonly kind: CommandKind
    /** What it is done to, beside the call: makes the target unique. */
    readonly object: string
}

/** Commands of a call as they stand, and how one more comes to its end. */
export interface CommandBook {
    readonly work: EffectWork
    /** Of the interaction that goes on. */
    readonly interaction: { readonly id: string; readonly number: string }
    readonly find: (name: CommandName) => Command | undefined
    /** Of all rows of the call. */
    readonly all: () => readonly Command[]
    /** Does it, unless it came to its end already or pauses; what became of it is stored. */
    readonly run: (
        name: CommandName,
        act: (known: Command | undefined) => Result,
        isAgain?: (known: Command) => boolean
    ) => void
}

/** When an Interaction is looked for again that is still being made. */
const PAUSE_MS = 60000

/** Long after a call is sealed, nothing is done because of it any more. */
const KEPT_DAYS = 30
const DAY_MS = 86400000

/**
 * Does everything that is wanted because of a call and not done yet. Gives when the next try is due, milliseconds since
 * the epoch; undefined when none is.
 */
export function doEffects(work: EffectWork): number | undefined {
    if (work.effects.length === 0) return undefined
    const interaction = readInteraction(work.survivor.values['interaction'] ?? '')
    if (interaction === undefined) return work.now + PAUSE_MS
    const dues: number[] = []
    const book = openBook(work, interaction, (due) => dues.push(due))
    for (const effect of work.effects) {
        if (effect.kind === 'link') linkNumber(book, effect.number)
        if (effect.kind === 'adopt') linkMerged(book, effect.call)
        if (effect.kind === 'record') createRecord(book)
        if (effect.kind === 'caller') fillCaller(book)
    }
    const moments = work.effects.flatMap((effect) => (effect.kind === 'note' ? [effect.moment] : []))
    const end = moments.length > 0 ? writeNotes(book, moments) : undefined
    if (end !== undefined) dues.push(end)
    return dues.length === 0 ? undefined : Math.min(...dues)
}

function openBook(
    work: EffectWork,
    interaction: { readonly id: string; readonly number: string },
    wait: (due: number) => void
): CommandBook {
    const { account, survivor, rows, now } = work
    const commands = readCommands(rows.map((row) => row.id))
    const expires = now + (account.sealAfterDays + KEPT_DAYS) * DAY_MS
    const targetOf = ({ kind, object }: CommandName): string => [kind, survivor.id, object].join('/')
    return {
        work,
        interaction,
        find: (name) => commands.get(targetOf(name)),
        all: () => Array.from(commands.values()),
        run: (name, act, isAgain = () => false) => {
            const target = targetOf(name)
            const known = commands.get(target)
            if (known !== undefined && known.state !== 'wanted' && !isAgain(known)) return
            if (known?.state === 'wanted' && known.due > now) return wait(known.due)
            const command = toCommand({ target, kind: name.kind, call: survivor.id }, known, act(known), now)
            storeCommand(account.id, command, expires)
            commands.set(target, command)
            if (command.due > 0) wait(command.due)
        },
    }
}

function toCommand(
    named: Pick<Command, 'target' | 'kind' | 'call'>,
    known: Command | undefined,
    result: Result,
    now: number
): Command {
    const facts = { ...known?.facts, ...result.facts }
    const attempts = (known?.attempts ?? 0) + 1
    if (result.state !== 'failed') {
        const { state, decision, records } = result
        return { ...named, state, decision, records, facts, attempts, error: '', due: 0 }
    }
    const next = nextTry(attempts, integerProperty('x_tkl_voice.retry.limit', 12), now, Math.random())
    const state = next === undefined ? 'failed' : 'wanted'
    const decision = known?.decision ?? ''
    return {
        ...named,
        state,
        decision,
        records: known?.records ?? [],
        facts,
        attempts,
        error: result.error,
        due: next ?? 0,
    }
}
