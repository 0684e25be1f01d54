import assert from 'node:assert/strict'
import type { Instance } from '../../instance/instance.ts'
import type { StoredRow } from '../../instance/records/row-store.ts'
import { annId, bobId, grantRole, logged, roleId, script, smallInstance, store } from './small-instance.ts'

interface Rule extends StoredRow {
    name: string
}

/** An access control of the application under test, with the role it asks for. */
function allow(instance: Instance, operation: string, row: Rule, role?: string): string {
    const id = store(instance, 'sys_security_acl', {
        type: 'record',
        operation,
        active: '1',
        admin_overrides: '1',
        decision_type: 'allow',
        ...row,
    })
    if (role !== undefined) {
        store(instance, 'sys_security_acl_role', { sys_security_acl: id, sys_user_role: roleId(instance, role) })
    }
    return id
}

function session(instance: Instance, user: string) {
    const found = instance.signIn(user)
    assert.ok(found)
    return found
}

describe('Access control', () => {
    it('lets only administrators in where no rule matches, unless the default says otherwise', () => {
        const instance = smallInstance()
        const may = (user: string) => instance.access.mayTable(session(instance, user), 'read', 'x_try_item')
        assert.deepEqual([may('ann'), may('root')], [false, true])
        const where = { kind: 'compare', path: 'name', operator: '=', value: 'glide.sm.default_mode' } as const
        for (const row of instance.rows.select({ table: 'sys_properties', where })) {
            instance.rows.delete('sys_properties', row['sys_id'] ?? '')
        }
        store(instance, 'sys_properties', { name: 'glide.sm.default_mode', value: 'allow' })
        assert.equal(may('ann'), true)
    })

    it('knows roles from users, groups, parent groups and containing roles', () => {
        const instance = smallInstance()
        const worker = grantRole(instance, annId, 'x_try.worker')
        const boss = store(instance, 'sys_user_role', { name: 'x_try.boss' })
        store(instance, 'sys_user_role_contains', { role: boss, contains: worker })
        const parent = store(instance, 'sys_user_group', { name: 'Parent' })
        const child = store(instance, 'sys_user_group', { name: 'Child', parent })
        store(instance, 'sys_group_has_role', { group: parent, role: boss })
        store(instance, 'sys_user_grmember', { user: bobId, group: child })
        const roles = (user: string) => [...session(instance, user).user.roles].sort()
        assert.deepEqual(roles('ann'), ['x_try.worker'])
        assert.deepEqual(roles('bob'), ['x_try.boss', 'x_try.worker'])
    })

    it('takes the rules of the table before those of its parents', () => {
        const instance = smallInstance()
        grantRole(instance, annId, 'x_try.worker')
        grantRole(instance, bobId, 'x_try.boss')
        allow(instance, 'read', { name: 'x_try_item' }, 'x_try.worker')
        const may = (user: string) => instance.access.mayTable(session(instance, user), 'read', 'x_try_part')
        assert.deepEqual([may('ann'), may('bob')], [true, false])
        allow(instance, 'read', { name: 'x_try_part' }, 'x_try.boss')
        assert.deepEqual([may('ann'), may('bob')], [false, true])
    })

    it('asks for table and field, the most specific field rule deciding', () => {
        const instance = smallInstance()
        grantRole(instance, annId, 'x_try.worker')
        store(instance, 'sys_user_role', { name: 'x_try.boss' })
        allow(instance, 'write', { name: 'x_try_item' }, 'x_try.worker')
        allow(instance, 'write', { name: 'x_try_item.*' }, 'x_try.worker')
        allow(instance, 'write', { name: 'x_try_item.title' }, 'x_try.boss')
        const may = (field: string) => instance.access.mayField(session(instance, 'ann'), 'write', 'x_try_item', field)
        assert.deepEqual([may('quantity'), may('title')], [true, false])
        assert.equal(instance.access.mayField(session(instance, 'bob'), 'write', 'x_try_item', 'quantity'), false)
    })

    it('evaluates condition and script on the record, in the scope of the rule', () => {
        const instance = smallInstance()
        grantRole(instance, annId, 'x_try.worker')
        allow(
            instance,
            'read',
            {
                name: 'x_try_item',
                condition: 'quantity>1^EQ',
                script: `answer = current.title != 'no' && gs.getCurrentScopeName() == 'x_try'`,
            },
            'x_try.worker'
        )
        for (const [title, quantity] of [
            ['yes', '2'],
            ['yes', '1'],
            ['no', '2'],
        ] as const) {
            store(instance, 'x_try_item', { title, quantity })
        }
        const seen = script(
            instance,
            `var gr = new GlideRecordSecure('x_try_item'); gr.query(); var out = []; while (gr.next()) out.push(gr.getValue('title') + gr.getValue('quantity')); return out`,
            { user: 'ann' }
        )
        assert.deepEqual(seen, ['yes2'])
    })

    it('lets nobody in by a condition, an Applies-to or a decision that cannot be read, and says so', () => {
        const instance = smallInstance()
        grantRole(instance, annId, 'x_try.worker')
        const answer = { script: 'answer = 1 == 1' }
        allow(instance, 'read', { name: 'x_try_item', condition: 'nope=5^EQ', ...answer }, 'x_try.worker')
        allow(instance, 'write', { name: 'x_try_item', decision_type: 'maybe', ...answer }, 'x_try.worker')
        allow(instance, 'delete', { name: 'x_try_item', applies_to: 'nope=5^EQ', ...answer }, 'x_try.worker')
        for (const operation of ['read', 'write', 'delete'] as const) {
            assert.equal(instance.access.mayTable(session(instance, 'ann'), operation, 'x_try_item'), false, operation)
        }
        const said = [...new Set(logged(instance, 'error'))]
        assert.deepEqual(said, [
            'Access control x_try_item: the condition cannot be read: nope=5',
            'Access control x_try_item: its decision type is neither allow nor deny',
        ])
    })

    it('takes a script that throws for one that says no, and logs it', () => {
        const instance = smallInstance()
        grantRole(instance, annId, 'x_try.worker')
        allow(instance, 'read', { name: 'x_try_item', script: 'nope()' }, 'x_try.worker')
        const may = () => instance.access.mayTable(session(instance, 'ann'), 'read', 'x_try_item')
        assert.equal(may(), false)
        assert.deepEqual(logged(instance, 'error'), ['Access control x_try_item: nope is not defined'])
        allow(instance, 'read', { name: 'x_try_item', script: 'answer = 1 == 1' }, 'x_try.worker')
        assert.equal(may(), true)
    })

    it('passes on what a script uses that is not emulated', () => {
        const instance = smallInstance()
        allow(instance, 'read', { name: 'x_try_item', script: 'new GlideSysAttachment()' })
        assert.throws(
            () => instance.access.mayTable(session(instance, 'ann'), 'read', 'x_try_item'),
            /GlideSysAttachment is not emulated/
        )
    })

    it('lets nobody in by an empty rule or one that only says true', () => {
        const instance = smallInstance()
        allow(instance, 'read', { name: 'x_try_item' })
        allow(instance, 'read', { name: 'x_try_item', script: 'answer = true;' })
        assert.equal(instance.access.mayTable(session(instance, 'ann'), 'read', 'x_try_item'), false)
    })

    it('refuses administrators where a rule is not overridden for them', () => {
        const instance = smallInstance()
        allow(instance, 'delete', { name: 'x_try_item', admin_overrides: '0', script: 'answer = 1 == 2' })
        assert.equal(instance.access.mayTable(session(instance, 'root'), 'delete', 'x_try_item'), false)
    })

    it('lets in by one of the rules of a REST resource, and by rules made a moment ago', () => {
        const instance = smallInstance()
        store(instance, 'sys_user_role', { name: 'x_try.caller' })
        const first = allow(instance, 'execute', { name: 'one', type: 'REST_Endpoint' }, 'x_try.caller')
        const may = (ids: string[]) => instance.access.mayExecute(session(instance, 'ann'), ids)
        assert.deepEqual([may([first]), may([])], [false, true])
        store(instance, 'sys_user_has_role', { user: annId, role: roleId(instance, 'x_try.caller') })
        assert.equal(may([first, 'ffffffffffffffffffffffffffffffff']), true)
    })

    it('does not let a GlideRecordSecure write what the user may not', () => {
        const instance = smallInstance()
        const id = store(instance, 'x_try_item', { title: 'kept' })
        const write = `var gr = new GlideRecordSecure('x_try_item'); gr.initialize(); gr.title = 'new'; var made = gr.insert();
            var old = new GlideRecord('x_try_item'); old.get('${id}'); return [made, old.canWrite(), old.title.canWrite()]`
        assert.deepEqual(script(instance, write, { user: 'ann' }), [null, false, false])
    })
})
