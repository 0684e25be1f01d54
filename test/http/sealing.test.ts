import assert from 'node:assert/strict'
import { PHONE_EVENT_TYPES, type PhoneEventType } from '../../src/server/calls/event.ts'
import { basic, httpClient, type HttpClient } from '../support/http-client.ts'
import { pauseJobs } from './paused-jobs.ts'
import { replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

const SEAL = 'Trunkline: seal old calls'
const DAY_MS = 86400000

/** One account of canonical events, whose clock the test moves. */
interface Stage {
    readonly trunkline: Trunkline
    readonly clock: { now(): number; pass(days: number): void }
    readonly events: HttpClient
    /** Sends a canonical event. */
    tell(type: string, data: Readonly<Record<string, unknown>>): Promise<Record<string, string | number>>
    call(openedAs: string): Promise<Record<string, string>>
    seal(): Promise<void>
}

async function openStage(): Promise<Stage> {
    let passed = 0
    const clock = {
        now: () => Date.now() + passed,
        pass: (days: number): void => {
            passed += days * DAY_MS
        },
    }
    const trunkline = await startTrunkline({ clock })
    pauseJobs(trunkline)
    const events = httpClient(trunkline.url, basic('telephony.events', 'telephony'))
    const [account] = trunkline.instance.rows.select({
        table: 'x_tkl_voice_account',
        where: { kind: 'compare', path: 'code', operator: '=', value: 'events-demo' },
    })
    trunkline.instance.rows.update('x_tkl_voice_account', account?.['sys_id'] ?? '', { webhook_secret: '' })
    let sent = 0
    return {
        trunkline,
        clock,
        events,
        tell: async (type, data) => {
            const reply = await events.post('/api/x_tkl_voice/v1/telephony/events-demo/events', {
                specversion: '1.0',
                id: `told-${(sent += 1)}`,
                source: 'test',
                type,
                time: new Date(clock.now()).toISOString(),
                data,
            })
            assert.equal(reply.status, 200, reply.text)
            return replyOf(reply)
        },
        call: (openedAs) => trunkline.row('x_tkl_voice_call', `opened_as=${openedAs}`),
        seal: async () => {
            trunkline.instance.runJob('Trunkline: verify quiet calls')
            trunkline.instance.runJob(SEAL)
            await Promise.resolve()
        },
    }
}

const CALLER = { ani: '+14155552671', dnis: '+18005550100' }

const LINK = 'https://example.com/late'

/** Queued, answered and over. */
async function playCall(stage: Stage, callId: string): Promise<void> {
    await stage.tell('call.queued', { callId, ...CALLER })
    await stage.tell('call.established', { callId, agent: { externalId: 'A1' } })
    await stage.tell('call.cleared', { callId })
}

describe('The job that seals calls', () => {
    let stage: Stage
    before(async () => {
        stage = await openStage()
    })
    after(() => stage.trunkline.close())

    const eventsOf = (contact: string): Promise<Record<string, string>[]> =>
        stage.trunkline.rows('x_tkl_voice_event', `contact=${contact}`)

    it('leaves calls alone that are not over for long enough', async () => {
        await playCall(stage, 's1')
        stage.clock.pass(34.9)
        await stage.seal()
        assert.equal((await stage.call('s1'))['sealed'], 'false')
    })

    it('seals those that are, and lets all their events expire', async () => {
        stage.clock.pass(0.2)
        await stage.seal()
        const call = await stage.call('s1')
        assert.equal(call['sealed'], 'true')
        assert.equal(Date.parse(`${call['sealed_on'] ?? ''}Z`) - stage.clock.now() < 60000, true)
        const events = await eventsOf('s1')
        assert.ok(events.length >= 6, 'what was told and what was looked up')
        const inNinetyDays = stage.clock.now() + 90 * DAY_MS
        for (const event of events) {
            const expires = Date.parse(`${event['expires'] ?? ''}Z`)
            assert.ok(Math.abs(expires - inNinetyDays) < 60000, `${event['type']}: ${event['expires']}`)
        }
    })

    it('seals no call that goes on, however old', async () => {
        await stage.tell('call.queued', { callId: 's2', ...CALLER })
        stage.clock.pass(400)
        await stage.seal()
        assert.equal((await stage.call('s2'))['sealed'], 'false')
        for (const event of await eventsOf('s2')) assert.equal(event['expires'], '')
    })

    it('seals no call that has not been verified', async () => {
        await playCall(stage, 's3')
        stage.clock.pass(40)
        stage.trunkline.instance.runJob(SEAL)
        assert.equal((await stage.call('s3'))['sealed'], 'false')
        await stage.seal()
        assert.equal((await stage.call('s3'))['sealed'], 'true')
    })

    it('seals a row that was merged together with the one that goes on', async () => {
        await stage.tell('call.queued', { callId: 's4', ...CALLER })
        await stage.tell('call.queued', { callId: 's5', ...CALLER })
        await stage.tell('party.left', { callId: 's4', legId: 's5' })
        await stage.tell('call.cleared', { callId: 's4' })
        assert.notEqual((await stage.call('s5'))['merged_into'], '')
        stage.clock.pass(36)
        await stage.seal()
        assert.deepEqual([(await stage.call('s4'))['sealed'], (await stage.call('s5'))['sealed']], ['true', 'true'])
        for (const contact of ['s4', 's5']) {
            for (const event of await eventsOf(contact)) assert.notEqual(event['expires'], '', event['type'])
        }
    })

    it('finishes what a run left behind that died after the row was sealed', async () => {
        await playCall(stage, 's6')
        stage.clock.pass(36)
        stage.trunkline.instance.runJob('Trunkline: verify quiet calls')
        const id = (await stage.call('s6'))['sys_id'] ?? ''
        stage.trunkline.instance.rows.update('x_tkl_voice_call', id, { sealed: '1' })
        const [first] = await eventsOf('s6')
        stage.trunkline.instance.rows.update('x_tkl_voice_event', first?.['sys_id'] ?? '', {
            expires: '2030-01-01 00:00:00',
        })
        stage.trunkline.instance.runJob(SEAL)
        assert.notEqual((await stage.call('s6'))['sealed_on'], '')
        const expiries = (await eventsOf('s6')).map((event) => event['expires'])
        assert.ok(!expiries.includes(''))
        assert.equal(expiries.filter((expiry) => expiry === '2030-01-01 00:00:00').length, 1)
    })

    it('takes a seal back that came while somebody was still writing to the row, and loses no event', async () => {
        await playCall(stage, 's7')
        stage.clock.pass(36)
        await stage.seal()
        const id = (await stage.call('s7'))['sys_id'] ?? ''
        stage.trunkline.instance.rows.update('x_tkl_voice_call', id, {
            state: 'queued',
            verified: '0',
            verify_after: '2026-01-01 00:00:00',
        })
        stage.trunkline.instance.runJob('Trunkline: verify quiet calls')
        assert.deepEqual([(await stage.call('s7'))['sealed'], (await stage.call('s7'))['state']], ['false', 'over'])
        for (const event of await eventsOf('s7')) assert.equal(event['expires'], '')
        stage.clock.pass(1)
        await stage.seal()
        assert.equal((await stage.call('s7'))['sealed'], 'true')
    })

    it('lets go what no call holds on to, after the same time', async () => {
        const data = { script: 'Main', action: 'create', message: 'Time-out' }
        await stage.tell('integration.error', { ...data, callId: 's9' })
        await stage.tell('recording.available', { callId: 's10', recordingUrl: LINK })
        await stage.tell('recording.available', { callId: 's11', recordingUrl: LINK })
        await stage.tell('call.queued', { callId: 's11', ...CALLER })
        await stage.seal()
        const expiries = async (): Promise<boolean[]> => {
            const events = await Promise.all(['s9', 's10', 's11'].map(eventsOf))
            return events.map((found) => found.every((event) => event['expires'] !== ''))
        }
        assert.deepEqual(await expiries(), [false, false, false])
        stage.clock.pass(36)
        await stage.seal()
        assert.deepEqual(await expiries(), [true, true, false])
    })

    it('keeps to the days of the account, and refuses others', async () => {
        const account = (await stage.trunkline.row('x_tkl_voice_account', 'code=events-demo'))['sys_id'] ?? ''
        const path = `/api/now/table/x_tkl_voice_account/${account}`
        for (const body of [{ seal_after: '0' }, { seal_after: '366' }, { keep_events: '0' }, { keep_events: '' }]) {
            const reply = await stage.trunkline.admin.request(path, { method: 'PATCH', body })
            assert.equal(reply.status, 403, reply.text)
        }
        await stage.trunkline.change('x_tkl_voice_account', account, { seal_after: '2', keep_events: '3' })
        await playCall(stage, 's8')
        stage.clock.pass(2.1)
        await stage.seal()
        assert.equal((await stage.call('s8'))['sealed'], 'true')
        for (const event of await eventsOf('s8')) {
            const days = (Date.parse(`${event['expires'] ?? ''}Z`) - stage.clock.now()) / DAY_MS
            assert.equal(Math.round(days), 3)
        }
    })
})

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
