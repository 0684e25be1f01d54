import assert from 'node:assert/strict'
import { MINUTE, startReconciliation, type Reconciliation } from './reconciliation.ts'

describe('Reconciliation', () => {
    let world: Reconciliation
    beforeEach(async () => {
        world = await startReconciliation()
    })
    afterEach(() => world.close())

    describe('of silent calls', () => {
        const silence = 241 * MINUTE

        async function open(...ids: string[]): Promise<void> {
            for (const contactId of ids) await world.trunkline.step('create', { contactId, ani: '4155552671' })
        }

        it('closes one that the vendor does not know in two complete polls two minutes apart', async () => {
            await open('s1')
            world.clock.advance(silence)
            world.reconcile()
            assert.equal((await world.interactionOf('s1'))['state'], 'new')
            assert.notEqual((await world.trunkline.row('x_tkl_voice_call', 'external_id=s1'))['absent_since'], '')
            world.clock.advance(2 * MINUTE)
            world.reconcile()
            assert.equal((await world.interactionOf('s1'))['state'], 'closed_abandoned')
            assert.match(await world.summary(), /, 1 closed$/)
            const [end] = await world.trunkline.rows('x_tkl_voice_event', 'contact=s1^type=call.cleared')
            assert.equal(end?.['source'], 'trunkline')
            assert.deepEqual(JSON.parse(end?.['facts'] ?? ''), { cause: 'reconciled' })
        })

        it('leaves one that the vendor knows, or knows again', async () => {
            await open('s2', 's3')
            world.clock.advance(silence)
            await world.active([world.contact('s2', 'InQueue', 0, silence)])
            world.reconcile()
            world.clock.advance(2 * MINUTE)
            await world.active([world.contact('s2', 'InQueue', 0, silence), world.contact('s3', 'InQueue', 0, silence)])
            world.reconcile()
            for (const id of ['s2', 's3']) {
                const call = await world.trunkline.row('x_tkl_voice_call', `external_id=${id}`)
                assert.deepEqual([call['state'], call['absent_since']], ['queued', ''])
            }
        })

        it('closes nothing on an answer that is not complete', async () => {
            await open('s4')
            world.clock.advance(silence)
            await world.vendor.answer('/contacts/states', 500)
            world.reconcile()
            world.clock.advance(2 * MINUTE)
            world.reconcile()
            assert.equal((await world.interactionOf('s4'))['state'], 'new')
        })

        it('closes none when too many would be, and calls for a person once', async () => {
            const { sys_id: admin = '' } = await world.trunkline.row('sys_user', 'user_name=admin')
            await world.account.change({ notify: admin })
            const ids = Array.from({ length: 6 }, (_, index) => `t${index}`)
            await open(...ids)
            world.clock.advance(silence)
            for (let run = 0; run < 3; run++) {
                world.reconcile()
                world.clock.advance(2 * MINUTE)
            }
            for (const id of ids) assert.equal((await world.interactionOf(id))['state'], 'new')
            const [error, ...others] = await world.errors('sweep/too-many/')
            assert.deepEqual(others, [])
            assert.match(error?.['message'] ?? '', /6 of the 6 open calls of cxone-demo: none was closed/)
            const queued = world.trunkline.instance.rows.select({ table: 'sysevent' })
            const attention = queued.filter((row) => row['name'] === 'x_tkl_voice.attention')
            assert.deepEqual(
                attention.map((row) => [row['table'], row['instance']]),
                [['x_tkl_voice_account', world.account.id]]
            )
        })

        it('believes what the vendor says of the end afterwards', async () => {
            await open('s5')
            world.clock.advance(silence)
            world.reconcile()
            world.clock.advance(2 * MINUTE)
            world.reconcile()
            await world.states([world.contact('s5', 'EndContact', 0, silence - 5 * MINUTE)])
            world.clock.advance(2 * MINUTE)
            world.reconcile()
            const left = await world.trunkline.rows('x_tkl_voice_event', 'contact=s5^type=party.left')
            assert.equal(left.length, 1)
        })
    })

    describe('of a telephony system that stopped sending', () => {
        const alarms = (): Promise<Record<string, string>[]> => world.errors('alarm/silence/')

        it('raises an alarm once polls have had to tell of calls for a quarter of an hour', async () => {
            await world.active([world.contact('a1', 'Active', 30001)])
            world.reconcile()
            assert.deepEqual(await alarms(), [])
            world.clock.advance(16 * MINUTE)
            world.reconcile()
            world.reconcile()
            const [alarm, ...others] = await alarms()
            assert.deepEqual(others, [])
            assert.match(alarm?.['message'] ?? '', /1 active contacts, and has sent no event for 15 minutes/)
        })

        it('is silent while events arrive, and during a long call that is known', async () => {
            await world.active([world.contact('a2', 'Active', 30001)])
            world.reconcile()
            world.clock.advance(10 * MINUTE)
            await world.trunkline.step('create', { contactId: 'a3', ani: '4155552671' })
            world.clock.advance(30 * MINUTE)
            world.reconcile()
            assert.deepEqual(await alarms(), [])
        })
    })
})
