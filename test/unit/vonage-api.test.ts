import assert from 'node:assert/strict'
import type { ReportedEvent } from '../../src/server/vendors/step.ts'
import type { ApiSettings, Poll, PollAnswer } from '../../src/server/vendors/vendor.ts'
import { vonage } from '../../src/server/vendors/vonage/index.ts'
import { fixture } from './vonage-samples.ts'

const SETTINGS: ApiSettings = {
    apiUrl: 'https://emea.api.newvoicemedia.com',
    tokenUrl: 'https://emea.cc.vonage.com/Auth/connect/token',
    clientId: 'abc&de',
    clientSecret: '1+2=3',
    accessKeyId: '',
    accessKeySecret: '',
    externalAccountId: '',
}

const NOW = Date.UTC(2026, 10, 20, 10)
const DAY = 86400000

const api = vonage.api!

function poll(name: string): Poll {
    const found = api.polls.find((candidate) => candidate.name === name)
    assert.ok(found)
    return found
}

function query(name: string, cursor: string, now = NOW): URLSearchParams {
    return new URL(poll(name).request(SETTINGS, cursor, now).url).searchParams
}

function answer(name: string, body: unknown, cursor = '', now = NOW): PollAnswer {
    const read = poll(name).read(body, now, cursor)
    assert.ok(read.ok, JSON.stringify(read))
    return read.value
}

function page(items: readonly unknown[], meta: object = {}, more: object = {}): object {
    return { meta: { page: 1, count: items.length, pageCount: 1, totalCount: items.length, ...meta }, items, ...more }
}

/** What happened, by type, contact and time since the interaction began. */
function story(events: readonly ReportedEvent[], start: number): string[] {
    return events.map(({ type, contact, ownTime }) => `${type} ${contact} ${(ownTime ?? 0) - start}`)
}

const START = Date.UTC(2026, 10, 20, 9)

function channel(
    guid: string,
    agent: string,
    offset: number,
    duration: number | null,
    events: readonly unknown[]
): object {
    const party = { id: agent || null, role: agent === '' ? 'External' : 'Agent', touchpoint: '' }
    return { guid, offset, duration, endReason: duration === null ? null : 'Released', party, events }
}

function phase(type: string, offset: number, duration: number | null, name: string | null = null): object {
    return { type, offset, duration, name, properties: null }
}

function interaction(changes: object = {}): object {
    return {
        status: 'Completed',
        medium: 'Phone',
        start: new Date(START).toISOString(),
        guid: 'call',
        duration: 100000,
        direction: 'Inbound',
        serviceName: 'Sales',
        connectFrom: '02079460958',
        connectTo: '08001234567',
        outcome: 'Handled by agent',
        channels: [
            channel('call', '', 0, 80000, [
                phase('Ringing', 0, 0),
                phase('Queue', 1000, 9000, 'ACD1'),
                phase('Connected', 20000, 10000),
                phase('Held', 30000, 5000),
                phase('Connected', 35000, 45000),
            ]),
            channel('missing', '7', 10000, 5000, [
                phase('Ringing', 10000, 5000),
                phase('Unexpected', 15000, 0, 'busy'),
            ]),
            channel('talking', '8', 16000, 84000, [
                phase('Ringing', 16000, 4000),
                phase('Connected', 20000, 60000),
                phase('Wrap', 80000, 20000),
            ]),
        ],
        ...changes,
    }
}

describe('the Vonage API client', () => {
    it('asks for a token by client credentials, form-encoded, for the scope of statistics', () => {
        assert.deepEqual(api.tokenRequest(SETTINGS), {
            method: 'POST',
            url: 'https://emea.cc.vonage.com/Auth/connect/token',
            headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
            body: 'grant_type=client_credentials&client_id=abc%26de&client_secret=1%2B2%3D3&scope=stats',
        })
    })

    it('reads the published token, and names the field of an answer without one', () => {
        assert.deepEqual(api.readToken(fixture('token').answer), {
            ok: true,
            value: { accessToken: '24d80e703a037349cb4818cf7ec695cc', expiresInSeconds: 7200 },
        })
        for (const body of [undefined, null, {}, [], 'error', { access_token: '' }]) {
            const read = api.readToken(body)
            assert.deepEqual([read.ok, read.ok || read.field], [false, 'access_token'])
        }
        const unlimited = api.readToken({ access_token: 'x' })
        assert.ok(unlimited.ok && unlimited.value.expiresInSeconds === 600)
    })

    it('asks for version 3 of the statistics', () => {
        for (const each of api.polls) {
            const { method, url, headers, body } = each.request(SETTINGS, '', NOW)
            assert.ok(url.startsWith('https://emea.api.newvoicemedia.com/stats/'))
            assert.deepEqual([method, headers, body], ['GET', { Accept: 'application/vnd.newvoicemedia.v3+json' }, ''])
        }
    })

    it('names the list that an answer lacks', () => {
        for (const each of api.polls) {
            for (const body of [undefined, null, {}, [], 'x', { items: {} }, { items: null }]) {
                const result = each.read(body, NOW, '')
                assert.deepEqual([result.ok, result.ok || result.field], [false, 'items'])
            }
        }
    })
})

describe('the poll of Vonage interactions', () => {
    it('begins a day back, and goes on where the last answer ended', () => {
        const first = query('interactions', '')
        assert.deepEqual(
            [first.get('start'), first.get('end'), first.get('include'), first.get('page')],
            ['2026-11-19T10:00:00.000Z', '2026-11-20T10:00:00.000Z', 'Processed', '1']
        )
        const told = answer('interactions', page([], {}, { upTo: '2026-11-20T09:59:30.000Z' }))
        assert.deepEqual([told.cursor, told.hasMore, told.active], ['2026-11-20T09:59:30.000Z', false, undefined])
        assert.equal(query('interactions', told.cursor, NOW + 60000).get('start'), '2026-11-20T09:59:30.000Z')
    })

    it('goes on five minutes before the end of its window when the answer does not say how far it reaches', () => {
        for (const more of [{}, { upTo: null }, { upTo: 'soon' }]) {
            assert.equal(answer('interactions', page([], {}, more)).cursor, '2026-11-20T09:55:00.000Z')
        }
    })

    it('keeps the window while it reads page after page', () => {
        const first = answer('interactions', page([interaction()], { pageCount: 3 }), '', NOW)
        assert.ok(first.hasMore)
        const second = query('interactions', first.cursor, NOW + 5000)
        assert.deepEqual(
            [second.get('start'), second.get('end'), second.get('page')],
            ['2026-11-19T10:00:00.000Z', '2026-11-20T10:00:00.000Z', '2']
        )
        const last = answer('interactions', page([interaction()], { page: 3, pageCount: 3 }), first.cursor, NOW + 9000)
        assert.deepEqual([last.hasMore, last.cursor], [false, '2026-11-20T09:55:00.000Z'])
    })

    it('whose page is refused begins its window again, and anew when the time of it is over a day ago', () => {
        const { cursor } = answer('interactions', page([interaction()], { pageCount: 3 }), '', NOW)
        const time = poll('interactions').restart?.(cursor, NOW) ?? ''
        assert.equal(time, '2026-11-19T10:00:00.000Z')
        assert.equal(poll('interactions').restart?.(time, NOW), time)
        assert.equal(poll('interactions').restart?.(time, NOW + 1), '')
    })

    it('never asks for more than 31 days, and asks on at once when it is behind', () => {
        const cursor = new Date(NOW - 100 * DAY).toISOString()
        const window = query('interactions', cursor)
        const length = Date.parse(window.get('end')!) - Date.parse(window.get('start')!)
        assert.ok(length <= 31 * DAY && length > 30 * DAY)
        assert.ok(answer('interactions', page([]), cursor).hasMore)
    })

    it('starts anew when the cursor makes no sense, and never in the future', () => {
        assert.equal(query('interactions', 'nonsense').get('start'), '2026-11-19T10:00:00.000Z')
        assert.equal(query('interactions', '2030-01-01T00:00:00.000Z').get('start'), '2026-11-20T10:00:00.000Z')
    })

    it('reads the published interaction: a party, who leaves, and the end of the call', () => {
        const sample = fixture('interaction').answer ?? {}
        const { events } = answer('interactions', page([sample]))
        const guid = '016f7e44-7556-4747-9982-de543dfbe27f'
        assert.deepEqual(story(events, Date.parse('2020-01-07T16:50:59.899Z')), [
            `party.joined ${guid} 0`,
            `party.left ${guid} 81328`,
            `call.cleared ${guid} 83340`,
        ])
        assert.deepEqual(events[0]?.facts, {
            direction: 'inbound',
            callerNumber: '0987654321',
            calledNumber: '1234567890',
            attributes: { conversationId: '2b60783a-c74c-4938-b843-ce496c54ef81' },
        })
        assert.deepEqual(
            events.map(({ parent }) => parent),
            ['', '', '']
        )
        assert.equal(events[2]?.facts.cause, 'Handled by agent')
    })

    it('tells what happened on every channel, each thing at its own time, the agents’ before the end of all', () => {
        const { events } = answer('interactions', page([interaction()]))
        assert.deepEqual(story(events, START), [
            'call.delivered missing 10000',
            'call.missed missing 15000',
            'party.left missing 15000',
            'call.delivered talking 16000',
            'call.established talking 20000',
            'wrapup.started talking 80000',
            'wrapup.ended talking 100000',
            'party.left talking 80000',
            'party.joined call 0',
            'call.queued call 1000',
            'call.held call 30000',
            'call.retrieved call 35000',
            'party.left call 80000',
            'call.cleared call 100000',
        ])
        const established = events.find(({ type }) => type === 'call.established')
        assert.deepEqual(
            [established?.parent, established?.facts],
            ['call', { agent: { externalId: '8', username: '', email: '' }, role: 'party' }]
        )
        assert.equal(events.find(({ type }) => type === 'call.missed')?.facts.cause, 'busy')
        const queued = events.find(({ type }) => type === 'call.queued')
        assert.deepEqual(queued?.facts, { queue: 'Sales', queueName: 'Sales' })
    })

    it('takes offsets that count from the channel for what they are', () => {
        const talking = channel('talking', '8', 16000, 84000, [
            phase('Ringing', 0, 4000),
            phase('Connected', 4000, 60000),
            phase('Wrap', 64000, 20000),
        ])
        const { events } = answer('interactions', page([interaction({ channels: [talking] })]))
        assert.deepEqual(story(events, START).slice(0, 3), [
            'call.delivered talking 16000',
            'call.established talking 20000',
            'wrapup.started talking 80000',
        ])
    })

    it('gives every event an id of its own, the same in every answer and in both polls', () => {
        const ids = (name: string): string[] => answer(name, page([interaction()])).events.map(({ eventId }) => eventId)
        assert.equal(new Set(ids('interactions')).size, ids('interactions').length)
        assert.deepEqual(ids('interactions'), ids('ongoing'))
        for (const { source } of answer('ongoing', page([interaction()])).events) assert.equal(source, 'vonage/poll')
    })

    it('tells nothing that is not over yet', () => {
        const open = interaction({
            status: 'Ongoing',
            duration: null,
            channels: [
                channel('call', '', 0, null, [phase('Queue', 0, 20000, 'ACD1'), phase('Held', 30000, null)]),
                channel('talking', '8', 16000, null, [phase('Ringing', 16000, 4000), phase('Connected', 20000, null)]),
            ],
        })
        assert.deepEqual(story(answer('interactions', page([open])).events, START), [
            'party.joined call 0',
            'call.queued call 0',
            'call.held call 30000',
            'call.delivered talking 16000',
            'call.established talking 20000',
        ])
    })

    it('knows the customer by the number called when the call went out, and neither number’s side for an internal call', () => {
        const facts = (direction: string): unknown =>
            answer('interactions', page([interaction({ direction })])).events.find(
                ({ type }) => type === 'party.joined'
            )?.facts
        const numbers = { callerNumber: '02079460958', calledNumber: '08001234567' }
        assert.deepEqual(facts('Outbound'), { direction: 'outbound', ...numbers })
        assert.deepEqual(facts('Internal'), numbers)
    })

    it('names a later queue by its applet', () => {
        const customer = channel('call', '', 0, 80000, [phase('Queue', 0, 1, 'ACD1'), phase('Queue', 50000, 1, 'ACD2')])
        const queued = answer('interactions', page([interaction({ channels: [customer] })])).events.filter(
            ({ type }) => type === 'call.queued'
        )
        assert.deepEqual(
            queued.map(({ facts }) => facts.queueName),
            ['Sales', 'ACD2']
        )
    })

    it('leaves other media alone, and what cannot be read', () => {
        const items = [
            interaction({ medium: 'Email' }),
            interaction({ guid: '' }),
            interaction({ start: 'yesterday' }),
            null,
            7,
            'x',
            interaction({ guid: 'good', channels: [null, {}, { guid: {} }, { guid: 'a', events: 'x', party: 7 }] }),
        ]
        const { events } = answer('interactions', page(items))
        assert.deepEqual(story(events, START), ['party.joined a 0', 'call.cleared a 100000'])
        assert.equal(events[1]?.parent, 'good')
    })
})

describe('the poll of ongoing Vonage interactions', () => {
    it('tells every interaction and channel that there is, those without an agent too', () => {
        const told = answer('ongoing', fixture('interactions-ongoing').answer)
        const guid = '016f3105-0863-44bf-a036-41b689b49978'
        assert.deepEqual(Array.from(new Set(told.active)), [guid])
        assert.deepEqual(
            told.events.map(({ type }) => type),
            ['party.joined']
        )
        assert.deepEqual(answer('ongoing', page([])).active, [])
        assert.deepEqual(answer('ongoing', page([interaction({ medium: 'Email' })])).active, [])
    })

    for (const name of ['ongoing', 'agent-status']) {
        it(`reads page after page of one picture, and begins anew when it was cut off: ${name}`, () => {
            assert.equal(query(name, '').get('page'), '1')
            const first = answer(name, page([interaction()], { pageCount: 3 }))
            const second = answer(name, page([interaction()], { page: 2, pageCount: 3 }), first.cursor, NOW + 4000)
            const third = answer(name, page([interaction()], { page: 3, pageCount: 3 }), second.cursor, NOW + 8000)
            assert.deepEqual([first.hasMore, second.hasMore, third.hasMore], [true, true, false])
            assert.equal(query(name, first.cursor, NOW + 4000).get('page'), '2')
            assert.equal(query(name, second.cursor, NOW + 8000).get('page'), '3')
            assert.equal(query(name, third.cursor).get('page'), '1')
            assert.equal(query(name, second.cursor, NOW + 31000).get('page'), '1')
            assert.equal(query(name, 'nonsense').get('page'), '1')
        })
    }
})

describe('the poll of Vonage agents', () => {
    function status(state: string, changes: object = {}): PollAnswer {
        const activity = {
            guid: 'call',
            channelGuid: 'talking',
            since: new Date(START).toISOString(),
            medium: 'Phone',
            state,
            reason: null,
            ...changes,
        }
        return answer('agent-status', page([{ agentId: '8', presence: null, interaction: [activity] }]))
    }

    it('reads the published answer: presences, and nothing of an activity whose channel is not named', () => {
        const told = answer('agent-status', fixture('agent-status').answer)
        assert.deepEqual(
            told.events.map(({ type, facts, ownTime }) => [
                type,
                facts.agent?.externalId,
                facts.presence?.state,
                ownTime,
            ]),
            [
                ['agent.presence.changed', '002', 'ready', Date.parse('2019-12-19T16:00:23.249Z')],
                ['agent.presence.changed', '003', 'ready', Date.parse('2019-12-19T16:00:30.145Z')],
            ]
        )
        assert.equal(told.active, undefined)
    })

    it('tells what an agent is doing on a channel since when', () => {
        const expected = {
            Ringing: 'call.delivered',
            Connected: 'call.established',
            Wrap: 'wrapup.started',
            Unexpected: 'call.missed',
            Failed: 'call.missed',
        }
        for (const [state, type] of Object.entries(expected)) {
            const [event, ...more] = status(state).events
            assert.deepEqual(more, [])
            assert.deepEqual(
                [event?.type, event?.contact, event?.parent, event?.ownTime, event?.facts],
                [type, 'talking', 'call', START, { agent: { externalId: '8', username: '', email: '' }, role: 'party' }]
            )
        }
        assert.equal(status('Unexpected', { reason: 'Rejected' }).events[0]?.type, 'call.declined')
    })

    it('gives ids that stay as long as nothing changes', () => {
        const id = (state: string, changes: object = {}): string | undefined =>
            status(state, changes).events[0]?.eventId
        assert.equal(id('Connected'), id('Connected'))
        assert.notEqual(id('Ringing'), id('Connected'))
        assert.notEqual(id('Connected', { since: '2026-11-20T09:30:00.000Z' }), id('Connected'))
    })

    it('leaves alone what is no call, has no time, or is a state of tomorrow', () => {
        assert.deepEqual(status('Connected', { medium: 'Case' }).events, [])
        assert.deepEqual(status('Connected', { since: null }).events, [])
        assert.deepEqual(status('Dreaming').events, [])
    })
})
