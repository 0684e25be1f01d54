import assert from 'node:assert/strict'
import type { Instance } from '../../instance/instance.ts'
import { roleId, smallInstance, store } from './small-instance.ts'

/** A rule on reading x_try_item that an administrator's override would pass. */
function protect(instance: Instance, ...roles: readonly string[]): void {
    const rule = store(instance, 'sys_security_acl', {
        name: 'x_try_item',
        type: 'record',
        operation: 'read',
        active: '1',
        admin_overrides: '1',
        decision_type: 'allow',
    })
    for (const role of roles) {
        store(instance, 'sys_security_acl_role', { sys_security_acl: rule, sys_user_role: roleId(instance, role) })
    }
}

function adminReads(instance: Instance): boolean {
    const session = instance.signIn('admin')
    assert.ok(session)
    return instance.access.mayTable(session, 'read', 'x_try_item')
}

describe('The role nobody in an access control', () => {
    it('keeps administrators out, whatever the override says', () => {
        const instance = smallInstance()
        instance.rows
            .select({ table: 'sys_security_acl' })
            .filter((rule) => rule['name'] === 'x_try_item')
            .forEach((rule) => instance.rows.delete('sys_security_acl', rule['sys_id'] ?? ''))
        protect(instance, 'nobody')
        assert.equal(adminReads(instance), false)
    })

    it('is the only role that does', () => {
        const instance = smallInstance()
        protect(instance, 'itil')
        assert.equal(adminReads(instance), true)
    })
})
