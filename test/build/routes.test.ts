import assert from 'node:assert/strict'
import { vendorOf } from '../../src/server/vendors/index.ts'
import { builtApp, valueOf, type BuiltRecord } from '../support/built-app.ts'

/** What an open route does is this one call, and nothing before or after it (src/server/api/webhook.ts). */
const SIGNED_WEBHOOK =
    /^\s*handleWebhook\(request, response, \{\s*vendor: '(\w+)',\s*headers: \[[^\]]+\],\s*isForm: (?:true|false),?\s*\}\);\s*$/

function isOpen(route: BuiltRecord): boolean {
    return valueOf(route, 'requires_authentication') !== 'true'
}

function nameOf(route: BuiltRecord): string {
    return `${valueOf(route, 'http_method')} ${valueOf(route, 'operation_uri')}`
}

/** The body of the function that the route calls. */
function handlerOf(route: BuiltRecord): string {
    const script = valueOf(route, 'operation_script')
    const [, name = '', path = ''] = /const \{ (\w+) \} = require\('([^']+)'\)/.exec(script) ?? []
    assert.match(script, new RegExp(`${name}\\(request, response\\);$`), nameOf(route))
    const module = builtApp()
        .records('sys_module')
        .find((candidate) => path.endsWith(valueOf(candidate, 'path')))
    assert.ok(module, path)
    const source = new RegExp(`export function ${name}\\([^)]*\\) \\{([^]*?)\\n\\}`).exec(valueOf(module, 'content'))
    assert.ok(source?.[1], name)
    return source[1]
}

describe('the built REST routes', () => {
    let routes: readonly BuiltRecord[]
    before(() => {
        routes = builtApp().records('sys_ws_operation')
    })

    it('are there', () => {
        assert.notEqual(routes.length, 0)
    })

    it('each ask who is calling, and what that caller may do', () => {
        const accessControls = new Set(
            builtApp()
                .records('sys_security_acl')
                .filter((rule) => valueOf(rule, 'type') === 'REST_Endpoint')
                .map((rule) => rule.sysId)
        )
        for (const route of routes.filter((candidate) => !isOpen(candidate))) {
            assert.equal(valueOf(route, 'requires_acl_authorization'), 'true', nameOf(route))
            const enforced = valueOf(route, 'enforce_acl').split(',')
            for (const id of enforced) assert.ok(accessControls.has(id), `${nameOf(route)}: ${id}`)
        }
    })

    it('ask no user of those alone that do nothing but take in the signed webhook of a vendor', () => {
        const open = routes.filter(isOpen)
        assert.notEqual(open.length, 0)
        for (const route of open) {
            const [, vendor = ''] = SIGNED_WEBHOOK.exec(handlerOf(route)) ?? []
            assert.ok(vendorOf(vendor)?.webhook, `${nameOf(route)} is open: its handler is a signed webhook`)
            assert.equal(valueOf(route, 'http_method'), 'POST', nameOf(route))
            assert.ok(valueOf(route, 'relative_path').startsWith(`/{account}/${vendor}/`), nameOf(route))
        }
        for (const route of routes.filter((candidate) => !isOpen(candidate))) {
            assert.doesNotMatch(handlerOf(route), /handleWebhook/, nameOf(route))
        }
    })

    it('are open to integration users who have no internal role', () => {
        for (const route of routes) {
            assert.equal(valueOf(route, 'requires_snc_internal_role'), 'false', nameOf(route))
        }
    })
})
