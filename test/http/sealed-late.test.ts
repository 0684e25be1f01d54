import assert from 'node:assert/strict'
import { PHONE_EVENT_TYPES, type PhoneEventType } from '../../src/server/calls/event.ts'
import { CALLER, openStage, playCall, type Stage } from './sealing-stage.ts'
import { replyOf } from './trunkline.ts'

const LINK = 'https://example.com/late'

/** The row of a call that lacks nothing. */
const FILLED = {
    recording: 'https://example.com/r',
    transcript: 'https://example.com/t',
    voicemail: 'https://example.com/v',
    disposition: 'KEPT',
}

/** What some types must say. */
const ABOUT: Readonly<Partial<Record<PhoneEventType, object>>> = {
    'call.established': { agent: { externalId: 'A2' } },
    'call.consulted': { agent: { externalId: 'A2' } },
    'party.joined': { agent: { externalId: 'A2' } },
    'party.left': { legId: 'late' },
    'call.transferred': { transfer: { kind: 'queue', target: '78' } },
    'voicemail.left': { voicemailUrl: LINK },
    'recording.available': { recordingUrl: LINK },
    'transcript.available': { transcriptUrl: LINK },
    'wrapup.ended': { wrapUp: { code: 'OTHER', notes: 'More to do' } },
}

for (const isPurged of [false, true]) {
    describe(`After a call is sealed${isPurged ? ' and its events are removed' : ''}`, () => {
        let stage: Stage
        before(async () => {
            stage = await openStage()
            await playCall(stage, 'late')
            await playCall(stage, 'links')
            stage.clock.pass(36)
            await stage.seal()
            const { sys_id: id = '' } = await stage.call('late')
            stage.trunkline.instance.rows.update('x_tkl_voice_call', id, FILLED)
            if (!isPurged) return
            stage.clock.pass(91)
            stage.trunkline.instance.runJob('Table Cleaner')
            for (const contact of ['late', 'links']) {
                assert.deepEqual(await stage.trunkline.rows('x_tkl_voice_event', `contact=${contact}`), [])
            }
        })
        after(() => stage.trunkline.close())

        /** Everything that must not move. */
        async function records(): Promise<Record<string, string>[][]> {
            const all = await Promise.all(
                ['interaction', 'x_tkl_voice_call', 'x_tkl_voice_leg', 'sn_openframe_phone_log'].map((table) =>
                    stage.trunkline.rows(table)
                )
            )
            return all.map((found) => found.sort((a, b) => ((a['sys_id'] ?? '') < (b['sys_id'] ?? '') ? -1 : 1)))
        }

        async function lastEvent(contact: string): Promise<Record<string, string>> {
            const query = `contact=${contact}^ORDERBYDESCreceived`
            const [event] = await stage.trunkline.rows('x_tkl_voice_event', query)
            return event ?? {}
        }

        for (const type of PHONE_EVENT_TYPES.filter((name) => name !== 'integration.error')) {
            it(`${type} changes nothing, and says why`, async () => {
                const before = await records()
                const sealed = await stage.call('late')
                const reply = await stage.tell(type, { ...ABOUT[type], callId: 'late', ...CALLER })
                assert.deepEqual(await records(), before)
                const event = await lastEvent('late')
                assert.equal(event['type'], type)
                assert.deepEqual([event['state'], event['call']], ['ignored', sealed['sys_id']])
                assert.match(event['decision'] ?? '', /^Ignored: the call is sealed/)
                assert.notEqual(event['expires'], '')
                assert.deepEqual(
                    [reply['status'], reply['callId'], reply['interactionId']],
                    ['accepted', sealed['sys_id'], sealed['interaction']]
                )
            })
        }

        it('a repeated event is a duplicate and changes nothing', async () => {
            const before = await records()
            const body = {
                specversion: '1.0',
                id: 'again',
                source: 'test',
                type: 'call.cleared',
                time: new Date(stage.clock.now()).toISOString(),
                data: { callId: 'late' },
            }
            const path = '/api/x_tkl_voice/v1/telephony/events-demo/events'
            await stage.events.post(path, body)
            const reply = await stage.events.post(path, body)
            assert.equal(reply.status, 200, reply.text)
            assert.deepEqual(
                [replyOf(reply)['status'], replyOf(reply)['callId']],
                ['duplicate', (await stage.call('late'))['sys_id']]
            )
            assert.deepEqual(await records(), before)
        })

        it('what a person does to its Interaction is theirs alone', async () => {
            const call = await stage.call('late')
            await stage.trunkline.change('interaction', call['interaction'] ?? '', { state: 'new' })
            const before = await records()
            stage.trunkline.instance.runPending()
            await stage.tell('call.cleared', { callId: 'late' })
            assert.deepEqual(await records(), before)
            assert.deepEqual(await stage.trunkline.rows('x_tkl_voice_event', 'contact=late^type=person.changed'), [])
        })

        it('an Interaction that was deleted is not made again', async () => {
            const call = await stage.call('late')
            await stage.trunkline.admin.request(`/api/now/table/interaction/${call['interaction'] ?? ''}`, {
                method: 'DELETE',
            })
            await stage.tell('call.established', { callId: 'late', agent: { externalId: 'A2' } })
            stage.trunkline.instance.runJob('Trunkline: verify quiet calls')
            assert.deepEqual(await stage.trunkline.rows('interaction', `sys_id=${call['interaction'] ?? ''}`), [])
        })

        it('links and a disposition fill what is empty, once', async () => {
            const link = (kind: string): string => `https://example.com/${kind}/1`
            await stage.tell('recording.available', { callId: 'links', recordingUrl: link('recording') })
            await stage.tell('transcript.available', { callId: 'links', transcriptUrl: link('transcript') })
            await stage.tell('voicemail.left', { callId: 'links', voicemailUrl: link('voicemail') })
            await stage.tell('wrapup.ended', { callId: 'links', disposition: 'SOLVED' })
            const call = await stage.call('links')
            assert.deepEqual(
                [call['recording'], call['transcript'], call['voicemail'], call['disposition']],
                [link('recording'), link('transcript'), link('voicemail'), 'SOLVED']
            )
            const filled = await stage.trunkline.row('x_tkl_voice_event', 'contact=links^type=recording.available')
            assert.equal(filled['state'], 'processed')
            assert.equal(filled['decision'], 'The call is sealed; it lacked its recording, which is kept')
            await stage.tell('recording.available', { callId: 'links', recordingUrl: link('another') })
            assert.equal((await stage.call('links'))['recording'], link('recording'))
            assert.equal((await lastEvent('links'))['state'], 'ignored')
        })

        it('a contact that begins is a new call, with the sealed one as its parent', async () => {
            const sealed = await stage.call('late')
            const before = await stage.trunkline.rows('x_tkl_voice_call')
            await stage.tell('call.queued', { callId: 'late', legId: 'new', ...CALLER })
            await stage.tell('call.established', { callId: 'late', legId: 'new', agent: { externalId: 'A2' } })
            const call = await stage.call('new')
            assert.deepEqual([call['parent'], call['state']], [sealed['sys_id'], 'connected'])
            assert.deepEqual(call['members'], JSON.stringify(['new']))
            const interaction = await stage.trunkline.row('interaction', `sys_id=${call['interaction'] ?? ''}`)
            assert.deepEqual([interaction['state'], interaction['client_session_id']], ['work_in_progress', 'new'])
            await stage.tell('party.left', { callId: 'late', legId: 'new' })
            assert.equal((await stage.call('new'))['state'], 'over')
            assert.equal((await stage.trunkline.rows('x_tkl_voice_call')).length, before.length + 1)
        })

        it('the end of an unknown contact is ignored, until that contact begins', async () => {
            await stage.tell('party.left', { callId: 'links', legId: 'early' })
            assert.equal((await lastEvent('early'))['state'], 'ignored')
            assert.deepEqual(await stage.trunkline.rows('x_tkl_voice_call', 'opened_as=early'), [])
            await stage.tell('call.queued', { callId: 'links', legId: 'early', ...CALLER })
            const call = await stage.call('early')
            assert.deepEqual([call['state'], call['parent']], ['over', (await stage.call('links'))['sys_id']])
            const ended = await stage.trunkline.row('x_tkl_voice_event', 'contact=early^type=party.left')
            assert.deepEqual([ended['state'], ended['expires']], ['processed', ''])
        })

        it('its trace is still told', async () => {
            const reply = await stage.trunkline.admin.get('/api/x_tkl_voice/v1/telephony/events-demo/calls/late')
            assert.equal(reply.status, 200, reply.text)
            const { call, legs } = replyOf(reply) as unknown as { call: Record<string, unknown>; legs: unknown[] }
            assert.deepEqual([call['sealed'], call['outcome'], legs.length], [true, 'answered', 1])
            assert.match(String(call['sealedAt']), /^\d{4}-/)
        })
    })
}
