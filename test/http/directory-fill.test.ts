import assert from 'node:assert/strict'
import {
    changeAccount,
    directoryOf,
    entriesOf,
    FILL,
    FILL_ACTION,
    importedUser,
    importUsers,
    pressFill,
    progressOn,
    sourceOf,
} from './directory.ts'
import { startTrunkline, type Trunkline } from './trunkline.ts'

const ACCOUNTS = ['cxone-demo', 'vonage-demo', 'events-demo', 'simulator-demo']

describe('Filling the phone directory', () => {
    let trunkline: Trunkline
    beforeEach(async () => {
        trunkline = await startTrunkline({ background: false })
    })
    afterEach(() => trunkline.close())

    function pressButton(user = 'admin'): void {
        pressFill(trunkline, user)
        trunkline.instance.runPending()
        trunkline.instance.runJob(FILL)
    }

    it('takes in everybody of a fresh demo, under the countries of all its accounts', async () => {
        const priya = await trunkline.row('sys_user', 'user_name=priya.nair')
        assert.deepEqual(entriesOf(trunkline.instance, priya['sys_id'] ?? ''), [
            'mobile_phone +447700900121 GB',
            'phone +442079460100 GB',
        ])
        const ada = await trunkline.row('sys_user', 'user_name=ada.byrne')
        assert.ok(entriesOf(trunkline.instance, ada['sys_id'] ?? '').includes('phone +14155552671 US'))
        for (const table of ['sys_user', 'csm_consumer', 'customer_account']) {
            const source = sourceOf(trunkline.instance, table)
            assert.deepEqual([source['state'], source['countries']], ['complete', 'GB,US'])
        }
    })

    it('changes nothing when it is done again', () => {
        const before = trunkline.instance.rows.select({ table: 'x_tkl_voice_number' })
        const filledBefore = sourceOf(trunkline.instance, 'sys_user')
        pressButton()
        assert.deepEqual(trunkline.instance.rows.select({ table: 'x_tkl_voice_number' }), before)
        const filled = sourceOf(trunkline.instance, 'sys_user')
        assert.equal(filled['state'], 'complete')
        assert.ok(Number(filled['sys_mod_count']) > Number(filledBefore['sys_mod_count']))
    })

    it('is asked for on the form of an account by administrators of the application, and by nobody else', () => {
        importUsers(trunkline.instance, 1, () => ({ phone: '+14155550200' }))
        const imported = importedUser(0)
        pressButton('agent.one')
        assert.deepEqual(entriesOf(trunkline.instance, imported), [])
        pressButton()
        assert.deepEqual(entriesOf(trunkline.instance, imported), ['phone +14155550200'])
        const [action] = trunkline.instance.rows.select({ table: 'sys_ui_action', where: FILL_ACTION })
        assert.deepEqual([action?.['table'], action?.['form_button']], ['x_tkl_voice_account', '1'])
    })

    it('takes out whose record is gone', () => {
        importUsers(trunkline.instance, 2, (index) => ({ phone: `+1415555020${index}` }))
        pressButton()
        const gone = importedUser(1)
        assert.equal(entriesOf(trunkline.instance, gone).length, 1)
        trunkline.instance.rows.delete('sys_user', gone)
        pressButton()
        assert.deepEqual(entriesOf(trunkline.instance, gone), [])
        assert.equal(entriesOf(trunkline.instance, importedUser(0)).length, 1)
    })

    it('says on every active account how far it is', () => {
        importUsers(trunkline.instance, 1200, (index) => ({ phone: `+1415${String(5550000 + index)}` }))
        pressButton()
        const users = trunkline.instance.rows.count({ table: 'sys_user' })
        const expected = new RegExp(
            `^sys_user: complete, 1,${String(users - 1000)} records; csm_consumer: complete, 3 records; customer_account: complete, 2 records$`
        )
        for (const code of ACCOUNTS) assert.match(progressOn(trunkline.instance, code), expected)
        const source = sourceOf(trunkline.instance, 'sys_user')
        assert.deepEqual([source['processed'], source['total']], [String(users), String(users)])
        assert.ok(Number(source['rate']) > 0)
    })

    it('reads so many records at once and no more, however many there are', () => {
        importUsers(trunkline.instance, 10000, (index) => ({ mobile_phone: `+1415${String(5550000 + index)}` }))
        const largest = largestRead(trunkline, ['sys_user', 'x_tkl_voice_number'])
        pressButton()
        assert.equal(largest.rows(), 500)
        assert.equal(sourceOf(trunkline.instance, 'sys_user')['state'], 'complete')
        assert.equal(entriesOf(trunkline.instance, importedUser(9999)).join(), 'mobile_phone +14155559999')
    })

    it('lists and counts phones that cannot be read', async () => {
        const id = await trunkline.insert('sys_user', {
            user_name: 'unreadable',
            phone: 'ask reception',
            mobile_phone: '',
        })
        await trunkline.insert('sys_user', { user_name: 'short', phone: '4711', mobile_phone: '+99 (0) 1234 567 890' })
        trunkline.instance.runPending()
        assert.deepEqual(entriesOf(trunkline.instance, id), ['phone'])
        assert.equal(sourceOf(trunkline.instance, 'sys_user')['unreadable'], '3')
        const [module] = await trunkline.rows('sys_app_module', 'title=Unreadable numbers')
        const listed = await trunkline.rows(module?.['name'] ?? '', module?.['filter'] ?? '')
        assert.deepEqual(listed.map((row) => [row['as_written'], row['e164'], row['suffix']]).sort(), [
            ['+99 (0) 1234 567 890', '', '34567890'],
            ['4711', '', ''],
            ['ask reception', '', ''],
        ])
        pressButton()
        assert.equal(sourceOf(trunkline.instance, 'sys_user')['unreadable'], '3')
        assert.match(
            progressOn(trunkline.instance, 'cxone-demo'),
            /sys_user: complete, \d+ records, 3 unreadable numbers;/
        )
        await trunkline.change('sys_user', id, { phone: '+14155550301' })
        trunkline.instance.runPending()
        assert.equal(sourceOf(trunkline.instance, 'sys_user')['unreadable'], '2')
    })

    it('reads national numbers again when an account has another country', async () => {
        const numbers = async (): Promise<string[]> => {
            const ada = await trunkline.row('sys_user', 'user_name=ada.byrne')
            return entriesOf(trunkline.instance, ada['sys_id'] ?? '')
        }
        await changeAccount(trunkline, 'vonage-demo', { default_country: 'US' })
        assert.deepEqual(await numbers(), ['phone +14155552671 US'])
        for (const code of ACCOUNTS) await changeAccount(trunkline, code, { default_country: 'GB' })
        assert.deepEqual(await numbers(), ['phone +444155552671 GB'])
        assert.equal(sourceOf(trunkline.instance, 'sys_user')['countries'], 'GB')
        const hughes = await trunkline.row('sys_user', 'user_name=daniel.hughes')
        assert.deepEqual(entriesOf(trunkline.instance, hughes['sys_id'] ?? ''), ['phone +442079460958'])
    })

    it('leaves the countries of closed accounts out, and does nothing for a change that is none of its business', async () => {
        await changeAccount(trunkline, 'vonage-demo', { active: 'false' })
        assert.equal(sourceOf(trunkline.instance, 'sys_user')['countries'], 'US')
        const before = sourceOf(trunkline.instance, 'sys_user')
        await changeAccount(trunkline, 'cxone-demo', { name: 'Another name' })
        assert.deepEqual(sourceOf(trunkline.instance, 'sys_user'), before)
    })

    const PHONE = 'phone +14155550999 US'

    it('takes in the phones that changed while no account was active, however short that was', async () => {
        for (const code of ACCOUNTS.slice(1)) await changeAccount(trunkline, code, { active: 'false' })
        const account = (await trunkline.row('x_tkl_voice_account', `code=${ACCOUNTS[0] ?? ''}`))['sys_id'] ?? ''
        const ada = await trunkline.row('sys_user', 'user_name=ada.byrne')
        await trunkline.change('x_tkl_voice_account', account, { active: 'false' })
        await trunkline.change('sys_user', ada['sys_id'] ?? '', { phone: '(415) 555-0999' })
        // Only the async rule of the user runs before the account is active again.
        for (const event of trunkline.instance.rows.select({ table: 'sysevent' })) {
            trunkline.instance.rows.delete('sysevent', event['sys_id'] ?? '')
        }
        trunkline.instance.runPending()
        assert.ok(!entriesOf(trunkline.instance, ada['sys_id'] ?? '').includes(PHONE))
        await trunkline.change('x_tkl_voice_account', account, { active: 'true' })
        trunkline.instance.runPending()
        assert.deepEqual(entriesOf(trunkline.instance, ada['sys_id'] ?? ''), [PHONE])
    })

    it('notices without a rule that no account is active, too', () => {
        const { rows } = trunkline.instance
        const accounts = rows.select({ table: 'x_tkl_voice_account' }).map((row) => row['sys_id'] ?? '')
        for (const account of accounts) rows.update('x_tkl_voice_account', account, { active: '0' })
        trunkline.instance.runJob(FILL)
        importUsers(trunkline.instance, 1, () => ({ phone: '(415) 555-0999' }))
        rows.update('x_tkl_voice_account', accounts[0] ?? '', { active: '1', default_country: 'US' })
        trunkline.instance.runJob(FILL)
        assert.deepEqual(entriesOf(trunkline.instance, importedUser(0)), [PHONE])
    })

    it('begins with the first account, and not before', async () => {
        const { rows } = trunkline.instance
        for (const table of ['x_tkl_voice_directory_source', 'x_tkl_voice_number']) {
            for (const row of rows.select({ table })) rows.delete(table, row['sys_id'] ?? '')
        }
        for (const account of rows.select({ table: 'x_tkl_voice_account' })) {
            rows.update('x_tkl_voice_account', account['sys_id'] ?? '', { active: '0' })
        }
        trunkline.instance.runJob(FILL)
        assert.deepEqual(rows.select({ table: 'x_tkl_voice_directory_source' }), [])
        await changeAccount(trunkline, 'vonage-demo', { active: 'true' })
        assert.equal(sourceOf(trunkline.instance, 'csm_consumer')['state'], 'complete')
        assert.ok(directoryOf(trunkline.instance).length > 10)
    })
})

describe('Filling the phone directory of an instance without Customer Service', () => {
    it('names the tables that are missing, and takes in the users', async () => {
        const trunkline = await startTrunkline({ background: false, without: ['com.sn_customerservice'] })
        try {
            for (const table of ['csm_consumer', 'customer_account']) {
                assert.equal(sourceOf(trunkline.instance, table)['state'], 'absent')
            }
            assert.match(
                progressOn(trunkline.instance, 'cxone-demo'),
                /^sys_user: complete, \d+ records; csm_consumer: no such table; customer_account: no such table$/
            )
            const ada = await trunkline.row('sys_user', 'user_name=ada.byrne')
            assert.ok(entriesOf(trunkline.instance, ada['sys_id'] ?? '').includes('phone +14155552671 US'))
        } finally {
            await trunkline.close()
        }
    })
})

/** The most rows that one statement brought from one of these tables. */
function largestRead(trunkline: Trunkline, tables: readonly string[]): { rows(): number } {
    const { rows } = trunkline.instance
    const select = rows.select.bind(rows)
    let largest = 0
    Object.defineProperty(rows, 'select', {
        configurable: true,
        value: (selection: Parameters<typeof select>[0]) => {
            const found = select(selection)
            if (tables.includes(selection.table)) largest = Math.max(largest, found.length)
            return found
        },
    })
    return { rows: () => largest }
}
