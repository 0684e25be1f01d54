import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { basic, httpClient, type HttpClient } from '../support/http-client.ts'
import { startInstance, testClock, type StartedInstance } from '../support/instance.ts'
import { password, together, userRows } from '../support/users.ts'

const table = '/api/now/table/sys_user_role?sysparm_limit=1'
const notAuthenticated = {
    error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
    status: 'failure',
}

describe('authentication over HTTP', () => {
    const clock = testClock()
    let started: StartedInstance
    let client: HttpClient

    before(async () => {
        started = await startInstance({
            clock,
            rows: together(
                userRows('abel', ['admin']),
                userRows('locked', [], { locked_out: '1' }),
                userRows('gone', [], { active: '0' }),
                userRows('machine', [], { web_service_access_only: '1' }),
                userRows('robot', [], { internal_integration_user: '1' })
            ),
        })
        client = httpClient(started.url)
    })
    after(() => started.close())

    const statusAs = async (authorization: string): Promise<number> =>
        (await client.get(table, { authorization })).status

    it('lets a user in with Basic credentials', async () => {
        assert.equal(await statusAs(basic('abel', password)), 200)
        assert.equal(await statusAs(basic('machine', password)), 200)
    })

    it('gives the same answer for a wrong password, an unknown, a locked and an inactive user, and none at all', async () => {
        const wrong = [
            basic('abel', 'wrong'),
            basic('nobody', password),
            basic('locked', password),
            basic('gone', password),
            basic('guest', ''),
            'Basic !!!',
            'Bearer nonsense',
            'Digest x',
        ]
        for (const authorization of wrong) {
            const reply = await client.get(table, { authorization })
            assert.equal(reply.status, 401, authorization)
            assert.deepEqual(reply.json, notAuthenticated)
            assert.match(reply.headers.get('www-authenticate') ?? '', /^Basic realm=/)
        }
        assert.deepEqual((await client.get(table)).json, notAuthenticated)
    })

    it('tells the transaction and its counted statements in headers', async () => {
        const reply = await client.get(table, { authorization: basic('abel', password) })
        assert.ok((reply.headers.get('x-transaction-id') ?? '').length > 0)
        assert.match(reply.headers.get('x-instance-statements') ?? '', /^\d+$/)
    })

    describe('at the login page', () => {
        const logIn = async (userName: string, given: string, fields: Record<string, string> = {}) =>
            client.submit('/login.do', { user_name: userName, user_password: given, ...fields })

        const cookieOf = (headers: Headers): string => (headers.get('set-cookie') ?? '').split(';')[0] ?? ''

        const userToken = async (cookie: string): Promise<string> => {
            const page = await client.get('/', { cookie })
            return /<meta name="g_ck" content="([0-9a-f]+)"/.exec(page.text)?.[1] ?? ''
        }

        it('opens a session with a cookie that scripts and other sites do not get', async () => {
            const reply = await logIn('abel', password)
            assert.equal(reply.status, 302)
            assert.equal(reply.headers.get('location'), '/')
            assert.match(reply.headers.get('set-cookie') ?? '', /HttpOnly/)
            assert.match(reply.headers.get('set-cookie') ?? '', /SameSite=Lax/)
            assert.equal((await client.get(table, { cookie: cookieOf(reply.headers) })).status, 200)
        })

        it('refuses users of web services only like a wrong password', async () => {
            const texts = new Set<string>()
            for (const [userName, given] of [
                ['abel', 'wrong'],
                ['machine', password],
                ['robot', password],
                ['nobody', password],
            ] as const) {
                const reply = await logIn(userName, given)
                assert.equal(reply.status, 401, userName)
                assert.equal(reply.headers.get('set-cookie'), null)
                texts.add(reply.text)
            }
            assert.equal(texts.size, 1)
        })

        it('continues at the page that was asked for, on this site only', async () => {
            const asked = await client.get('/sys_user.do?sys_id=1')
            assert.equal(asked.headers.get('location'), '/login.do?sysparm_goto_url=%2Fsys_user.do%3Fsys_id%3D1')
            const target = async (goto: string): Promise<string | null> =>
                (await logIn('abel', password, { sysparm_goto_url: goto })).headers.get('location')
            assert.equal(await target('/sys_user.do?sys_id=1'), '/sys_user.do?sys_id=1')
            assert.equal(await target('//elsewhere.example/'), '/')
            assert.equal(await target('/\\elsewhere.example/'), '/')
            assert.equal(await target('https://elsewhere.example/'), '/https://elsewhere.example/')
        })

        it('asks for the user token when a cookie writes', async () => {
            const cookie = cookieOf((await logIn('abel', password)).headers)
            const write = (headers: Record<string, string>) =>
                client.post('/api/now/table/sys_user_group', { name: 'Written' }, { cookie, ...headers })
            assert.equal((await write({})).status, 401)
            assert.equal((await write({ 'x-usertoken': 'wrong' })).status, 401)
            const token = await userToken(cookie)
            assert.equal((await write({ 'x-usertoken': token })).status, 201)
            const other = cookieOf((await logIn('abel', password)).headers)
            assert.equal((await write({ cookie: other, 'x-usertoken': token })).status, 401)
        })

        it('sends a form without the token of its session to the security interceptor', async () => {
            const cookie = cookieOf((await logIn('abel', password)).headers)
            const reply = await client.submit('/run_job.do', { name: 'x', sysparm_ck: 'wrong' }, { cookie })
            assert.equal(reply.status, 302)
            assert.equal(reply.headers.get('location'), '/security_interceptor.do')
        })

        it('refuses a script of a page without making the browser ask for a password', async () => {
            const reply = await client.get(table, { 'x-usertoken': 'of a session that is over' })
            assert.equal(reply.status, 401)
            assert.equal(reply.headers.get('www-authenticate'), null)
        })

        it('ends the session at log-out', async () => {
            const cookie = cookieOf((await logIn('abel', password)).headers)
            assert.equal((await client.get('/', { cookie })).status, 200)
            assert.equal((await client.get('/logout.do', { cookie })).headers.get('location'), '/login.do')
            assert.equal((await client.get('/', { cookie })).status, 302)
            assert.equal((await client.get(table, { cookie })).status, 401)
        })

        it('ends a session that was idle for half an hour, and keeps one that was used', async () => {
            const idle = cookieOf((await logIn('abel', password)).headers)
            const used = cookieOf((await logIn('abel', password)).headers)
            clock.advance(20 * 60_000)
            assert.equal((await client.get(table, { cookie: used })).status, 200)
            clock.advance(11 * 60_000)
            assert.equal((await client.get(table, { cookie: idle })).status, 401)
            assert.equal((await client.get(table, { cookie: used })).status, 200)
        })
    })
})

describe('a login session', () => {
    it('is known to every node of the instance', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'instance-'))
        const database = join(folder, 'instance.db')
        const one = await startInstance({ database, rows: userRows('abel', ['admin']) })
        const other = await startInstance({ database })
        const login = await httpClient(one.url).submit('/login.do', { user_name: 'abel', user_password: password })
        const cookie = (login.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
        const there = await httpClient(other.url).get('/', { cookie })
        await httpClient(other.url).get('/logout.do', { cookie })
        const here = await httpClient(one.url).get('/', { cookie })
        await one.close()
        await other.close()
        await rm(folder, { recursive: true })
        assert.equal(there.status, 200)
        assert.equal(here.status, 302)
    })
})
