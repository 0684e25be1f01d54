import assert from 'node:assert/strict'
import { basic, httpClient } from '../support/http-client.ts'
import { standardWebhook } from '../support/signing.ts'
import { EVENTS_SECRET } from './accounts.ts'
import { openDesk, REJOIN_MS, type Desk } from './records-desk.ts'

describe('Work notes of a call', () => {
    let desk: Desk
    before(async () => {
        desk = await openDesk()
    })
    after(() => desk.close())

    async function incident(): Promise<string> {
        return desk.trunkline.insert('incident', { short_description: 'VPN' })
    }

    async function callAbout(task: string): Promise<Awaited<ReturnType<Desk['create']>>> {
        const number = (await desk.trunkline.row('incident', `sys_id=${task}`))['number']
        return desk.create({ attributes: { incidentNumber: number } })
    }

    /** Nothing that comes can go on with the call any more. */
    function forGood(): void {
        desk.work()
        desk.pass(REJOIN_MS)
        desk.work()
    }

    it('are one line when it is answered and one when it is over, on the record it is about', async () => {
        const task = await incident()
        const call = await callAbout(task)
        desk.work()
        assert.deepEqual(desk.notes(task), [])
        await desk.step(call, 'answer')
        desk.work()
        assert.deepEqual(desk.notes(task), [
            `Call ${call.number}: answered by Agnes One (inbound, queue Service desk).`,
        ])
        desk.pass(192000)
        await desk.step(call, 'release')
        forGood()
        const [, end, ...more] = desk.notes(task)
        assert.match(
            end ?? '',
            new RegExp(`^Call ${call.number}: over after 3 min 1[23] s, answered, agent Agnes One$`)
        )
        assert.deepEqual(more, [])
    })

    it('tell one end, of the whole call, when a release was the first half of a transfer', async () => {
        const task = await incident()
        const call = await callAbout(task)
        await desk.step(call, 'answer')
        desk.pass(60000)
        await desk.step(call, 'release')
        desk.work()
        desk.pass(5000)
        const next = { contactId: `${call.contact}-next` }
        await desk.step(call, 'create', { ...next, masterId: call.contact, ani: '4155552671' })
        await desk.step(call, 'answer', { ...next, agentId: '30002' })
        forGood()
        assert.equal(desk.notes(task).length, 1)
        await desk.step(call, 'release', next)
        forGood()
        const [, end, ...more] = desk.notes(task)
        assert.match(end ?? '', /: over after 3 min [0-9]+ s, answered, agent Tobias Two$/)
        assert.deepEqual(more, [])
    })

    it('tell the end at once where the whole call was told to be over, and the recording with it', async () => {
        const task = await incident()
        const number = (await desk.trunkline.row('incident', `sys_id=${task}`))['number']
        const events = httpClient(desk.trunkline.url, basic('telephony.events', 'telephony'))
        for (const [type, facts] of [
            ['queued', { ani: '4155552671', attributes: { incidentNumber: number } }],
            ['established', { agentId: '30001' }],
            ['recording.available', { recordingUrl: 'https://recordings.example/1' }],
            ['cleared', {}],
        ] as const) {
            const name = type.includes('.') ? type : `call.${type}`
            const event = { specversion: '1.0', id: name, source: '/test', type: name }
            const body = JSON.stringify({ ...event, data: { callId: 'told-over', ...facts } })
            const signed = standardWebhook(body, [EVENTS_SECRET], { at: desk.now() })
            const headers = { 'content-type': 'application/cloudevents+json', ...signed }
            const path = '/api/x_tkl_voice/v1/telephony/events-demo/events'
            const reply = await events.request(path, { method: 'POST', headers, body })
            assert.equal(reply.status, 200, reply.text)
        }
        desk.work()
        const [, end = ''] = desk.notes(task)
        assert.match(end, /: over after [0-9]+ s, answered.*, recording: https:\/\/recordings\.example\/1$/)
    })

    it('are not repeated, whatever is', async () => {
        const task = await incident()
        const call = await callAbout(task)
        for (let time = 0; time < 2; time++) {
            for (const step of ['answer', 'release'] as const) {
                await desk.step(call, step)
                desk.work()
                desk.work()
            }
        }
        desk.pass(600000)
        desk.trunkline.instance.runJob('Trunkline: verify quiet calls')
        desk.work()
        assert.equal(desk.notes(task).length, 2)
    })

    it('go to a record that a person links by hand, too', async () => {
        const task = await incident()
        const call = await desk.create()
        await desk.step(call, 'answer')
        await desk.trunkline.insert('interaction_related_record', {
            interaction: call.interaction,
            document_table: 'incident',
            document_id: task,
        })
        desk.work()
        assert.equal(desk.notes(task).length, 1)
        desk.pass(2000)
        await desk.step(call, 'release')
        forGood()
        assert.equal(desk.notes(task).length, 2)
    })

    it('tell only the end to a record that was linked afterwards', async () => {
        const task = await incident()
        const call = await desk.create()
        await desk.step(call, 'answer')
        await desk.step(call, 'release')
        desk.pass(5000)
        await desk.trunkline.insert('interaction_related_record', {
            interaction: call.interaction,
            document_table: 'incident',
            document_id: task,
        })
        forGood()
        assert.deepEqual(
            desk.notes(task).map((note) => note.split(' ')[2]),
            ['over']
        )
    })

    it('are written as the account chooses', async () => {
        for (const [choice, count] of [
            ['none', 0],
            ['start', 1],
            ['end', 1],
            ['both', 2],
        ] as const) {
            await desk.itsm.change({ work_notes: choice })
            const task = await incident()
            const call = await callAbout(task)
            await desk.step(call, 'answer')
            desk.work()
            desk.pass(2000)
            await desk.step(call, 'release')
            forGood()
            assert.equal(desk.notes(task).length, count, choice)
        }
    })

    it('cost a call nothing that is about no record', async () => {
        const call = await desk.create()
        await desk.step(call, 'answer')
        await desk.step(call, 'release')
        const row = await desk.trunkline.row('x_tkl_voice_call', `sys_id=${call.id}`)
        assert.deepEqual([row['effects'], row['effects_due']], ['', ''])
        assert.deepEqual(await desk.trunkline.rows('sysevent', `name=x_tkl_voice.command.wanted^parm1=${call.id}`), [])
    })
})
