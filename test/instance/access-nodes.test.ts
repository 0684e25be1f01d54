import assert from 'node:assert/strict'
import { createInstance } from '../../instance/boot.ts'
import { annId, grantRole, movableClock, script, smallDatabase, store } from './small-instance.ts'

describe('Several nodes on one database', () => {
    it('follow changes of roles, rules and properties that another node made', () => {
        const file = smallDatabase()
        const [first, second] = [1, 2].map(() =>
            createInstance({ database: file, applications: [], clock: movableClock() })
        )
        assert.ok(first && second)
        const read = `var gr = new GlideRecord('x_try_item'); gr.initialize(); gr.insert(); return [gs.hasRole('x_try.worker'), gr.getValue('title'), gs.getProperty('x_try.p')]`
        assert.deepEqual(script(second, read, { user: 'ann' }), [false, null, null])
        grantRole(first, annId, 'x_try.worker')
        store(first, 'sys_properties', { name: 'x_try.p', value: 'v' })
        store(first, 'sys_script', {
            name: 'a rule',
            collection: 'x_try_item',
            active: '1',
            when: 'before',
            action_insert: '1',
            script: `current.title = 'rule'`,
        })
        assert.deepEqual(script(second, read, { user: 'ann' }), [true, 'rule', 'v'])
        first.close()
        second.close()
    })

    it('derive nothing again when another node only wrote records', () => {
        const file = smallDatabase()
        const [first, second] = [1, 2].map(() =>
            createInstance({ database: file, applications: [], clock: movableClock() })
        )
        assert.ok(first && second)
        const before = second.versions.of('sys_script')
        store(first, 'x_try_item', { title: 'a' })
        second.versions.refresh()
        assert.equal(second.versions.of('sys_script'), before)
        store(first, 'sys_properties', { name: 'x_try.q', value: 'v' })
        second.versions.refresh()
        assert.notEqual(second.versions.of('sys_properties'), 0)
        first.close()
        second.close()
    })
})
