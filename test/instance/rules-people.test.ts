import assert from 'node:assert/strict'
import type { Instance } from '../../instance/instance.ts'
import type { StoredRow } from '../../instance/records/row-store.ts'
import { script, smallInstance, store } from './small-instance.ts'

const PHONES = 'phoneVALCHANGES^ORmobile_phoneVALCHANGES'

/** An asynchronous rule that notes the record it is for, by default one of people whose phone numbers change. */
function withRule(row: StoredRow = {}): Instance {
    const instance = smallInstance()
    store(instance, 'sys_script', {
        name: 'numbers',
        collection: 'sys_user',
        when: 'async',
        action_insert: '1',
        action_update: '1',
        filter_condition: PHONES,
        active: '1',
        script: `var log = new GlideRecord('x_try_log'); log.initialize();
            log.text = [current.operation(), current.getTableName(), current.getValue('user_name'), current.getValue('phone')].join(' '); log.insert();`,
        ...row,
    })
    return instance
}

/** What the rule noted since it was asked before. */
function noted(instance: Instance): (string | null)[] {
    instance.runPending()
    const notes = instance.rows.select({ table: 'x_try_log' })
    for (const note of notes) instance.rows.delete('x_try_log', note['sys_id'] ?? '')
    return notes.map((note) => note['text'] ?? null)
}

const add = (table: string, values: Readonly<Record<string, string>>): string =>
    `var gr = new GlideRecord('${table}'); gr.initialize(); ${assign(values)} gr.insert();`

const change = (table: string, userName: string, values: Readonly<Record<string, string>>): string =>
    `var gr = new GlideRecord('${table}'); gr.get('user_name', '${userName}'); ${assign(values)} gr.update();`

function assign(values: Readonly<Record<string, string>>): string {
    return Object.entries(values)
        .map(([name, value]) => `gr.setValue('${name}', '${value}');`)
        .join(' ')
}

const inGlobal = { in: 'global' }

describe('Asynchronous rules for what changes of people', () => {
    it('run for an insert that sets one of the values, not for one that sets none', () => {
        const instance = withRule()
        script(instance, add('sys_user', { user_name: 'pat', phone: '1' }), inGlobal)
        assert.deepEqual(noted(instance), ['insert sys_user pat 1'])
        script(instance, add('sys_user', { user_name: 'sam' }), inGlobal)
        assert.deepEqual(noted(instance), [])
    })

    it('run for an update of one of the values, emptying included, and for no other', () => {
        const instance = withRule()
        script(instance, add('sys_user', { user_name: 'pat', phone: '1' }), inGlobal)
        assert.equal(noted(instance).length, 1)
        script(instance, change('sys_user', 'pat', { email: 'pat@example.com' }), inGlobal)
        script(instance, change('sys_user', 'pat', { phone: '1', email: 'p@example.com' }), inGlobal)
        assert.deepEqual(noted(instance), [])
        script(instance, change('sys_user', 'pat', { mobile_phone: '2' }), inGlobal)
        assert.deepEqual(noted(instance), ['update sys_user pat 1'])
        script(instance, change('sys_user', 'pat', { phone: '' }), inGlobal)
        assert.deepEqual(noted(instance), ['update sys_user pat '])
    })

    it('of a table run for the tables that extend it, read through either', () => {
        const instance = withRule()
        script(instance, add('customer_contact', { user_name: 'con', phone: '1' }), inGlobal)
        assert.deepEqual(noted(instance), ['insert customer_contact con 1'])
        script(instance, change('sys_user', 'con', { phone: '2' }), inGlobal)
        script(instance, change('customer_contact', 'con', { email: 'c@example.com' }), inGlobal)
        script(instance, change('sys_user', 'con', { title: 'Buyer' }), inGlobal)
        assert.deepEqual(noted(instance), ['update customer_contact con 2'])
    })

    it('on other tables look at their own columns', () => {
        const instance = withRule({
            collection: 'csm_consumer',
            filter_condition: 'home_phoneVALCHANGES^ORfaxVALCHANGES',
        })
        const consumer = (values: Readonly<Record<string, string>>): void =>
            void script(instance, add('csm_consumer', values), inGlobal)
        consumer({ first_name: 'Noa', mobile_phone: '1' })
        assert.deepEqual(noted(instance), [])
        consumer({ first_name: 'Noa', fax: '1' })
        assert.equal(noted(instance).length, 1)
    })

    it('get a deleted record, of a table that extends theirs too, as it was', () => {
        const instance = withRule({ action_insert: '0', action_update: '0', action_delete: '1', filter_condition: '' })
        script(instance, add('customer_contact', { user_name: 'con', phone: '1' }), inGlobal)
        script(
            instance,
            `var gr = new GlideRecord('sys_user'); gr.get('user_name', 'con'); gr.deleteRecord();`,
            inGlobal
        )
        assert.deepEqual(noted(instance), ['delete customer_contact con 1'])
    })
})

describe('Journal entries', () => {
    it('of incidents and cases are rows that a script of another scope reads', () => {
        const instance = smallInstance()
        const read = (table: string): unknown =>
            script(
                instance,
                `var gr = new GlideRecord('sys_journal_field'); gr.addQuery('name', '${table}'); gr.addQuery('element', 'work_notes');
                gr.orderBy('value'); gr.query(); var found = [];
                while (gr.next()) { var of = new GlideRecord('${table}'); of.get(gr.getValue('element_id')); found.push(of.getValue('short_description') + ': ' + gr.getValue('value')) }
                return found`
            )
        for (const table of ['incident', 'sn_customerservice_case']) {
            script(
                instance,
                `var gr = new GlideRecord('${table}'); gr.initialize(); gr.short_description = 'down'; gr.work_notes = 'a call'; gr.insert();
                gr.work_notes = 'b call'; gr.update();`,
                inGlobal
            )
            assert.deepEqual(read(table), ['down: a call', 'down: b call'])
        }
    })
})
