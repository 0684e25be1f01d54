import assert from 'node:assert/strict'
import { builtApp, valueOf } from '../support/built-app.ts'

/** Vendors that can send no credentials sign instead (src/server/api/webhook.ts). */
const SIGNED = [
    'POST /api/x_tkl_voice/v1/telephony/{account}/twilio/status',
    'POST /api/x_tkl_voice/v1/telephony/{account}/vonage/webhook',
]

describe('the built REST routes', () => {
    it('are there', () => {
        assert.notEqual(builtApp().records('sys_ws_operation').length, 0)
    })

    it('each ask who is calling, and what that caller may do', () => {
        const accessControls = new Set(
            builtApp()
                .records('sys_security_acl')
                .filter((rule) => valueOf(rule, 'type') === 'REST_Endpoint')
                .map((rule) => rule.sysId)
        )
        for (const route of builtApp().records('sys_ws_operation')) {
            const name = `${valueOf(route, 'http_method')} ${valueOf(route, 'operation_uri')}`
            if (SIGNED.includes(name)) continue
            assert.equal(valueOf(route, 'requires_authentication'), 'true', name)
            assert.equal(valueOf(route, 'requires_acl_authorization'), 'true', name)
            const enforced = valueOf(route, 'enforce_acl').split(',')
            for (const id of enforced) assert.ok(accessControls.has(id), `${name}: ${id}`)
        }
    })

    it('ask no user of those alone that verify a signature', () => {
        const open = builtApp()
            .records('sys_ws_operation')
            .filter((route) => valueOf(route, 'requires_authentication') !== 'true')
            .map((route) => `${valueOf(route, 'http_method')} ${valueOf(route, 'operation_uri')}`)
        assert.deepEqual(open.sort(), SIGNED)
    })

    it('are open to integration users who have no internal role', () => {
        for (const route of builtApp().records('sys_ws_operation')) {
            assert.equal(valueOf(route, 'requires_snc_internal_role'), 'false', valueOf(route, 'operation_uri'))
        }
    })
})
