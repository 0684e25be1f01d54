import assert from 'node:assert/strict'
import type { HttpReply } from '../support/http-client.ts'
import { allowInteractions, whileRefused } from '../support/refused-writes.ts'
import { replyOf, startTrunkline, type Trunkline } from './trunkline.ts'
import { eventAsCurrent, press, pressReplay, scriptOf } from './ui-actions.ts'

const EVENTS = '/api/x_tkl_voice/v1/telephony/cxone-demo/events'

describe('Dead letters', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
        trunkline.script(`gs.setProperty('x_tkl_voice.retry.limit', '1');`)
    })
    after(() => trunkline.close())

    /** An event that is given up after its first try. */
    async function die(contact: string): Promise<string> {
        allowInteractions(trunkline, 'denied')
        await trunkline.step('create', { contactId: contact })
        allowInteractions(trunkline, 'allowed')
        return (await trunkline.row('x_tkl_voice_event', `contact=${contact}^state=dead`))['sys_id'] ?? ''
    }

    async function stateOf(id: string): Promise<string> {
        return (await trunkline.row('x_tkl_voice_event', `sys_id=${id}`))['state'] ?? ''
    }

    it('say why they are dead, in an error and to whom the account names', async () => {
        const id = await die('l1')
        const error = await trunkline.row('x_tkl_voice_error', 'call=l1')
        assert.match(error['message'] ?? '', /call\.queued was given up after 1 tries/)
        assert.match(error['detail'] ?? '', /refused to create the Interaction.*can be replayed/)
        const told = await trunkline.rows('sysevent', `name=x_tkl_voice.attention^parm1=${error['message'] ?? ''}`)
        assert.equal(told.length, 1)
        assert.equal(await stateOf(id), 'dead')
    })

    it('are replayed from their page: settled at once when nothing is in the way any more', async () => {
        const id = await die('l2')
        pressReplay(trunkline, id)
        assert.equal(await stateOf(id), 'processed')
        assert.equal((await trunkline.row('interaction', 'client_session_id=l2'))['state'], 'new')
    })

    it('that fail again are dead again, with the reason', async () => {
        const id = await die('l3')
        allowInteractions(trunkline, 'denied')
        pressReplay(trunkline, id)
        allowInteractions(trunkline, 'allowed')
        const event = await trunkline.row('x_tkl_voice_event', `sys_id=${id}`)
        assert.deepEqual([event['state'], event['attempts']], ['dead', '1'])
        assert.match(event['error'] ?? '', /refused to create the Interaction/)
        pressReplay(trunkline, id)
        assert.equal(await stateOf(id), 'processed')
    })

    it('wait where their account takes a pause, and are settled when it is live again', async () => {
        const id = await die('l4')
        const account = (await trunkline.row('x_tkl_voice_account', 'code=cxone-demo'))['sys_id'] ?? ''
        await trunkline.change('x_tkl_voice_account', account, { mode: 'record' })
        pressReplay(trunkline, id)
        assert.equal(await stateOf(id), 'retry')
        await trunkline.change('x_tkl_voice_account', account, { mode: 'live' })
        trunkline.instance.runJob('Trunkline: settle waiting events')
        assert.equal(await stateOf(id), 'processed')
    })

    it('are replayed all at once, those of a filter and no others', async () => {
        const chosen = [await die('l5-a'), await die('l5-b')]
        const other = await die('l6')
        const filter = `var current = new GlideRecord('x_tkl_voice_event'); current.addEncodedQuery('contactSTARTSWITHl5-');`
        press(trunkline, 'Replay all dead letters of this list', filter)
        assert.deepEqual(await Promise.all(chosen.map(stateOf)), ['processed', 'processed'])
        assert.equal(await stateOf(other), 'dead')
        press(trunkline, 'Replay all dead letters of this list', `var current = new GlideRecord('x_tkl_voice_event');`)
        assert.deepEqual(await trunkline.rows('x_tkl_voice_event', 'state=dead'), [])
    })

    it('beyond the first twenty are left to the worker', async () => {
        allowInteractions(trunkline, 'denied')
        for (let index = 0; index < 25; index++) await trunkline.step('create', { contactId: `l7-${index}` })
        allowInteractions(trunkline, 'allowed')
        press(trunkline, 'Replay all dead letters of this list', `var current = new GlideRecord('x_tkl_voice_event');`)
        assert.deepEqual(await trunkline.rows('x_tkl_voice_event', 'state=dead'), [])
        for (let round = 0; round < 5; round++) trunkline.instance.runPending()
        assert.deepEqual(await trunkline.rows('x_tkl_voice_event', 'contactSTARTSWITHl7-^state!=processed'), [])
    })

    it('that could not be read are read again, and what they say becomes an event of its own', async () => {
        const bad = { specversion: '1.0', id: 'l8-1', source: '/acme', type: 'call.queued', data: { ani: '1' } }
        const reply = await trunkline.telephony.request(EVENTS, {
            method: 'POST',
            body: [bad],
            headers: { 'content-type': 'application/cloudevents-batch+json' },
        })
        assert.equal(reply.status, 200, reply.text)
        const letter = await trunkline.row('x_tkl_voice_event', 'state=dead^event_idLIKEl8-1')
        pressReplay(trunkline, letter['sys_id'] ?? '')
        const still = await trunkline.row('x_tkl_voice_event', `sys_id=${letter['sys_id'] ?? ''}`)
        assert.deepEqual([still['state'], still['attempts']], ['dead', '1'])
        assert.match(still['error'] ?? '', /^Field "data\.callId"/)

        // What a newer version of a reader does to a text it can read: here the text changes instead.
        const payload = await trunkline.row('x_tkl_voice_payload', `event=${letter['sys_id'] ?? ''}`)
        const body = JSON.stringify({ ...bad, data: { callId: 'l8', ani: '4155552671' } })
        trunkline.instance.rows.update('x_tkl_voice_payload', payload['sys_id'] ?? '', { body })
        pressReplay(trunkline, letter['sys_id'] ?? '')
        const note = await trunkline.row('x_tkl_voice_event', `sys_id=${letter['sys_id'] ?? ''}`)
        assert.deepEqual([note['state'], note['decision']], ['ignored', 'Replayed as call.queued of l8'])
        const proper = await trunkline.row('x_tkl_voice_event', 'contact=l8^event_id=l8-1')
        assert.deepEqual([proper['state'], proper['received']], ['processed', letter['received']])
        assert.equal(
            (await trunkline.row('interaction', 'client_session_id=l8'))['caller_phone_number'],
            '+14155552671'
        )
    })

    it('keep their text also where the first try failed before it was stored', async () => {
        const send = (): Promise<HttpReply> =>
            trunkline.telephony.request(EVENTS, {
                method: 'POST',
                body: [{ specversion: '1.0', id: 'l11', source: '/acme', type: 'call.queued', data: {} }],
                headers: { 'content-type': 'application/cloudevents-batch+json' },
            })
        await whileRefused(trunkline, 'x_tkl_voice_payload', async () => {
            assert.equal((await send()).status, 503)
        })
        const again = await send()
        assert.equal(again.status, 200, again.text)
        const letter = await trunkline.row('x_tkl_voice_event', 'state=dead^event_idLIKEl11')
        const payload = await trunkline.row('x_tkl_voice_payload', `event=${letter['sys_id'] ?? ''}`)
        assert.match(payload['body'] ?? '', /"id":"l11"/)
    })

    it('that die again are told again, to whom the account names too', async () => {
        const id = await die('l12')
        allowInteractions(trunkline, 'denied')
        pressReplay(trunkline, id)
        pressReplay(trunkline, id)
        allowInteractions(trunkline, 'allowed')
        const errors = await trunkline.rows('x_tkl_voice_error', 'call=l12')
        assert.deepEqual(errors.map((error) => error['subject']).sort(), [`dead/${id}`, `dead/${id}/2`, `dead/${id}/3`])
        pressReplay(trunkline, id)
        assert.equal(await stateOf(id), 'processed')
    })

    it('are replayed by administrators of the application only', async () => {
        const id = await die('l9')
        const session = trunkline.instance.signIn('agent.one')
        assert.ok(session)
        trunkline.instance.runScript(`${eventAsCurrent(id)}\n${scriptOf(trunkline, 'Replay')}`, {
            session,
            scope: 'x_tkl_voice',
            name: 'test script',
        })
        assert.equal(await stateOf(id), 'dead')
        pressReplay(trunkline, id)
        assert.equal(await stateOf(id), 'processed')
    })

    it('are retried by the event queue before they are dead', async () => {
        trunkline.script(`gs.setProperty('x_tkl_voice.retry.limit', '3');`)
        allowInteractions(trunkline, 'denied')
        const reply = await trunkline.step('create', { contactId: 'l10' })
        allowInteractions(trunkline, 'allowed')
        assert.equal(replyOf(reply)['status'], 'deferred')
        const event = await trunkline.row('x_tkl_voice_event', 'contact=l10^state=retry')
        const [queued] = await trunkline.rows(
            'sysevent',
            `name=x_tkl_voice.event.retry^instance=${event['sys_id'] ?? ''}`
        )
        assert.equal(queued?.['process_on'], event['next_try'])
        const past = '2026-01-01 00:00:00'
        trunkline.instance.rows.update('sysevent', queued?.['sys_id'] ?? '', { process_on: past })
        trunkline.instance.rows.update('x_tkl_voice_event', event['sys_id'] ?? '', { next_try: past })
        trunkline.instance.runPending()
        assert.equal(await stateOf(event['sys_id'] ?? ''), 'processed')
    })
})
