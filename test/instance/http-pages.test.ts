import assert from 'node:assert/strict'
import { html } from '../../instance/http/pages/html.ts'
import { localTarget } from '../../instance/http/pages/login.ts'
import { basic, httpClient, type HttpClient } from '../support/http-client.ts'
import { startInstance, type StartedInstance } from '../support/instance.ts'
import { password, together, userId, userRows } from '../support/users.ts'

describe('HTML', () => {
    it('escapes every value that is not HTML itself', () => {
        const value = `<b title="x">'&'</b>`
        assert.equal(
            html`<p class="${value}">${html`<i>${value}</i>`}</p>`.text,
            '<p class="&lt;b title=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;"><i>&lt;b title=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;</i></p>'
        )
    })
})

describe('the place to continue at after logging in', () => {
    it('is on this site', () => {
        assert.equal(localTarget('/a.do?b=c'), '/a.do?b=c')
        assert.equal(localTarget('a.do'), '/a.do')
        for (const elsewhere of ['//evil.example', '/\\evil.example', '/\t/evil.example', '', null]) {
            assert.equal(localTarget(elsewhere), '/')
        }
    })
})

describe('the pages', () => {
    let started: StartedInstance
    let client: HttpClient
    const cookies = new Map<string, string>()

    before(async () => {
        started = await startInstance({
            rows: together(userRows('abel', ['admin'], { title: '<script>alert(1)</script>' }), userRows('beth'), {
                sysauto_script: [
                    { sys_id: 'j1', name: 'Count', active: '1', script: "gs.info('job ran')", sys_scope: 'global' },
                ],
            }),
        })
        client = httpClient(started.url)
        for (const userName of ['abel', 'beth']) {
            const reply = await client.submit('/login.do', { user_name: userName, user_password: password })
            cookies.set(userName, (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '')
        }
    })
    after(() => started.close())

    const page = (userName: string, path: string) => client.get(path, { cookie: cookies.get(userName)! })

    it('list what is installed, to administrators with resources, jobs and roles', async () => {
        const forAdmin = await page('abel', '/')
        assert.equal(forAdmin.status, 200)
        for (const title of ['Applications', 'Tables', 'REST resources', 'Jobs', 'Roles']) {
            assert.match(forAdmin.text, new RegExp(`<h2 id="[a-z]+-title">${title}</h2>`))
        }
        assert.match(forAdmin.text, /href="\/sys_user_list\.do"/)
        const forOthers = await page('beth', '/')
        assert.doesNotMatch(forOthers.text, /Run now|sys_user_list/)
    })

    it('show a record with its values escaped', async () => {
        const reply = await page('abel', `/sys_user.do?sys_id=${userId('abel')}`)
        assert.equal(reply.status, 200)
        assert.match(reply.text, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/)
        assert.doesNotMatch(reply.text, /<script>alert/)
        assert.match(reply.headers.get('content-security-policy') ?? '', /default-src 'self'/)
    })

    it('show a list by query', async () => {
        const reply = await page('abel', '/sys_user_list.do?sysparm_query=user_name=beth')
        assert.match(reply.text, /Name of beth/)
        assert.doesNotMatch(reply.text, /Name of abel<\/td>/)
    })

    it('show nobody what he may not read', async () => {
        const record = await page('beth', `/sys_user.do?sys_id=${userId('abel')}`)
        assert.equal(record.status, 404)
        assert.doesNotMatch(record.text, /Name of abel/)
        const list = await page('beth', '/sys_user_list.do')
        assert.match(list.text, /No records to display/)
    })

    it('lead from the addresses of the classic frame to the page in it, on this site only', async () => {
        const target = encodeURIComponent(`sys_user.do?sys_id=${userId('abel')}`)
        const reply = await page('abel', `/now/nav/ui/classic/params/target/${target}`)
        assert.equal(reply.status, 302)
        assert.equal(reply.headers.get('location'), `/sys_user.do?sys_id=${userId('abel')}`)
        assert.equal(
            (await page('abel', `/nav_to.do?uri=${target}`)).headers.get('location'),
            `/sys_user.do?sys_id=${userId('abel')}`
        )
        const away = await page('abel', `/nav_to.do?uri=${encodeURIComponent('//evil.example')}`)
        assert.equal(away.headers.get('location'), '/')
    })

    it('answer 404 for a page that does not exist', async () => {
        assert.equal((await page('abel', '/nothing.do')).status, 404)
        assert.equal((await page('abel', '/no_such_table_list.do')).status, 404)
    })

    it('run a job for an administrator', async () => {
        const token = /name="sysparm_ck" value="([0-9a-f]+)"/.exec((await page('abel', '/')).text)![1]!
        const before = started.instance.logs.length
        const reply = await client.submit(
            '/run_job.do',
            { name: 'Count', sysparm_ck: token },
            { cookie: cookies.get('abel')! }
        )
        assert.equal(reply.headers.get('location'), '/?ran=Count#jobs')
        assert.ok(started.instance.logs.slice(before).some((entry) => entry.message === 'job ran'))
    })

    it('offer jobs and pending work to administrators over HTTP', async () => {
        const admin = httpClient(started.url, basic('abel', password))
        assert.deepEqual((await admin.post('/api/instance/jobs/Count/run', {})).json, { result: { job: 'Count' } })
        assert.equal((await admin.post('/api/instance/jobs/Nothing/run', {})).status, 404)
        const pending = (await admin.post('/api/instance/pending', {})).json as { result: { ran: number } }
        assert.equal(typeof pending.result.ran, 'number')
        const beth = httpClient(started.url, basic('beth', password))
        assert.equal((await beth.post('/api/instance/pending', {})).status, 403)
        assert.equal((await httpClient(started.url).post('/api/instance/pending', {})).status, 401)
    })
})
