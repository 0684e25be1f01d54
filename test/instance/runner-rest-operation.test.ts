import assert from 'node:assert/strict'
import type { Instance } from '../../instance/instance.ts'
import { executeOperation, type RestReply, type RestRequest } from '../../instance/runner/rest-operation.ts'
import { logged, scopeId, smallInstance } from './small-instance.ts'

const empty: RestRequest = {
    method: 'POST',
    path: '/api/x_try/things/7',
    pathParams: { id: '7' },
    query: { tag: ['a', 'b'] },
    queryString: 'tag=a&tag=b',
    url: 'http://localhost/api/x_try/things/7?tag=a&tag=b',
    headers: { 'content-type': 'application/json', 'x-sign': 'abc' },
    bodyText: '{"name":"n"}',
    parsedBody: { name: 'n' },
}

function answer(body: string, request: Partial<RestRequest> = {}, instance: Instance = smallInstance()): RestReply {
    const operation = {
        name: 'thing',
        sys_scope: scopeId(instance, 'x_try'),
        operation_script: `(function process(request, response) {${body}})(request, response);`,
    }
    return executeOperation(instance, operation, instance.systemSession(), { ...empty, ...request })
}

function value(reply: RestReply): unknown {
    return reply.body?.kind === 'value' ? reply.body.value : undefined
}

describe('A Scripted REST operation', () => {
    it('answers what it returns or sets as the result', () => {
        assert.deepEqual(value(answer('return { a: 1 }')), { result: { a: 1 } })
        const set = answer(`response.setStatus(201); response.setHeader('X-A', 'b'); response.setBody({ made: [1] })`)
        assert.deepEqual([set.status, set.headers, value(set)], [201, { 'X-A': 'b' }, { result: { made: [1] } }])
    })

    it('answers without a body when it says nothing', () => {
        assert.deepEqual(answer('response.setStatus(204)'), { status: 204, headers: {}, body: undefined })
    })

    it('sees path, query, headers and body', () => {
        const reply = answer(`return {
            id: request.pathParams.id, tags: request.queryParams.tag, query: request.queryString,
            sign: request.getHeader('X-SIGN'), none: request.getHeader('x-none'), uri: request.uri, name: request.body.data.name }`)
        assert.deepEqual(value(reply), {
            result: {
                id: '7',
                tags: ['a', 'b'],
                query: 'tag=a&tag=b',
                sign: 'abc',
                none: null,
                uri: '/api/x_try/things/7',
                name: 'n',
            },
        })
    })

    it('reads its body in one way: a second one is empty', () => {
        const reading = (code: string) => value(answer(code))
        assert.deepEqual(reading(`return request.body.dataString`), { result: '{"name":"n"}' })
        assert.deepEqual(reading(`return [request.body.dataString, request.body.dataString]`), {
            result: ['{"name":"n"}', ''],
        })
        assert.deepEqual(reading(`request.body.dataString; return [request.body.data === undefined]`), {
            result: [true],
        })
        assert.deepEqual(reading(`return [request.body.data.name, request.body.dataString, request.body.hasNext()]`), {
            result: ['n', '', false],
        })
        assert.deepEqual(
            reading(`request.body.dataStream; return [request.body.dataString, request.body.dataStream]`),
            {
                result: ['', null],
            }
        )
    })

    it('reads the entries of its body one after the other', () => {
        const reply = answer(
            `var names = []; while (request.body.hasNext()) names.push(request.body.nextEntry().name); return [names, request.body.data === undefined]`
        )
        assert.deepEqual(value(reply), { result: [['n'], true] })
    })

    it('refuses by name to look into a stream', () => {
        const reply = answer(`try { request.body.dataStream.read() } catch (e) { return e.message }`)
        assert.deepEqual(value(reply), {
            result: 'RESTAPIRequestBody.dataStream.read is not emulated by the local instance',
        })
    })

    it('answers a service error in the documented shape', () => {
        const reply = answer(
            `var e = new sn_ws_err.ServiceError(); e.setStatus(409); e.setMessage('taken'); e.setDetail('by x'); response.setError(e)`
        )
        assert.deepEqual(
            [reply.status, value(reply)],
            [409, { error: { message: 'taken', detail: 'by x' }, status: 'failure' }]
        )
        const named = answer(`response.setError(new sn_ws_err.BadRequestError('no name'))`)
        assert.deepEqual(
            [named.status, value(named)],
            [400, { error: { message: 'no name', detail: '' }, status: 'failure' }]
        )
    })

    it('answers 500 to an exception, tells the log why and the client nothing', () => {
        const instance = smallInstance()
        const reply = answer(`throw new Error('the secret is 42')`, {}, instance)
        assert.equal(reply.status, 500)
        assert.equal(JSON.stringify(value(reply)).includes('42'), false)
        assert.deepEqual(
            [reply.failure?.message, logged(instance, 'error')],
            ['the secret is 42', ['the secret is 42']]
        )
    })

    it('streams what it writes as it is', () => {
        const reply = answer(
            `response.setContentType('text/csv'); response.setStatus(200); var w = response.getStreamWriter(); w.writeString('a,'); w.writeString('b')`
        )
        assert.deepEqual(reply, {
            status: 200,
            headers: { 'Content-Type': 'text/csv' },
            body: { kind: 'text', text: 'a,b' },
        })
    })
})
