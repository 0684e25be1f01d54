import assert from 'node:assert/strict'
import type { Instance } from '../../instance/instance.ts'
import type { OutboundRequest, OutboundResult } from '../../instance/runner/outbound-http.ts'
import { annId, otherScope, script, smallInstance, store } from './small-instance.ts'

const accepted: OutboundResult = { kind: 'response', status: 200, headers: {}, body: '' }

/** An instance whose requests go nowhere but into a list. */
function instanceWith(answer: OutboundResult = accepted): { instance: Instance; sent: OutboundRequest[] } {
    const sent: OutboundRequest[] = []
    const instance = smallInstance({
        outbound: {
            send(request) {
                sent.push(request)
                return answer
            },
            close: () => undefined,
        },
    })
    return { instance, sent }
}

const build = (more = '') => `var m = new sn_ws.RESTMessageV2(); m.setEndpoint('https://vendor.example/calls');
    m.setHttpMethod('post'); ${more}; var r = m.execute();`

const basic = (user: string, password: string): string =>
    `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

describe('RESTMessageV2 without a record', () => {
    it('hands the request to the outside and the answer to the script', () => {
        const { instance, sent } = instanceWith({
            kind: 'response',
            status: 201,
            headers: { 'content-type': 'application/json' },
            body: '{"id":1}',
        })
        const result = script(
            instance,
            `${build(`m.setRequestHeader('X-A', 'b'); m.setQueryParameter('q', 'a b'); m.setRequestBody('{}'); m.setHttpTimeout(3000)`)}
            return [r.getStatusCode(), JSON.parse(r.getBody()).id, r.getHeader('Content-Type'), r.haveError(), r.getErrorCode()]`
        )
        assert.deepEqual(result, [201, 1, 'application/json', false, 0])
        assert.deepEqual(sent, [
            {
                method: 'POST',
                url: 'https://vendor.example/calls?q=a+b',
                headers: { 'User-Agent': 'ServiceNow/1.0', 'X-A': 'b' },
                body: '{}',
                timeoutMilliseconds: 3000,
            },
        ])
    })

    it('tells the script when there was no answer', () => {
        const { instance } = instanceWith({ kind: 'failure', message: 'Read timed out' })
        const result = script(
            instance,
            `${build()} return [r.getStatusCode(), r.haveError(), r.getErrorCode(), r.getErrorMessage(), r.getBody()]`
        )
        assert.deepEqual(result, [0, true, 1, 'Read timed out', ''])
    })

    it('counts statuses from 400 on as errors and keeps their body', () => {
        const { instance } = instanceWith({ kind: 'response', status: 404, headers: {}, body: 'gone' })
        const result = script(
            instance,
            `${build()} return [r.getStatusCode(), r.haveError(), r.getErrorCode(), r.getBody()]`
        )
        assert.deepEqual(result, [404, true, 0, 'gone'])
    })

    it('waits as long as glide.http.timeout says, 175 seconds unless it is changed', () => {
        const { instance, sent } = instanceWith()
        script(instance, build())
        const where = { kind: 'compare', path: 'name', operator: '=', value: 'glide.http.timeout' } as const
        const [property] = instance.rows.select({ table: 'sys_properties', where })
        instance.rows.update('sys_properties', property?.['sys_id'] ?? '', { value: '20000' })
        script(instance, build())
        assert.deepEqual(
            sent.map((request) => request.timeoutMilliseconds),
            [175_000, 20_000]
        )
    })

    it('signs in with basic authentication and tells nobody', () => {
        const { instance, sent } = instanceWith()
        const shown = script(instance, `${build(`m.setBasicAuth('ann', 'pass')`)} return m.getRequestHeaders()`)
        assert.equal(sent[0]?.headers['Authorization'], basic('ann', 'pass'))
        assert.deepEqual(shown, {})
    })

    it('takes the user and password of a basic auth profile', () => {
        const { instance, sent } = instanceWith()
        const profile = store(instance, 'sys_auth_profile_basic', {
            name: 'Vendor',
            username: 'robot',
            password: instance.passwords.encrypt('hush'),
            sys_class_name: 'sys_auth_profile_basic',
        })
        script(instance, build(`m.setAuthenticationProfile('basic', '${profile}')`))
        assert.equal(sent[0]?.headers['Authorization'], basic('robot', 'hush'))
    })

    it('sends no body where the documentation knows none', () => {
        const { instance, sent } = instanceWith()
        script(instance, build(`m.setRequestBody('{}'); m.setHttpMethod('get')`))
        assert.deepEqual([sent[0]?.method, sent[0]?.body], ['GET', ''])
    })

    it('answers an address that is no URI as the platform does', () => {
        const { instance, sent } = instanceWith()
        const result = script(
            instance,
            `${build(`m.setEndpoint('https://vendor.example/?fields=a|b')`)} return [r.haveError(), r.getErrorMessage()]`
        )
        assert.deepEqual(result, [true, 'Invalid uri https://vendor.example/?fields=a|b: Invalid query'])
        assert.deepEqual(sent, [])
    })

    it('wants an endpoint and a documented method', () => {
        const { instance } = instanceWith()
        const run = (body: string) => () => script(instance, `var m = new sn_ws.RESTMessageV2(); ${body}`)
        assert.throws(run(`m.setHttpMethod('get'); m.execute()`), /no endpoint/)
        assert.throws(run(`m.setEndpoint('https://vendor.example'); m.execute()`), /no HTTP method/)
        assert.throws(run(`m.setHttpMethod('options')`), /options is not supported/)
        assert.throws(run(`m.setLogLevel('none')`), /none is not a level/)
        assert.equal(run(`m.setLogLevel('all'); return 1`)(), 1)
    })

    it('gives every header and cookie of the answer, and the last of duplicates by name', () => {
        const { instance } = instanceWith({
            kind: 'response',
            status: 200,
            headers: { 'Set-Cookie': 'b=2' },
            headerList: [
                ['Set-Cookie', 'a=1; Path=/'],
                ['Set-Cookie', 'b=2'],
            ],
            body: '',
        })
        const result = script(
            instance,
            `${build()} var c = r.getCookies(); r.waitForResponse(1);
            return [r.getAllHeaders().map(h => h.name + '=' + h.value), r.getHeaders(), c.length, c.get(0), c[1], r.getQueryString()]`
        )
        assert.deepEqual(result, [
            ['Set-Cookie=a=1; Path=/', 'Set-Cookie=b=2'],
            { 'Set-Cookie': 'b=2' },
            2,
            'a=1; Path=/',
            'b=2',
            'https://vendor.example/calls',
        ])
    })

    it('sends asynchronous requests at once', () => {
        const { instance, sent } = instanceWith()
        const status = script(
            instance,
            `var m = new sn_ws.RESTMessageV2(); m.setEndpoint('https://vendor.example'); m.setHttpMethod('get');
            var r = m.executeAsync(); r.waitForResponse(1); return r.getStatusCode()`
        )
        assert.deepEqual([status, sent.length], [200, 1])
    })

    it('refuses by name what it does not emulate', () => {
        const { instance } = instanceWith()
        const names = [
            'disableForcedVariableSubstitution',
            'saveResponseBodyAsAttachment',
            'setAllowedRedirectURIs',
            'setEccCorrelator',
            'setEccParameter',
            'setMIDServer',
            'setMutualAuth',
            'setRequestBodyFromAttachment',
            'setRequestorProfile',
        ]
        for (const name of names) {
            assert.throws(
                () => script(instance, `new sn_ws.RESTMessageV2().${name}('x')`),
                new RegExp(`sn_ws\\.RESTMessageV2\\.${name} is not emulated`)
            )
        }
        assert.throws(() => script(instance, `${build()} r.getResponseAttachmentSysid()`), /Sysid is not emulated/)
        assert.throws(
            () => script(instance, `new sn_ws.RESTMessageV2().setAuthenticationProfile('oauth2', '${annId}')`),
            /setAuthenticationProfile\('oauth2'\) is not emulated/
        )
    })

    it('refuses to follow a redirect', () => {
        const { instance } = instanceWith({ kind: 'response', status: 302, headers: {}, body: '' })
        assert.throws(() => script(instance, build()), /Following a redirect.* is not emulated/)
    })

    it('only sends to this machine unless another host is allowed', () => {
        const instance = smallInstance()
        const send = `var m = new sn_ws.RESTMessageV2(); m.setEndpoint('http://vendor.invalid/'); m.setHttpMethod('get'); m.setHttpTimeout(2000);
            var r = m.execute(); return r.haveError()`
        assert.throws(() => script(instance, send), /Outbound HTTP to vendor\.invalid is refused/)
        assert.equal(
            script(instance, `gs.setProperty('local_instance.outbound_hosts', 'vendor.invalid'); ${send}`),
            true
        )
        assert.equal(script(smallInstance({ outboundHosts: ['vendor.invalid'] }), send), true)
    })
})

describe('RESTMessageV2 of a record', () => {
    function withRecord(message: Record<string, string> = {}): { instance: Instance; sent: OutboundRequest[] } {
        const made = instanceWith()
        const { instance } = made
        const parent = store(instance, 'sys_rest_message', {
            name: 'Vendor',
            rest_endpoint: 'https://vendor.example/${path}',
            authentication_type: 'basic_simple',
            basic_auth_user: 'robot',
            basic_auth_password: instance.passwords.encrypt('hush'),
            ...message,
        })
        const method = store(instance, 'sys_rest_message_fn', {
            rest_message: parent,
            function_name: 'Start call',
            http_method: 'post',
            content: '<call to="${number}"/>',
            authentication_type: 'inherit_from_parent',
        })
        for (const name of ['path', 'number']) {
            store(instance, 'sys_rest_message_fn_parameters', { rest_message_function: method, name })
        }
        for (const [order, name] of ['second', 'first'].entries()) {
            store(instance, 'sys_rest_message_fn_param_defs', {
                rest_message_function: method,
                name,
                value: name,
                order: String(9 - order),
            })
        }
        for (const [name, value] of Object.entries({ Accept: 'text/plain', 'X-From': 'message' })) {
            store(instance, 'sys_rest_message_headers', { rest_message: parent, name, value })
        }
        store(instance, 'sys_rest_message_fn_headers', {
            rest_message_function: method,
            name: 'x-from',
            value: '${number}',
        })
        return made
    }

    const fill = `var m = new sn_ws.RESTMessageV2('Vendor', 'start call'); m.setStringParameterNoEscape('path', 'calls');
        m.setStringParameter('number', '<5>');`

    it('fills the variables of address, body, headers and parameters', () => {
        const { instance, sent } = withRecord()
        script(instance, `${fill} m.execute()`)
        assert.deepEqual(sent, [
            {
                method: 'POST',
                url: 'https://vendor.example/calls?first=first&second=second',
                headers: {
                    'User-Agent': 'ServiceNow/1.0',
                    Accept: 'text/plain',
                    'x-from': '&lt;5&gt;',
                    Authorization: basic('robot', 'hush'),
                },
                body: '<call to="&lt;5&gt;"/>',
                timeoutMilliseconds: 175_000,
            },
        ])
    })

    it('leaves alone what code sets as the body, and lets it override address and credentials', () => {
        const { instance, sent } = withRecord()
        script(
            instance,
            `${fill} m.setRequestBody('\${number}'); m.setEndpoint('https://other.example'); m.setBasicAuth('a', 'b'); m.execute()`
        )
        const [request] = sent
        assert.deepEqual(
            [request?.body, request?.url.split('?')[0], request?.headers['Authorization']],
            ['${number}', 'https://other.example', basic('a', 'b')]
        )
    })

    it('throws for a record or a method that does not exist, with a message for getMessage()', () => {
        const { instance } = withRecord()
        const create = (...args: string[]) =>
            script(
                instance,
                `try { new sn_ws.RESTMessageV2('${args.join("', '")}') } catch (e) { return e.getMessage() }`
            )
        assert.match(String(create('Nobody', 'get')), /Nobody does not exist/)
        assert.match(String(create('Vendor', 'get')), /no HTTP method get/)
    })

    it('is there for other applications only when it is public', () => {
        const create = `new sn_ws.RESTMessageV2('Vendor', 'start call'); return true`
        assert.throws(() => script(withRecord().instance, create, { in: otherScope }), /not accessible from scope/)
        assert.equal(script(withRecord({ access: 'public' }).instance, create, { in: otherScope }), true)
    })

    it('takes only variables its method declares, and sends only when all have a value', () => {
        const { instance } = withRecord()
        const create = `var m = new sn_ws.RESTMessageV2('Vendor', 'start call');`
        assert.throws(() => script(instance, `${create} m.setStringParameter('x', 'y')`), /x is not a variable/)
        assert.throws(() => script(instance, `${create} m.execute()`), /variable path was not set is not emulated/)
    })

    it('refuses authentication it does not emulate by name', () => {
        const { instance } = withRecord({ authentication_type: 'oauth2' })
        assert.throws(() => script(instance, fill), /oauth2 authentication of sn_ws\.RESTMessageV2 is not emulated/)
    })
})
