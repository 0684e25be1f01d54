import assert from 'node:assert/strict'
import type { CallEvent, LegRole, PhoneEventType, PhoneFacts, TransferKind } from '../../src/server/calls/event.ts'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import { projectInteraction } from '../../src/server/calls/projection.ts'
import {
    answered,
    at,
    edgesOf,
    identified,
    left,
    offered,
    only,
    opened,
    permutations,
    phoneEvent,
    queued,
    resolved,
    user,
} from '../support/call-events.ts'

/** A named agent of a phone event. */
function by(agent: string, role?: LegRole): PhoneFacts {
    const facts = { agent: { externalId: agent, username: '', email: '' } }
    return role === undefined ? facts : { ...facts, role }
}

function told(type: PhoneEventType, contact: string, seconds: number, facts: PhoneFacts = {}, parent = ''): CallEvent {
    return phoneEvent(type, contact, seconds, {
        parent,
        facts,
        key: `${type}/${contact}/${seconds}/${JSON.stringify(facts)}`,
    })
}

function rings(contact: string, seconds: number, agent: string, parent = ''): CallEvent {
    return told('call.delivered', contact, seconds, by(agent), parent)
}

function transferred(contact: string, seconds: number, transfer: TransferKind, transferTarget = ''): CallEvent {
    return told('call.transferred', contact, seconds, { transfer, transferTarget })
}

/** The one call that comes of the events, whose agents A, B, C are the users user A ... */
function fold(...events: CallEvent[]): Call {
    return only(calls(...events))
}

function calls(...events: CallEvent[]): Call[] {
    const contacts = new Set(events.map((event) => event.contact))
    const known = Array.from(contacts).flatMap((contact) =>
        ['A', 'B', 'C'].map((agent) => resolved(contact, 0, agent, `user ${agent}`))
    )
    return foldCalls([...events, ...known], edgesOf(events))
}

/** State of the call, its outcome, and state and assignment of its Interaction. */
function summary(call: Call): readonly string[] {
    const { state, assigned_to: assignedTo } = projectInteraction(call)
    return [call.state, call.outcome, state, assignedTo]
}

function legsOf(call: Call): string[] {
    return call.legs.map((leg) => `${leg.agent} ${leg.role} ${leg.state}`)
}

interface Case {
    readonly when: string
    readonly events: readonly CallEvent[]
    readonly is: readonly [state: string, outcome: string, interaction: string, assignedTo: string]
}

const WAITING: readonly Case[] = [
    { when: 'offered in the IVR', events: [offered('C', 0)], is: ['ivr', '', 'new', ''] },
    { when: 'queued', events: [offered('C', 0), queued('C', 2)], is: ['queued', '', 'new', ''] },
    { when: 'ringing', events: [queued('C', 0), rings('C', 5, 'A')], is: ['ringing', '', 'new', ''] },
    {
        when: 'missed: back in the queue',
        events: [queued('C', 0), rings('C', 5, 'A'), told('call.missed', 'C', 15, by('A'))],
        is: ['queued', '', 'new', ''],
    },
    {
        when: 'declined: back in the queue',
        events: [queued('C', 0), rings('C', 5, 'A'), told('call.declined', 'C', 7, by('A'))],
        is: ['queued', '', 'new', ''],
    },
    {
        when: 'left by its agent, with the caller still there',
        events: [
            told('party.joined', 'I', 0),
            told('call.established', 'a', 5, by('A', 'party'), 'I'),
            left('a', 60, { parent: 'I' }),
        ],
        is: ['queued', '', 'new', ''],
    },
    {
        when: 'waiting for a callback',
        events: [queued('C', 0), told('callback.requested', 'C', 30), left('C', 31)],
        is: ['callback', '', 'new', ''],
    },
    {
        when: 'passed on as a whole, its successor not told yet',
        events: [
            queued('I', 0),
            told('call.established', 'a', 5, by('A'), 'I'),
            transferred('I', 60, 'queue', '77'),
            left('a', 61, { parent: 'I' }),
            left('I', 61),
        ],
        is: ['queued', '', 'new', ''],
    },
    {
        when: 'passed on, its successor not told yet',
        events: [queued('C', 0), answered('C', 5, 'A'), transferred('C', 60, 'queue', '77'), left('C', 61)],
        is: ['queued', '', 'new', ''],
    },
]

const CONNECTED: readonly Case[] = [
    {
        when: 'answered',
        events: [queued('C', 0), rings('C', 5, 'A'), answered('C', 9, 'A')],
        is: ['connected', '', 'work_in_progress', 'user A'],
    },
    {
        when: 'answered by the second agent it rang at',
        events: [queued('C', 0), rings('C', 5, 'A'), rings('C', 20, 'B'), answered('C', 22, 'B')],
        is: ['connected', '', 'work_in_progress', 'user B'],
    },
    {
        when: 'a blind transfer was answered',
        events: [
            queued('C', 0),
            answered('C', 5, 'A'),
            transferred('C', 60, 'blind', 'B'),
            left('C', 60),
            rings('D', 62, 'B', 'C'),
            answered('D', 65, 'B', { parent: 'C' }),
        ],
        is: ['connected', '', 'work_in_progress', 'user B'],
    },
    {
        when: 'a consulted agent is on the phone',
        events: [queued('C', 0), answered('C', 5, 'A'), told('call.consulted', 'D', 30, by('B'), 'C')],
        is: ['connected', '', 'work_in_progress', 'user A'],
    },
    {
        when: 'a consulted agent took the call over',
        events: [
            queued('C', 0),
            answered('C', 5, 'A'),
            told('call.consulted', 'D', 30, by('B'), 'C'),
            transferred('C', 60, 'attended', 'B'),
            left('C', 61),
        ],
        is: ['connected', '', 'work_in_progress', 'user B'],
    },
    {
        when: 'a conference began',
        events: [
            queued('C', 0),
            answered('C', 5, 'A'),
            told('call.consulted', 'D', 30, by('B'), 'C'),
            told('call.conferenced', 'C', 60),
        ],
        is: ['connected', '', 'work_in_progress', 'user A'],
    },
    {
        when: 'the first agent left a conference',
        events: [
            queued('C', 0),
            answered('C', 5, 'A'),
            told('call.consulted', 'D', 30, by('B'), 'C'),
            told('call.conferenced', 'C', 60),
            left('C', 90),
        ],
        is: ['connected', '', 'work_in_progress', 'user B'],
    },
    {
        when: 'a supervisor listens',
        events: [queued('C', 0), answered('C', 5, 'A'), told('party.joined', 'm', 30, by('B', 'monitor'), 'C')],
        is: ['connected', '', 'work_in_progress', 'user A'],
    },
    {
        when: 'a supervisor barged in',
        events: [queued('C', 0), answered('C', 5, 'A'), told('party.joined', 'm', 30, by('B', 'barge'), 'C')],
        is: ['connected', '', 'work_in_progress', 'user A'],
    },
    {
        when: 'a second channel of another agent joined the first',
        events: [
            told('call.established', 'a', 5, by('A', 'party'), 'I'),
            told('call.established', 'b', 30, by('B', 'party'), 'I'),
        ],
        is: ['connected', '', 'work_in_progress', 'user A'],
    },
    {
        when: 'the first channel left the second alone with the caller',
        events: [
            told('call.established', 'a', 5, by('A', 'party'), 'I'),
            told('call.established', 'b', 30, by('B', 'party'), 'I'),
            left('a', 60, { parent: 'I' }),
        ],
        is: ['connected', '', 'work_in_progress', 'user B'],
    },
    {
        when: 'the callback was answered',
        events: [
            queued('C', 0),
            told('callback.requested', 'C', 30),
            left('C', 31),
            answered('D', 3600, 'A', { parent: 'C' }),
        ],
        is: ['connected', '', 'work_in_progress', 'user A'],
    },
]

const OVER: readonly Case[] = [
    {
        when: 'answered and left',
        events: [queued('C', 0), answered('C', 5, 'A'), left('C', 60)],
        is: ['over', 'answered', 'closed_complete', 'user A'],
    },
    {
        when: 'given up in the queue',
        events: [queued('C', 0), left('C', 60)],
        is: ['over', 'abandoned', 'closed_abandoned', ''],
    },
    {
        when: 'given up while it rang',
        events: [queued('C', 0), rings('C', 5, 'A'), left('C', 9)],
        is: ['over', 'abandoned', 'closed_abandoned', ''],
    },
    {
        when: 'over in the IVR',
        events: [offered('C', 0), left('C', 9)],
        is: ['over', 'ivr', 'closed_complete', ''],
    },
    {
        when: 'a voicemail was left',
        events: [
            queued('C', 0),
            told('voicemail.left', 'C', 50, { voicemailUrl: 'https://v.example.com/1' }),
            left('C', 60),
        ],
        is: ['over', 'voicemail', 'closed_complete', ''],
    },
    {
        when: 'called out and not answered',
        events: [told('call.offered', 'C', 0, { direction: 'outbound' }), left('C', 30)],
        is: ['over', 'no_answer', 'closed_complete', ''],
    },
    {
        when: 'called out and answered',
        events: [told('call.offered', 'C', 0, { direction: 'outbound' }), answered('C', 8, 'A'), left('C', 30)],
        is: ['over', 'answered', 'closed_complete', 'user A'],
    },
    {
        when: 'passed on to a number outside',
        events: [queued('C', 0), answered('C', 5, 'A'), transferred('C', 60, 'external', '+4420'), left('C', 61)],
        is: ['over', 'answered', 'closed_complete', 'user A'],
    },
    {
        when: 'given up in the queue it was passed on to',
        events: [
            queued('C', 0),
            answered('C', 5, 'A'),
            transferred('C', 60, 'queue'),
            left('C', 61),
            queued('D', 62, { parent: 'C' }),
            left('D', 99, { parent: 'C' }),
        ],
        is: ['over', 'abandoned_after_transfer', 'closed_complete', 'user A'],
    },
    {
        when: 'given up while it rang at the agent it was passed on to',
        events: [
            told('party.joined', 'I', 0),
            told('call.established', 'a', 5, by('A', 'party'), 'I'),
            left('a', 60, { parent: 'I' }),
            told('call.delivered', 'b', 61, by('B', 'party'), 'I'),
            left('I', 80),
            left('b', 80, { parent: 'I' }),
        ],
        is: ['over', 'abandoned_after_transfer', 'closed_complete', 'user A'],
    },
    {
        when: 'queued once by its plan and answered on a channel of its own',
        events: [
            offered('I', 0),
            queued('I', 1),
            told('call.established', 'a', 5, by('A', 'party'), 'I'),
            left('a', 60, { parent: 'I' }),
            told('call.cleared', 'I', 61),
        ],
        is: ['over', 'answered', 'closed_complete', 'user A'],
    },
    {
        when: 'told to be over, whatever contacts did not say so themselves',
        events: [queued('C', 0), answered('D', 5, 'A', { parent: 'C' }), told('call.cleared', 'C', 60)],
        is: ['over', 'answered', 'closed_complete', 'user A'],
    },
    {
        when: 'told to be abandoned',
        events: [queued('C', 0), told('call.abandoned', 'C', 60)],
        is: ['over', 'abandoned', 'closed_abandoned', ''],
    },
    {
        when: 'a promised callback was called off',
        events: [queued('C', 0), told('callback.requested', 'C', 30), left('C', 31), told('call.cleared', 'C', 900)],
        is: ['over', 'abandoned', 'closed_abandoned', ''],
    },
    {
        when: 'everybody left but who only listened',
        events: [
            queued('C', 0),
            answered('C', 5, 'A'),
            told('party.joined', 'm', 30, by('B', 'monitor'), 'C'),
            left('C', 60),
        ],
        is: ['over', 'answered', 'closed_complete', 'user A'],
    },
    {
        when: 'the agent alone is told to have left',
        events: [rings('a', 1, 'A', 'I'), told('call.established', 'a', 5, by('A', 'party'), 'I'), left('a', 60)],
        is: ['over', 'answered', 'closed_complete', 'user A'],
    },
]

for (const [group, cases] of [
    ['a call that waits', WAITING],
    ['a call that is connected', CONNECTED],
    ['a call that is over', OVER],
] as const) {
    describe(group, () => {
        for (const { when, events, is } of cases) {
            it(`is ${is[0]}${is[1] === '' ? '' : ` (${is[1]})`} when ${when}`, () => {
                assert.deepEqual(summary(fold(...events)), is)
            })
            it(`is that in any order of delivery: ${when}`, () => {
                const orders = events.length > 5 ? [Array.from(events).reverse()] : permutations(events)
                for (const order of orders) assert.deepEqual(summary(fold(...order)), is)
            })
            it(`is that when everything is told twice: ${when}`, () => {
                const again = events.map((event) => ({ ...event, key: `${event.key}/again` }))
                assert.deepEqual(summary(fold(...events, ...again)), is)
            })
        }
    })
}

describe('legs', () => {
    it('count a further ring at the same agent after a missed one as a leg of its own', () => {
        const call = fold(
            queued('C', 0),
            rings('C', 5, 'A'),
            told('call.missed', 'C', 15, by('A')),
            rings('C', 20, 'A'),
            answered('C', 22, 'A')
        )
        assert.deepEqual(
            call.legs.map(({ ordinal, answer, state }) => [ordinal, answer, state]),
            [
                [1, 0, 'missed'],
                [2, 1, 'established'],
            ]
        )
    })

    it('say who missed, who declined and who took the call', () => {
        const call = fold(
            queued('C', 0),
            rings('C', 5, 'A'),
            told('call.declined', 'C', 7, by('A')),
            rings('C', 8, 'B'),
            told('call.missed', 'C', 18, by('B')),
            rings('C', 19, 'C'),
            answered('C', 21, 'C')
        )
        assert.deepEqual(legsOf(call), ['A agent declined', 'B agent missed', 'C agent established'])
    })

    it('take a ring for missed when another agent answers', () => {
        const call = fold(rings('C', 5, 'A'), rings('C', 5, 'B'), answered('C', 9, 'B'))
        assert.deepEqual(legsOf(call), ['A agent missed', 'B agent established'])
    })

    it('are answered for good: a late word of a missed ring changes nothing', () => {
        const call = fold(rings('C', 5, 'A'), answered('C', 9, 'A'), told('call.missed', 'C', 12, by('A')))
        assert.deepEqual(legsOf(call), ['A agent established'])
    })

    it('end with their contact, also while they ring', () => {
        const call = fold(queued('C', 0), rings('C', 5, 'A'), left('C', 9))
        assert.deepEqual(
            call.legs.map(({ state, leftAt, establishedAt }) => [state, leftAt, establishedAt]),
            [['left', at(9), undefined]]
        )
    })

    it('of those who listen and those who are asked never own the call', () => {
        for (const role of ['monitor', 'barge', 'consult'] as const) {
            const call = fold(answered('C', 5, 'A'), told('party.joined', 'm', 30, by('B', role), 'C'))
            assert.equal(call.owner?.agent, 'A', role)
        }
    })

    it('give a call to the consulted agent only from the transfer on', () => {
        const talk = [queued('C', 0), answered('C', 5, 'A'), told('call.consulted', 'D', 30, by('B'), 'C')]
        assert.equal(fold(...talk, left('D', 50)).owner?.agent, 'A')
        assert.equal(fold(...talk, transferred('C', 60, 'attended')).owner?.agent, 'B')
        assert.equal(fold(...talk, left('D', 50), transferred('C', 60, 'attended', 'C')).owner?.agent, 'A')
    })

    it('give a call that everybody left to the last who had it', () => {
        const conference = [
            queued('C', 0),
            answered('C', 5, 'A'),
            told('call.consulted', 'D', 30, by('B'), 'C'),
            told('call.conferenced', 'C', 60),
        ]
        assert.equal(fold(...conference, left('D', 70), left('C', 90)).owner?.agent, 'A')
        assert.equal(fold(...conference, left('C', 70), left('D', 90)).owner?.agent, 'B')
    })
})

describe('hold', () => {
    function held(...events: CallEvent[]): readonly unknown[] {
        const leg = fold(queued('C', 0), answered('C', 5, 'A'), ...events).legs[0]
        return [leg?.state, leg?.holdSeconds, leg?.holdCount]
    }

    it('adds up over several times', () => {
        const spans = [
            told('call.held', 'C', 10),
            told('call.retrieved', 'C', 25),
            told('call.held', 'C', 40),
            told('call.retrieved', 'C', 47),
        ]
        for (const order of permutations(spans)) assert.deepEqual(held(...order), ['established', 22, 2])
    })

    it('that lasts is told and not counted yet', () => {
        assert.deepEqual(held(told('call.held', 'C', 10)), ['held', 0, 1])
    })

    it('that was never told to end ends with the leg', () => {
        assert.deepEqual(held(told('call.held', 'C', 10), left('C', 30)), ['left', 20, 1])
    })

    it('said twice is one', () => {
        assert.deepEqual(
            held(told('call.held', 'C', 10), told('call.held', 'C', 12), told('call.retrieved', 'C', 20)),
            ['established', 10, 1]
        )
    })

    it('of the customer counts on the leg of whoever has the call', () => {
        const call = fold(
            told('party.joined', 'I', 0),
            told('call.established', 'a', 5, by('A', 'party'), 'I'),
            told('call.established', 'b', 20, by('B', 'party'), 'I'),
            told('call.held', 'I', 30),
            told('call.retrieved', 'I', 45),
            left('a', 60, { parent: 'I' }),
            told('call.held', 'I', 70),
            told('call.retrieved', 'I', 75)
        )
        assert.deepEqual(
            call.legs.map(({ agent, holdSeconds }) => [agent, holdSeconds]),
            [
                ['A', 15],
                ['B', 5],
            ]
        )
    })

    it('leaves the Interaction in progress unless the account maps it', () => {
        const events = [answered('C', 5, 'A'), told('call.held', 'C', 10)]
        assert.equal(projectInteraction(fold(...events)).state, 'work_in_progress')
        assert.equal(projectInteraction(fold(opened('C', 0, { holdAs: 'on_hold' }), ...events)).state, 'on_hold')
        const back = told('call.retrieved', 'C', 20)
        assert.equal(
            projectInteraction(fold(opened('C', 0, { holdAs: 'on_hold' }), ...events, back)).state,
            'work_in_progress'
        )
    })
})

describe('wrap-up', () => {
    const choices = opened('C', 0, { wrapUp: true })
    const talk = [queued('C', 0), answered('C', 5, 'A')]
    const wrapping = told('wrapup.started', 'C', 60, by('A'))
    const done = told('wrapup.ended', 'C', 90, {
        ...by('A'),
        wrapUpCode: 'solved',
        wrapUpNotes: 'restarted the router',
    })

    it('holds an answered call open after the conversation, with its agent', () => {
        assert.deepEqual(summary(fold(choices, ...talk, wrapping, left('C', 60))), [
            'wrap_up',
            'answered',
            'wrap_up',
            'user A',
        ])
    })

    it('alone ends the conversation', () => {
        assert.equal(fold(choices, ...talk, wrapping).state, 'wrap_up')
    })

    it('ends with its event, in any order, and leaves code and notes on the leg', () => {
        for (const order of permutations([...talk, wrapping, done])) {
            const call = fold(choices, ...order)
            assert.deepEqual(summary(call), ['over', 'answered', 'closed_complete', 'user A'])
            assert.deepEqual([call.legs[0]?.wrapUpCode, call.legs[0]?.wrapUpNotes], ['solved', 'restarted the router'])
            assert.equal(call.disposition, 'solved')
        }
    })

    it('does not hold the call where the account runs none', () => {
        assert.deepEqual(summary(fold(...talk, wrapping)), ['over', 'answered', 'closed_complete', 'user A'])
    })

    it('of an agent who passed the call on does not hold it', () => {
        const call = fold(
            choices,
            ...talk,
            transferred('C', 60, 'blind'),
            told('wrapup.started', 'C', 60, by('A')),
            answered('D', 62, 'B', { parent: 'C' })
        )
        assert.deepEqual(summary(call), ['connected', '', 'work_in_progress', 'user B'])
        assert.deepEqual(legsOf(call), ['A agent wrap_up', 'B agent established'])
    })
})

describe('links and snapshots', () => {
    const recording = told('recording.available', 'C', 500, { recordingUrl: 'https://r.example.com/1' })
    const transcript = told('transcript.available', 'x', 900, { transcriptUrl: 'https://t.example.com/1' }, 'C')

    it('are kept with the call, whenever they come, and never reopen it', () => {
        const events = [queued('C', 0), answered('C', 5, 'A'), left('C', 60), recording, transcript]
        for (const order of permutations(events)) {
            const call = fold(...order)
            assert.deepEqual([call.recording, call.transcript], ['https://r.example.com/1', 'https://t.example.com/1'])
            assert.deepEqual(summary(call), ['over', 'answered', 'closed_complete', 'user A'])
            assert.equal(call.endedAt, at(60))
            assert.deepEqual(Array.from(call.members).sort(), ['C', 'x'])
        }
    })

    it('begin no call', () => {
        assert.deepEqual(calls(recording, transcript, told('call.snapshot', 'C', 9), told('wrapup.ended', 'C', 9)), [])
    })

    it('say that a call lives: its last event is the last word of it', () => {
        assert.equal(fold(queued('C', 0), told('call.snapshot', 'C', 400)).lastEventAt, at(400))
    })
})

describe('time and rejoining', () => {
    const first = [queued('C', 0), answered('C', 5, 'A'), left('C', 60)]

    it('continues a call with a contact that begins in time, and makes a later one a call of its own', () => {
        const soon = calls(...first, queued('D', 170, { parent: 'C' }))
        const late = calls(...first, queued('D', 200, { parent: 'C' }))
        assert.deepEqual([soon.length, late.length], [1, 2])
        assert.deepEqual([late[0]?.state, late[1]?.state, late[1]?.parent], ['over', 'queued', 'C'])
    })

    it('waits for a successor as long as it takes', () => {
        const passedOn = [...first.slice(0, 2), transferred('C', 60, 'queue'), left('C', 60)]
        const call = fold(...passedOn, answered('D', 5000, 'B', { parent: 'C' }), left('D', 5100, { parent: 'C' }))
        assert.deepEqual(summary(call), ['over', 'answered', 'closed_complete', 'user B'])
    })

    it('knows a successor that was over before the transfer came in without a time of its own', () => {
        const call = fold(
            queued('C', 0),
            answered('C', 5, 'A'),
            left('C', 60),
            answered('D', 62, 'B', { parent: 'C' }),
            left('D', 90, { parent: 'C' }),
            transferred('C', 95, 'queue')
        )
        assert.deepEqual(summary(call), ['over', 'answered', 'closed_complete', 'user B'])
    })

    it('begins a new call after one that was told to be over', () => {
        const cleared = [queued('C', 0), answered('a', 5, 'A', { parent: 'C' }), told('call.cleared', 'C', 60)]
        assert.equal(calls(...cleared, queued('D', 100, { parent: 'C' })).length, 1)
        assert.equal(calls(...cleared, queued('D', 300, { parent: 'C' })).length, 2)
    })

    it('keeps number and direction as they were told first, also when a callback changes them', () => {
        const inbound = { direction: 'inbound', callerNumber: '+14155550100', calledNumber: '+18005550100' } as const
        const outbound = { direction: 'outbound', callerNumber: '+18005550100', calledNumber: '+14155550100' } as const
        const call = fold(
            queued('C', 0, { facts: inbound }),
            identified('C', 0, '+14155550100', user('u')),
            told('callback.requested', 'C', 10),
            left('C', 11),
            queued('D', 600, { parent: 'C', facts: outbound })
        )
        assert.deepEqual(
            [call.direction, call.callerAsSent, call.calledAsSent],
            ['inbound', '+14155550100', '+18005550100']
        )
    })
})

describe('chains of masters', () => {
    it('are one call, whatever order three transfers are delivered in', () => {
        const chain = ['1', '2', '3', '4'].flatMap((contact, index, all) => {
            const parent = all[index - 1] ?? ''
            return [answered(contact, index * 100, 'A', { parent }), left(contact, index * 100 + 101, { parent })]
        })
        const expected = summary(fold(...chain))
        assert.deepEqual(expected, ['over', 'answered', 'closed_complete', 'user A'])
        for (const order of permutations(chain)) {
            const call = fold(...order)
            assert.deepEqual([call.root, ...summary(call)], ['1', ...expected])
        }
    })
})
