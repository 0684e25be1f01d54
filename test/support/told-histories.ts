import assert from 'node:assert/strict'
import type { ExpectedCall, History, Told } from '../../chaos/history/history.ts'
import { AGENTS, UNKNOWN_AGENT } from '../../chaos/history/people.ts'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import type { Leg } from '../../src/server/calls/leg.ts'
import { projectInteraction } from '../../src/server/calls/projection.ts'
import { edgesOf, resolved } from './call-events.ts'

/** Histories of whole calls (chaos/history) as the fold reads them, and what they say of how their calls end. */

export function toCallEvents(history: History): CallEvent[] {
    return history.told.map((told, index) => toCallEvent(told, `${history.id}/${String(index).padStart(3, '0')}`))
}

function toCallEvent({ type, contact, parent, at, facts }: Told, key: string): CallEvent {
    return { key, type, contact, parent, at, facts, processed: false, records: [] }
}

/** Events that come in one by one; after each, the agents that are not known yet are looked up, and the first look-up stays. */
export function deliverTold(order: readonly CallEvent[]): Call[] {
    const stored = new Map<string, CallEvent>()
    const keep = (event: CallEvent): void => void (stored.has(event.key) || stored.set(event.key, event))
    const known = (): CallEvent[] => Array.from(stored.values())
    for (const event of order) {
        keep(event)
        for (const { contact, agent } of foldCalls(known(), edgesOf(known())).flatMap((call) => call.legs)) {
            keep(resolved(contact, 0, agent, userOf(agent)))
        }
    }
    return foldCalls(known(), edgesOf(known()))
}

/** What a history says of a call, and what the call says, side by side: only what does not hang on look-ups. */
export function assertEndsAsTold(calls: readonly Call[], history: History): void {
    assert.deepEqual(calls.map(summaryOf).sort(byRoot), history.calls.map(expectedSummary).sort(byRoot))
}

interface Summary {
    readonly root: string
    readonly state: string
    readonly outcome: string
    readonly owner: string
    readonly direction: string
    readonly links: readonly string[]
    readonly legs: readonly string[]
}

function summaryOf(call: Call): Summary {
    const values = projectInteraction(call)
    return {
        root: call.root,
        state: values.state,
        outcome: call.outcome,
        owner: values.assigned_to,
        direction: values.direction,
        links: [call.recording, call.transcript, call.voicemail],
        legs: call.legs.map(legText).sort(),
    }
}

function expectedSummary(expected: ExpectedCall): Summary {
    return {
        root: expected.root,
        state: expected.state,
        outcome: expected.outcome,
        owner: expected.assignedTo,
        direction: expected.direction,
        links: [expected.recording, expected.transcript, expected.voicemail],
        legs: expected.legs
            .map(({ contact, agent, role, established, seconds, holdSeconds, wrapUpCode }) =>
                [
                    contact,
                    agent.externalId,
                    role,
                    established,
                    established ? seconds : '',
                    holdSeconds ?? 0,
                    wrapUpCode,
                ].join(' ')
            )
            .sort(),
    }
}

function legText(leg: Leg): string {
    const { contact, agent, role, establishedAt, leftAt, holdSeconds, wrapUpCode } = leg
    const seconds = establishedAt === undefined || leftAt === undefined ? undefined : (leftAt - establishedAt) / 1000
    const isEstablished = establishedAt !== undefined
    return [contact, agent, role, isEstablished, isEstablished ? seconds : '', holdSeconds, wrapUpCode].join(' ')
}

/** The user of an agent, '' for the one whom nobody knows. */
function userOf(agent: string): string {
    const name = agent.replace(/^id-of-/, '')
    return AGENTS.some(({ username }) => username === name && name !== UNKNOWN_AGENT) ? name : ''
}

function byRoot(one: Summary, other: Summary): number {
    return one.root < other.root ? -1 : 1
}
