import assert from 'node:assert/strict'
import { answer, channel, interaction, NOW, page, phase, poll, query, START, story } from './vonage-answers.ts'
import { fixture } from './vonage-samples.ts'

const DAY = 86400000

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
