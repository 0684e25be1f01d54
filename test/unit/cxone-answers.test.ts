import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { cxone } from '../../src/server/vendors/cxone/index.ts'
import type { ReportedEvent } from '../../src/server/vendors/step.ts'
import type { ApiSettings, Poll, PollAnswer } from '../../src/server/vendors/vendor.ts'

const fixtures = path.resolve(import.meta.dirname, '../fixtures/cxone')
const NOW = Date.UTC(2026, 10, 20, 10, 30)

interface Fixture {
    readonly source: string
    readonly answer: Record<string, unknown>
}

function fixture(name: string): Fixture {
    return JSON.parse(readFileSync(path.join(fixtures, name), 'utf8')) as Fixture
}

function pollNamed(name: string): Poll {
    const poll = cxone.api?.polls.find((candidate) => candidate.name === name)
    assert.ok(poll, `no poll ${name}`)
    return poll
}

function answerOf(name: string, body: unknown, cursor = ''): PollAnswer {
    const read = pollNamed(name).read(body, NOW, cursor)
    assert.ok(read.ok, JSON.stringify(read))
    return read.value
}

/** Type, contact, parent, agent and time of each event. */
function brief(events: readonly ReportedEvent[]): string[] {
    return events.map(({ type, contact, parent, facts, ownTime }) => {
        const time = ownTime === undefined ? 'untimed' : new Date(ownTime).toISOString().slice(11)
        return [type, contact, parent, facts.agent?.externalId ?? '', time].join(' ')
    })
}

function only(events: readonly ReportedEvent[], type: string, contact: string): ReportedEvent {
    const found = events.filter((event) => event.type === type && event.contact === contact)
    assert.equal(found.length, 1, `${found.length} of ${type} for ${contact}`)
    return found[0]!
}

describe('The samples of CXone answers', () => {
    for (const file of readdirSync(fixtures)) {
        it(`say where they come from: ${file}`, () => assert.match(fixture(file).source, /\w{10,}|github\.com/))
    }
})

describe('A token of CXone', () => {
    const settings: ApiSettings = {
        apiUrl: 'https://api-na1.niceincontact.com/inContactAPI/services/v33.0',
        tokenUrl: 'https://cxone.niceincontact.com/auth/token',
        clientId: 'client',
        clientSecret: 'sécret',
        accessKeyId: 'KEY+1',
        accessKeySecret: 'a b&c==',
        externalAccountId: '4592530',
    }

    it('is asked for with the client in the header and the access key in the form', () => {
        const request = cxone.api?.tokenRequest(settings)
        assert.deepEqual(request, {
            method: 'POST',
            url: settings.tokenUrl,
            headers: {
                Accept: 'application/json',
                Authorization: `Basic ${Buffer.from('client:sécret').toString('base64')}`,
                'Content-Type': 'application/x-www-form-urlencoded',
            },
            body: 'grant_type=password&username=KEY%2B1&password=a%20b%26c%3D%3D',
        })
    })

    it('is read with the time it lives', () => {
        assert.deepEqual(cxone.api?.readToken(fixture('token.json').answer), {
            ok: true,
            value: { accessToken: 'eyJraWQiOiJsb2NhbCJ9.e30.c2lnbmF0dXJl', expiresInSeconds: 3600 },
        })
    })

    it('lives ten minutes when its answer does not say how long', () => {
        const read = cxone.api?.readToken({ access_token: 'x', expires_in: 'soon' })
        assert.deepEqual(read, { ok: true, value: { accessToken: 'x', expiresInSeconds: 600 } })
    })

    it('is named when the answer has none', () => {
        for (const body of [{}, { access_token: '' }, undefined, 'no', null]) {
            const read = cxone.api?.readToken(body)
            assert.deepEqual(read?.ok === false ? read.field : read, 'access_token')
        }
    })

    it('leaves no secret in the requests of polls', () => {
        for (const poll of cxone.api?.polls ?? []) {
            const text = JSON.stringify(poll.request(settings, '', NOW))
            for (const secret of [settings.clientSecret, settings.accessKeyId, settings.accessKeySecret]) {
                assert.ok(!text.includes(secret))
            }
        }
    })
})

describe('Where a poll of CXone goes on', () => {
    const settings = { apiUrl: 'https://example.com/v33.0' } as ApiSettings
    const url = (name: string, cursor: string): string => pollNamed(name).request(settings, cursor, NOW).url

    it('is an hour back at first', () => {
        assert.equal(
            url('contacts-states', ''),
            'https://example.com/v33.0/contacts/states?updatedSince=2026-11-20T09%3A30%3A00.000Z'
        )
    })

    it('is a little before the last answer, as what happens meanwhile may be written late', () => {
        const cursor = '2026-11-20T10:20:00.000Z'
        assert.ok(url('contacts-states', cursor).endsWith('updatedSince=2026-11-20T10%3A19%3A00.000Z'))
        assert.ok(url('agents-states', cursor).endsWith('updatedSince=2026-11-20T10%3A19%3A00.000Z'))
        assert.ok(url('contacts-completed', cursor).includes('updatedSince=2026-11-20T10%3A15%3A00.000Z'))
    })

    it('is the clock of the vendor at the last answer', () => {
        const answer = answerOf('contacts-states', fixture('contact-states.json').answer)
        assert.deepEqual([answer.cursor, answer.hasMore], ['2026-11-20T10:00:30.000Z', false])
    })

    it('is the next page of an answer that was cut off, and only ever at the account’s own address', () => {
        const next = 'https://elsewhere.example.net/contacts/states?updatedSince=x&skip=8'
        const answer = answerOf('contacts-states', { ...fixture('contact-states.json').answer, _links: { next } })
        assert.deepEqual([answer.cursor, answer.hasMore], ['?updatedSince=x&skip=8#2026-11-20T10:00:30.000Z', true])
        assert.equal(
            url('contacts-states', answer.cursor),
            'https://example.com/v33.0/contacts/states?updatedSince=x&skip=8'
        )
    })

    it('is the clock of the vendor at the first page, once the last one is read', () => {
        const last = { contactStates: [], lastPollTime: '2026-11-20T10:05:00.000Z' }
        const { cursor, hasMore } = answerOf('contacts-states', last, '?updatedSince=x&skip=8#2026-11-20T10:00:30.000Z')
        assert.deepEqual([cursor, hasMore], ['2026-11-20T10:00:30.000Z', false])
    })

    it('stays where it is when the vendor tells no time', () => {
        const cursor = '2026-11-20T10:00:30.000Z'
        for (const lastPollTime of [undefined, '', 'soon', 0]) {
            assert.equal(answerOf('contacts-states', { contactStates: [], lastPollTime }, cursor).cursor, cursor)
        }
    })

    it('has no next page when this one is empty', () => {
        const answer = answerOf('contacts-states', { contactStates: [], _links: { next: '/contacts/states?skip=8' } })
        assert.deepEqual([answer.events, answer.cursor, answer.hasMore], [[], '', false])
    })

    it('is refused with the field that is missing when the answer is none', () => {
        for (const [name, field] of [
            ['contacts-states', 'contactStates'],
            ['contacts-completed', 'completedContacts'],
            ['contacts-active', 'activeContacts'],
            ['agents-states', 'agentStates'],
        ] as const) {
            for (const body of [undefined, null, '', 'text', [], {}, { [field]: 'none' }, { resultSet: null }]) {
                const read = pollNamed(name).read(body, NOW, '')
                assert.deepEqual(read, { ok: false, field, expected: 'a list' })
            }
        }
    })
})

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
})

describe('A completed CXone contact', () => {
    const { events } = answerOf('contacts-completed', fixture('completed-contacts-v33.json').answer)

    it('tells when it began, was answered and ended', () => {
        assert.deepEqual(brief(events.filter(({ contact }) => contact === '458112')), [
            'call.offered 458112   10:00:00.000Z',
            'call.queued 458112   10:00:10.000Z',
            'call.established 458112  2001 10:00:30.000Z',
            'call.transferred 458112   10:01:30.000Z',
            'call.snapshot 458112   10:01:30.000Z',
            'party.left 458112   10:01:30.000Z',
        ])
    })

    it('speaks for its contact only', () => {
        assert.deepEqual(
            events.filter(({ type }) => type === 'call.cleared' || type === 'call.abandoned'),
            []
        )
    })

    it('was passed on the way its indicator says', () => {
        assert.deepEqual(only(events, 'call.transferred', '458112').facts, { transfer: 'queue' })
    })

    it('is not told as passed on when nothing is known to have come of it, except to a number outside', () => {
        const kinds = ['ReSkill', 'ReAgent', 'Consult', 'TakeOver', 'External', 'None', 'constructor'].map(
            (transferIndicatorName) =>
                answerOf('contacts-completed', {
                    completedContacts: [{ contactId: 1, transferIndicatorName, totalDurationSeconds: 1 }],
                }).events.find(({ type }) => type === 'call.transferred')?.facts.transfer
        )
        assert.deepEqual(kinds, [undefined, undefined, undefined, undefined, 'external', undefined, undefined])
    })

    it('was missed by the agent who refused it, when nobody answered', () => {
        const missed = only(events, 'call.missed', '458113')
        assert.equal(missed.facts.agent?.externalId, '2002')
        assert.equal(missed.facts.cause, 'No answer')
        assert.equal(missed.ownTime, Date.UTC(2026, 10, 20, 10, 2))
        assert.ok(!events.some(({ type, contact }) => type === 'call.established' && contact === '458113'))
    })

    it('says who hung up where its reason does', () => {
        assert.equal(only(events, 'party.left', '458113').facts.releasedBy, 'caller')
        assert.equal(only(events, 'party.left', '458112').facts.releasedBy, undefined)
        assert.equal(only(events, 'party.left', '458112').facts.cause, 'Transferred')
    })

    it('keeps what was measured, the seconds on hold among it', () => {
        const { attributes } = only(events, 'call.snapshot', '458112').facts
        assert.equal(attributes?.['holdSeconds'], '12')
        assert.equal(attributes?.['holdCount'], '1')
    })

    it('is read from the answers of older versions', () => {
        const old = answerOf('contacts-completed', fixture('completed-contacts.json').answer).events
        assert.deepEqual(brief(old), [
            'call.offered 2789879875   16:29:31.443Z',
            'call.queued 2789879875   16:29:36.443Z',
            'call.established 2789879875  999999 16:29:49.443Z',
            'wrapup.ended 2789879875  999999 16:37:33.443Z',
            'call.snapshot 2789879875   16:34:26.443Z',
            'party.left 2789879875   16:34:26.443Z',
        ])
        const { facts } = only(old, 'wrapup.ended', '2789879875')
        assert.deepEqual([facts.disposition, facts.wrapUpCode], ['93', '93'])
        assert.match(facts.wrapUpNotes ?? '', /^Call went well/)
        assert.equal(only(old, 'call.offered', '2789879875').facts.direction, 'inbound')
    })

    it('tells a disposition that was chosen later', () => {
        const { answer } = fixture('completed-contacts-v33.json')
        const [first] = answer['completedContacts'] as Record<string, unknown>[]
        const wrapUps = (changes: Record<string, unknown>): string[] =>
            answerOf('contacts-completed', { completedContacts: [{ ...first, ...changes }] })
                .events.filter(({ type }) => type === 'wrapup.ended')
                .map(({ eventId }) => eventId)
        assert.deepEqual(wrapUps({}), [])
        const [one] = wrapUps({ primaryDispositionId: 93 })
        const [other] = wrapUps({ primaryDispositionId: 94 })
        assert.ok(one !== undefined && other !== undefined && one !== other)
    })
})

describe('The states of CXone agents', () => {
    const { events } = answerOf('agents-states', fixture('agent-states.json').answer)

    it('are presence, and wrap-up of telephone contacts', () => {
        assert.deepEqual(brief(events), [
            'agent.presence.changed   2001 10:00:20.000Z',
            'wrapup.started 458115  2001 10:00:20.000Z',
            'agent.presence.changed   2002 10:00:10.000Z',
            'agent.presence.changed   2003 10:00:11.000Z',
        ])
        assert.deepEqual(events[2]?.facts, {
            agent: { externalId: '2002', username: 'agent.two@example.com', email: '' },
            presence: { state: 'Unavailable', reason: 'Break', pending: '' },
        })
    })

    it('are read from the answers of older versions', () => {
        const old = answerOf('agents-states', {
            resultSet: {
                AgentStates: [
                    {
                        AgentId: 293558,
                        AgentStateName: 'Available',
                        ContactId: null,
                        IsACW: 'False',
                        OutStateDescription: null,
                        StartDate: '2015-05-21T21:07:40.72Z',
                    },
                ],
            },
        }).events
        assert.deepEqual(brief(old), ['agent.presence.changed   293558 21:07:40.720Z'])
        assert.deepEqual(old[0]?.facts.presence, { state: 'Available', reason: '', pending: '' })
    })
})
