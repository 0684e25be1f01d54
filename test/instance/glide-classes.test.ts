import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { annId, script, smallInstance, store } from './small-instance.ts'

describe('GlideElement', () => {
    it('compares, concatenates and counts like the value of its field', () => {
        const instance = smallInstance()
        const id = store(instance, 'x_try_item', { title: 'x', quantity: '4', active: '0' })
        const result = script(
            instance,
            `var gr = new GlideRecord('x_try_item'); gr.get('${id}');
            return [gr.title == 'x', gr.title + '!', gr.quantity * 2, gr.quantity > 3, gr.active == false, String(gr.active), gr.owner.nil(), gr.owner == '']`
        )
        assert.deepEqual(result, [true, 'x!', 8, true, true, 'false', true, true])
    })

    it('always is the field of the record its GlideRecord stands on', () => {
        const instance = smallInstance()
        for (const title of ['a', 'b']) store(instance, 'x_try_item', { title })
        const result = script(
            instance,
            `var gr = new GlideRecord('x_try_item'); gr.orderBy('title'); gr.query(); var kept = [], values = [];
            while (gr.next()) { kept.push(gr.title); values.push(gr.getValue('title')) } return [kept.map(String), values]`
        )
        assert.deepEqual(result, [
            ['b', 'b'],
            ['a', 'b'],
        ])
    })

    it('takes display values of choices, references, booleans and local times', () => {
        const instance = smallInstance()
        const result = script(
            instance,
            `var gr = new GlideRecord('x_try_item'); gr.initialize(); gr.state.setDisplayValue('Done'); gr.owner.setDisplayValue('Ann Able');
            gr.due.setDisplayValue('2026-01-05 01:00:00'); return [gr.getValue('state'), gr.getValue('owner'), gr.getValue('due'), gr.due.getDisplayValue()]`,
            { user: 'bob' }
        )
        assert.deepEqual(result, ['2', annId, '2026-01-05 09:00:00', '2026-01-05 01:00:00'])
    })

    it('keeps journal entries apart from the record, newest first', () => {
        const instance = smallInstance()
        const result = script(
            instance,
            `var gr = new GlideRecord('x_try_item'); gr.initialize(); gr.notes = 'one'; gr.insert(); gr.notes = 'two'; gr.update();
            return [gr.getValue('notes'), gr.notes.getJournalEntry(1), gr.notes.getJournalEntry(-1).split('\\n\\n').length]`,
            { user: 'ann' }
        )
        assert.deepEqual(result, [null, '2026-01-05 09:00:00 - Ann Able (Notes)\ntwo\n\n', 3])
    })
})

describe('gs', () => {
    it('refuses by name what only the global scope has', () => {
        const instance = smallInstance()
        for (const name of ['sleep', 'log', 'nowDateTime', 'print', 'include']) {
            assert.throws(() => script(instance, `gs.${name}('x')`), new RegExp(`gs\\.${name} is not emulated`))
        }
    })

    it('reads properties as they are now and writes them', () => {
        const instance = smallInstance()
        const result = script(
            instance,
            `var before = gs.getProperty('x_try.p', 'none'); gs.setProperty('x_try.p', 'v'); return [before, gs.getProperty('x_try.p'), gs.getProperty('x_try.q')]`
        )
        assert.deepEqual(result, ['none', 'v', null])
    })

    it('knows what is nil', () => {
        const instance = smallInstance()
        const result = script(
            instance,
            `var gr = new GlideRecord('x_try_item'); gr.initialize(); return [gs.nil(null), gs.nil(''), gs.nil(gr.title), gs.nil(0), gs.nil('a')]`
        )
        assert.deepEqual(result, [true, true, true, false, false])
    })
})

describe('Digests', () => {
    it('are those of the text in UTF-8', () => {
        const instance = smallInstance()
        const text = 'Grüße'
        const result = script(
            instance,
            `var d = new GlideDigest(); var key = gs.base64Encode('key');
            return [d.getSHA256Hex(t), d.getMD5Base64(t), new CertificateEncryption().generateMac(key, 'HmacSHA256', t), CertificateEncryption.generateMac(key, 'HmacSHA1', t)]`,
            { variables: { t: text } }
        )
        assert.deepEqual(result, [
            createHash('sha256').update(text).digest('hex'),
            createHash('md5').update(text).digest('base64'),
            createHmac('sha256', 'key').update(text).digest('base64'),
            createHmac('sha1', 'key').update(text).digest('base64'),
        ])
    })
})
