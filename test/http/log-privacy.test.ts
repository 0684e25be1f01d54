import assert from 'node:assert/strict'
import { DEMO_ACCOUNTS, DEMO_USERS } from '../../demo/people.ts'
import { basic, httpClient, type HttpClient, type HttpReply } from '../support/http-client.ts'
import { allowInteractions } from '../support/refused-writes.ts'
import { startTrunkline, type Trunkline } from './trunkline.ts'

const API = '/api/x_tkl_voice/v1/telephony'

/** Calls of all kinds, those that fail among them: no line of the log may tell who called, from where, or what is secret. */
describe('The log', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
        await playWhatWorks()
        await playWhatFails()
        await playWhatIsRefused()
        for (const job of JOBS) trunkline.instance.runJob(job)
        trunkline.instance.runPending()
    })
    after(() => trunkline.close())

    const JOBS = [
        'Trunkline: settle waiting events',
        'Trunkline: verify quiet calls',
        'Trunkline: seal old calls',
        'Trunkline: reconcile',
        'Trunkline: end wrap-up',
    ]

    const NUMBERS = ['4155552671', '2125550187', '7946095800', '8005550100', '6465550112']
    const STRANGER = { agentId: '99001', agentUsername: 'norma.stranger', agentEmail: 'norma.stranger@example.com' }
    const SECRETS = [
        'correct-horse-battery',
        'made-up-signature',
        ...DEMO_ACCOUNTS.flatMap((one) => one.webhookSecret ?? []),
    ]

    const integration = (account: string): HttpClient => {
        const user = DEMO_ACCOUNTS.find((one) => one.code === account)?.integrationUser
        assert.ok(user)
        return httpClient(trunkline.url, basic(user.name, user.password))
    }

    async function playWhatWorks(): Promise<void> {
        for (const [contact, ani] of [
            '4155552671',
            '212-555-0187',
            'anonymous',
            'sip:ada.byrne@example.com',
        ].entries()) {
            const contactId = `works-${contact}`
            await trunkline.step('create', { contactId, ani, dnis: '8005550100' })
            await trunkline.step('answer', { contactId, ...STRANGER })
            await trunkline.step('release', { contactId })
        }
        await trunkline.step('create', { contactId: 'outbound', direction: 'outbound', dnis: '6465550112' })
        const plan = { callGuid: 'plan-1', clid: '+447946095800', dialledNumber: '8005550100' }
        await integration('vonage-demo').post(`${API}/vonage-demo/vonage/plan/queued`, plan)
    }

    /** The instance refuses what the application wants to write. */
    async function playWhatFails(): Promise<void> {
        allowInteractions(trunkline, 'denied')
        const reply = await trunkline.step('create', { contactId: 'fails', ani: '4155552671', dnis: '8005550100' })
        assert.equal(reply.status, 202)
        await trunkline.step('answer', { contactId: 'fails', ...STRANGER })
        allowInteractions(trunkline, 'allowed')
        const { rows } = trunkline.instance
        const where = { kind: 'compare', path: 'contact', operator: '=', value: 'fails' } as const
        for (const event of rows.select({ table: 'x_tkl_voice_event', where })) {
            rows.update('x_tkl_voice_event', event['sys_id'] ?? '', { next_try: '2026-01-01 00:00:00' })
        }
    }

    async function playWhatIsRefused(): Promise<void> {
        const refused = async (reply: Promise<HttpReply>): Promise<void> => {
            const { status, text } = await reply
            assert.ok(status >= 400 && status < 500, `${status} ${text}`)
        }
        const caller = { ani: '4155552671', dnis: '8005550100', callerName: 'Ada Byrne' }
        await refused(trunkline.step('create', { ...caller }))
        await refused(trunkline.step('create', { contactId: 'x'.repeat(200), ...caller }))
        await refused(trunkline.step('create', { contactId: 'time', occurredAt: 'Ada Byrne 4155552671', ...caller }))
        await refused(trunkline.telephony.post(`${API}/cxone-demo/cxone/create`, 'Ada Byrne 4155552671'))
        await refused(trunkline.telephony.get(`${API}/cxone-demo/calls/+14155552671`))
        await refused(trunkline.telephony.get(`${API}/4155552671/calls/1`))
        await refused(
            httpClient(trunkline.url, basic('ada.byrne', 'correct-horse-battery')).get(`${API}/cxone-demo/calls/1`)
        )
        const event = {
            specversion: '1.0',
            id: '1',
            source: 'test',
            type: 'call.queued',
            data: { callId: '1', ...caller },
        }
        await refused(integration('events-demo').post(`${API}/events-demo/events`, event))
        await refused(
            integration('events-demo').request(`${API}/events-demo/events`, {
                method: 'POST',
                body: event,
                headers: {
                    'webhook-id': '1',
                    'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
                    'webhook-signature': 'v1,made-up-signature',
                },
            })
        )
        await refused(
            httpClient(trunkline.url).request(`${API}/vonage-demo/vonage/webhook`, {
                method: 'POST',
                body: { type: 'channel.created.v1', data: caller },
                headers: { 'vonage-signature': 'Bearer made-up-signature' },
            })
        )
    }

    const lines = (): string[] => trunkline.instance.logs.map((entry) => `${entry.source} ${entry.message}`)

    it('has something to say of what failed and of what was refused', () => {
        const all = lines().join('\n')
        assert.match(all, /event [0-9a-f]{32} is not settled/)
        assert.match(all, /refused with 400/)
        assert.match(all, /refused with 40[13]/)
    })

    it('holds no telephone number', () => {
        for (const line of lines()) {
            const digits = line.replace(/[0-9a-f]{32}/g, '').replace(/[\s()+\-./]/g, '')
            for (const number of NUMBERS) assert.ok(!digits.includes(number), line)
        }
    })

    it('holds no name of a caller or an agent', () => {
        const names = DEMO_USERS.filter((user) => !user.user_name.startsWith('telephony.')).flatMap((user) => [
            user.user_name,
            user.email,
            `${user.first_name} ${user.last_name}`,
        ])
        for (const line of lines()) {
            for (const name of [...names, STRANGER.agentUsername, STRANGER.agentEmail])
                assert.ok(!line.includes(name), line)
        }
    })

    it('holds no secret', () => {
        for (const line of lines()) for (const secret of SECRETS) assert.ok(!line.includes(secret), line)
    })
})
