import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { annId, script, smallInstance, store } from './small-instance.ts'

const record = `var gr = new GlideRecord('x_try_item'); gr.query(); gr.next();`

describe('The less used methods', () => {
    it('of digests answer in hexadecimal and base64', () => {
        const result = script(
            smallInstance(),
            `var d = new GlideDigest(); return [d.getMD5Hex('a'), d.getSHA1Hex('a'), d.getSHA1Base64('a'), d.getSHA256Base64('a')]`
        )
        const digest = (name: string, encoding: 'hex' | 'base64') => createHash(name).update('a').digest(encoding)
        assert.deepEqual(result, [
            digest('md5', 'hex'),
            digest('sha1', 'hex'),
            digest('sha1', 'base64'),
            digest('sha256', 'base64'),
        ])
    })

    it('of field descriptors tell what a column is', () => {
        const instance = smallInstance()
        store(instance, 'x_try_item', { title: 'x' })
        const result = script(
            instance,
            `${record} var of = function (name) { var d = gr.getElement(name).getED();
                return [d.isBoolean(), d.isJournal(), d.isNumber(), d.isReference()].join() };
            return [of('active'), of('notes'), of('quantity'), of('owner'), of('title')]`
        )
        assert.deepEqual(result, [
            'true,false,false,false',
            'false,true,false,false',
            'false,false,true,false',
            'false,false,false,true',
            'false,false,false,false',
        ])
    })

    it('of field descriptors name table, reference and default', () => {
        const instance = smallInstance()
        store(instance, 'x_try_item', { title: 'x' })
        const result = script(
            instance,
            `${record} return [gr.owner.getED().getReference(), gr.title.getED().getTableName(), gr.state.getED().getDefault()]`
        )
        assert.deepEqual(result, ['sys_user', 'x_try_item', '1'])
    })

    it('of records name record and table', () => {
        const instance = smallInstance()
        store(instance, 'x_try_item', { number: 'ITM7', title: 'x' })
        const result = script(instance, `${record} return [gr.getLabel(), gr.canCreate(), gr.canDelete()]`, {
            user: 'root',
        })
        assert.deepEqual(result, ['Item', true, true])
    })

    it('of fields know what was said of them and who may', () => {
        const instance = smallInstance()
        store(instance, 'x_try_item', { title: 'x' })
        const result = script(
            instance,
            `${record} gr.title.setError('too short'); return [gr.title.getError(), gr.title.getHTMLValue(), gr.title.canRead(), gr.title.canCreate()]`,
            { user: 'root' }
        )
        assert.deepEqual(result, ['too short', 'x', true, true])
    })

    it('of the user and the session know who it is', () => {
        const result = script(
            smallInstance(),
            `return [gs.getUser().getFullName(), gs.getUser().getID(), gs.isInteractive(), gs.getSession().isInteractive()]`,
            { user: 'ann' }
        )
        assert.deepEqual(result, ['Ann Able', annId, false, false])
    })

    it('of aggregates have the names of records with such columns', () => {
        const instance = smallInstance()
        store(instance, 'x_try_item', { title: 'x' })
        const result = script(
            instance,
            `var ga = new GlideAggregate('x_try_item'); ga.addAggregate('COUNT'); ga._query(); ga._next(); return ga.getAggregate('COUNT')`
        )
        assert.equal(result, '1')
    })

    it('of durations and dates write themselves', () => {
        const result = script(
            smallInstance(),
            `var d = new GlideDateTime('2026-01-05 09:00:00'); d.addDays(2); return [d.getValue(), new GlideDuration('1 02:03:04').toString()]`
        )
        assert.deepEqual(result, ['2026-01-07 09:00:00', '1970-01-02 02:03:04'])
    })
})
