import assert from 'node:assert/strict'
import { entriesOf } from './directory.ts'
import { beforeEveryWrite } from './statements.ts'
import { startTrunkline, type Trunkline } from './trunkline.ts'

/* The demo's accounts are in the United States and in Great Britain. */

describe('The phone directory follows', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline({ background: false })
    })
    after(() => trunkline.close())

    let count = 0
    async function insert(table: string, values: Readonly<Record<string, string>>): Promise<string> {
        const naming = table === 'customer_account' ? {} : { first_name: 'Nora', last_name: 'New' }
        const userName = table.startsWith('c') ? {} : { user_name: `person.${(count += 1)}` }
        const id = await trunkline.insert(table, { name: 'Nora New', ...naming, ...userName, ...values })
        trunkline.instance.runPending()
        return id
    }

    async function change(table: string, id: string, values: Readonly<Record<string, string>>): Promise<void> {
        await trunkline.change(table, id, values)
        trunkline.instance.runPending()
    }

    async function remove(table: string, id: string): Promise<void> {
        const reply = await trunkline.admin.request(`/api/now/table/${table}/${id}`, { method: 'DELETE' })
        assert.equal(reply.status, 204, reply.text)
        trunkline.instance.runPending()
    }

    const entries = (id: string): string[] => entriesOf(trunkline.instance, id)

    function valuesOf(id: string, column: string): (string | null | undefined)[] {
        return trunkline.instance.rows
            .select({
                table: 'x_tkl_voice_number',
                where: { kind: 'compare', path: 'record', operator: '=', value: id },
            })
            .map((row) => row[column])
    }

    it('a new user, a changed and an emptied phone, and a user who is gone', async () => {
        const id = await insert('sys_user', { phone: '+1 415 555 0101', mobile_phone: '+44 7700 900201' })
        assert.deepEqual(entries(id), ['mobile_phone +447700900201', 'phone +14155550101'])
        await change('sys_user', id, { phone: '+1 415 555 0102' })
        assert.deepEqual(entries(id), ['mobile_phone +447700900201', 'phone +14155550102'])
        await change('sys_user', id, { mobile_phone: '' })
        assert.deepEqual(entries(id), ['phone +14155550102'])
        await remove('sys_user', id)
        assert.deepEqual(entries(id), [])
    })

    it('a national number once for each country of the accounts', async () => {
        const id = await insert('sys_user', { home_phone: '2125550111' })
        assert.deepEqual(entries(id), ['home_phone +12125550111 US', 'home_phone +442125550111 GB'])
    })

    it('a country that changes while the number is read', async () => {
        const { rows } = trunkline.instance
        const accounts = rows.select({ table: 'x_tkl_voice_account' })
        const id = await trunkline.insert('sys_user', { user_name: 'between', home_phone: '020 7946 0111' })
        const stop = beforeEveryWrite(rows, [], () => {
            stop()
            for (const row of accounts) {
                rows.update('x_tkl_voice_account', row['sys_id'] ?? '', { default_country: 'GB' })
            }
        })
        trunkline.instance.runPending()
        assert.deepEqual(entries(id), ['home_phone +442079460111 GB'])
        for (const row of accounts) {
            const country = { default_country: row['default_country'] ?? null }
            rows.update('x_tkl_voice_account', row['sys_id'] ?? '', country)
        }
    })

    it('a user who becomes inactive, and another name', async () => {
        const id = await insert('sys_user', { phone: '+1 415 555 0103' })
        await change('sys_user', id, { active: 'false' })
        assert.deepEqual(entries(id), ['phone +14155550103 inactive'])
        await change('sys_user', id, { active: 'true', name: 'Nora Newer', last_name: 'Newer' })
        assert.deepEqual(entries(id), ['phone +14155550103'])
        assert.deepEqual(valuesOf(id, 'name'), ['Nora Newer'])
    })

    it('one phone in two columns twice', async () => {
        const id = await insert('sys_user', { phone: '+1 415 555 0104', mobile_phone: '+1 (415) 555-0104' })
        assert.deepEqual(entries(id), ['mobile_phone +14155550104', 'phone +14155550104'])
    })

    it('a contact under their real class, once, with their account', async () => {
        const account = await insert('customer_account', { name: 'Acme' })
        const other = await insert('customer_account', { name: 'Umbra' })
        const id = await insert('customer_contact', { user_name: 'contact.1', phone: '+1 415 555 0105', account })
        assert.deepEqual(entries(id), ['phone +14155550105'])
        assert.deepEqual(valuesOf(id, 'table_name'), ['customer_contact'])
        assert.deepEqual(valuesOf(id, 'customer_account'), [account])
        await change('customer_contact', id, { account: other })
        assert.deepEqual(valuesOf(id, 'customer_account'), [other])
        await remove('customer_contact', id)
        assert.deepEqual(entries(id), [])
    })

    it('the four phones of a consumer, and the user that they sign in as', async () => {
        const user = await insert('csm_consumer_user', { user_name: 'portal.1' })
        const id = await insert('csm_consumer', {
            business_phone: '+1 415 555 0106',
            mobile_phone: '+1 415 555 0107',
            home_phone: '+1 415 555 0108',
            fax: '+1 415 555 0109',
        })
        assert.deepEqual(entries(id), [
            'business_phone +14155550106',
            'fax +14155550109',
            'home_phone +14155550108',
            'mobile_phone +14155550107',
        ])
        assert.deepEqual(valuesOf(id, 'kind').sort(), ['business', 'fax', 'home', 'mobile'])
        await change('csm_consumer', id, { user, fax: '', active: 'false' })
        assert.deepEqual(valuesOf(id, 'portal_user'), [user, user, user])
        assert.deepEqual(valuesOf(id, 'active'), ['0', '0', '0'])
        await remove('csm_consumer', id)
        assert.deepEqual(entries(id), [])
    })

    it('the switchboard and the fax of a customer account', async () => {
        const id = await insert('customer_account', {
            name: 'Initech',
            phone: '+1 415 555 0110',
            fax_phone: '+1 415 555 0112',
        })
        assert.deepEqual(entries(id), ['fax_phone +14155550112', 'phone +14155550110'])
        assert.deepEqual(valuesOf(id, 'kind').sort(), ['fax', 'switchboard'])
        await change('customer_account', id, { name: 'Initrode', phone: '+1 415 555 0113' })
        assert.deepEqual(entries(id), ['fax_phone +14155550112', 'phone +14155550113'])
        assert.deepEqual(valuesOf(id, 'name'), ['Initrode', 'Initrode'])
        await remove('customer_account', id)
        assert.deepEqual(entries(id), [])
    })

    it('nothing else: a change of anything but phones, active and name queues no rule', async () => {
        const account = await insert('customer_account', { name: 'Hooli', phone: '+1 415 555 0114' })
        const ids: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
            ['sys_user', await insert('sys_user', { phone: '+1 415 555 0115' }), { email: 'n@example.com' }],
            [
                'customer_contact',
                await insert('customer_contact', { user_name: 'contact.2', phone: '+1 415 555 0116' }),
                { title: 'Buyer' },
            ],
            ['csm_consumer', await insert('csm_consumer', { mobile_phone: '+1 415 555 0117' }), { city: 'Oslo' }],
            ['customer_account', account, { city: 'Oslo' }],
            ['sys_user', await insert('sys_user', {}), { title: 'Clerk' }],
        ]
        for (const [table, id, values] of ids) await trunkline.change(table, id, values)
        assert.deepEqual(queuedRules(), [])
        await trunkline.change('sys_user', ids[0]?.[1] ?? '', { phone: '+1 415 555 0118' })
        assert.equal(queuedRules().length, 1)
        trunkline.instance.runPending()
    })

    it('nobody who has no phone', async () => {
        await trunkline.insert('sys_user', { user_name: 'phoneless' })
        assert.deepEqual(queuedRules(), [])
    })

    function queuedRules(): unknown[] {
        return trunkline.instance.database.prepare('select id from local_async_rule').all()
    }
})
