import assert from 'node:assert/strict'
import type { Instance } from '../../instance/instance.ts'
import type { StoredRow } from '../../instance/records/row-store.ts'
import { annId, grantRole, logged, script, smallInstance, store } from './small-instance.ts'

function rule(instance: Instance, row: StoredRow): void {
    store(instance, 'sys_script', { name: 'a rule', collection: 'x_try_item', active: '1', when: 'before', ...row })
}

const note = (text: string) =>
    `var log = new GlideRecord('x_try_log'); log.initialize(); log.text = ${text}; log.insert();`

function notes(instance: Instance): (string | null)[] {
    return instance.rows
        .select({ table: 'x_try_log', orderBy: [{ path: 'text', descending: false }] })
        .map((row) => row['text'] ?? null)
}

const insertItem = `var gr = new GlideRecord('x_try_item'); gr.initialize(); gr.title = 'a'; var id = gr.insert();`

describe('Business rules', () => {
    it('that run before change what is saved', () => {
        const instance = smallInstance()
        rule(instance, {
            action_insert: '1',
            script: `current.quantity = 7; current.setValue('title', current.title + '!')`,
        })
        const result = script(
            instance,
            `${insertItem} var again = new GlideRecord('x_try_item'); again.get(id); return [gr.getValue('quantity'), again.getValue('quantity'), again.getValue('title')]`
        )
        assert.deepEqual(result, ['7', '7', 'a!'])
    })

    it('that abort leave the database alone, and later rules still run', () => {
        const instance = smallInstance()
        rule(instance, { action_insert: '1', order: '1', script: 'current.setAbortAction(true)' })
        rule(instance, { action_insert: '1', order: '2', script: note(`'second'`) })
        const result = script(instance, `${insertItem} return [id, gr.isActionAborted(), gr.getLastErrorMessage()]`)
        assert.deepEqual(result, [null, true, 'Insert Aborted : business rule on x_try_item'])
        assert.equal(instance.rows.count({ table: 'x_try_item' }), 0)
        assert.deepEqual(notes(instance), ['second'])
    })

    it('that run after an insert update the new record, and later rules still find the insert', () => {
        const instance = smallInstance()
        rule(instance, {
            action_insert: '1',
            when: 'after',
            order: '1',
            script: 'current.quantity = 5; current.update()',
        })
        const seen = `current.operation() + ' ' + current.title.changes() + ' ' + current.isNewRecord()`
        rule(instance, { action_insert: '1', when: 'after', order: '2', script: note(seen) })
        const result = script(
            instance,
            `${insertItem} gr.title = 'b'; gr.update(); var again = new GlideRecord('x_try_item'); again.get(id);
            return [again.getValue('quantity'), again.getValue('title'), again.getValue('sys_mod_count')]`
        )
        assert.deepEqual(result, ['5', 'b', '2'])
        assert.deepEqual(notes(instance), ['insert true true'])
        assert.equal(instance.rows.count({ table: 'x_try_item' }), 1)
    })

    it('that run after an operation may delete the record', () => {
        const instance = smallInstance()
        rule(instance, { action_insert: '1', when: 'after', script: 'current.deleteRecord()' })
        script(instance, insertItem)
        assert.equal(instance.rows.count({ table: 'x_try_item' }), 0)
    })

    it('are not needed to abort: the next insert, update or delete of the record does not take place', () => {
        const instance = smallInstance()
        const result = script(
            instance,
            `var none = new GlideRecord('x_try_item'); none.initialize(); none.setAbortAction(true); var first = none.insert();
            ${insertItem} gr.title = 'b'; gr.setAbortAction(true); var second = gr.update(); var aborted = gr.isActionAborted();
            gr.setAbortAction(true); var third = gr.deleteRecord();
            gr.setAbortAction(true); gr.setAbortAction(false); var fourth = gr.update();
            var again = new GlideRecord('x_try_item'); again.get(id);
            return [first, second, aborted, third, fourth === id, again.getValue('title')]`
        )
        assert.deepEqual(result, [null, null, true, false, true, 'b'])
        assert.equal(instance.rows.count({ table: 'x_try_item' }), 1)
    })

    it('that abort do so once: a later update of the record takes place', () => {
        const instance = smallInstance()
        const abort = `if (current.title == 'no') current.setAbortAction(true)`
        rule(instance, { action_update: '1', script: abort })
        const result = script(
            instance,
            `${insertItem} gr.title = 'no'; var first = gr.update(); gr.title = 'yes'; return [first, gr.update() === id]`
        )
        assert.deepEqual(result, [null, true])
    })

    it('of the parent table run for its children', () => {
        const instance = smallInstance()
        rule(instance, { action_insert: '1', script: `current.title = 'from parent'` })
        const title = script(
            instance,
            `var gr = new GlideRecord('x_try_part'); gr.initialize(); gr.insert(); return gr.getValue('title')`
        )
        assert.equal(title, 'from parent')
    })

    it('that run after see the previous values and what changed', () => {
        const instance = smallInstance()
        rule(instance, {
            when: 'after',
            action_update: '1',
            script: note(
                `previous.title + '>' + current.title + ' ' + current.title.changes() + current.quantity.changes()`
            ),
        })
        script(instance, `${insertItem} gr.get(id); gr.title = 'b'; gr.update();`)
        assert.deepEqual(notes(instance), ['a>b truefalse'])
    })

    it('that throw are logged and do not stop the operation', () => {
        const instance = smallInstance()
        rule(instance, { action_insert: '1', script: `throw new Error('broken')` })
        assert.notEqual(script(instance, `${insertItem} return id`), null)
        assert.deepEqual(logged(instance, 'error'), ['Business rule a rule: broken'])
    })

    it('that run at an unknown time stop the operation they are for', () => {
        const instance = smallInstance()
        rule(instance, { when: 'sometime', action_insert: '1', script: note(`'ran'`) })
        assert.throws(
            () => script(instance, insertItem),
            /The business rule a rule, which runs when "sometime", is not emulated by the local instance/
        )
        assert.equal(instance.rows.count({ table: 'x_try_item' }), 0)
    })

    it('that use what is not emulated stop it loudly', () => {
        const instance = smallInstance()
        rule(instance, { action_insert: '1', script: `new GlideSysAttachment()` })
        assert.throws(() => script(instance, insertItem), /GlideSysAttachment is not emulated by the local instance/)
    })

    it('that cause themselves are stopped', () => {
        const instance = smallInstance()
        rule(instance, {
            when: 'after',
            action_update: '1',
            script: `${note(`'ran'`)} current.quantity = current.quantity + 1; current.update();`,
        })
        script(instance, `${insertItem} gr.get(id); gr.title = 'b'; gr.update();`)
        assert.deepEqual(notes(instance), ['ran'])
        assert.match(logged(instance, 'error').join(), /Recursive business rule a rule/)
    })

    it('run for the roles they ask for only', () => {
        const instance = smallInstance()
        grantRole(instance, annId, 'x_try.boss')
        rule(instance, { action_insert: '1', role_conditions: 'x_try.boss', script: `current.quantity = 1` })
        const quantity = (user: string) => script(instance, `${insertItem} return gr.getValue('quantity')`, { user })
        assert.deepEqual([quantity('ann'), quantity('bob')], ['1', null])
    })

    it('set values without a script', () => {
        const instance = smallInstance()
        rule(instance, { action_insert: '1', template: 'quantity=9^state=2^EQ', advanced: '0' })
        assert.deepEqual(script(instance, `${insertItem} return [gr.getValue('quantity'), gr.getValue('state')]`), [
            '9',
            '2',
        ])
    })

    it('that are asynchronous run later, as the user who caused them, without a previous record', () => {
        const instance = smallInstance()
        rule(instance, {
            when: 'async',
            action_update: '1',
            condition: 'current.title.changes()',
            script: note(`gs.getUserName() + ' ' + current.title + ' ' + previous`),
        })
        script(instance, `${insertItem} gr.get(id); gr.title = 'b'; gr.update(); gr.quantity = 2; gr.update();`, {
            user: 'ann',
        })
        assert.deepEqual(notes(instance), [])
        assert.equal(instance.runPending(), 1)
        assert.deepEqual(notes(instance), ['ann b null'])
        assert.equal(instance.runPending(), 0)
    })

    it('that are asynchronous get a deleted record as it was', () => {
        const instance = smallInstance()
        rule(instance, { when: 'async', action_delete: '1', script: note(`current.title + ' ' + current.operation()`) })
        script(instance, `${insertItem} gr.get(id); gr.deleteRecord();`)
        instance.runPending()
        assert.deepEqual(notes(instance), ['a delete'])
    })

    it('that are asynchronous save the values they set', () => {
        const instance = smallInstance()
        rule(instance, { when: 'async', action_insert: '1', advanced: '0', template: 'state=2^quantity=9^EQ' })
        const id = script(instance, `${insertItem} return id`)
        instance.runPending()
        const read = `var gr = new GlideRecord('x_try_item'); gr.get('${String(id)}'); return [gr.getValue('state'), gr.getValue('quantity')]`
        assert.deepEqual(script(instance, read), ['2', '9'])
    })

    it('that are asynchronous look at their condition again when the property says so', () => {
        const instance = smallInstance()
        rule(instance, {
            when: 'async',
            action_insert: '1',
            condition: 'current.quantity.nil()',
            script: note(`'ran'`),
        })
        const change = `${insertItem} gr.get(id); gr.quantity = 1; gr.update();`
        script(instance, change)
        instance.runPending()
        assert.deepEqual(notes(instance), ['ran'])
        store(instance, 'sys_properties', { name: 'glide.businessrule.async_condition_check', value: 'true' })
        script(instance, change)
        instance.runPending()
        assert.deepEqual(notes(instance), ['ran'])
    })

    it('of another scope than the table abort nothing by script', () => {
        const instance = smallInstance()
        rule(instance, { collection: 'x_other_open', action_insert: '1', script: 'current.setAbortAction(true)' })
        const id = script(instance, `var gr = new GlideRecord('x_other_open'); gr.initialize(); return gr.insert()`)
        assert.match(String(id), /^[0-9a-f]{32}$/)
        assert.match(logged(instance, 'error').join(), /setAbortAction\(\) cannot be used on x_other_open/)
    })

    it('for queries narrow what a GlideRecord finds, whoever asks', () => {
        const instance = smallInstance()
        for (const title of ['seen', 'hidden']) store(instance, 'x_try_item', { title })
        rule(instance, { action_query: '1', script: `current.addQuery('title', 'seen')` })
        const found = script(instance, `var gr = new GlideRecord('x_try_item'); gr.query(); return gr.getRowCount()`)
        assert.equal(found, 1)
    })

    it('do not run without workflow, which tables of other scopes refuse', () => {
        const instance = smallInstance()
        rule(instance, { action_insert: '1', script: `current.title = 'rule'` })
        const own = script(
            instance,
            `var gr = new GlideRecord('x_try_item'); gr.initialize(); gr.setWorkflow(false); gr.insert(); return gr.getValue('title')`
        )
        const foreign = script(
            instance,
            `var gr = new GlideRecord('x_other_open'); gr.initialize(); gr.setWorkflow(false); return gr.isWorkflow()`
        )
        assert.deepEqual([own, foreign], [null, true])
    })
})
