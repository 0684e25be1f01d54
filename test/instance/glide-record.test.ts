import assert from 'node:assert/strict'
import { annId, logged, script, smallInstance, store } from './small-instance.ts'

describe('GlideRecord', () => {
    it('answers null for a duplicate of a unique key, logs why, and keeps the message', () => {
        const instance = smallInstance()
        const result = script(
            instance,
            `var first = new GlideRecord('x_try_item'); first.initialize(); first.setValue('key', 'k'); var one = first.insert();
            var twin = new GlideRecord('x_try_item'); twin.initialize(); twin.setValue('key', 'k');
            var two = twin.insert();
            return [one !== null, two, twin.getLastErrorMessage().indexOf('Unique Key violation') >= 0, first.getLastErrorMessage()]`
        )
        assert.deepEqual(result, [true, null, true, null])
        assert.match(logged(instance, 'error').join(), /^Unique Key violation detected by database/)
    })

    it('answers null for a sys_id that exists already, and get() then finds the twin', () => {
        const instance = smallInstance()
        const result = script(
            instance,
            `function add(title) {
                var gr = new GlideRecord('x_try_item'); gr.initialize(); gr.setNewGuidValue('0123456789abcdef0123456789abcdef');
                gr.setValue('title', title); return gr.insert();
            }
            var ids = [add('first'), add('second')];
            var found = new GlideRecord('x_try_item');
            return ids.concat([found.get('0123456789abcdef0123456789abcdef'), found.getValue('title')]);`
        )
        assert.deepEqual(result, ['0123456789abcdef0123456789abcdef', null, true, 'first'])
    })

    it('changes no system field when nothing changed', () => {
        const instance = smallInstance()
        const id = store(instance, 'x_try_item', { title: 'same', sys_mod_count: '4', sys_updated_by: 'someone' })
        const updated = script(
            instance,
            `var gr = new GlideRecord('x_try_item'); gr.get(id); gr.setValue('title', 'same'); return gr.update()`,
            { variables: { id } }
        )
        assert.equal(updated, id)
        const row = instance.rows.get('x_try_item', id)
        assert.deepEqual([row?.['sys_mod_count'], row?.['sys_updated_by']], ['4', 'someone'])
    })

    it('numbers new records and continues the count', () => {
        const instance = smallInstance()
        const numbers = script(
            instance,
            `var out = []; for (var i = 0; i < 3; i++) { var gr = new GlideRecord('x_try_item'); gr.initialize(); gr.insert(); out.push(gr.getValue('number')); }
            return out`
        )
        assert.deepEqual(numbers, ['ITM0001001', 'ITM0001002', 'ITM0001003'])
    })

    it('cuts text at the length of its column and brings numbers into their type', () => {
        const instance = smallInstance()
        const result = script(
            instance,
            `var gr = new GlideRecord('x_try_item'); gr.initialize(); gr.title = '123456789012345678901234'; gr.quantity = 4.9;
            var again = new GlideRecord('x_try_item'); again.get(gr.insert()); return [again.getValue('title'), again.getValue('quantity')]`
        )
        assert.deepEqual(result, ['12345678901234567890', '4'])
    })

    it('stores a record of a child table under its own class, of which a parent shows its own fields', () => {
        const instance = smallInstance()
        const result = script(
            instance,
            `var part = new GlideRecord('x_try_part'); part.initialize(); part.size = 3; part.title = 'p'; var id = part.insert();
            var item = new GlideRecord('x_try_item'); item.get(id);
            return [item.getRecordClassName(), item.getTableName(), String(item.title), item.size, item.isValidField('size')]`
        )
        assert.deepEqual(result, ['x_try_part', 'x_try_item', 'p', null, false])
    })

    it('runs the rules of its class with all its fields when a record is updated through the parent', () => {
        const instance = smallInstance()
        store(instance, 'sys_script', {
            name: 'of the class',
            collection: 'x_try_part',
            when: 'before',
            action_update: '1',
            active: '1',
            script: 'current.quantity = current.size * 10;',
        })
        const result = script(
            instance,
            `var part = new GlideRecord('x_try_part'); part.initialize(); part.size = 3; var id = part.insert();
            var item = new GlideRecord('x_try_item'); item.get(id); item.title = 'x'; item.update();
            var again = new GlideRecord('x_try_part'); again.get(id); return [again.getValue('quantity'), again.getValue('size')]`
        )
        assert.deepEqual(result, ['30', '3'])
    })

    it('refuses by name what it does not emulate, and leaves unknown fields undefined', () => {
        const instance = smallInstance()
        const message = script(
            instance,
            `var gr = new GlideRecord('x_try_item'); try { gr.largeResultExpected() } catch (e) { return [e instanceof Error, e.message, gr.no_such_field] }`
        )
        assert.deepEqual(message, [true, 'GlideRecord.largeResultExpected is not emulated by the local instance', null])
    })

    it('refuses a query with an unknown operator, which would find too much without the condition', () => {
        const instance = smallInstance()
        for (const add of [
            `addQuery('title', 'FOO', 'x')`,
            `addQuery('title', 'FOO', ['x'])`,
            `addEncodedQuery('titleFOOx')`,
        ]) {
            assert.throws(
                () => script(instance, `new GlideRecord('x_try_item').${add}`),
                /operator .*FOOx? is not emulated by the local instance/
            )
        }
        assert.doesNotThrow(() => script(instance, `new GlideRecord('x_try_item').addQuery('nope', 'x')`))
    })

    it('is not valid for a table that does not exist, without an error until it is queried', () => {
        const instance = smallInstance()
        const result = script(
            instance,
            `var gr = new GlideRecord('x_try_nothing'); return [gr.isValid(), gr.isValidField('a'), gr.get('x'), gr.insert()]`
        )
        assert.deepEqual(result, [false, false, false, null])
        assert.deepEqual(logged(instance, 'error'), [])
    })

    it('counts the statements of a script and none of the platform', () => {
        const instance = smallInstance()
        store(instance, 'sys_script', {
            name: 'trace',
            collection: 'x_try_item',
            when: 'before',
            action_insert: '1',
            filter_condition: 'title=a',
            active: '1',
            script: 'current.title = "b";',
        })
        const session = instance.systemSession()
        const run = (body: string): number => {
            const before = session.transaction.statements
            instance.runScript(body, { session, scope: 'x_try', name: 'count' })
            return session.transaction.statements - before
        }
        const id = '0123456789abcdef0123456789abcdef'
        assert.equal(
            run(
                `var g = new GlideRecord('x_try_item'); g.initialize(); g.setNewGuidValue('${id}'); g.title = 'a'; g.insert()`
            ),
            1
        )
        assert.equal(run(`var g = new GlideRecord('x_try_item'); g.get('${id}'); g.title = 'c'; g.update()`), 2)
        assert.equal(
            run(`var g = new GlideRecord('x_try_item'); g.query(); while (g.next()) g.getDisplayValue('owner')`),
            1
        )
        assert.equal(run(`var a = new GlideAggregate('x_try_item'); a.addAggregate('COUNT'); a.query()`), 1)
        assert.equal(run(`var g = new GlideRecord('x_try_item'); g.get('${id}'); g.deleteRecord()`), 2)
    })

    it('reads a reference once however often it is walked', () => {
        const instance = smallInstance()
        const id = store(instance, 'x_try_item', { owner: annId })
        const session = instance.systemSession()
        const result = instance.runScript(
            `var g = new GlideRecord('x_try_item'); g.get('${id}'); return [g.owner.name + '', g.owner.user_name + '', g.owner.email.nil()]`,
            { session, scope: 'x_try', name: 'walk' }
        )
        assert.deepEqual(result, ['Ann Able', 'ann', true])
        assert.equal(session.transaction.statements, 2)
    })

    it('updates and deletes what a query finds', () => {
        const instance = smallInstance()
        for (const title of ['a', 'a', 'b']) store(instance, 'x_try_item', { title })
        const result = script(
            instance,
            `var some = new GlideRecord('x_try_item'); some.addQuery('title', 'a'); some.setValue('quantity', 5); some.updateMultiple();
            var gone = new GlideRecord('x_try_item'); gone.addQuery('title', 'b'); gone.deleteMultiple();
            var left = new GlideRecord('x_try_item'); left.query(); var out = []; while (left.next()) out.push(left.getValue('title') + left.getValue('quantity'));
            return out`
        )
        assert.deepEqual(result, ['a5', 'a5'])
    })
})
