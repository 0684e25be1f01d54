import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { readWebhook } from '../../src/server/vendors/vonage/webhook.ts'
import { fixture, readEntries, readOne, sampleEvent, signedRequest } from './vonage-samples.ts'

const CHANNEL = '740109c1-12d5-430f-9543-131fe5c4edcb'
const INTERACTION = '1371f451-116a-4abc-8869-bc678ef67070'
const AGENT = { externalId: '1544', username: '', email: '' }
const CUSTOMER = { 'data.channel.party': { role: 'customer' } }

/** The published event, as another type. */
function typed(type: string, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
    return sampleEvent('channel.connected.v0', { type, ...changes })
}

function types(event: unknown): string[] {
    return readOne(event).map(({ type }) => type)
}

describe('a Vonage webhook', () => {
    it('is read from every published sample, each of which names its page', () => {
        const names = readdirSync(path.resolve(import.meta.dirname, '../fixtures/vonage')).map((file) =>
            path.basename(file, '.json')
        )
        assert.ok(names.length >= 12)
        for (const name of names) {
            const { source, event } = fixture(name)
            assert.match(source, /^https:\/\/(docs-vcc|newvoicemedia)\.atlassian\.net\/wiki\//)
            if (event !== undefined) assert.notEqual(readEntries(event)[0]?.kind, 'unreadable', name)
        }
    })

    it('tells of an agent’s answer with the channel as contact, the interaction as its parent and the agent as a party', () => {
        const [event, ...more] = readOne(sampleEvent('channel.connected.v0'))
        assert.deepEqual(more, [])
        assert.deepEqual(
            { ...event, canonicalBody: '' },
            {
                source: 'vonage/channel',
                eventId: '2VejGqWZPqHXHVNcfUPUO8IASAp',
                canonicalBody: '',
                type: 'call.established',
                contact: CHANNEL,
                parent: INTERACTION,
                ownTime: Date.UTC(2022, 7, 30, 14, 34, 36, 88),
                facts: {
                    agent: AGENT,
                    role: 'party',
                    attributes: { conversationId: '3e71f453-116a-3abc-7769-bc678ef6e080' },
                },
            }
        )
    })

    it('reads each type of an agent’s channel', () => {
        const expected = {
            'channel.alerted': ['call.delivered'],
            'channel.connected': ['call.established'],
            'channel.held': ['call.held'],
            'channel.retrieved': ['call.retrieved'],
            'channel.parked': ['call.snapshot'],
            'channel.unparked': ['call.snapshot'],
            'channel.disconnected': ['party.left'],
            'channel.wrapstarted': ['wrapup.started'],
            'channel.ended': ['wrapup.ended', 'party.left'],
            'channel.connectionfailed': ['call.missed', 'party.left'],
        }
        for (const [type, meaning] of Object.entries(expected))
            assert.deepEqual(types(typed(`${type}.v1`)), meaning, type)
    })

    it('reads each type of anybody else’s channel as a party without an agent', () => {
        const expected = {
            'channel.alerted': ['party.joined'],
            'channel.connected': ['party.joined'],
            'channel.held': ['call.held'],
            'channel.retrieved': ['call.retrieved'],
            'channel.parked': ['call.held'],
            'channel.unparked': ['call.retrieved'],
            'channel.disconnected': ['party.left'],
            'channel.ended': ['party.left'],
            'channel.connectionfailed': ['party.left'],
        }
        for (const role of ['customer', 'External', 'system', undefined]) {
            for (const [type, meaning] of Object.entries(expected)) {
                const events = readOne(typed(`${type}.v1`, { 'data.channel.party': { role, agentId: '1544' } }))
                assert.deepEqual(
                    events.map((event) => event.type),
                    meaning,
                    type
                )
                for (const { facts } of events) assert.deepEqual([facts.agent, facts.role], [undefined, undefined])
            }
        }
    })

    it('never ends the whole call: a channel’s end is one party’s', () => {
        for (const type of ['disconnected', 'ended', 'connectionfailed', 'wrapstarted']) {
            for (const party of [{}, CUSTOMER]) {
                for (const event of readOne(typed(`channel.${type}.v1`, party))) {
                    assert.ok(!['call.cleared', 'call.abandoned'].includes(event.type))
                    assert.equal(event.contact, CHANNEL)
                }
            }
        }
    })

    it('gives what one event says in two events ids of their own', () => {
        const ids = readOne(sampleEvent('channel.ended.v0')).map(({ eventId }) => eventId)
        assert.deepEqual(ids, ['2VejGqWZPqHXHVNcfUPUO8IASAp/wrapup.ended', '2VejGqWZPqHXHVNcfUPUO8IASAp/party.left'])
    })

    it('keeps the reason of an end as its cause', () => {
        for (const { facts } of readOne(sampleEvent('channel.ended.v0'))) assert.equal(facts.cause, 'released')
    })

    it('tells a declined ring from a missed one by its reason', () => {
        for (const reason of ['rejected', 'CallRejected', 'declined by agent', 'Refused']) {
            assert.deepEqual(types(sampleEvent('channel.connectionfailed.v0', { 'data.reason': reason })), [
                'call.declined',
                'party.left',
            ])
        }
        for (const reason of ['released', 'busy', 'noanswer', '', undefined, null]) {
            assert.deepEqual(types(sampleEvent('channel.connectionfailed.v0', { 'data.reason': reason })), [
                'call.missed',
                'party.left',
            ])
        }
    })

    it('says of an agent’s channel that failed, too, that nobody is on it any more', () => {
        const events = readOne(sampleEvent('channel.connectionfailed.v0'))
        assert.deepEqual(
            events.map(({ contact, type }) => [contact, type]),
            [
                [CHANNEL, 'call.missed'],
                [CHANNEL, 'party.left'],
            ]
        )
        assert.deepEqual(
            events.map(({ eventId }) => eventId.replace(/^.*\//, '')),
            ['call.missed', 'party.left']
        )
    })

    it('has no parent where the channel is named as its interaction', () => {
        const [event] = readOne(typed('channel.alerted.v1', { ...CUSTOMER, 'data.channel.interactionId': CHANNEL }))
        assert.deepEqual([event?.contact, event?.parent], [CHANNEL, ''])
    })

    it('reads an unknown version of a known type as the newest one, and a type without a version', () => {
        for (const type of [
            'channel.connected.v1',
            'channel.connected.v7',
            'channel.connected.v12',
            'channel.connected',
        ]) {
            assert.deepEqual(types(typed(type)), ['call.established'])
        }
    })

    it('leaves unknown types alone', () => {
        for (const type of ['channel.resumed.v0', 'channel.merged.v2', 'interaction.started.v1', 'agent.renamed.v0']) {
            const [entry] = readEntries(typed(type))
            assert.deepEqual([entry?.kind, entry?.kind === 'unknown' && entry.type], ['unknown', type])
        }
        assert.equal(readEntries(sampleEvent('channel.resumed.v0'))[0]?.kind, 'unknown')
    })

    it('takes the user where there is no agent id, and names the field when there is neither', () => {
        const [event] = readOne(typed('channel.alerted.v1', { 'data.channel.party': { role: 'agent', userId: 'u-1' } }))
        assert.equal(event?.facts.agent?.externalId, 'u-1')
        const [entry] = readEntries(typed('channel.alerted.v1', { 'data.channel.party': { role: 'agent' } }))
        assert.ok(entry?.kind === 'unreadable')
        assert.equal(entry.bad.field, 'data.channel.party.agentId')
    })

    it('names the field of a known event that cannot be read', () => {
        const wrong: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
            'data.channel.channelId': { 'data.channel.channelId': '' },
            'data.channel': { 'data.channel': 7 },
            'data.timestamp': { 'data.timestamp': 'yesterday' },
            id: { id: '' },
            type: { type: ['channel.connected.v0'] },
            source: { source: 'x'.repeat(91) },
        }
        for (const [field, changes] of Object.entries(wrong)) {
            const [entry] = readEntries(sampleEvent('channel.connected.v0', changes))
            assert.ok(entry?.kind === 'unreadable', field)
            assert.equal(entry.bad.field, field)
            assert.notEqual(entry.bad.expected, '')
            assert.notEqual(entry.id, '')
        }
    })

    it('has the time of the event itself, else that of the notification', () => {
        const [told] = readOne(typed('channel.held.v1'))
        const [notified] = readOne(typed('channel.held.v1', { 'data.timestamp': undefined }))
        assert.equal(told?.ownTime, Date.UTC(2022, 7, 30, 14, 34, 36, 88))
        assert.equal(notified?.ownTime, Date.UTC(2022, 7, 30, 14, 34, 36, 613))
    })

    it('may be several events, each of which stands alone', () => {
        const entries = readEntries([
            typed('channel.alerted.v1'),
            7,
            typed('channel.new.v1'),
            typed('channel.connected.v1'),
        ])
        assert.deepEqual(
            entries.map(({ kind }) => kind),
            ['events', 'unreadable', 'unknown', 'events']
        )
    })

    it('is refused as a whole when it is no event at all', () => {
        for (const body of ['', 'no json', '7', '"text"', 'null', '{']) {
            const content = readWebhook(signedRequest(body), 'verified')
            assert.deepEqual([content.ok, content.ok || content.field], [false, 'body'], body)
        }
    })

    it('tells of a presence by its category, with the account’s own word as the reason', () => {
        const [event] = readOne(sampleEvent('agent.presencechanged.v0'))
        assert.deepEqual([event?.type, event?.contact, event?.source], ['agent.presence.changed', '', 'vonage/agent'])
        assert.deepEqual(event?.facts, {
            agent: { externalId: '1', username: '', email: '' },
            presence: { state: 'ready', reason: 'Ready (Outbound)', pending: '' },
        })
        assert.equal(event?.ownTime, Date.UTC(2023, 8, 20, 9, 49, 5, 946))
    })

    it('has one word for each category of presence, however it is written', () => {
        const words = {
            ready: 'Ready',
            extendedAway: 'Extended Away',
            loggedOut: 'LoggedOut',
            away: 'AWAY',
            training: 'training',
        }
        for (const [state, written] of Object.entries(words)) {
            const [event] = readOne(sampleEvent('agent.presencechanged.v0', { 'data.presence.category.type': written }))
            assert.equal(event?.facts.presence?.state, state)
        }
    })
})
