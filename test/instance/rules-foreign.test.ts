import assert from 'node:assert/strict'
import { foreignRuleFaults } from '../../instance/rules/foreign-rules.ts'
import { scope, scopeId, smallInstance, store } from './small-instance.ts'

const script = 'gs.info(1)'

/** business-rules-classic/c_BusinessRules.md, Business rules on specific tables. */
describe('Business rules on tables of other scopes', () => {
    const faults = (row: Readonly<Record<string, string>>): string[] => {
        const instance = smallInstance()
        store(instance, 'sys_script', { name: 'R', collection: 'x_other_open', active: '1', advanced: '1', ...row })
        return foreignRuleFaults(instance.rows, instance.dictionary, { sysId: scopeId(instance, scope), scope })
    }

    it('may be asynchronous, with a script', () => {
        assert.deepEqual(faults({ when: 'async', action_update: '1', script }), [])
    })
    it('may set values before an operation, but run no script and abort nothing', () => {
        assert.deepEqual(faults({ when: 'before', action_update: '1', template: 'name=x^EQ' }), [])
        assert.deepEqual(faults({ when: 'before', action_update: '1', script, abort_action: '1' }), [
            'Business rule R on x_other_open runs a script before the operation',
            'Business rule R on x_other_open aborts the operation',
        ])
    })
    it('are nothing else, and not for queries', () => {
        assert.deepEqual(faults({ when: 'after', action_update: '1', script }), [
            'Business rule R on x_other_open runs after',
        ])
        assert.deepEqual(faults({ when: 'before', action_query: '1' }), [
            'Business rule R on x_other_open runs for queries',
        ])
    })
    it('are not concerned when the table is their own', () => {
        assert.deepEqual(faults({ collection: 'x_try_item', when: 'after', action_query: '1', script }), [])
    })
})
