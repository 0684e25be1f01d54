import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { cxone } from '../../src/server/vendors/cxone/index.ts'
import type { ApiSettings } from '../../src/server/vendors/vendor.ts'
import { answerOf, FIXTURES, fixture, NOW, pollNamed } from './cxone-samples.ts'

describe('The samples of CXone answers', () => {
    for (const file of readdirSync(FIXTURES)) {
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
