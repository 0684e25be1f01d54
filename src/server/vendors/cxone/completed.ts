import type { AgentIdentity, PhoneFacts, TransferKind } from '../../calls/event.ts'
import type { ReportedEvent } from '../step.ts'
import { withoutEmpty } from '../vendor.ts'
import { leftEvent, offeredEvent } from './contact-state.ts'
import { polled, timeText, type ContactRecord } from './contact.ts'

/**
 * What a completed contact was. It speaks for this contact only: a call that was transferred is a chain of contacts,
 * each with its own record. Durations are whole seconds, so what follows from them may be a second or two late, never
 * after the end.
 */
export function eventsOfCompleted(all: readonly ContactRecord[]): ReportedEvent[] {
    const masters = new Set(all.map((of) => of.parent))
    return all.flatMap((of) => {
        const times = timesOf(of)
        return [
            ...beginning(of, times),
            ...answer(of, times),
            ...transfer(of, times, masters.has(of.contact)),
            ...wrapUp(of, times),
            summary(of, times),
            end(of, times),
        ]
    })
}

/** Milliseconds since the epoch; what cannot be known is undefined. */
interface Times {
    readonly started: number | undefined
    readonly queued: number | undefined
    /** When the agent came, and when the caller gave up if none did. */
    readonly leftQueue: number | undefined
    readonly ended: number | undefined
}

function timesOf(of: ContactRecord): Times {
    const seconds = (name: string): number => Math.max(0, of.record.number(name) ?? 0) * 1000
    const started = of.record.time('contactStartDate', 'contactStart')
    const total = of.record.number('totalDurationSeconds')
    const ended =
        started === undefined || total === undefined ? of.record.time('lastUpdateTime') : started + total * 1000
    const after = (milliseconds: number): number | undefined =>
        started === undefined ? undefined : Math.min(started + milliseconds, ended ?? Infinity)
    return {
        started,
        queued: after(seconds('preQueueSeconds')),
        leftQueue: after(seconds('preQueueSeconds') + seconds('inQueueSeconds')),
        ended,
    }
}

function wasAnswered(of: ContactRecord): of is ContactRecord & { agent: AgentIdentity } {
    return of.agent !== undefined && !of.record.flag('abandoned') && (of.record.number('agentSeconds') ?? 0) > 0
}

function beginning(of: ContactRecord, times: Times): ReportedEvent[] {
    const offered = offeredEvent(of, times.started)
    const wasQueued =
        (of.record.number('inQueueSeconds') ?? 0) > 0 ||
        of.record.flag('abandoned') ||
        of.record.flag('isShortAbandon') ||
        of.record.flag('isRefused')
    const queued = polled(of, 'call.queued', times.queued, of.facts, [timeText(times.queued)])
    return wasQueued ? [offered, queued] : [offered]
}

/**
 * A refused contact that somebody answered later names who answered, not who refused: then nothing is said of a
 * refusal.
 */
function answer(of: ContactRecord, times: Times): ReportedEvent[] {
    if (of.agent === undefined) return []
    const { agent } = of
    if (wasAnswered(of)) {
        const distinct = [agent.externalId, timeText(times.leftQueue)]
        return [polled(of, 'call.established', times.leftQueue, { ...of.facts, agent }, distinct)]
    }
    if (!of.record.flag('isRefused')) return []
    const refused = of.record.time('refuseTime') ?? times.leftQueue
    const facts = { ...of.facts, ...withoutEmpty({ cause: of.record.text('refuseReason') }), agent }
    return [polled(of, 'call.missed', refused, facts, [agent.externalId, timeText(refused)])]
}

/**
 * The transfer indicators and what they mean here (API of NICE, interaction history). Whether the contact that was
 * passed on bears the indicator or the one that came of it is not said. So a transfer is told only where it keeps no
 * call open in vain: when the contact that came of this one is known, and for numbers outside, which nothing follows.
 */
const TRANSFERS: ReadonlyMap<string, TransferKind> = new Map([
    ['reskill', 'queue'],
    ['reagent', 'blind'],
    ['consult', 'attended'],
    ['takeover', 'attended'],
    ['external', 'external'],
])

function transfer(of: ContactRecord, times: Times, hasSuccessor: boolean): ReportedEvent[] {
    const kind = TRANSFERS.get(of.record.text('transferIndicatorName').toLowerCase())
    if (kind === undefined || !(hasSuccessor || kind === 'external')) return []
    return [polled(of, 'call.transferred', times.ended, { transfer: kind }, [kind])]
}

/** The disposition may be chosen, and chosen anew, after the record was first told. */
function wrapUp(of: ContactRecord, times: Times): ReportedEvent[] {
    const code = of.record.text('primaryDispositionId')
    const disposition = code === '0' ? '' : code
    const isOver = disposition !== '' || of.record.text('dateACWWarehoused') !== ''
    if (!wasAnswered(of) || !isOver || times.ended === undefined) return []
    const at = times.ended + Math.max(0, of.record.number('acwSeconds') ?? 0) * 1000
    const notes = of.record.text('dispositionNotes')
    const facts = { ...withoutEmpty({ disposition, wrapUpCode: disposition, wrapUpNotes: notes }), agent: of.agent }
    return [polled(of, 'wrapup.ended', at, facts, [of.agent.externalId, disposition])]
}

const MEASURES = [
    'preQueueSeconds',
    'inQueueSeconds',
    'agentSeconds',
    'holdCount',
    'holdSeconds',
    'acwSeconds',
    'totalDurationSeconds',
]

/**
 * The record's own view of the contact. Other polls may have told its beginning and end before, with less; and nothing
 * else tells how long it was held when a step about that was lost.
 */
function summary(of: ContactRecord, times: Times): ReportedEvent {
    const measured = MEASURES.map((name): [string, string] => [name, of.record.text(name)])
    const attributes = Object.fromEntries(measured.filter(([, value]) => value !== ''))
    const facts = { ...of.facts, ...endFacts(of), attributes }
    return polled(of, 'call.snapshot', times.ended, facts, [attributes['acwSeconds'] ?? ''])
}

function end(of: ContactRecord, times: Times): ReportedEvent {
    return leftEvent(of, times.ended, endFacts(of))
}

function endFacts(of: ContactRecord): PhoneFacts {
    const reason = of.record.text('endReason')
    return withoutEmpty({ cause: reason, releasedBy: whoEnded(reason) })
}

/** `Agent Hung Up`, `Contact Hung Up`: reasons seen in published answers. Others tell how it ended, not who did it. */
function whoEnded(reason: string): string {
    const who = /^(agent|contact) hung up$/i.exec(reason)?.[1]?.toLowerCase() ?? ''
    return who === 'contact' ? 'caller' : who
}
