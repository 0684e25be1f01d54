import assert from 'node:assert/strict'
import { OAUTH_CLIENT } from '../../demo/people.ts'
import { basic, httpClient, type HttpReply } from '../support/http-client.ts'
import { password, usersScript } from '../support/users.ts'
import { errorOf, replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

const CREATE = '/api/x_tkl_voice/v1/telephony/cxone-demo/cxone/create'

describe('Who may tell of calls', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
        trunkline.script(
            usersScript({
                'no.role': [],
                'other.system': ['x_tkl_voice.telephony'],
                'other.admin': ['x_tkl_voice.admin'],
            })
        )
    })
    after(() => trunkline.close())

    async function counts(): Promise<number[]> {
        const tables = [
            'x_tkl_voice_event',
            'x_tkl_voice_call',
            'x_tkl_voice_error',
            'x_tkl_voice_agent',
            'interaction',
        ]
        const rows = await Promise.all(tables.map((table) => trunkline.rows(table)))
        return rows.map((found) => found.length)
    }

    async function assertRefused(authorization: string | undefined, status: number): Promise<HttpReply> {
        const before = await counts()
        const reply = await httpClient(trunkline.url, authorization).post(CREATE, {
            contactId: 'refused',
            ani: '4155552671',
        })
        assert.equal(reply.status, status, reply.text)
        assert.deepEqual(await counts(), before)
        return reply
    }

    async function token(form: Record<string, string>): Promise<HttpReply> {
        return httpClient(trunkline.url).submit('/oauth_token.do', {
            client_id: OAUTH_CLIENT.id,
            client_secret: OAUTH_CLIENT.secret,
            ...form,
        })
    }

    function accessToken(reply: HttpReply): string {
        return (reply.json as { access_token: string }).access_token
    }

    it('nobody without credentials', async () => {
        await assertRefused(undefined, 401)
    })

    it('nobody with a wrong password', async () => {
        await assertRefused(basic('telephony.cxone', 'wrong'), 401)
    })

    it('nobody with a made-up token', async () => {
        await assertRefused('Bearer made-up', 401)
    })

    it('no user without the telephony role', async () => {
        await assertRefused(basic('no.role', password), 403)
    })

    it('no agent', async () => {
        await assertRefused(basic('agent.one', 'agent'), 403)
    })

    it('no administrator of the application', async () => {
        await assertRefused(basic('other.admin', password), 403)
    })

    it('no integration user of another account', async () => {
        const reply = await assertRefused(basic('other.system', password), 403)
        assert.match(errorOf(reply).detail, /accepts only its own integration user/)
    })

    it('the account’s own user with Basic authentication', async () => {
        const reply = await trunkline.telephony.post(CREATE, { contactId: 'basic', ani: '4155552671' })
        assert.equal(replyOf(reply)['status'], 'accepted')
    })

    it('the account’s own user with a token of the password grant', async () => {
        const reply = await token({ grant_type: 'password', username: 'telephony.cxone', password: 'telephony' })
        const client = httpClient(trunkline.url, `Bearer ${accessToken(reply)}`)
        assert.equal(replyOf(await client.post(CREATE, { contactId: 'password-grant' }))['status'], 'accepted')
    })

    it('the account’s own user with a token of the client-credentials grant', async () => {
        const client = httpClient(
            trunkline.url,
            `Bearer ${accessToken(await token({ grant_type: 'client_credentials' }))}`
        )
        assert.equal(replyOf(await client.post(CREATE, { contactId: 'client-grant' }))['status'], 'accepted')
    })

    it('no other user with a token', async () => {
        const reply = await token({ grant_type: 'password', username: 'other.system', password })
        await assertRefused(`Bearer ${accessToken(reply)}`, 403)
    })

    it('nobody with a wrong client secret', async () => {
        const reply = await token({ grant_type: 'client_credentials', client_secret: 'wrong' })
        assert.equal(reply.status, 401)
        assert.ok(!reply.text.includes('access_token'))
    })

    it('and the integration user reads no table of the application', async () => {
        for (const table of [
            'x_tkl_voice_call',
            'x_tkl_voice_event',
            'x_tkl_voice_account',
            'interaction',
            'sys_user',
        ]) {
            const reply = await trunkline.telephony.get(`/api/now/table/${table}`)
            const found = (reply.json as { result?: unknown[] }).result ?? []
            assert.ok(reply.status === 403 || found.length === 0, `${table}: ${reply.status} ${reply.text}`)
        }
    })
})
