import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { AgentEventType, CallEvent } from '../../src/server/calls/event.ts'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import { cxone } from '../../src/server/vendors/cxone/index.ts'
import { CXONE_STEPS } from '../../src/server/vendors/cxone/steps.ts'
import type { ReportedEvent } from '../../src/server/vendors/step.ts'
import { jumpingClock } from '../../telephony/clock.ts'
import { playCall, type Action } from '../../telephony/cxone/call-script.ts'
import { openContactCentre, type ContactCentre } from '../../telephony/cxone/contact-centre.ts'
import { REPORTS } from '../../telephony/cxone/reports.ts'
import type { StepBody, StepName } from '../../telephony/cxone/studio.ts'
import { edgesOf, only, permutations, START } from '../support/call-events.ts'

type Sent = readonly [StepName, StepBody]

/** Plays calls of one caller without a network: what happened, and the steps that tell of it. */
async function played(scripts: readonly (readonly Action[])[]): Promise<{ centre: ContactCentre; sent: Sent[] }> {
    const clock = jumpingClock(START)
    const centre = openContactCentre(clock, 458112)
    const sent: Sent[] = []
    const studio = {
        sent: [],
        flush: () => Promise.resolve(),
        send: (step: StepName, body: StepBody) => {
            sent.push([step, body])
            return Promise.resolve()
        },
    }
    const numbers = { ani: '4155552671', dnis: '8005550100', skill: '77', skillName: 'Service Desk' }
    for (const actions of scripts) await playCall({ ...numbers, actions }, { centre, studio, clock })
    return { centre, sent }
}

function toldBySteps(sent: readonly Sent[]): CallEvent[] {
    return sent.map(([step, body]) => {
        const read = CXONE_STEPS[step](body)
        assert.ok(read.ok, JSON.stringify(read))
        return stored(read.event)
    })
}

/** What the product's polls read from the reports of the contact centre. */
function toldByPolls(centre: ContactCentre, ...names: string[]): CallEvent[] {
    return names.flatMap((name) => {
        const poll = cxone.api?.polls.find((candidate) => candidate.name === name) ?? assert.fail(name)
        const report = REPORTS[`/${name.replace('-', '/')}`] ?? assert.fail(name)
        const answer = poll.read({ [report.list]: report.records(centre, undefined) }, START, '')
        assert.ok(answer.ok, JSON.stringify(answer))
        return answer.value.events.map(stored)
    })
}

const AGENT_EVENTS: readonly string[] = ['agent.presence.changed'] satisfies AgentEventType[]

function stored(event: ReportedEvent): CallEvent {
    assert.ok(!AGENT_EVENTS.includes(event.type))
    assert.ok(event.ownTime !== undefined)
    return {
        key: `${event.source} ${event.eventId || event.canonicalBody}`,
        contact: event.contact,
        parent: event.parent,
        at: event.ownTime,
        processed: false,
        records: [],
        type: event.type,
        facts: event.facts,
    }
}

function fold(events: readonly CallEvent[]): Call[] {
    return foldCalls(events, edgesOf(events))
}

/** What somebody who looks at the records would call the truth. */
function truthOf(calls: readonly Call[]): unknown {
    return calls.map((call) => ({
        root: call.root,
        contacts: Array.from(call.contacts).sort(),
        state: call.state,
        outcome: call.outcome,
        direction: call.direction,
        caller: call.callerAsSent,
        owner: call.owner?.agent,
        answers: call.legs.filter(({ answer }) => answer > 0).map(({ contact, agent }) => [contact, agent]),
    }))
}

/** The reports tell whole seconds, several of which add up to the time of the answer. */
function assertSameTimes(call: Call, truth: Call | undefined): void {
    if (call.state !== 'over' || truth?.endedAt === undefined) return
    assert.ok(Math.abs((call.endedAt ?? 0) - truth.endedAt) <= 1000)
    if (truth.answeredAt === undefined) return
    assert.ok(Math.abs((call.answeredAt ?? 0) - truth.answeredAt) <= 2000)
}

const wait = (seconds: number): Action => ({ do: 'wait', seconds })

const CHAIN: readonly Action[] = [
    { do: 'queue' },
    wait(10),
    { do: 'answer', agent: '2001' },
    wait(30),
    { do: 'transfer', kind: 'queue', target: '78' },
    wait(15),
    { do: 'answer', agent: '2002' },
    wait(30),
    { do: 'transfer', kind: 'attended', target: '2003' },
    wait(5),
    { do: 'answer' },
    wait(30),
    { do: 'transfer', kind: 'blind', target: '2004' },
    wait(5),
    { do: 'answer' },
    wait(30),
    { do: 'release', by: 'caller' },
]

describe('A chain of three CXone transfers', () => {
    let events: CallEvent[]
    let centre: ContactCentre
    before(async () => {
        const happened = await played([CHAIN])
        centre = happened.centre
        events = toldBySteps(happened.sent)
    })

    const assertOneCall = (calls: readonly Call[]): void => {
        const call = only(calls)
        assert.equal(call.root, '458112')
        assert.deepEqual(Array.from(call.contacts).sort(), ['458112', '458113', '458114', '458115'])
        assert.deepEqual([call.state, call.outcome, call.owner?.agent], ['over', 'answered', '2004'])
        assert.deepEqual(
            call.legs.filter(({ answer }) => answer > 0).map(({ agent }) => agent),
            ['2001', '2002', '2003', '2004']
        )
    }

    it('is one call, each master being the parent of its contact', () => {
        assert.deepEqual(Array.from(new Set(events.map(({ contact, parent }) => `${parent} ${contact}`))), [
            ' 458112',
            '458112 458113',
            '458113 458114',
            '458114 458115',
        ])
        assertOneCall(fold(events))
    })

    it('is one call in every order in which its four answers and the ends may come in', () => {
        const answers = events.filter(({ type }) => type === 'call.established')
        const others = events.filter(({ type }) => type !== 'call.established')
        for (const order of permutations(answers)) {
            assertOneCall(fold(order.concat(others)))
            assertOneCall(fold(others.concat(order)))
        }
        const ends = events.filter(({ type }) => type === 'party.left')
        const beginnings = events.filter(({ type }) => type !== 'party.left')
        for (const order of permutations(ends)) assertOneCall(fold(order.concat(beginnings)))
    })

    it('is one call in any order of all its events', () => {
        const anyOrder = fc.shuffledSubarray(events, { minLength: events.length })
        fc.assert(
            fc.property(anyOrder, (order) => assertOneCall(fold(order))),
            { numRuns: 300 }
        )
    })

    it('is one call also when events have only the time they came in', () => {
        const anyOrder = fc.shuffledSubarray(events, { minLength: events.length })
        fc.assert(
            fc.property(anyOrder, (order) => {
                const received = order.map((event, index) => ({ ...event, at: START + index * 1000 }))
                assert.equal(only(fold(received)).root, '458112')
                // When a transfer happened decides whether its successor is one that is known, so it needs a time.
                const untransferred = only(fold(received.filter(({ type }) => type !== 'call.transferred')))
                assert.deepEqual([untransferred.state, untransferred.outcome], ['over', 'answered'])
            }),
            { numRuns: 300 }
        )
    })

    it('is the same call when nothing but the completed contacts tells of it', () => {
        assertOneCall(fold(toldByPolls(centre, 'contacts-completed')))
    })
})

describe('A CXone contact that is offered again to the agent who missed it', () => {
    const events = (order: readonly number[]): CallEvent[] => {
        const states = [
            { contactStateName: 'InQueue', agentId: 0 },
            { contactStateName: 'Routing', agentId: 2001 },
            { contactStateName: 'Refused', agentId: 2001 },
            { contactStateName: 'InQueue', agentId: 0 },
            { contactStateName: 'Routing', agentId: 2001 },
            { contactStateName: 'Active', agentId: 2001 },
        ].map((state, index) => ({
            ...state,
            contactId: 458112,
            lastUpdateTime: new Date(START + index * 20000).toISOString(),
        }))
        const poll = cxone.api?.polls.find(({ name }) => name === 'contacts-states')
        return order.flatMap((index) => {
            const answer = poll?.read({ contactStates: [states[index]] }, START, '')
            assert.ok(answer?.ok)
            return answer.value.events.map(stored)
        })
    }

    it('has a leg for each ring, and the second is the one that was answered', () => {
        for (const order of permutations([0, 1, 2, 3, 4, 5])) {
            const call = only(fold(events(order)))
            assert.deepEqual(
                call.legs.map(({ agent, ordinal, answer, state }) => ({ agent, ordinal, answer, state })),
                [
                    { agent: '2001', ordinal: 1, answer: 0, state: 'missed' },
                    { agent: '2001', ordinal: 2, answer: 1, state: 'established' },
                ]
            )
            assert.equal(call.state, 'connected')
        }
    })
})

describe('What the polls of CXone tell', () => {
    it('changes nothing about a call whose steps all arrived', async () => {
        await fc.assert(
            fc.asyncProperty(anyCalls, async (scripts) => {
                const { centre, sent } = await played(scripts)
                const steps = toldBySteps(sent)
                const polls = toldByPolls(centre, 'contacts-active', 'contacts-states', 'contacts-completed')
                assert.deepEqual(truthOf(fold(steps.concat(polls))), truthOf(fold(steps)))
            }),
            { numRuns: 100 }
        )
    })

    it('makes every call right whatever steps were lost', async () => {
        await fc.assert(
            fc.asyncProperty(anyCalls, fc.infiniteStream(fc.boolean()), async (scripts, losses) => {
                const { centre, sent } = await played(scripts)
                const arrived = sent.filter(() => losses.next().value)
                const polls = toldByPolls(centre, 'contacts-active', 'contacts-states', 'contacts-completed')
                const [found, truth] = [fold(toldBySteps(arrived).concat(polls)), fold(toldBySteps(sent))]
                assert.deepEqual(truthOf(found), truthOf(truth))
                found.forEach((call, index) => assertSameTimes(call, truth[index]))
            }),
            { numRuns: 200 }
        )
    })
})

/** Calls that end, or go on, with what a contact centre does to them. */
const seconds = fc.integer({ min: 4, max: 90 }).map(wait)
const agent = fc.constantFrom('2001', '2002', '2003')
const talk = fc.oneof(
    fc.constant([]),
    fc.tuple(seconds, seconds).map(([before, held]): Action[] => [before, { do: 'hold' }, held, { do: 'retrieve' }])
)
const missed = agent.map((who): Action[] => [{ do: 'ring', agent: who }, wait(20), { do: 'refuse' }, wait(5)])
const answered = fc
    .tuple(fc.array(missed, { maxLength: 2 }), agent, talk, seconds)
    .map(([rings, who, talking, time]): Action[] => [
        ...rings.flat(),
        { do: 'ring', agent: who },
        wait(4),
        { do: 'answer' },
        ...talking,
        time,
    ])
const passedOn = fc
    .tuple(fc.constantFrom('77', '78'), seconds, answered)
    .map(([skill, time, next]): Action[] => [{ do: 'transfer', kind: 'queue', target: skill }, time, ...next])
const sentOutside: readonly Action[] = [{ do: 'transfer', kind: 'external', target: '+13125550134' }]
const begun = fc.tuple(seconds, seconds).map(([menu, queue]): Action[] => [{ do: 'ivr' }, menu, { do: 'queue' }, queue])
const ended = fc.constantFrom<readonly Action[]>(
    [{ do: 'release', by: 'caller' }],
    [{ do: 'release', by: 'agent' }, wait(12), { do: 'wrapUp', disposition: '93' }],
    [{ do: 'transfer', kind: 'queue', target: '78' }, wait(30), { do: 'release', by: 'caller' }],
    sentOutside,
    []
)
const anyCall = fc.oneof(
    fc
        .tuple(begun, answered, fc.array(passedOn, { maxLength: 3 }), ended)
        .map(([start, first, others, end]): Action[] => [...start, ...first, ...others.flat(), ...end]),
    begun.map((start): Action[] => [...start, { do: 'release', by: 'caller' }]),
    seconds.map((time): Action[] => [{ do: 'ivr' }, time, { do: 'release', by: 'caller' }])
)
const anyCalls = fc.array(anyCall, { minLength: 1, maxLength: 3 })
