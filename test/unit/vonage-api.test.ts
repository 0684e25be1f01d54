import assert from 'node:assert/strict'
import type { PollAnswer } from '../../src/server/vendors/vendor.ts'
import { answer, api, interaction, NOW, page, query, SETTINGS, START } from './vonage-answers.ts'
import { fixture } from './vonage-samples.ts'

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
