import assert from 'node:assert/strict'
import { join } from 'node:path'
import { createInstance } from '../../instance/boot.ts'
import type { Instance, InstanceOptions } from '../../instance/instance.ts'
import { roleId } from '../../instance/base/records.ts'
import { basic, httpClient } from '../support/http-client.ts'
import { startInstance, type StartedInstance } from '../support/instance.ts'
import { password, together, userRows } from '../support/users.ts'
import { ordinaryBuild, record, scopeId, writeBuild } from './loader-build.ts'
import { annId, bobId, script, smallInstance, store } from './small-instance.ts'

const customerAgent = 'sn_customerservice_agent'
const consumerAgent = 'sn_customerservice.consumer_agent'

/** Which of the operations on a table a user may do: r(ead), c(reate), w(rite). */
function allowed(instance: Instance, table: string, user: string): string[] {
    const may = (kind: string): unknown =>
        script(
            instance,
            `var gr = new ${kind}('${table}'); gr.initialize(); return (gr.canRead() ? 'r' : '') + (gr.canCreate() ? 'c' : '') + (gr.canWrite() ? 'w' : '')`,
            { user }
        )
    return [String(may('GlideRecord')), String(may('GlideRecordSecure'))]
}

describe('Records of customers', () => {
    it('extend what the pages say they extend, in their scopes', () => {
        const { dictionary } = smallInstance()
        const of = (name: string): unknown[] => [dictionary.ancestors(name)[1], dictionary.table(name)?.scope]
        assert.deepEqual(of('customer_account'), ['core_company', 'global'])
        assert.deepEqual(of('customer_contact'), ['sys_user', 'global'])
        assert.deepEqual(of('csm_consumer_user'), ['sys_user', 'global'])
        assert.deepEqual(of('csm_consumer'), [undefined, 'global'])
        assert.deepEqual(of('sn_customerservice_case'), ['task', 'sn_customerservice'])
        assert.deepEqual(of('sc_request'), ['task', 'global'])
    })

    it('have numbers, states and the columns that lead to each other', () => {
        const instance = smallInstance()
        const result = script(
            instance,
            `function add(table, values) { var gr = new GlideRecord(table); gr.initialize(); Object.keys(values).forEach(function (name) { gr.setValue(name, values[name]) }); gr.insert(); return gr }
            var account = add('customer_account', { name: 'Acme' });
            var contact = add('customer_contact', { name: 'Con Tact', account: account.getUniqueValue() });
            var one = add('sn_customerservice_case', { contact: contact.getUniqueValue(), account: account.getUniqueValue(), state: 18 });
            var request = add('sc_request', { requested_for: contact.getUniqueValue() });
            return [account.getValue('number').slice(0, 4), one.getValue('number').slice(0, 2), one.getDisplayValue('state'), one.contact.account.name.toString(), request.getValue('number').slice(0, 3)]`,
            { in: 'global' }
        )
        assert.deepEqual(result, ['ACCT', 'CS', 'Awaiting Info', 'Acme', 'REQ'])
    })

    it('are for the agents who work with them', () => {
        const instance = smallInstance()
        store(instance, 'sys_user_has_role', { user: annId, role: roleId(customerAgent) })
        store(instance, 'sys_user_has_role', { user: bobId, role: roleId(consumerAgent) })
        const all = ['rcw', 'rcw']
        const none = ['', '']
        for (const table of ['customer_account', 'customer_contact']) {
            assert.deepEqual([allowed(instance, table, 'ann'), allowed(instance, table, 'bob')], [all, none], table)
        }
        for (const table of ['csm_consumer', 'csm_consumer_user']) {
            assert.deepEqual([allowed(instance, table, 'ann'), allowed(instance, table, 'bob')], [none, all], table)
        }
        assert.deepEqual(allowed(instance, 'sn_customerservice_case', 'ann'), all)
        assert.deepEqual(allowed(instance, 'sn_customerservice_case', 'bob'), all)
        for (const table of ['task', 'incident', 'sc_request']) assert.deepEqual(allowed(instance, table, 'ann'), none)
    })

    it('are not found by a GlideRecordSecure of somebody else, also through the tables they extend', () => {
        const instance = smallInstance()
        store(instance, 'sys_user_has_role', { user: annId, role: roleId(customerAgent) })
        store(instance, 'sys_user_has_role', { user: bobId, role: roleId('itil') })
        store(instance, 'customer_contact', { name: 'Con Tact', sys_class_name: 'customer_contact' })
        const found = (table: string, user: string): unknown =>
            script(
                instance,
                `var gr = new GlideRecordSecure('${table}'); gr.addQuery('name', 'Con Tact'); gr.query(); return gr.next()`,
                { user }
            )
        assert.deepEqual(
            [found('customer_contact', 'ann'), found('customer_contact', 'bob'), found('sys_user', 'bob')],
            [true, false, false]
        )
    })
})

describe('Records of customers, over HTTP', () => {
    let started: StartedInstance

    const theCase = { sys_id: 'c'.repeat(32), number: 'CS1', sys_class_name: 'sn_customerservice_case' }

    before(async () => {
        started = await startInstance({
            rows: {
                ...together(
                    userRows('agent', [customerAgent]),
                    userRows('desk', ['itil']),
                    userRows('none', ['interaction_agent'])
                ),
                sn_customerservice_case: [theCase],
                incident: [{ sys_id: 'd'.repeat(32), number: 'INC1', sys_class_name: 'incident' }],
            },
        })
    })
    after(() => started.close())

    const found = async (table: string, user: string): Promise<unknown> => {
        const reply = await httpClient(started.url, basic(user, password)).get(
            `/api/now/table/${table}?sysparm_fields=number`
        )
        return reply.status === 200 ? reply.json : reply.status
    }

    it('are told by the Table API to whom they are for', async () => {
        assert.deepEqual(await found('sn_customerservice_case', 'agent'), { result: [{ number: 'CS1' }] })
        assert.deepEqual(await found('incident', 'desk'), { result: [{ number: 'INC1' }] })
        const nothing = { result: [] }
        assert.deepEqual(await found('sn_customerservice_case', 'desk'), nothing)
        assert.deepEqual(await found('incident', 'agent'), nothing)
        assert.deepEqual(await found('sn_customerservice_case', 'none'), nothing)
        assert.deepEqual(await found('sys_user', 'none'), nothing)
    })
})

describe('An instance without Customer Service', () => {
    const open: Instance[] = []
    afterEach(() => {
        for (const instance of open.splice(0)) instance.close()
    })

    const start = (options: Partial<InstanceOptions>): Instance => {
        const instance = createInstance({ database: ':memory:', applications: [], ...options })
        open.push(instance)
        return instance
    }
    const without = { without: ['com.sn_customerservice'] } as const

    const customerTables = [
        ...['customer_account', 'customer_contact', 'csm_consumer', 'csm_consumer_user', 'sn_customerservice_case'],
    ]
    const look = `var gr = new GlideRecord('interaction');
        return [tables.filter(function (name) { return new GlideRecord(name).isValid() }), ['account', 'contact', 'consumer', 'number'].filter(function (name) { return gr.isValidField(name) })]`
    const seen = (instance: Instance): unknown => script(instance, look, { variables: { tables: customerTables } })

    it('has neither its tables nor their columns of interactions nor its roles', () => {
        const instance = start(without)
        assert.deepEqual(seen(instance), [[], ['number']])
        const role = { kind: 'compare', path: 'name', operator: '=', value: customerAgent } as const
        assert.equal(instance.rows.count({ table: 'sys_user_role', where: role }), 0)
        assert.deepEqual(seen(start({})), [customerTables, ['account', 'contact', 'consumer', 'number']])
    })

    /** An application with a rule on consumers, and a privilege for them. */
    const application = (): string =>
        writeBuild({
            ...ordinaryBuild,
            'update/sys_script_5.xml': record('sys_script', {
                sys_id: '5'.repeat(32),
                name: 'Consumers',
                collection: 'csm_consumer',
                when: 'async_always',
                action_insert: 'true',
                active: 'true',
                advanced: 'true',
                script: `gs.info('a consumer')`,
            }),
            'update/sys_scope_privilege_5.xml': record('sys_scope_privilege', {
                sys_id: '6'.repeat(32),
                source_scope: scopeId,
                operation: 'read',
                status: 'allowed',
                target_name: 'csm_consumer',
                target_scope: 'global',
                target_type: 'sys_db_object',
            }),
        })

    it('takes an application that has rules and privileges for them, and says which rules never run', () => {
        const instance = start({ ...without, applications: [application()] })
        assert.deepEqual(
            instance.logs.map((entry) => [entry.level, entry.message]),
            [['warn', 'Business rule Consumers on csm_consumer: there is no such table, it never runs']]
        )
        script(instance, `var gr = new GlideRecord('sys_user'); gr.initialize(); gr.insert()`, { in: 'global' })
        assert.equal(instance.runPending(), 0)
    })

    it('stays without when its database is opened again, until it is to lack nothing', () => {
        const folder = application()
        const database = join(folder, 'instance.db')
        start({ ...without, database, applications: [folder] }).close()
        open.pop()
        const again = start({ database, applications: [folder] })
        assert.deepEqual(seen(again), [[], ['number']])
        again.close()
        open.pop()
        const activated = start({ database, applications: [folder], without: [] })
        assert.deepEqual(seen(activated), [customerTables, ['account', 'contact', 'consumer', 'number']])
        assert.equal(activated.dictionary.table('sn_customerservice_case')?.scope, 'sn_customerservice')
        script(activated, `var gr = new GlideRecord('csm_consumer'); gr.initialize(); gr.insert()`, { in: 'global' })
        activated.runPending()
        assert.deepEqual(
            activated.logs.map((entry) => entry.message),
            ['a consumer']
        )
    })

    it('is not made of one that has it', () => {
        const database = join(writeBuild({}), 'instance.db')
        start({ database }).close()
        open.pop()
        assert.throws(
            () => start({ ...without, database }),
            /The database has com\.sn_customerservice: a plugin cannot be taken away/
        )
    })
})
