import assert from 'node:assert/strict'
import { roleId } from '../../instance/base/records.ts'
import { basic, httpClient, type HttpClient } from '../support/http-client.ts'
import { startInstance, type StartedInstance } from '../support/instance.ts'
import { password, together, userId, userRows } from '../support/users.ts'

const groups = '/api/now/table/sys_user_group'

function groupId(number: number): string {
    return String(number).padStart(32, '0')
}

const rows = together(userRows('abel', ['admin']), userRows('beth', ['itil'], { time_zone: 'US/Pacific' }), {
    sys_user_group: [1, 2, 3, 4, 5].map((number) => ({
        sys_id: groupId(number),
        name: `Group ${number}`,
        active: number === 5 ? '0' : '1',
        manager: number === 1 ? userId('beth') : null,
        sys_created_on: '2026-01-01 08:00:00',
    })),
    sys_security_acl: ['sys_user_group', 'sys_user_group.description', 'sys_user'].map((name) => ({
        ...{ sys_id: `read ${name}`, name, type: 'record', operation: 'read', active: '1' },
        ...{ admin_overrides: '1', decision_type: 'allow' },
    })),
    sys_security_acl_role: [
        { sys_id: 'r1', sys_security_acl: 'read sys_user_group', sys_user_role: roleId('itil') },
        { sys_id: 'r2', sys_security_acl: 'read sys_user_group.description', sys_user_role: roleId('user_admin') },
        { sys_id: 'r3', sys_security_acl: 'read sys_user', sys_user_role: roleId('itil') },
    ],
})

type Result = Record<string, unknown>

describe('the Table API', () => {
    let started: StartedInstance
    let abel: HttpClient
    let beth: HttpClient

    before(async () => {
        started = await startInstance({ rows, baseAccess: { sys_user_role: { webService: false } } })
        abel = httpClient(started.url, basic('abel', password))
        beth = httpClient(started.url, basic('beth', password))
    })
    after(() => started.close())

    const resultOf = async (client: HttpClient, path: string): Promise<Result> => {
        const reply = await client.get(path)
        assert.equal(reply.status, 200, reply.text)
        return (reply.json as { result: Result }).result
    }
    const listOf = async (client: HttpClient, query: string): Promise<Result[]> =>
        (await resultOf(client, `${groups}?${query}`)) as unknown as Result[]
    const namesOf = async (client: HttpClient, query: string): Promise<unknown[]> =>
        (await listOf(client, `${query}&sysparm_fields=name`)).map((record) => record['name'])

    it('pages through the records a query finds', async () => {
        const page =
            'sysparm_query=nameSTARTSWITHGroup^ORDERBYname&sysparm_limit=2&sysparm_offset=2&sysparm_fields=name'
        const reply = await abel.get(`${groups}?${page}`)
        assert.deepEqual(reply.json, { result: [{ name: 'Group 3' }, { name: 'Group 4' }] })
        assert.equal(reply.headers.get('x-total-count'), '5')
        const links = reply.headers.get('link') ?? ''
        const offsets = [...links.matchAll(/<([^>]+)>;rel="(\w+)"/g)].map(([, url, relation]) => {
            const parameters = new URL(url!).searchParams
            assert.equal(parameters.get('sysparm_query'), 'nameSTARTSWITHGroup^ORDERBYname')
            return [relation, parameters.get('sysparm_offset')]
        })
        assert.deepEqual(offsets, [
            ['first', '0'],
            ['prev', '0'],
            ['next', '4'],
            ['last', '4'],
        ])
    })

    it('leaves the Link header and the count out when asked to', async () => {
        const without = await abel.get(`${groups}?sysparm_limit=1&sysparm_suppress_pagination_header=true`)
        assert.equal(without.headers.get('link'), null)
        assert.ok(without.headers.get('x-total-count'))
        const uncounted = await abel.get(`${groups}?sysparm_limit=1&sysparm_no_count=true`)
        assert.equal(uncounted.headers.get('x-total-count'), null)
    })

    it('filters by name-value pairs, by value or display value', async () => {
        assert.deepEqual(await namesOf(abel, 'name=Group%205'), ['Group 5'])
        assert.deepEqual(await namesOf(abel, 'manager=Name%20of%20beth'), ['Group 1'])
        assert.deepEqual(await namesOf(abel, `manager=${userId('beth')}`), ['Group 1'])
        assert.deepEqual(await namesOf(abel, 'active=false&name=Group%205'), ['Group 5'])
    })

    it('keeps a value with query operators a value', async () => {
        assert.deepEqual(await namesOf(abel, 'name=Group%201%5EORname%3DGroup%202'), [])
    })

    it('answers version 1 with 404 when nothing is found, later ones with an empty list', async () => {
        const query = '?sysparm_query=name=nothing'
        assert.equal((await abel.get(`/api/now/v1/table/sys_user_group${query}`)).status, 404)
        assert.deepEqual((await abel.get(`/api/now/v2/table/sys_user_group${query}`)).json, { result: [] })
        assert.deepEqual((await abel.get(`${groups}${query}`)).json, { result: [] })
    })

    it('writes a reference as link and value, or as the value alone', async () => {
        const one = `${groups}/${groupId(1)}?sysparm_fields=manager`
        const link = `${started.url}/api/now/table/sys_user/${userId('beth')}`
        assert.deepEqual(await resultOf(abel, one), { manager: { link, value: userId('beth') } })
        assert.deepEqual(await resultOf(abel, `${one}&sysparm_exclude_reference_link=true`), {
            manager: userId('beth'),
        })
        assert.deepEqual(await resultOf(abel, `${one}&sysparm_display_value=true`), {
            manager: { display_value: 'Name of beth', link },
        })
        assert.deepEqual(await resultOf(abel, `${one}&sysparm_display_value=all`), {
            manager: { display_value: 'Name of beth', value: userId('beth'), link },
        })
    })

    it('walks over references and returns nothing for an empty one', async () => {
        const fields = 'sysparm_fields=manager.user_name,manager.nonsense'
        assert.deepEqual(await resultOf(abel, `${groups}/${groupId(1)}?${fields}`), { 'manager.user_name': 'beth' })
        assert.deepEqual(await resultOf(abel, `${groups}/${groupId(2)}?${fields}`), { 'manager.user_name': '' })
    })

    it('shows date-times in the time zone of the user as display values', async () => {
        const one = `${groups}/${groupId(1)}?sysparm_fields=sys_created_on`
        assert.deepEqual(await resultOf(beth, one), { sys_created_on: '2026-01-01 08:00:00' })
        assert.deepEqual(await resultOf(beth, `${one}&sysparm_display_value=true`), {
            sys_created_on: '2026-01-01 00:00:00',
        })
    })

    it('never hands out a password', async () => {
        const user = await resultOf(abel, `/api/now/table/sys_user/${userId('beth')}?sysparm_display_value=all`)
        assert.deepEqual(user['user_password'], { display_value: '', value: '' })
    })

    it('leaves out what the user may not read', async () => {
        const [group] = await listOf(beth, 'sysparm_query=name=Group%201')
        assert.equal(group!['name'], 'Group 1')
        assert.equal('description' in group!, false)
        assert.equal((await beth.get('/api/now/table/sys_properties')).text, '{"result":[]}')
    })

    it('inserts, changes and deletes a record', async () => {
        const created = await abel.post(groups, { name: 'New', nonsense: 'x', active: true })
        assert.equal(created.status, 201)
        const record = (created.json as { result: Record<string, string> }).result
        assert.equal(record['name'], 'New')
        assert.equal(record['sys_created_by'], 'abel')
        assert.equal(created.headers.get('location'), `${started.url}${groups}/${record['sys_id']}`)
        const path = `${groups}/${record['sys_id']}`
        const changed = await abel.request(path, { method: 'PATCH', body: { description: 'Changed' } })
        assert.equal(changed.status, 200)
        assert.equal((changed.json as { result: Result }).result['description'], 'Changed')
        assert.equal((changed.json as { result: Result }).result['name'], 'New')
        const deleted = await abel.request(path, { method: 'DELETE' })
        assert.equal(deleted.status, 204)
        assert.equal(deleted.text, '')
        const gone = await abel.get(path)
        assert.equal(gone.status, 404)
        assert.deepEqual(gone.json, {
            error: {
                message: 'No Record found',
                detail: "Record doesn't exist or ACL restricts the record retrieval",
            },
            status: 'failure',
        })
    })

    it('answers 501 naming what of a query is not emulated', async () => {
        for (const [query, name] of [
            ['SUBQUERYmanager,sys_id,sys_user^name=zzz^ENDSUBQUERY', 'SUBQUERY'],
            ['nameSOUNDSLIKEGroup', 'The operator of the query part nameSOUNDSLIKEGroup'],
        ] as const) {
            const reply = await abel.get(`${groups}?sysparm_query=${query}`)
            assert.equal(reply.status, 501)
            assert.deepEqual(reply.json, {
                error: { message: 'Not emulated', detail: `${name} is not emulated by the local instance` },
                status: 'failure',
            })
        }
        assert.deepEqual(await namesOf(abel, 'sysparm_query=name=RLQUERY'), [])
    })

    it('stores a password as a hash that lets the user in', async () => {
        const created = await abel.post('/api/now/table/sys_user', {
            user_name: 'carl',
            user_password: 'a new password',
            active: true,
        })
        assert.equal(created.status, 201)
        const [row] = started.instance.rows.select({
            table: 'sys_user',
            where: { kind: 'compare', path: 'user_name', operator: '=', value: 'carl' },
        })
        assert.notEqual(row!['user_password'], 'a new password')
        const carl = httpClient(started.url, basic('carl', 'a new password'))
        assert.equal((await carl.get('/api/now/table/sys_user_group')).status, 200)
    })

    it('refuses writes without access with 403, unreadable records with 404', async () => {
        const path = `${groups}/${groupId(1)}`
        assert.equal((await beth.post(groups, { name: 'x' })).status, 403)
        assert.equal((await beth.request(path, { method: 'PUT', body: { name: 'x' } })).status, 403)
        assert.equal((await beth.request(path, { method: 'DELETE' })).status, 403)
        const property = started.instance.rows.select({ table: 'sys_properties', limit: 1 })[0]!['sys_id']!
        assert.equal((await beth.get(`/api/now/table/sys_properties/${property}`)).status, 404)
        assert.equal(started.instance.rows.get('sys_user_group', groupId(1))!['name'], 'Group 1')
    })

    it('answers 403 for a table that is closed to web services', async () => {
        const reply = await abel.get('/api/now/table/sys_user_role')
        assert.equal(reply.status, 403)
    })

    it('answers 400 for a table that does not exist, bad JSON and bad numbers', async () => {
        const unknown = await abel.get('/api/now/table/no_such_table')
        assert.equal(unknown.status, 400)
        assert.match(unknown.text, /Invalid table no_such_table/)
        const body = await abel.request(groups, {
            method: 'POST',
            body: '{',
            headers: { 'content-type': 'application/json' },
        })
        assert.equal(body.status, 400)
        assert.equal((await abel.get(`${groups}?sysparm_offset=-1`)).status, 400)
    })

    it('answers 405 where a method has no meaning', async () => {
        assert.equal((await abel.request(groups, { method: 'DELETE' })).status, 405)
        assert.equal((await abel.post(`${groups}/${groupId(1)}`, {})).status, 405)
    })

    it('answers in XML when asked to', async () => {
        const reply = await abel.get(`${groups}/${groupId(1)}?sysparm_fields=name`, { accept: 'application/xml' })
        assert.match(reply.headers.get('content-type') ?? '', /^application\/xml/)
        assert.match(reply.text, /<response><result><name>Group 1<\/name><\/result><\/response>$/)
        const failed = await abel.get(`${groups}/${groupId(99)}`, { accept: 'application/xml' })
        assert.equal(failed.status, 404)
        assert.match(failed.text, /<response><error><message>No Record found<\/message>/)
    })

    it('says what it does not emulate', async () => {
        const reply = await abel.get(`${groups}?sysparm_view=mobile`)
        assert.equal(reply.status, 501)
        assert.match(reply.text, /sysparm_view of the Table API is not emulated by the local instance/)
    })
})
