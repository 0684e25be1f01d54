import assert from 'node:assert/strict'
import { activeOperations, type Operation, type WebServiceRows } from '../../instance/http/scripted-rest/operation.ts'
import { createRouter } from '../../instance/http/scripted-rest/router.ts'

const definition = {
    sys_id: 'd',
    namespace: 'x_shop',
    service_id: 'orders',
    base_uri: '/api/x_shop/orders',
    active: '1',
    enforce_acl: 'a1,a2',
    consumes: 'application/json',
}

function operation(columns: Record<string, string | null>): Record<string, string | null> {
    return {
        sys_id: 'o',
        web_service_definition: 'd',
        web_service_version: '',
        http_method: 'GET',
        relative_path: '/list',
        active: '1',
        requires_authentication: '1',
        requires_acl_authorization: '1',
        ...columns,
    }
}

function only(rows: WebServiceRows): Operation {
    const operations = activeOperations(rows)
    assert.equal(operations.length, 1)
    return operations[0]!
}

describe('the resources of a Scripted REST API', () => {
    const versions = [
        { sys_id: 'v1', web_service_definition: 'd', version: '1', version_id: 'v1', active: '1' },
        { sys_id: 'v2', web_service_definition: 'd', version: '2', version_id: 'v2', active: '1' },
    ]

    it('answer without a version where theirs is the latest and none is marked', () => {
        const second = only({
            definitions: [definition],
            versions,
            operations: [operation({ web_service_version: 'v2', operation_uri: '/api/x_shop/v2/orders/list' })],
        })
        assert.deepEqual(second.uris, ['/api/x_shop/v2/orders/list', '/api/x_shop/orders/list'])
        const first = only({
            definitions: [definition],
            versions,
            operations: [operation({ web_service_version: 'v1', operation_uri: '/api/x_shop/v1/orders/list' })],
        })
        assert.deepEqual(first.uris, ['/api/x_shop/v1/orders/list'])
    })

    it('answer without a version where theirs is marked as default', () => {
        const marked = [{ ...versions[0], is_default: '1' }, versions[1]!]
        const first = only({
            definitions: [definition],
            versions: marked,
            operations: [operation({ web_service_version: 'v1', operation_uri: '/api/x_shop/v1/orders/list' })],
        })
        assert.deepEqual(first.uris, ['/api/x_shop/v1/orders/list', '/api/x_shop/orders/list'])
    })

    it('do not answer when they, their version or their API is inactive', () => {
        const inactive = (rows: Partial<WebServiceRows>): Operation[] =>
            activeOperations({ definitions: [definition], versions: [], operations: [operation({})], ...rows })
        assert.equal(inactive({ definitions: [{ ...definition, active: '0' }] }).length, 0)
        assert.equal(inactive({ operations: [operation({ active: '0' })] }).length, 0)
        const version = { ...versions[0]!, active: '0' }
        assert.equal(
            inactive({ versions: [version], operations: [operation({ web_service_version: 'v1' })] }).length,
            0
        )
    })

    it('inherit the access rules of their API unless they name their own or ask for none', () => {
        const rules = (columns: Record<string, string>): readonly string[] =>
            only({ definitions: [definition], versions: [], operations: [operation(columns)] }).accessControls
        assert.deepEqual(rules({}), ['a1', 'a2'])
        assert.deepEqual(rules({ enforce_acl: 'b' }), ['b'])
        assert.deepEqual(rules({ requires_acl_authorization: '0' }), [])
        assert.deepEqual(rules({ requires_authentication: '0', enforce_acl: 'b' }), [])
    })

    it('take the formats of their API unless their own are customised', () => {
        const formats = (columns: Record<string, string>): readonly string[] =>
            only({ definitions: [definition], versions: [], operations: [operation(columns)] }).consumes
        assert.deepEqual(formats({ consumes: 'text/plain' }), ['application/json'])
        assert.deepEqual(formats({ consumes: 'text/plain', consumes_customized: '1' }), ['text/plain'])
    })
})

describe('the router', () => {
    const route = (method: string, uri: string, sysId = uri): Operation => ({
        sysId,
        method,
        uris: [uri],
        consumes: [],
        produces: [],
        requiresAuthentication: true,
        requiresInternalRole: false,
        accessControls: [],
    })

    it('decodes path parameters and prefers a literal segment', () => {
        const router = createRouter([route('GET', '/api/x/{id}/items/{item}'), route('GET', '/api/x/all/items/{item}')])
        const match = router.find('GET', '/api/x/a%20b%2Fc/items/%2B44')
        assert.deepEqual(match?.pathParameters, { id: 'a b/c', item: '+44' })
        assert.equal(router.find('GET', '/api/x/all/items/1')?.operation.uris[0], '/api/x/all/items/{item}')
    })

    it('allows different parameter names at the same place', () => {
        const router = createRouter([route('GET', '/api/x/{account}/calls'), route('GET', '/api/x/{vendor}/callers')])
        assert.deepEqual(router.find('GET', '/api/x/a/calls')?.pathParameters, { account: 'a' })
        assert.deepEqual(router.find('GET', '/api/x/a/callers')?.pathParameters, { vendor: 'a' })
    })

    it('lets the first of two resources with the same method and path answer', () => {
        const router = createRouter([route('GET', '/api/x/{id}', 'first'), route('GET', '/api/x/{key}', 'second')])
        assert.equal(router.find('GET', '/api/x/1')?.operation.sysId, 'first')
    })

    it('tells which methods a path answers', () => {
        const router = createRouter([route('GET', '/api/x/{id}'), route('PUT', '/api/x/{id}')])
        assert.deepEqual(router.methodsAt('/api/x/1'), ['GET', 'PUT'])
        assert.deepEqual(router.methodsAt('/api/y/1'), [])
        assert.equal(router.find('DELETE', '/api/x/1'), undefined)
    })
})
