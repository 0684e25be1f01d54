import assert from 'node:assert/strict'
import { allowInteractions } from '../support/refused-writes.ts'
import { replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

describe('An event that can be stored but not settled', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    async function makeDue(contact: string): Promise<void> {
        for (const event of await trunkline.rows('x_tkl_voice_event', `contact=${contact}^state!=processed`)) {
            trunkline.script(
                `
                var event = new GlideRecord('x_tkl_voice_event');
                event.get('${event['sys_id'] ?? ''}');
                event.setValue('next_try', '2026-01-01 00:00:00');
                event.update();
            `,
                'x_tkl_voice'
            )
        }
    }

    it('is answered as deferred with its ids, kept, and settled by the job', async () => {
        allowInteractions(trunkline, 'denied')
        const reply = await trunkline.step('create', { contactId: 'd1', ani: '4155552671' })
        allowInteractions(trunkline, 'allowed')
        assert.equal(reply.status, 202, reply.text)
        assert.equal(replyOf(reply)['status'], 'deferred')
        assert.match(String(replyOf(reply)['interactionId']), /^[0-9a-f]{32}$/)
        assert.ok(String(replyOf(reply)['screenPopUrl']).includes(String(replyOf(reply)['interactionId'])))
        const waiting = await trunkline.row('x_tkl_voice_event', 'contact=d1^sourceSTARTSWITHcxone')
        assert.equal(waiting['state'], 'retry')
        assert.match(waiting['error'] ?? '', /refused to create the Interaction/)

        await makeDue('d1')
        trunkline.instance.runJob('Trunkline: settle waiting events')
        const interaction = await trunkline.row('interaction', 'client_session_id=d1')
        assert.equal(interaction['sys_id'], replyOf(reply)['interactionId'])
        assert.equal(interaction['opened_for'], (await trunkline.row('sys_user', 'user_name=ada.byrne'))['sys_id'])
        assert.equal(
            (await trunkline.row('x_tkl_voice_event', `sys_id=${waiting['sys_id'] ?? ''}`))['state'],
            'processed'
        )
    })

    it('does not keep a later event of the call from putting things right', async () => {
        allowInteractions(trunkline, 'denied')
        await trunkline.step('create', { contactId: 'd2', ani: '4155552671' })
        allowInteractions(trunkline, 'allowed')
        assert.equal((await trunkline.step('answer', { contactId: 'd2', agentId: '30001' })).status, 200)
        assert.equal((await trunkline.row('interaction', 'client_session_id=d2'))['state'], 'work_in_progress')
        await makeDue('d2')
        trunkline.instance.runJob('Trunkline: settle waiting events')
        const events = await trunkline.rows('x_tkl_voice_event', 'contact=d2^state!=processed')
        assert.deepEqual(events, [])
    })

    it('is dead after so many tries, says why, and counts again with the next event of its call', async () => {
        trunkline.script(`gs.setProperty('x_tkl_voice.retry.limit', '2');`)
        allowInteractions(trunkline, 'denied')
        await trunkline.step('create', { contactId: 'd3', skillName: 'Desk' })
        await makeDue('d3')
        trunkline.instance.runJob('Trunkline: settle waiting events')
        allowInteractions(trunkline, 'allowed')
        const event = await trunkline.row('x_tkl_voice_event', 'contact=d3^sourceSTARTSWITHcxone')
        assert.deepEqual([event['state'], event['attempts']], ['dead', '2'])
        assert.match(event['error'] ?? '', /refused to create the Interaction/)
        assert.equal((await trunkline.step('answer', { contactId: 'd3', agentId: '30001' })).status, 200)
        const interaction = await trunkline.row('interaction', 'client_session_id=d3')
        assert.deepEqual(
            [interaction['state'], interaction['short_description']],
            ['work_in_progress', 'Phone call from an unknown number (Desk)']
        )
    })

    it('waits while the account only records, and is settled when it is live again', async () => {
        const account = (await trunkline.row('x_tkl_voice_account', 'code=cxone-demo'))['sys_id'] ?? ''
        await trunkline.change('x_tkl_voice_account', account, { mode: 'record' })
        const reply = await trunkline.step('create', { contactId: 'd4', ani: '4155552671' })
        assert.deepEqual([reply.status, replyOf(reply)['status']], [202, 'deferred'])
        assert.deepEqual(await trunkline.rows('interaction', 'client_session_id=d4'), [])
        await trunkline.change('x_tkl_voice_account', account, { mode: 'live' })
        await makeDue('d4')
        trunkline.instance.runJob('Trunkline: settle waiting events')
        assert.equal((await trunkline.row('interaction', 'client_session_id=d4'))['state'], 'new')
    })
})

describe('A call that has been quiet', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    async function quietFor5Minutes(contact: string): Promise<void> {
        const call = await trunkline.row('x_tkl_voice_call', `opened_as=${contact}`)
        trunkline.script(
            `
            var call = new GlideRecord('x_tkl_voice_call');
            call.get('${call['sys_id'] ?? ''}');
            call.setValue('verify_after', '2026-01-01 00:00:00');
            call.update();
            `,
            'x_tkl_voice'
        )
    }

    it('is verified by the job when its records are right', async () => {
        await trunkline.step('create', { contactId: 'q1', ani: '4155552671' })
        assert.equal((await trunkline.row('x_tkl_voice_call', 'opened_as=q1'))['verified'], 'false')
        trunkline.instance.runJob('Trunkline: verify quiet calls')
        assert.equal((await trunkline.row('x_tkl_voice_call', 'opened_as=q1'))['verified'], 'false')
        await quietFor5Minutes('q1')
        trunkline.instance.runJob('Trunkline: verify quiet calls')
        assert.equal((await trunkline.row('x_tkl_voice_call', 'opened_as=q1'))['verified'], 'true')
    })

    it('is put right by the job when a settle died before it wrote the Interaction', async () => {
        await trunkline.step('create', { contactId: 'q2', ani: '4155552671' })
        const interaction = await trunkline.row('interaction', 'client_session_id=q2')
        trunkline.instance.rows.update('interaction', interaction['sys_id'] ?? '', { state: '', opened_for: '' })
        await quietFor5Minutes('q2')
        trunkline.instance.runJob('Trunkline: verify quiet calls')
        const mended = await trunkline.row('interaction', 'client_session_id=q2')
        assert.deepEqual([mended['state'], mended['opened_for']], ['new', interaction['opened_for']])
        await quietFor5Minutes('q2')
        trunkline.instance.runJob('Trunkline: verify quiet calls')
        assert.equal((await trunkline.row('x_tkl_voice_call', 'opened_as=q2'))['verified'], 'true')
    })
})
