import assert from 'node:assert/strict'
import type { CallEvent } from '../../src/server/calls/event.ts'
import { answered, left, offered, permutations, queued } from '../support/call-events.ts'
import { by, told, rings, transferred, fold, summary } from '../support/told-calls.ts'

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
        is: ['transferred', '', 'new', ''],
    },
    {
        when: 'passed on, its successor not told yet',
        events: [queued('C', 0), answered('C', 5, 'A'), transferred('C', 60, 'queue', '77'), left('C', 61)],
        is: ['transferred', '', 'new', ''],
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
        when: 'given up in the queue it was passed on to, the first contact’s end told last',
        events: [
            queued('C', 0),
            answered('C', 5, 'A'),
            transferred('C', 60, 'queue'),
            queued('D', 62, { parent: 'C' }),
            left('D', 99, { parent: 'C' }),
            left('C', 120),
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
        when: 'the caller left while they were passed on, before any phone rang',
        events: [
            queued('I', 0),
            told('call.established', 'a', 5, by('A'), 'I'),
            transferred('a', 60, 'blind', 'B'),
            left('a', 60, { parent: 'I' }),
            left('I', 64),
        ],
        is: ['over', 'answered', 'closed_complete', 'user A'],
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
        when: 'a conference was hung up',
        events: [
            queued('C', 0),
            told('call.established', 'a', 5, by('A'), 'C'),
            told('party.joined', 'b', 20, by('B', 'conference'), 'C'),
            told('call.cleared', 'C', 60),
        ],
        is: ['over', 'answered', 'closed_complete', 'user A'],
    },
    {
        when: 'a conference without legs was hung up',
        events: [
            queued('C', 0),
            answered('C', 5, 'A'),
            told('party.joined', 'C', 20, by('B', 'conference')),
            told('call.cleared', 'C', 60),
        ],
        is: ['over', 'answered', 'closed_complete', 'user A'],
    },
    {
        when: 'a conference that a consultation became was hung up',
        events: [
            queued('C', 0),
            answered('C', 5, 'A'),
            told('call.consulted', 'D', 30, by('B'), 'C'),
            told('call.conferenced', 'C', 40),
            told('call.cleared', 'C', 60),
        ],
        is: ['over', 'answered', 'closed_complete', 'user A'],
    },
    {
        when: 'everybody left a conference at the same moment',
        events: [
            queued('C', 0),
            answered('C', 5, 'A'),
            told('party.joined', 'D', 30, by('B', 'conference'), 'C'),
            left('C', 60),
            left('D', 60, { parent: 'C' }),
        ],
        is: ['over', 'answered', 'closed_complete', 'user A'],
    },
    {
        when: 'a call with two channels beside each other was hung up',
        events: [
            told('call.established', 'a', 5, by('A', 'party'), 'I'),
            told('call.established', 'b', 30, by('B', 'party'), 'I'),
            told('call.cleared', 'I', 60),
        ],
        is: ['over', 'answered', 'closed_complete', 'user A'],
    },
    {
        when: 'two channels beside each other ended at the same moment',
        events: [
            told('call.established', 'a', 5, by('A', 'party'), 'I'),
            told('call.established', 'b', 30, by('B', 'party'), 'I'),
            left('a', 60, { parent: 'I' }),
            left('b', 60, { parent: 'I' }),
        ],
        is: ['over', 'answered', 'closed_complete', 'user A'],
    },
    {
        when: 'a call was hung up that the agent who was asked had taken over',
        events: [
            queued('C', 0),
            answered('C', 5, 'A'),
            told('call.consulted', 'D', 30, by('B'), 'C'),
            transferred('C', 50, 'attended', 'B'),
            told('call.cleared', 'C', 60),
        ],
        is: ['over', 'answered', 'closed_complete', 'user B'],
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
