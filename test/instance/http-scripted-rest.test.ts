import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { restExternalDefaultAcl, roleId } from '../../instance/base/records.ts'
import { basic, httpClient, type HttpClient } from '../support/http-client.ts'
import { startInstance, type StartedInstance } from '../support/instance.ts'
import { password, together, userRows } from '../support/users.ts'

type Columns = Record<string, string | null>

const json = 'application/json'

function api(serviceId: string, columns: Columns = {}): Columns {
    return {
        sys_id: serviceId,
        name: serviceId,
        namespace: 'global',
        service_id: serviceId,
        base_uri: `/api/global/${serviceId}`,
        active: '1',
        consumes: `${json},application/xml,text/xml`,
        produces: `${json},application/xml,text/xml`,
        ...columns,
    }
}

function resource(serviceId: string, method: string, path: string, script: string, columns: Columns = {}): Columns {
    return {
        sys_id: `${serviceId} ${method} ${path}`.slice(0, 32),
        name: path,
        web_service_definition: serviceId,
        http_method: method,
        relative_path: path,
        operation_uri: `/api/global/${serviceId}${path}`,
        active: '1',
        requires_authentication: '1',
        requires_acl_authorization: '0',
        operation_script: `(function process(request, response) { ${script} })(request, response)`,
        ...columns,
    }
}

const rows = together(
    userRows('abel', ['admin']),
    userRows('beth', ['itil', 'snc_internal']),
    userRows('mallory', ['snc_external', 'awa_agent']),
    {
        sys_ws_definition: [api('shop'), api('closed', { active: '0' }), api('guarded', { enforce_acl: 'rule-itil' })],
        sys_ws_operation: [
            resource('shop', 'GET', '/items/{id}', 'return { id: request.pathParams.id, q: request.queryParams.q }'),
            resource('shop', 'POST', '/items', 'return { got: request.body.data.name }'),
            resource(
                'shop',
                'PUT',
                '/items/{id}',
                "response.setStatus(201); response.setHeader('X-Shop', 'open'); response.setBody({ a: 1 })"
            ),
            resource('shop', 'POST', '/csv', 'return {}', { consumes: 'text/csv', consumes_customized: '1' }),
            resource('shop', 'POST', '/csv-read', 'return request.body.dataString', {
                consumes: 'text/csv',
                consumes_customized: '1',
            }),
            resource(
                'shop',
                'POST',
                '/csv-stream',
                'var taken = request.body.dataStream !== null; return [taken, request.body.dataString]',
                { consumes: 'text/csv', consumes_customized: '1' }
            ),
            resource('shop', 'POST', '/form', 'return request.queryParams', {
                consumes: 'application/x-www-form-urlencoded',
                consumes_customized: '1',
            }),
            resource(
                'shop',
                'GET',
                '/reads/{count}',
                "for (var i = 0; i < request.pathParams.count; i++) new GlideRecord('sys_user').get('user_name', 'nobody')"
            ),
            resource('shop', 'GET', '/off', 'return {}', { active: '0' }),
            resource('shop', 'GET', '/public', 'return { who: gs.getUserName() }', { requires_authentication: '0' }),
            resource('shop', 'GET', '/internal', 'return {}', { requires_snc_internal_role: '1' }),
            resource('shop', 'GET', '/standard', 'return {}', {
                requires_acl_authorization: '1',
                enforce_acl: restExternalDefaultAcl,
            }),
            resource('shop', 'GET', '/fails', "throw new Error('the shop is on fire')"),
            resource('closed', 'GET', '/items', 'return {}'),
            resource('guarded', 'GET', '/inherits', 'return {}', { requires_acl_authorization: '1' }),
            resource('guarded', 'GET', '/either', 'return {}', {
                requires_acl_authorization: '1',
                enforce_acl: 'rule-awa,rule-itil',
            }),
            resource('guarded', 'GET', '/own', 'return {}', {
                requires_acl_authorization: '1',
                enforce_acl: 'rule-awa',
            }),
        ],
        sys_security_acl: ['rule-itil', 'rule-awa'].map((sys_id) => ({
            ...{ sys_id, name: sys_id, type: 'REST_Endpoint', operation: 'execute', active: '1' },
            ...{ admin_overrides: '0', decision_type: 'allow' },
        })),
        sys_security_acl_role: [
            { sys_id: 'r1', sys_security_acl: 'rule-itil', sys_user_role: roleId('itil') },
            { sys_id: 'r2', sys_security_acl: 'rule-awa', sys_user_role: roleId('awa_agent') },
        ],
    }
)

describe('Scripted REST over HTTP', () => {
    let started: StartedInstance
    let anyone: HttpClient
    let abel: HttpClient
    let beth: HttpClient
    let mallory: HttpClient

    before(async () => {
        started = await startInstance({ rows })
        const as = (userName: string): HttpClient => httpClient(started.url, basic(userName, password))
        anyone = httpClient(started.url)
        abel = as('abel')
        beth = as('beth')
        mallory = as('mallory')
    })
    after(() => started.close())

    it('passes path and query parameters and wraps what the script returns', async () => {
        const reply = await beth.get('/api/global/shop/items/a%20b%2Fc?q=1&q=2')
        assert.equal(reply.status, 200)
        assert.deepEqual(reply.json, { result: { id: 'a b/c', q: ['1', '2'] } })
        assert.match(reply.headers.get('content-type') ?? '', /^application\/json/)
    })

    it('keeps the status, the headers and the body a script sets', async () => {
        const reply = await beth.request('/api/global/shop/items/1', { method: 'PUT', body: {} })
        assert.equal(reply.status, 201)
        assert.equal(reply.headers.get('x-shop'), 'open')
        assert.deepEqual(reply.json, { result: { a: 1 } })
    })

    it('answers 405 for a method no resource of the path has, and names those it has', async () => {
        const reply = await beth.request('/api/global/shop/items/1', { method: 'DELETE' })
        assert.equal(reply.status, 405)
        assert.equal(reply.headers.get('allow'), 'GET, PUT')
        assert.equal((reply.json as { status: string }).status, 'failure')
    })

    it('answers 404 for an unknown or inactive resource of an API and 400 where there is no API', async () => {
        assert.equal((await beth.get('/api/global/shop/nothing')).status, 404)
        assert.equal((await beth.get('/api/global/shop/off')).status, 404)
        assert.equal((await beth.get('/api/global/closed/items')).status, 404)
        assert.equal((await beth.get('/api/global/unheard/items')).status, 400)
    })

    it('serves a resource as soon as it is activated, and no longer when it is deactivated', async () => {
        const { rows: stored } = started.instance
        const [off] = stored.select({
            table: 'sys_ws_operation',
            where: { kind: 'compare', path: 'relative_path', operator: '=', value: '/off' },
        })
        stored.update('sys_ws_operation', off!['sys_id']!, { active: '1' })
        assert.equal((await beth.get('/api/global/shop/off')).status, 200)
        stored.update('sys_ws_operation', off!['sys_id']!, { active: '0' })
        assert.equal((await beth.get('/api/global/shop/off')).status, 404)
    })

    it('asks for authentication unless the resource is public', async () => {
        assert.equal((await anyone.get('/api/global/shop/items/1')).status, 401)
        assert.equal((await anyone.request('/api/global/shop/items/1', { method: 'DELETE' })).status, 401)
        assert.deepEqual((await anyone.get('/api/global/shop/public')).json, { result: { who: 'guest' } })
        assert.deepEqual((await beth.get('/api/global/shop/public')).json, { result: { who: 'beth' } })
    })

    it('keeps users without the role snc_internal out of internal resources', async () => {
        assert.equal((await beth.get('/api/global/shop/internal')).status, 200)
        assert.equal((await abel.get('/api/global/shop/internal')).status, 200)
        const refused = await mallory.get('/api/global/shop/internal')
        assert.equal(refused.status, 403)
        assert.equal((refused.json as { status: string }).status, 'failure')
        assert.equal((await mallory.get('/api/global/shop/standard')).status, 403)
        assert.equal((await beth.get('/api/global/shop/standard')).status, 200)
    })

    it('enforces the access rules of the API or of the resource, any one of which is enough', async () => {
        assert.equal((await beth.get('/api/global/guarded/inherits')).status, 200)
        assert.equal((await mallory.get('/api/global/guarded/inherits')).status, 403)
        assert.equal((await beth.get('/api/global/guarded/either')).status, 200)
        assert.equal((await mallory.get('/api/global/guarded/either')).status, 200)
        assert.equal((await beth.get('/api/global/guarded/own')).status, 403)
        assert.equal((await mallory.get('/api/global/guarded/own')).status, 200)
    })

    it('takes bodies of the formats it lists, and no others', async () => {
        const send = async (path: string, body: string, type?: string): Promise<number> => {
            const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type }
            return (await beth.request(path, { method: 'POST', body, headers })).status
        }
        assert.equal(await send('/api/global/shop/items', '{"name":"a"}', json), 200)
        assert.equal(await send('/api/global/shop/items', '{"name":"a"}', 'application/cloudevents+json'), 200)
        assert.equal(await send('/api/global/shop/items', 'a', 'text/plain'), 415)
        assert.equal(await send('/api/global/shop/csv', 'a,b', 'text/csv'), 200)
        assert.equal(await send('/api/global/shop/csv', '{}', json), 415)
    })

    it('answers 400 for a body without a Content-Type', async () => {
        const reply = await fetch(`${started.url}/api/global/shop/items`, {
            method: 'POST',
            headers: { authorization: basic('beth', password) },
            body: new Uint8Array([123, 125]),
        })
        assert.equal(reply.status, 400)
        assert.match(await reply.text(), /Content-Type/)
    })

    it('answers in a format the client accepts, or 406', async () => {
        const accept = async (type: string) => beth.get('/api/global/shop/items/1', { accept: type })
        assert.equal((await accept('image/jpeg')).status, 406)
        assert.equal((await accept('*/*')).status, 200)
        const xml = await accept('application/xml')
        assert.match(xml.headers.get('content-type') ?? '', /^application\/xml/)
        assert.match(xml.text, /<response><result><id>1<\/id>/)
    })

    it('overrides the method by header', async () => {
        const reply = await beth.request('/api/global/shop/items/1', {
            method: 'POST',
            body: {},
            headers: { 'x-http-method-override': 'PUT' },
        })
        assert.equal(reply.status, 201)
    })

    it('answers 500 when the script throws, and keeps what was thrown to the log', async () => {
        const reply = await beth.get('/api/global/shop/fails')
        assert.equal(reply.status, 500)
        assert.equal((reply.json as { status: string }).status, 'failure')
        assert.doesNotMatch(reply.text, /fire/)
        assert.ok(started.instance.logs.some((entry) => entry.level === 'error' && /on fire/.test(entry.message)))
    })

    it('answers 400 when the script reads a body that is not what it says, and nothing when it does not', async () => {
        const send = (path: string, method: string) =>
            beth.request(path, { method, body: '{', headers: { 'content-type': json } })
        const read = await send('/api/global/shop/items', 'POST')
        assert.equal(read.status, 400)
        assert.match(read.text, /not valid JSON/)
        assert.equal((await send('/api/global/shop/items/1', 'PUT')).status, 201)
    })

    it('answers 500 when the script reads a body that is neither JSON nor XML', async () => {
        const send = (path: string) =>
            beth.request(path, { method: 'POST', body: 'a,b', headers: { 'content-type': 'text/csv' } })
        assert.equal((await send('/api/global/shop/csv')).status, 200)
        assert.equal((await send('/api/global/shop/csv-read')).status, 500)
    })

    it('says in a header how many SQL statements the script asked for', async () => {
        for (const count of ['0', '1', '5']) {
            const reply = await beth.get(`/api/global/shop/reads/${count}`)
            assert.equal(reply.headers.get('x-instance-statements'), count)
        }
    })

    it('hands out any body as a stream, after which it is empty', async () => {
        const reply = await beth.request('/api/global/shop/csv-stream', {
            method: 'POST',
            body: 'a,b',
            headers: { 'content-type': 'text/csv' },
        })
        assert.deepEqual(reply.json, { result: [true, ''] })
    })

    it('counts the fields of a form among the query parameters', async () => {
        const reply = await beth.submit('/api/global/shop/form?name3=3', { name1: '1' })
        assert.deepEqual(reply.json, { result: { name3: ['3'], name1: ['1'] } })
    })

    it('answers 400 for a body larger than the properties allow', async () => {
        const limit = 'glide.rest.scripted.max_inbound_content_length_mb'
        started.instance.rows.insert('sys_properties', { sys_id: 'limit', name: limit, value: '1' })
        const name = 'a'.repeat(1024 * 1024)
        const reply = await beth.post('/api/global/shop/items', { name })
        assert.equal(reply.status, 400)
        assert.match(reply.text, /Rejected large REST payload/)
        started.instance.rows.delete('sys_properties', 'limit')
        assert.equal((await beth.post('/api/global/shop/items', { name })).status, 200)
    })

    it('reads gzipped bodies', async () => {
        const reply = await fetch(`${started.url}/api/global/shop/items`, {
            method: 'POST',
            headers: { authorization: basic('beth', password), 'content-type': json, 'content-encoding': 'gzip' },
            body: gzipSync('{"name":"small"}'),
        })
        assert.deepEqual(await reply.json(), { result: { got: 'small' } })
    })
})
