import assert from 'node:assert/strict'
import { createInstance } from '../../instance/boot.ts'
import type { Instance } from '../../instance/instance.ts'
import { loadDemo } from '../../demo/load.ts'
import { APPLICATION, startTrunkline, type Trunkline } from './trunkline.ts'

const TABLES = ['sys_user', 'customer_contact', 'csm_consumer', 'incident', 'sc_request', 'sn_customerservice_case']

/** Of which tables a user finds any record. */
function readable(instance: Instance, userName: string): unknown {
    const session = instance.signIn(userName)
    assert.ok(session, userName)
    const script = `return tables.filter(function (name) {
        var record = new GlideRecordSecure(name); if (!record.isValid()) return false; record.query(); return record.next()
    })`
    return instance.runScript(script, { session, scope: 'global', name: 'readable', variables: { tables: TABLES } })
}

describe('The people of the demo', () => {
    let trunkline: Trunkline

    before(async () => {
        trunkline = await startTrunkline({ background: false })
    })
    after(() => trunkline.close())

    it('are found by the agents of both desks, and by nobody who only answers calls', () => {
        assert.deepEqual(readable(trunkline.instance, 'agent.one'), TABLES)
        assert.deepEqual(readable(trunkline.instance, 'agent.two'), TABLES)
        assert.deepEqual(readable(trunkline.instance, 'agent.three'), [])
    })

    it('have contacts of one account and a consumer who is a contact as well', async () => {
        const contacts = await trunkline.rows('customer_contact', 'account.name=Harbour & Vale')
        const account = await trunkline.row('customer_account', 'name=Harbour & Vale')
        assert.equal(contacts.length, 3)
        assert.equal(account['primary_contact'], contacts.find((row) => row['user_name'] === 'priya.nair')?.['sys_id'])
        const name = 'name=Samir Haddad'
        assert.equal((await trunkline.rows('customer_contact', name)).length, 1)
        assert.equal((await trunkline.rows('csm_consumer', name)).length, 1)
    })

    it('have something open, each in the table their desk works with', async () => {
        const open = async (table: string, who: string): Promise<number> =>
            (await trunkline.rows(table, `active=true^${who}`)).length
        assert.equal(await open('incident', 'caller_id.user_name=ada.byrne'), 1)
        assert.equal(await open('sc_request', 'requested_for.user_name=ben.okafor'), 1)
        assert.equal(await open('sn_customerservice_case', 'contact.user_name=priya.nair'), 1)
        assert.equal(await open('sn_customerservice_case', 'consumer.name=Isla Grant'), 1)
    })

    it('come without customers where there is no Customer Service', () => {
        const instance = createInstance({
            database: ':memory:',
            applications: [APPLICATION],
            without: ['com.sn_customerservice'],
        })
        try {
            loadDemo(instance)
            assert.deepEqual(readable(instance, 'agent.one'), ['sys_user', 'incident', 'sc_request'])
            assert.deepEqual(
                instance.logs.filter((entry) => entry.level === 'error'),
                []
            )
        } finally {
            instance.close()
        }
    })
})
