import assert from 'node:assert/strict'
import { testClock, type TestClock } from '../support/instance.ts'
import { startTrunkline, type Trunkline } from './trunkline.ts'
import { startVendor, type VendorThread } from './vendor-thread.ts'

const MINUTE = 60000
const JOB = 'Trunkline: reconcile'

describe('Reconciliation', function () {
    this.timeout(30000)
    let clock: TestClock
    let trunkline: Trunkline
    let vendor: VendorThread
    let account = ''

    beforeEach(async () => {
        clock = testClock()
        vendor = await startVendor()
        trunkline = await startTrunkline({ clock, background: false })
        account = (await trunkline.row('x_tkl_voice_account', 'code=cxone-demo'))['sys_id'] ?? ''
        await trunkline.change('x_tkl_voice_account', account, {
            api_url: `${vendor.url}/`,
            token_url: `${vendor.url}/token`,
            api_client_id: 'client',
            api_access_key_id: 'key',
            reconcile: 'true',
        })
        setSecrets()
        await vendor.answer('/token', { access_token: 'the-token', token_type: 'Bearer', expires_in: 3600 })
        await states([])
        await completed([])
        await active([])
        await vendor.answer('/agents/states', { lastPollTime: now(), agentStates: [] })
    })
    afterEach(async () => {
        await trunkline.close()
        await vendor.close()
    })

    function now(ago = 0): string {
        return new Date(clock.now() - ago).toISOString()
    }

    function setSecrets(): void {
        trunkline.script(
            `var account = new GlideRecord('x_tkl_voice_account'); account.get('${account}');
             account.api_client_secret.setDisplayValue('hush'); account.api_access_key_secret.setDisplayValue('hush too');
             account.update();`,
            'x_tkl_voice'
        )
    }

    const states = (contactStates: object[]): Promise<void> =>
        vendor.answer('/contacts/states', { lastPollTime: now(), contactStates })
    const completed = (completedContacts: object[]): Promise<void> =>
        vendor.answer('/contacts/completed', { lastPollTime: now(), completedContacts })
    const active = (activeContacts: object[]): Promise<void> =>
        vendor.answer('/contacts/active', { totalRecords: activeContacts.length, activeContacts })

    /** A contact as the vendor's reports have it. */
    function contact(contactId: string, state: string, agentId = 0, ago = 0): object {
        return {
            contactId,
            masterContactId: contactId,
            contactStateName: state,
            contactStartDate: now(ago + MINUTE),
            lastUpdateTime: now(ago),
            agentId,
            mediaTypeId: 4,
            fromAddress: '4155552671',
            toAddress: '8005550100',
            skillId: 77,
            skillName: 'Service desk',
            isOutbound: false,
        }
    }

    function reconcile(): void {
        trunkline.instance.runJob(JOB)
    }

    const accountRow = (): Promise<Record<string, string>> => trunkline.row('x_tkl_voice_account', `sys_id=${account}`)
    const interactionOf = (id: string): Promise<Record<string, string>> =>
        trunkline.row('interaction', `client_session_id=${id}`)
    const errors = (subject: string): Promise<Record<string, string>[]> =>
        trunkline.rows('x_tkl_voice_error', `subjectSTARTSWITH${subject}`)

    async function summary(): Promise<string> {
        return ((await accountRow())['last_reconciliation'] ?? '').replace(/; \d+\.\d s/, '')
    }

    describe('of what was lost', () => {
        it('makes a call that nobody told of', async () => {
            await active([contact('r1', 'Active', 30001)])
            reconcile()
            const interaction = await interactionOf('r1')
            assert.equal(interaction['state'], 'work_in_progress')
            const [agent, caller] = [interaction['assigned_to'], interaction['opened_for']]
            assert.equal(agent, (await trunkline.row('sys_user', 'user_name=agent.one'))['sys_id'])
            assert.equal(caller, (await trunkline.row('sys_user', 'user_name=ada.byrne'))['sys_id'])
        })

        it('fills in the answer and the release, and says in the trace that it did', async () => {
            await trunkline.step('create', {
                contactId: 'r2',
                ani: '4155552671',
                skill: '77',
                skillName: 'Service desk',
            })
            clock.advance(MINUTE)
            await states([contact('r2', 'Active', 30001)])
            reconcile()
            assert.equal((await interactionOf('r2'))['state'], 'work_in_progress')
            const [answer] = await trunkline.rows('x_tkl_voice_event', 'contact=r2^type=call.established')
            assert.match(answer?.['decision'] ?? '', /^Found by reconciliation\. The call is connected/)

            clock.advance(MINUTE)
            await states([contact('r2', 'EndContact')])
            reconcile()
            assert.equal((await interactionOf('r2'))['state'], 'closed_complete')
        })

        it('appends nothing that is known, however often it is told', async () => {
            await trunkline.step('create', {
                contactId: 'r3',
                ani: '4155552671',
                dnis: '8005550100',
                skill: '77',
                skillName: 'Service desk',
            })
            await trunkline.step('answer', { contactId: 'r3', agentId: '30001' })
            clock.advance(MINUTE)
            await active([contact('r3', 'Active', 30001, MINUTE)])
            const before = await trunkline.rows('x_tkl_voice_event', 'contact=r3')
            reconcile()
            assert.match(await summary(), /^[1-9]\d* told, 0 repaired, 0 closed$/)
            clock.advance(2 * MINUTE)
            await active([contact('r3', 'Active', 30001)])
            reconcile()
            assert.deepEqual(await trunkline.rows('x_tkl_voice_event', 'contact=r3'), before)
        })

        it('counts what it repaired', async () => {
            await active([contact('r4', 'Active', 30001)])
            reconcile()
            const first = await accountRow()
            assert.match(await summary(), /^3 told, 2 repaired, 0 closed$/)
            clock.advance(2 * MINUTE)
            reconcile()
            assert.match(await summary(), /^3 told, 0 repaired, 0 closed$/)
            assert.equal(first['repaired'], '2')
            assert.equal((await accountRow())['repaired'], '2')
        })

        it('keeps where agents stand, the newest wins', async () => {
            const agentState = (agentStateName: string, ago: number): object => ({
                agentId: 30001,
                agentStateName,
                outStateDescription: 'Lunch',
                startDate: now(ago),
            })
            await vendor.answer('/agents/states', {
                lastPollTime: now(),
                agentStates: [agentState('Unavailable', 1000)],
            })
            reconcile()
            const agent = (): Promise<Record<string, string>> => trunkline.row('x_tkl_voice_agent', 'external_id=30001')
            assert.equal((await agent())['presence_state'], 'Unavailable')
            assert.equal((await agent())['presence_reason'], 'Lunch')
            clock.advance(2 * MINUTE)
            await vendor.answer('/agents/states', {
                lastPollTime: now(),
                agentStates: [agentState('Available', 4 * MINUTE)],
            })
            reconcile()
            assert.equal((await agent())['presence_state'], 'Unavailable')
            assert.equal((await agent())['origin'], 'mapped')
        })
    })

    describe('of the conversation', () => {
        it('signs in, and goes on where each poll was', async () => {
            reconcile()
            const first = await vendor.asked()
            assert.equal(first[0]?.authorization, `Basic ${Buffer.from('client:hush').toString('base64')}`)
            assert.ok(first.slice(1).every(({ authorization }) => authorization === 'Bearer the-token'))
            const cursors = JSON.parse((await accountRow())['cursors'] ?? '') as Record<string, string>
            assert.equal(cursors['contacts-states'], now())

            clock.advance(2 * MINUTE)
            reconcile()
            const [again] = (await vendor.asked()).filter(({ url }) => url.startsWith('/contacts/states'))
            const since = new URL(again?.url ?? '', vendor.url).searchParams.get('updatedSince') ?? ''
            assert.ok(Date.parse(since) <= Date.parse(cursors['contacts-states'] ?? ''))
            assert.ok(Date.parse(since) > clock.now() - 10 * MINUTE)
        })

        it('leaves the cursor of a poll that fails, says so once a day, and goes on with the others', async () => {
            await vendor.answer('/contacts/states', 500)
            await active([contact('f1', 'Active', 30001)])
            reconcile()
            assert.equal((await interactionOf('f1'))['state'], 'work_in_progress')
            const row = await accountRow()
            assert.match(row['last_reconciliation'] ?? '', /failed: contacts-states$/)
            assert.equal(row['last_complete_poll'], '')
            assert.equal('contacts-states' in (JSON.parse(row['cursors'] ?? '') as object), false)
            clock.advance(2 * MINUTE)
            reconcile()
            const [error, ...others] = await errors('reconcile/poll contacts-states/')
            assert.deepEqual(others, [])
            assert.match(error?.['message'] ?? '', /cxone-demo failed at poll contacts-states: .* answered 500/)
        })

        it('tells a wrong answer by the field that is wrong', async () => {
            await vendor.answer('/contacts/active', { activeContacts: 'none' })
            reconcile()
            const [error] = await errors('reconcile/poll contacts-active/')
            assert.match(error?.['message'] ?? '', /cannot be read: activeContacts: expected a list/)
        })

        it('does no harm when the vendor is down', async () => {
            await trunkline.step('create', { contactId: 'f2', ani: '4155552671' })
            await trunkline.change('x_tkl_voice_account', account, { token_url: 'http://127.0.0.1:9/token' })
            reconcile()
            const [error] = await errors('reconcile/sign-in/')
            assert.match(error?.['message'] ?? '', /did not answer/)
            assert.equal((await interactionOf('f2'))['state'], 'new')
        })

        it('tells a refused sign-in, and not what it signed in with', async () => {
            await vendor.answer('/token', 401)
            reconcile()
            const [error] = await errors('reconcile/sign-in/')
            assert.match(error?.['message'] ?? '', /answered 401/)
            assert.doesNotMatch(JSON.stringify(await trunkline.rows('x_tkl_voice_error')), /hush|client:/)
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
                trunkline.instance.rows.update('x_tkl_voice_account', account, values)
                await vendor.asked()
                reconcile()
                assert.deepEqual(await vendor.asked(), [])
            })
        }
    })

    describe('out of turn', () => {
        function ask(): void {
            trunkline.script(`gs.eventQueue('x_tkl_voice.reconcile', null, '${account}', '')`, 'x_tkl_voice')
            trunkline.instance.runPending()
        }

        it('comes with the platform event, at most once a minute', async () => {
            await active([contact('o1', 'Active', 30001)])
            ask()
            assert.equal((await interactionOf('o1'))['state'], 'work_in_progress')
            await vendor.asked()
            clock.advance(MINUTE / 2)
            ask()
            assert.deepEqual(await vendor.asked(), [])
            clock.advance(MINUTE)
            ask()
            assert.notDeepEqual(await vendor.asked(), [])
        })
    })

    describe('of silent calls', () => {
        const silence = 241 * MINUTE

        async function open(...ids: string[]): Promise<void> {
            for (const contactId of ids) await trunkline.step('create', { contactId, ani: '4155552671' })
        }

        it('closes one that the vendor does not know in two complete polls two minutes apart', async () => {
            await open('s1')
            clock.advance(silence)
            reconcile()
            assert.equal((await interactionOf('s1'))['state'], 'new')
            assert.notEqual((await trunkline.row('x_tkl_voice_call', 'external_id=s1'))['absent_since'], '')
            clock.advance(2 * MINUTE)
            reconcile()
            assert.equal((await interactionOf('s1'))['state'], 'closed_abandoned')
            assert.match(await summary(), /, 1 closed$/)
            const [end] = await trunkline.rows('x_tkl_voice_event', 'contact=s1^type=call.cleared')
            assert.equal(end?.['source'], 'trunkline')
            assert.deepEqual(JSON.parse(end?.['facts'] ?? ''), { cause: 'reconciled' })
        })

        it('leaves one that the vendor knows, or knows again', async () => {
            await open('s2', 's3')
            clock.advance(silence)
            await active([contact('s2', 'InQueue', 0, silence)])
            reconcile()
            clock.advance(2 * MINUTE)
            await active([contact('s2', 'InQueue', 0, silence), contact('s3', 'InQueue', 0, silence)])
            reconcile()
            for (const id of ['s2', 's3']) {
                const call = await trunkline.row('x_tkl_voice_call', `external_id=${id}`)
                assert.deepEqual([call['state'], call['absent_since']], ['queued', ''])
            }
        })

        it('closes nothing on an answer that is not complete', async () => {
            await open('s4')
            clock.advance(silence)
            await vendor.answer('/contacts/states', 500)
            reconcile()
            clock.advance(2 * MINUTE)
            reconcile()
            assert.equal((await interactionOf('s4'))['state'], 'new')
        })

        it('closes none when too many would be, and calls for a person once', async () => {
            await trunkline.change('x_tkl_voice_account', account, {
                notify: (await trunkline.row('sys_user', 'user_name=admin'))['sys_id'],
            })
            const ids = Array.from({ length: 6 }, (_, index) => `t${index}`)
            await open(...ids)
            clock.advance(silence)
            for (let run = 0; run < 3; run++) {
                reconcile()
                clock.advance(2 * MINUTE)
            }
            for (const id of ids) assert.equal((await interactionOf(id))['state'], 'new')
            const [error, ...others] = await errors('sweep/too-many/')
            assert.deepEqual(others, [])
            assert.match(error?.['message'] ?? '', /6 of the 6 open calls of cxone-demo: none was closed/)
            const queued = trunkline.instance.rows.select({ table: 'sysevent' })
            const attention = queued.filter((row) => row['name'] === 'x_tkl_voice.attention')
            assert.deepEqual(
                attention.map((row) => [row['table'], row['instance']]),
                [['x_tkl_voice_account', account]]
            )
        })

        it('believes what the vendor says of the end afterwards', async () => {
            await open('s5')
            clock.advance(silence)
            reconcile()
            clock.advance(2 * MINUTE)
            reconcile()
            await states([contact('s5', 'EndContact', 0, silence - 5 * MINUTE)])
            clock.advance(2 * MINUTE)
            reconcile()
            const left = await trunkline.rows('x_tkl_voice_event', 'contact=s5^type=party.left')
            assert.equal(left.length, 1)
        })
    })

    describe('of a telephony system that stopped sending', () => {
        const alarms = (): Promise<Record<string, string>[]> => errors('alarm/silence/')

        it('raises an alarm once polls have had to tell of calls for a quarter of an hour', async () => {
            await active([contact('a1', 'Active', 30001)])
            reconcile()
            assert.deepEqual(await alarms(), [])
            clock.advance(16 * MINUTE)
            reconcile()
            reconcile()
            const [alarm, ...others] = await alarms()
            assert.deepEqual(others, [])
            assert.match(alarm?.['message'] ?? '', /1 active contacts, and has sent no event for 15 minutes/)
        })

        it('is silent while events arrive, and during a long call that is known', async () => {
            await active([contact('a2', 'Active', 30001)])
            reconcile()
            clock.advance(10 * MINUTE)
            await trunkline.step('create', { contactId: 'a3', ani: '4155552671' })
            clock.advance(30 * MINUTE)
            reconcile()
            assert.deepEqual(await alarms(), [])
        })
    })

    describe('of secrets', () => {
        it('says that they cannot be decrypted, and nothing of a password', async () => {
            await trunkline.close()
            trunkline = await startTrunkline({ clock, background: false, keyManagement: 'rejected' })
            account = (await trunkline.row('x_tkl_voice_account', 'code=cxone-demo'))['sys_id'] ?? ''
            await trunkline.change('x_tkl_voice_account', account, {
                api_url: vendor.url,
                token_url: `${vendor.url}/token`,
                reconcile: 'true',
            })
            setSecrets()
            await vendor.asked()
            reconcile()
            const [error] = await errors('reconcile/sign-in/')
            assert.match(error?.['message'] ?? '', /The instance cannot decrypt api_client_secret of the account/)
            assert.deepEqual(await vendor.asked(), [])
        })
    })
})

describe('The account of a telephony system that is asked', () => {
    let trunkline: Trunkline
    let account = ''
    before(async () => {
        trunkline = await startTrunkline()
        account = (await trunkline.row('x_tkl_voice_account', 'code=cxone-demo'))['sys_id'] ?? ''
    })
    after(() => trunkline.close())

    for (const [values, message] of [
        [{ silent_after: '0' }, /silent_after: expected a whole number, 1 or more/],
        [{ wrap_up_limit: '-5' }, /wrap_up_limit: expected a whole number, 1 or more/],
        [{ api_url: 'http://api.example.com' }, /api_url: expected an https address/],
        [{ token_url: 'https://user:pass@api.example.com/token' }, /token_url: expected an https address/],
        [{ reconcile: 'true', api_url: 'https://api.example.com' }, /token_url: a value is required/],
    ] as const) {
        it(`is refused with ${JSON.stringify(values)}`, () => {
            const messages = trunkline.script(
                `var account = new GlideRecord('x_tkl_voice_account'); account.get('${account}');
                 var values = ${JSON.stringify(values)};
                 for (var column in values) account.setValue(column, values[column]);
                 return account.update() === null ? String(gs.getErrorMessages()) : 'taken'`,
                'x_tkl_voice'
            )
            assert.match(String(messages), message)
        })
    }
})
