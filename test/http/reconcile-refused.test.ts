import assert from 'node:assert/strict'
import { testClock, type TestClock } from '../support/instance.ts'
import { accountNamed, type TestAccount } from './accounts.ts'
import { startTrunkline, type Trunkline } from './trunkline.ts'
import { startVendor, type VendorThread } from './vendor-thread.ts'

const MINUTE = 60000

describe('A cursor that the vendor refuses', function () {
    this.timeout(30000)
    let clock: TestClock
    let trunkline: Trunkline
    let vendor: VendorThread
    let account: TestAccount

    beforeEach(async () => {
        clock = testClock()
        vendor = await startVendor()
        trunkline = await startTrunkline({ clock, background: false })
        account = await accountNamed(trunkline, 'cxone-demo')
        await account.change({
            api_url: vendor.url,
            token_url: `${vendor.url}/token`,
            api_client_id: 'client',
            api_access_key_id: 'key',
            reconcile: 'true',
        })
        account.setSecrets({ api_client_secret: 'hush', api_access_key_secret: 'hush too' })
        await vendor.answer('/token', { access_token: 'the-token', token_type: 'Bearer', expires_in: 3600 })
        await vendor.answer('/contacts/active', { totalRecords: 0, activeContacts: [] })
        await vendor.answer('/contacts/completed', { lastPollTime: now(), completedContacts: [] })
        await vendor.answer('/agents/states', { lastPollTime: now(), agentStates: [] })
    })
    afterEach(async () => {
        await trunkline.close()
        await vendor.close()
    })

    const now = (ago = 0): string => new Date(clock.now() - ago).toISOString()
    const keep = (cursor: string): Promise<void> =>
        account.change({ cursors: JSON.stringify({ 'contacts-states': cursor }) })

    async function kept(): Promise<string | undefined> {
        const row = await trunkline.row('x_tkl_voice_account', `sys_id=${account.id}`)
        return (JSON.parse(row['cursors'] ?? '') as Record<string, string>)['contacts-states']
    }

    function reconcile(): void {
        trunkline.instance.runJob('Trunkline: reconcile')
    }

    for (const status of [400, 404, 410, 422]) {
        it(`with ${status} loses its page, and then its time when that is too long ago`, async () => {
            const time = now(3 * 60 * MINUTE)
            await keep(`?page=9&of=gone#${time}`)
            await vendor.answer('/contacts/states', status)
            reconcile()
            assert.equal(await kept(), time)
            clock.advance(2 * MINUTE)
            reconcile()
            assert.equal(await kept(), '')
            const errors = await trunkline.rows('x_tkl_voice_error', 'subjectSTARTSWITHreconcile/poll contacts-states/')
            assert.equal(errors.length, 1)

            clock.advance(2 * MINUTE)
            await vendor.answer('/contacts/states', { lastPollTime: now(), contactStates: [] })
            await vendor.asked()
            reconcile()
            const [asked] = (await vendor.asked()).filter(({ url }) => url.startsWith('/contacts/states'))
            const since = new URL(asked?.url ?? '', vendor.url).searchParams.get('updatedSince')
            assert.equal(since, now(60 * MINUTE))
            assert.equal(await kept(), now())
        })
    }

    it('is kept where who asks is refused, and where its time is recent', async () => {
        for (const [status, cursor] of [
            [401, `?page=9#${now(MINUTE)}`],
            [429, `?page=9#${now(MINUTE)}`],
            [500, now(3 * 60 * MINUTE)],
            [404, now(MINUTE)],
        ] as const) {
            await keep(cursor)
            await vendor.answer('/contacts/states', status)
            reconcile()
            assert.equal(await kept(), cursor, String(status))
        }
    })
})
