import assert from 'node:assert/strict'
import { MINUTE, startReconciliation, type Reconciliation } from './reconciliation.ts'

describe('Reconciliation', () => {
    let world: Reconciliation
    beforeEach(async () => {
        world = await startReconciliation()
    })
    afterEach(() => world.close())

    describe('of what was lost', () => {
        it('makes a call that nobody told of', async () => {
            await world.active([world.contact('r1', 'Active', 30001)])
            world.reconcile()
            const interaction = await world.interactionOf('r1')
            assert.equal(interaction['state'], 'work_in_progress')
            const [agent, caller] = [interaction['assigned_to'], interaction['opened_for']]
            assert.equal(agent, (await world.trunkline.row('sys_user', 'user_name=agent.one'))['sys_id'])
            assert.equal(caller, (await world.trunkline.row('sys_user', 'user_name=ada.byrne'))['sys_id'])
        })

        it('fills in the answer and the release, and says in the trace that it did', async () => {
            await world.trunkline.step('create', {
                contactId: 'r2',
                ani: '4155552671',
                skill: '77',
                skillName: 'Service desk',
            })
            world.clock.advance(MINUTE)
            await world.states([world.contact('r2', 'Active', 30001)])
            world.reconcile()
            assert.equal((await world.interactionOf('r2'))['state'], 'work_in_progress')
            const [answer] = await world.trunkline.rows('x_tkl_voice_event', 'contact=r2^type=call.established')
            assert.match(answer?.['decision'] ?? '', /^Found by reconciliation\. The call is connected/)

            world.clock.advance(MINUTE)
            await world.states([world.contact('r2', 'EndContact')])
            world.reconcile()
            assert.equal((await world.interactionOf('r2'))['state'], 'closed_complete')
        })

        it('appends nothing that is known, however often it is told', async () => {
            await world.trunkline.step('create', {
                contactId: 'r3',
                ani: '4155552671',
                dnis: '8005550100',
                skill: '77',
                skillName: 'Service desk',
            })
            await world.trunkline.step('answer', { contactId: 'r3', agentId: '30001' })
            world.clock.advance(MINUTE)
            await world.active([world.contact('r3', 'Active', 30001, MINUTE)])
            const before = await world.trunkline.rows('x_tkl_voice_event', 'contact=r3')
            world.reconcile()
            assert.match(await world.summary(), /^[1-9]\d* told, 0 repaired, 0 closed$/)
            world.clock.advance(2 * MINUTE)
            await world.active([world.contact('r3', 'Active', 30001)])
            world.reconcile()
            assert.deepEqual(await world.trunkline.rows('x_tkl_voice_event', 'contact=r3'), before)
        })

        it('counts what it repaired', async () => {
            await world.active([world.contact('r4', 'Active', 30001)])
            world.reconcile()
            const first = await world.accountRow()
            assert.match(await world.summary(), /^3 told, 2 repaired, 0 closed$/)
            world.clock.advance(2 * MINUTE)
            world.reconcile()
            assert.match(await world.summary(), /^3 told, 0 repaired, 0 closed$/)
            assert.equal(first['repaired'], '2')
            assert.equal((await world.accountRow())['repaired'], '2')
        })

        it('keeps where agents stand, the newest wins', async () => {
            const agentState = (agentStateName: string, ago: number): object => ({
                agentId: 30001,
                agentStateName,
                outStateDescription: 'Lunch',
                startDate: world.now(ago),
            })
            await world.vendor.answer('/agents/states', {
                lastPollTime: world.now(),
                agentStates: [agentState('Unavailable', 1000)],
            })
            world.reconcile()
            const agent = (): Promise<Record<string, string>> =>
                world.trunkline.row('x_tkl_voice_agent', 'external_id=30001')
            assert.equal((await agent())['presence_state'], 'Unavailable')
            assert.equal((await agent())['presence_reason'], 'Lunch')
            world.clock.advance(2 * MINUTE)
            await world.vendor.answer('/agents/states', {
                lastPollTime: world.now(),
                agentStates: [agentState('Available', 4 * MINUTE)],
            })
            world.reconcile()
            assert.equal((await agent())['presence_state'], 'Unavailable')
            assert.equal((await agent())['origin'], 'mapped')
        })
    })

    describe('of the conversation', () => {
        it('signs in, and goes on where each poll was', async () => {
            world.reconcile()
            const first = await world.vendor.asked()
            assert.equal(first[0]?.authorization, `Basic ${Buffer.from('client:hush').toString('base64')}`)
            assert.ok(first.slice(1).every(({ authorization }) => authorization === 'Bearer the-token'))
            const cursors = JSON.parse((await world.accountRow())['cursors'] ?? '') as Record<string, string>
            assert.equal(cursors['contacts-states'], world.now())

            world.clock.advance(2 * MINUTE)
            world.reconcile()
            const [again] = (await world.vendor.asked()).filter(({ url }) => url.startsWith('/contacts/states'))
            const since = new URL(again?.url ?? '', world.vendor.url).searchParams.get('updatedSince') ?? ''
            assert.ok(Date.parse(since) <= Date.parse(cursors['contacts-states'] ?? ''))
            assert.ok(Date.parse(since) > world.clock.now() - 10 * MINUTE)
        })

        it('leaves the cursor of a poll that fails, says so once a day, and goes on with the others', async () => {
            await world.vendor.answer('/contacts/states', 500)
            await world.active([world.contact('f1', 'Active', 30001)])
            world.reconcile()
            assert.equal((await world.interactionOf('f1'))['state'], 'work_in_progress')
            const row = await world.accountRow()
            assert.match(row['last_reconciliation'] ?? '', /failed: contacts-states$/)
            assert.equal(row['last_complete_poll'], '')
            assert.equal('contacts-states' in (JSON.parse(row['cursors'] ?? '') as object), false)
            world.clock.advance(2 * MINUTE)
            world.reconcile()
            const [error, ...others] = await world.errors('reconcile/poll contacts-states/')
            assert.deepEqual(others, [])
            assert.match(error?.['message'] ?? '', /cxone-demo failed at poll contacts-states: .* answered 500/)
        })

        it('tells a wrong answer by the field that is wrong', async () => {
            await world.vendor.answer('/contacts/active', { activeContacts: 'none' })
            world.reconcile()
            const [error] = await world.errors('reconcile/poll contacts-active/')
            assert.match(error?.['message'] ?? '', /cannot be read: activeContacts: expected a list/)
        })

        it('does no harm when the vendor is down', async () => {
            await world.trunkline.step('create', { contactId: 'f2', ani: '4155552671' })
            await world.account.change({ token_url: 'http://127.0.0.1:9/token' })
            world.reconcile()
            const [error] = await world.errors('reconcile/sign-in/')
            assert.match(error?.['message'] ?? '', /did not answer/)
            assert.equal((await world.interactionOf('f2'))['state'], 'new')
        })

        it('tells a refused sign-in, and not what it signed in with', async () => {
            await world.vendor.answer('/token', 401)
            world.reconcile()
            const [error] = await world.errors('reconcile/sign-in/')
            assert.match(error?.['message'] ?? '', /answered 401/)
            assert.doesNotMatch(JSON.stringify(await world.trunkline.rows('x_tkl_voice_error')), /hush|client:/)
        })
    })

    describe('of accounts that nobody wants asked', () => {
        for (const [what, values] of [
            ['whose mode is off', { mode: 'off' }],
            ['whose mode is record', { mode: 'record' }],
            ['that is inactive', { active: '0' }],
            ['that was activated on another instance', { home_instance: 'another' }],
            ['that is not reconciled', { reconcile: '0' }],
        ] as const) {
            it(`asks nothing for one ${what}`, async () => {
                world.trunkline.instance.rows.update('x_tkl_voice_account', world.account.id, values)
                await world.vendor.asked()
                world.reconcile()
                assert.deepEqual(await world.vendor.asked(), [])
            })
        }
    })

    describe('out of turn', () => {
        function ask(): void {
            world.trunkline.script(
                `gs.eventQueue('x_tkl_voice.reconcile', null, '${world.account.id}', '')`,
                'x_tkl_voice'
            )
            world.trunkline.instance.runPending()
        }

        it('comes with the platform event, at most once a minute', async () => {
            await world.active([world.contact('o1', 'Active', 30001)])
            ask()
            assert.equal((await world.interactionOf('o1'))['state'], 'work_in_progress')
            await world.vendor.asked()
            world.clock.advance(MINUTE / 2)
            ask()
            assert.deepEqual(await world.vendor.asked(), [])
            world.clock.advance(MINUTE)
            ask()
            assert.notDeepEqual(await world.vendor.asked(), [])
        })
    })

    describe('of secrets', () => {
        it('says that they cannot be decrypted, and nothing of a password', async () => {
            await world.close()
            world = await startReconciliation({ keyManagement: 'rejected' })
            await world.vendor.asked()
            world.reconcile()
            const [error] = await world.errors('reconcile/sign-in/')
            assert.match(error?.['message'] ?? '', /The instance cannot decrypt api_client_secret of the account/)
            assert.deepEqual(await world.vendor.asked(), [])
        })
    })
})
