import assert from 'node:assert/strict'
import { callersOf, desksOf, type Desks } from './desks.ts'
import { replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

describe('A choice of the caller', () => {
    let trunkline: Trunkline
    let desks: Desks
    before(async () => {
        trunkline = await startTrunkline({ background: false })
        desks = desksOf(trunkline)
    })
    after(() => trunkline.close())

    it('is remembered for desks with the same work, and says nothing to others', async () => {
        const phone = '+442079460577'
        const consumer = await trunkline.insert('csm_consumer', { name: 'Una Known', mobile_phone: phone })
        trunkline.instance.runPending()
        const isla = (await trunkline.row('csm_consumer', 'name=Isla Grant'))['sys_id'] ?? ''
        const call = await desks.callIt(desks.newContact(), phone)
        const reply = await desks.choose('agent.one', String(call['callId']), { table: 'csm_consumer', id: isla })
        assert.equal(replyOf(reply)['callerName'], 'Isla Grant')
        assert.equal((await desks.callIt(desks.newContact(), phone))['callerId'], isla)
        assert.equal((await desks.callCustomers(desks.newContact(), phone))['callerId'], consumer)
    })

    it('says to other desks neither that it is none of them', async () => {
        const phone = '+442079460733'
        const consumer = await trunkline.insert('csm_consumer', { name: 'Nils Known', mobile_phone: phone })
        const user = await trunkline.insert('sys_user', { user_name: 'nils.k', name: 'Nils K', active: 'true', phone })
        trunkline.instance.runPending()
        const call = await desks.callIt(desks.newContact(), phone)
        assert.equal(call['callerId'], user)
        await desks.choose('agent.one', String(call['callId']), { none: true })
        assert.equal((await desks.callIt(desks.newContact(), phone))['callerId'], '')
        assert.equal((await desks.callCustomers(desks.newContact(), phone))['callerId'], consumer)
        const works = (await trunkline.rows('x_tkl_voice_caller_choice', `number=${phone}`)).map((row) => row['work'])
        assert.deepEqual(works, ['itsm'])
    })

    it('is remembered with the millisecond, so that of two in one second the later is kept', async () => {
        const at = Date.UTC(2026, 10, 20, 12, 0, 0, 500)
        const keep = (record: string, time: number): unknown =>
            trunkline.script(
                `require('./src/server/records/caller-choices.ts').keepCallerChoice({
                    number: '+442079460736', work: 'itsm', by: '', call: '', at: ${time}, known: [],
                    caller: { table: 'sys_user', id: '${record}', name: '' }
                })`,
                'x_tkl_voice'
            )
        keep('a'.repeat(32), at)
        keep('b'.repeat(32), at - 200)
        const row = await trunkline.row('x_tkl_voice_caller_choice', 'number=+442079460736')
        assert.deepEqual([row['record'], row['chosen']], ['a'.repeat(32), '2026-11-20T12:00:00.500Z'])
    })

    it('outlives a directory that is filled anew: nobody who had the number then is new to it', async () => {
        const phone = '+442079460738'
        const [one] = [
            await trunkline.insert('sys_user', { user_name: 'y.a', name: 'Y A', active: 'true', phone }),
            await trunkline.insert('sys_user', { user_name: 'y.b', name: 'Y B', active: 'true', phone }),
        ]
        trunkline.instance.runPending()
        const call = await desks.callIt(desks.newContact(), phone)
        await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id: one })
        const entries = await trunkline.rows('x_tkl_voice_number', `e164=${phone}`)
        assert.equal(entries.length, 2)
        for (const entry of entries) {
            trunkline.instance.rows.update('x_tkl_voice_number', entry['sys_id'] ?? '', {
                sys_created_on: '2037-01-01 00:00:00',
            })
        }
        assert.equal((await desks.callIt(desks.newContact(), phone))['callerId'], one)
    })

    it('is remembered until the person is no longer active', async () => {
        const hiro = await desks.user('hiro.tanaka')
        const call = await desks.callIt(desks.newContact(), '2025550171')
        await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id: hiro })
        assert.equal((await desks.callIt(desks.newContact(), '2025550171'))['callerId'], hiro)
        await trunkline.change('sys_user', hiro, { active: 'false' })
        assert.equal((await desks.callIt(desks.newContact(), '2025550171'))['callerId'], '')
        await trunkline.change('sys_user', hiro, { active: 'true' })
        trunkline.instance.runPending()
    })

    it('is remembered until the number has become somebody else’s: then both are shown', async () => {
        const grace = await desks.user('grace.kim')
        const call = await desks.callIt(desks.newContact(), '2025550172')
        await desks.choose('agent.one', String(call['callId']), { table: 'sys_user', id: grace })
        const newcomer = await trunkline.insert('sys_user', {
            user_name: 'new.comer',
            name: 'New Comer',
            active: 'true',
            mobile_phone: '+1 202 555 0172',
        })
        trunkline.instance.runPending()
        const next = await desks.callIt(desks.newContact(), '2025550172')
        assert.deepEqual([next['callerId'], next['candidates']], ['', 2])
        const { candidates } = callersOf(await desks.caller('agent.one', String(next['callId'])))
        assert.deepEqual(candidates.map(({ id }) => id).sort(), [grace, newcomer].sort())
    })
})
