import assert from 'node:assert/strict'
import { answerOf, brief, fixture, only } from './cxone-samples.ts'

describe('The states of CXone contacts', () => {
    const { events } = answerOf('contacts-states', fixture('contact-states.json').answer)

    it('are the words for what happens to a call, whatever way they are written', () => {
        assert.deepEqual(brief(events), [
            'call.offered 458112   10:00:01.000Z',
            'call.queued 458113 458110  10:00:02.000Z',
            'call.delivered 458114  2001 10:00:03.000Z',
            'call.established 458115  2001 10:00:04.000Z',
            'call.retrieved 458115  2001 10:00:04.000Z',
            'call.held 458116  2002 10:00:05.000Z',
            'party.left 458117   10:00:06.000Z',
        ])
    })

    it('carry the numbers and the queue', () => {
        assert.deepEqual(only(events, 'call.queued', '458113').facts, {
            callerNumber: '3125550134',
            calledNumber: '8005550100',
            queue: '77',
            queueName: 'Service Desk',
        })
    })

    it('are the same events in every poll that tells them', () => {
        const active = answerOf('contacts-active', fixture('active-contacts.json').answer).events
        const ids = new Set(events.map((event) => `${event.source} ${event.eventId}`))
        const others = active.filter((event) => !ids.has(`${event.source} ${event.eventId}`))
        assert.equal(active.length, 4)
        assert.deepEqual(brief(others), ['call.offered 458115   09:59:58.000Z'])
    })

    it('tell a second hold from the first', () => {
        const holding = (lastUpdateTime: string): string[] =>
            answerOf('contacts-states', {
                contactStates: [{ contactId: 1, contactStateName: 'Holding', agentId: 7, lastUpdateTime }],
            }).events.map(({ eventId }) => eventId)
        assert.notDeepEqual(holding('2026-11-20T10:00:01Z'), holding('2026-11-20T10:00:09Z'))
        assert.deepEqual(holding('2026-11-20T10:00:01Z'), holding('2026-11-20T10:00:01.000Z'))
    })

    it('are ignored where a record has no contact, an unknown state or another medium', () => {
        const contactStates = [
            {},
            null,
            'text',
            { contactStateName: 'Active', agentId: 7 },
            { contactId: { id: 1 }, contactStateName: 'InQueue' },
            { contactId: 1, contactStateName: 'constructor', agentId: 7 },
            { contactId: 1, contactStateName: 'InQueue', mediaTypeName: 'Email' },
        ]
        assert.deepEqual(answerOf('contacts-states', { contactStates }).events, [])
    })
})

describe('The active contacts of CXone', () => {
    const { answer } = fixture('active-contacts.json')

    it('are all telephone contacts that are not over', () => {
        assert.deepEqual(answerOf('contacts-active', answer).active, ['458115', '458113'])
        assert.deepEqual(answerOf('contacts-active', { activeContacts: [] }).active, [])
    })

    it('tell when they began, and once', () => {
        const contactStartDate = '2026-11-20T10:00:00.000Z'
        const contact = { contactId: 1, contactStartDate, stateName: 'PreQueue', lastUpdateTime: contactStartDate }
        const { events } = answerOf('contacts-active', { activeContacts: [contact] })
        assert.deepEqual(brief(events), ['call.offered 1   10:00:00.000Z'])
    })

    it('tell the direction', () => {
        const { events } = answerOf('contacts-active', answer)
        assert.equal(only(events, 'call.established', '458115').facts.direction, 'outbound')
        assert.equal(only(events, 'call.queued', '458113').facts.direction, 'inbound')
    })

    it('are no complete list when an answer is cut off, goes on from another, or counts more', () => {
        const next = '/contacts/active?skip=3'
        assert.equal(answerOf('contacts-active', { ...answer, _links: { next } }).active, undefined)
        assert.equal(answerOf('contacts-active', { ...answer, _links: { previous: next } }).active, undefined)
        assert.equal(answerOf('contacts-active', { ...answer, totalRecords: 4 }).active, undefined)
        assert.equal(answerOf('contacts-active', { activeContacts: null }).active, undefined)
    })

    it('are no complete list on a page that the one before led to, whatever the page itself says', () => {
        const first = answerOf('contacts-active', { ...answer, _links: { next: '/contacts/active?skip=3' } })
        assert.equal(first.cursor, '?skip=3')
        for (const last of [{ activeContacts: [] }, answer]) {
            const { active, events, hasMore } = answerOf('contacts-active', last, first.cursor)
            assert.deepEqual([active, hasMore], [undefined, false])
            assert.deepEqual(events, answerOf('contacts-active', last).events)
        }
    })
})
