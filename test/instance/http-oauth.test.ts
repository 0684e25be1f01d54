import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { basic, httpClient, type HttpClient, type HttpReply } from '../support/http-client.ts'
import { startInstance, testClock, type StartedInstance } from '../support/instance.ts'
import { password, together, userId, userRows } from '../support/users.ts'

const client_id = 'abcd'
const client_secret = 'client secret'
const refused = { error_description: 'access_denied', error: 'server_error' }
const enabling = 'glide.oauth.inbound.client.credential.grant_type.enabled'

interface Tokens {
    scope: string
    token_type: string
    expires_in: number
    access_token: string
    refresh_token?: string
}

const rows = together(userRows('abel', ['admin']), userRows('machine', ['admin'], { web_service_access_only: '1' }), {
    oauth_entity: [
        { sys_id: 'e1', name: 'Caller', client_id, client_secret, active: '1', access_token_lifespan: '600' },
        { sys_id: 'e2', name: 'Idle', client_id: 'idle', client_secret, active: '0' },
        { sys_id: 'e3', name: 'Service', client_id: 'service', client_secret, active: '1', user: userId('machine') },
    ],
})

describe('the OAuth token endpoint', () => {
    const clock = testClock()
    let started: StartedInstance
    let client: HttpClient

    beforeEach(async () => {
        started = await startInstance({ clock, rows })
        client = httpClient(started.url)
    })
    afterEach(() => started.close())

    const ask = (fields: Record<string, string>, headers = {}): Promise<HttpReply> =>
        client.submit('/oauth_token.do', fields, headers)
    const byPassword = (changes: Record<string, string> = {}): Promise<HttpReply> =>
        ask({ grant_type: 'password', client_id, client_secret, username: 'abel', password, ...changes })
    const tokens = async (reply: Promise<HttpReply>): Promise<Tokens> => (await reply).json as Tokens
    const statusWith = async (token: string): Promise<number> => {
        const authorization = `Bearer ${token}`
        return (await client.get('/api/now/table/sys_user_role?sysparm_limit=1', { authorization })).status
    }
    const enableClientCredentials = (value: string): void => {
        started.instance.rows.insert('sys_properties', { sys_id: 'p1', name: enabling, value })
    }

    it('gives an access and a refresh token for a user name and password', async () => {
        const given = await tokens(byPassword())
        assert.equal(given.scope, 'useraccount')
        assert.equal(given.token_type, 'Bearer')
        assert.equal(given.expires_in, 600)
        assert.notEqual(given.access_token, given.refresh_token)
        assert.equal(await statusWith(given.access_token), 200)
    })

    it('takes the client credentials from a Basic header too', async () => {
        const authorization = basic(client_id, client_secret)
        const reply = await ask({ grant_type: 'password', username: 'abel', password }, { authorization })
        assert.equal(reply.status, 200)
    })

    it('refuses everything that is wrong in the same words', async () => {
        const replies = [
            byPassword({ password: 'wrong' }),
            byPassword({ username: 'nobody' }),
            byPassword({ client_secret: 'wrong' }),
            byPassword({ client_id: 'unknown' }),
            byPassword({ client_id: 'idle' }),
            byPassword({ grant_type: 'implicit' }),
            ask({ grant_type: 'refresh_token', client_id, client_secret, refresh_token: 'x' }),
            client.post('/oauth_token.do', {
                grant_type: 'password',
                client_id,
                client_secret,
                username: 'abel',
                password,
            }),
            client.get('/oauth_token.do?grant_type=password'),
        ]
        for (const reply of await Promise.all(replies)) {
            assert.equal(reply.status, 401)
            assert.deepEqual(reply.json, refused)
        }
    })

    it('hands out the current token again while it is valid, with the time that is left', async () => {
        const first = await tokens(byPassword())
        clock.advance(100_000)
        const second = await tokens(byPassword())
        assert.equal(second.access_token, first.access_token)
        assert.equal(second.refresh_token, first.refresh_token)
        assert.equal(second.expires_in, 500)
    })

    it('lets a token expire by the clock of the instance', async () => {
        const { access_token: token } = await tokens(byPassword())
        clock.advance(599_000)
        assert.equal(await statusWith(token), 200)
        clock.advance(2_000)
        assert.equal(await statusWith(token), 401)
    })

    it('gives a new access token for a refresh token', async () => {
        const first = await tokens(byPassword())
        clock.advance(601_000)
        const refresh_token = first.refresh_token ?? ''
        const second = await tokens(ask({ grant_type: 'refresh_token', client_id, client_secret, refresh_token }))
        assert.notEqual(second.access_token, first.access_token)
        assert.equal(await statusWith(second.access_token), 200)
    })

    it('does not take an access token for a refresh token, nor the other way round, nor that of another client', async () => {
        const first = await tokens(byPassword())
        const refresh = (refresh_token: string, id = client_id): Promise<HttpReply> =>
            ask({ grant_type: 'refresh_token', client_id: id, client_secret, refresh_token })
        assert.equal((await refresh(first.access_token)).status, 401)
        assert.equal((await refresh(first.refresh_token ?? '', 'service')).status, 401)
        assert.equal(await statusWith(first.refresh_token ?? ''), 401)
    })

    it('refuses the token of a user who was deactivated since', async () => {
        const { access_token: token } = await tokens(byPassword())
        started.instance.rows.update('sys_user', userId('abel'), { active: '0' })
        assert.equal(await statusWith(token), 401)
    })

    it('grants client credentials only where the property and an application user say so', async () => {
        const asked = { grant_type: 'client_credentials', client_id: 'service', client_secret }
        assert.equal((await ask(asked)).status, 401)
        enableClientCredentials('true')
        const given = await tokens(ask(asked))
        assert.equal(given.refresh_token, undefined)
        assert.equal(given.expires_in, 1800)
        assert.equal(await statusWith(given.access_token), 200)
        assert.equal((await ask({ ...asked, client_id })).status, 401)
    })

    it('keeps no token in the database, only its digest', async () => {
        const given = await tokens(byPassword())
        const stored = JSON.stringify(started.instance.rows.select({ table: 'oauth_credential' }))
        assert.ok(!stored.includes(given.access_token))
        assert.ok(!stored.includes(given.refresh_token ?? ''))
    })
})

describe('an access token', () => {
    it('is still good after a restart', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'instance-'))
        const database = join(folder, 'instance.db')
        const first = await startInstance({ database, rows })
        const reply = await httpClient(first.url).submit('/oauth_token.do', {
            ...{ grant_type: 'password', client_id, client_secret, username: 'abel', password },
        })
        const authorization = `Bearer ${(reply.json as Tokens).access_token}`
        await first.close()
        const second = await startInstance({ database })
        const answer = await httpClient(second.url, authorization).get('/api/now/table/sys_user_role?sysparm_limit=1')
        await second.close()
        await rm(folder, { recursive: true })
        assert.equal(answer.status, 200)
    })
})
