import assert from 'node:assert/strict'
import type { History } from '../../chaos/history/history.ts'
import { tellHistory } from '../../chaos/history/tell.ts'
import type { CallPlan } from '../../chaos/history/plan.ts'
import { judge } from '../../chaos/verdict/judge.ts'
import type { Records, Row } from '../../chaos/verdict/records.ts'
import { START } from '../support/call-events.ts'

/** One call that agent.one answered, held once and ended. */
const plan: CallPlan = {
    source: 'canonical',
    layout: 'legs',
    outbound: false,
    caller: 1,
    form: 1,
    ivr: false,
    rings: [],
    beginning: 'answered',
    stays: [{ agent: 0, doings: ['hold'], onward: 'end', wrapUp: false }],
    stillOn: false,
    cleared: true,
    recording: false,
    transcript: false,
    callsAgain: false,
    timeless: false,
    gaps: [10],
}

const history = tellHistory(plan, 'k', START)

const event = { sys_id: 'e', source: 'ce:/x', state: 'processed', call: 'c', error: '', event_id: '1' }
const interaction: Row = {
    sys_id: 'i',
    number: 'IMS1',
    state: 'closed_complete',
    assigned_to: 'u',
    opened_for: '',
    direction: 'inbound',
    caller_phone_number: '+13035550001',
    client_session_id: 'k',
}
const call: Row = {
    sys_id: 'c',
    external_id: 'k',
    state: 'over',
    outcome: 'answered',
    interaction: 'i',
    parent: '',
    recording: '',
    transcript: '',
    voicemail: '',
    verified: '1',
}
const leg: Row = {
    contact: 'k.1',
    agent: 'id-of-agent.one',
    ordinal: '1',
    role: 'agent',
    state: 'left',
    seconds: '30',
    hold_seconds: '10',
    wrap_up_code: '',
    user: 'u',
    phone_log: 'l',
    established_on: 'then',
    ended_on: 'later',
}
const log: Row = {
    sys_id: 'l',
    agent: 'u',
    phone_number: '+13035550001',
    call_type: 'inbound',
    start_time: 'then',
    end_time: 'later',
}

interface Rows {
    readonly events: readonly Row[]
    readonly interactions: readonly Row[]
    readonly calls: readonly Row[]
    readonly legs: readonly Row[]
    readonly logs: readonly Row[]
}

/** What the history implies. */
const right: Rows = {
    events: history.told.map(({ type, contact }) => ({ ...event, type, contact })),
    interactions: [interaction],
    calls: [call],
    legs: [leg],
    logs: [log],
}

function verdictOn(rows: Rows, told: History = history): string[] {
    const events = new Map<string, Row[]>()
    for (const row of rows.events) events.set(row['contact'] ?? '', [...(events.get(row['contact'] ?? '') ?? []), row])
    const records: Records = {
        events,
        interactions: new Map(rows.interactions.map((row) => [row['sys_id'] ?? '', row])),
        interactionsOf: new Map([['k', rows.interactions]]),
        mergedInteractions: new Set(),
        calls: rows.calls.length === 0 ? new Map() : new Map([['k', rows.calls]]),
        legs: new Map([['c', rows.legs]]),
        phoneLogs: new Map([['k', rows.logs]]),
        users: new Map([
            ['u', 'agent.one'],
            ['v', 'agent.two'],
        ]),
        doubledNumbers: 0,
    }
    return judge(told, records).map(({ kind, text }) => `${kind}: ${text}`)
}

describe('The judge of a chaos run', () => {
    it('finds nothing in records that are right', () => {
        assert.deepEqual(verdictOn(right), [])
    })

    const cases: readonly { readonly name: string; readonly rows: Rows; readonly found: readonly string[] }[] = [
        {
            name: 'an event that is not there',
            rows: { ...right, events: right.events.slice(1) },
            found: ['lost: 1 events k call.queued were sent, 0 are stored'],
        },
        {
            name: 'an event that is there twice',
            rows: { ...right, events: [...right.events, ...right.events.slice(0, 1)] },
            found: ['duplicate: 1 events k call.queued were sent, 2 are stored'],
        },
        {
            name: 'an event that was not brought to its end',
            rows: {
                ...right,
                events: right.events.map((row, index) =>
                    index === 0 ? { ...row, state: 'retry', error: 'why' } : row
                ),
            },
            found: ['lost: event call.queued of k is retry: why'],
        },
        {
            name: 'a call without a row',
            rows: { ...right, calls: [] },
            found: ['lost: call k has no row', 'duplicate: IMS1 is one more Interaction of k, closed_complete'],
        },
        {
            name: 'an Interaction in the wrong state, and somebody else’s',
            rows: { ...right, interactions: [{ ...interaction, state: 'new', assigned_to: 'v' }] },
            found: [
                'wrong: Interaction state of k is "new", expected "closed_complete"',
                'wrong: assigned user of k is "agent.two", expected "agent.one"',
            ],
        },
        {
            name: 'a second Interaction',
            rows: { ...right, interactions: [interaction, { ...interaction, sys_id: 'j', number: 'IMS2' }] },
            found: ['duplicate: IMS2 is one more Interaction of k, closed_complete'],
        },
        {
            name: 'a leg that is held for too long',
            rows: { ...right, legs: [{ ...leg, hold_seconds: '11' }] },
            found: ['wrong: hold seconds of the leg of id-of-agent.one on k.1 is "11", expected "10"'],
        },
        {
            name: 'a leg too many',
            rows: { ...right, legs: [leg, { ...leg, ordinal: '2' }] },
            found: ['duplicate: leg of id-of-agent.one on k.1 is one too many'],
        },
        {
            name: 'a phone log too many',
            rows: { ...right, logs: [log, { ...log, sys_id: 'm' }] },
            found: ['duplicate: k has 2 phone logs, expected 1'],
        },
        {
            name: 'a phone log of somebody else',
            rows: { ...right, logs: [{ ...log, agent: 'v' }] },
            found: [
                'wrong: the phone log of id-of-agent.one on k.1 is v, +13035550001, inbound, then, later, expected u, +13035550001, inbound, then, later',
            ],
        },
    ]
    for (const { name, rows, found } of cases) {
        it(`finds ${name}`, () => {
            assert.deepEqual(verdictOn(rows), found)
        })
    }
})
