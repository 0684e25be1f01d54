import assert from 'node:assert/strict'
import { MINUTE, startReconciliation, type Reconciliation } from './reconciliation.ts'

describe('A cursor that the vendor refuses', () => {
    let world: Reconciliation
    beforeEach(async () => {
        world = await startReconciliation()
    })
    afterEach(() => world.close())

    const keep = (cursor: string): Promise<void> =>
        world.account.change({ cursors: JSON.stringify({ 'contacts-states': cursor }) })

    async function kept(): Promise<string | undefined> {
        const { cursors = '' } = await world.accountRow()
        return (JSON.parse(cursors) as Record<string, string>)['contacts-states']
    }

    for (const status of [400, 404, 410, 422]) {
        it(`with ${status} loses its page, and then its time when that is too long ago`, async () => {
            const time = world.now(3 * 60 * MINUTE)
            await keep(`?page=9&of=gone#${time}`)
            await world.vendor.answer('/contacts/states', status)
            world.reconcile()
            assert.equal(await kept(), time)
            world.clock.advance(2 * MINUTE)
            world.reconcile()
            assert.equal(await kept(), '')
            const errors = await world.errors('reconcile/poll contacts-states/')
            assert.equal(errors.length, 1)

            world.clock.advance(2 * MINUTE)
            await world.vendor.answer('/contacts/states', { lastPollTime: world.now(), contactStates: [] })
            await world.vendor.asked()
            world.reconcile()
            const [asked] = (await world.vendor.asked()).filter(({ url }) => url.startsWith('/contacts/states'))
            const since = new URL(asked?.url ?? '', world.vendor.url).searchParams.get('updatedSince')
            assert.equal(since, world.now(60 * MINUTE))
            assert.equal(await kept(), world.now())
        })
    }

    it('is kept where who asks is refused, and where its time is recent', async () => {
        for (const [status, cursor] of [
            [401, `?page=9#${world.now(MINUTE)}`],
            [429, `?page=9#${world.now(MINUTE)}`],
            [500, world.now(3 * 60 * MINUTE)],
            [404, world.now(MINUTE)],
        ] as const) {
            await keep(cursor)
            await world.vendor.answer('/contacts/states', status)
            world.reconcile()
            assert.equal(await kept(), cursor, String(status))
        }
    })
})
