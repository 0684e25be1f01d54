import assert from 'node:assert/strict'
import { entriesOf, FILL, sourceOf } from './directory.ts'
import { startTrunkline, type Trunkline } from './trunkline.ts'

/* The accounts of the demo are in the United States and in Great Britain, the one for customers in Great Britain. */

describe('Countries of accounts that change and change back', () => {
    let trunkline: Trunkline
    let account: string
    let consumer: string
    beforeEach(async () => {
        trunkline = await startTrunkline({ background: false })
        account = (await trunkline.row('x_tkl_voice_account', 'code=vonage-demo'))['sys_id'] ?? ''
        const naming = { first_name: 'Flo', last_name: 'Back', name: 'Flo Back' }
        consumer = await trunkline.insert('csm_consumer', { ...naming, mobile_phone: '07700 900333' })
        trunkline.instance.runPending()
        assert.deepEqual(entries(), ['mobile_phone +447700900333 GB'])
    })
    afterEach(() => trunkline.close())

    const entries = (): string[] => entriesOf(trunkline.instance, consumer)

    /** The fill has no time for anything: only the async rules of people run. */
    function runRules(): void {
        const { rows } = trunkline.instance
        for (const event of rows.select({ table: 'sysevent' })) rows.delete('sysevent', event['sys_id'] ?? '')
        trunkline.instance.runPending()
    }

    async function changePhone(): Promise<void> {
        await trunkline.change('csm_consumer', consumer, { mobile_phone: '07700 900334' })
        runRules()
    }

    function assertFilled(): void {
        trunkline.instance.runPending()
        trunkline.instance.runJob(FILL)
        assert.deepEqual(entries(), ['mobile_phone +447700900334 GB'])
        for (const table of ['sys_user', 'csm_consumer', 'customer_account']) {
            const source = sourceOf(trunkline.instance, table)
            assert.deepEqual([source['state'], source['countries']], ['complete', 'GB,US'], table)
        }
    }

    it('leave no number that was read with the others meanwhile', async () => {
        await trunkline.change('x_tkl_voice_account', account, { default_country: 'DE' })
        await changePhone()
        assert.deepEqual(entries(), ['mobile_phone +497700900334 DE'])
        await trunkline.change('x_tkl_voice_account', account, { default_country: 'GB' })
        assertFilled()
    })

    it('leave none where an account was closed and is active again', async () => {
        await trunkline.change('x_tkl_voice_account', account, { active: 'false' })
        await changePhone()
        assert.deepEqual(entries(), ['mobile_phone'])
        await trunkline.change('x_tkl_voice_account', account, { active: 'true' })
        assertFilled()
    })

    it('leave none where no rule saw the change of the account', async () => {
        const { rows } = trunkline.instance
        rows.update('x_tkl_voice_account', account, { default_country: 'DE' })
        await changePhone()
        rows.update('x_tkl_voice_account', account, { default_country: 'GB' })
        assertFilled()
    })

    it('have a table that nobody changed left as it is', async () => {
        const before = ['sys_user', 'customer_account'].map(
            (table) => sourceOf(trunkline.instance, table)['started_on']
        )
        await trunkline.change('x_tkl_voice_account', account, { default_country: 'DE' })
        await changePhone()
        await trunkline.change('x_tkl_voice_account', account, { default_country: 'GB' })
        assert.equal(sourceOf(trunkline.instance, 'csm_consumer')['countries'], null)
        assertFilled()
        const after = ['sys_user', 'customer_account'].map((table) => sourceOf(trunkline.instance, table)['started_on'])
        assert.deepEqual(after, before)
    })
})
