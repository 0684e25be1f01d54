import assert from 'node:assert/strict'
import { startVonage, type Vonage } from '../../telephony/vonage/server.ts'
import type { Action, CallScript } from '../../telephony/vonage/call-script.ts'
import { testClock } from '../support/instance.ts'
import { accountNamed, VONAGE_SECRET } from './accounts.ts'
import { startTrunkline, type Trunkline } from './trunkline.ts'
import { startVendor, type VendorThread } from './vendor-thread.ts'

const MINUTE = 60000

/** The demo's account knows this agent (demo/people.ts). */
const AGENT = '1544'

const pause = (seconds: number): Action => ({ do: 'wait', seconds })
const RING: readonly Action[] = [
    { do: 'offer' },
    pause(2),
    { do: 'queue' },
    pause(3),
    { do: 'ring', agent: AGENT },
    pause(4),
]
const TALK: readonly Action[] = [...RING, { do: 'answer', agent: AGENT }, pause(20)]
const WRAP_UP: readonly Action[] = [pause(6), { do: 'wrapUp', agent: AGENT }, { do: 'end' }]

/** What happens, and the state of the Interaction it ends in. */
const CALLS: readonly { readonly actions: readonly Action[]; readonly state: string }[] = [
    { actions: [...TALK, { do: 'hangUp' }, ...WRAP_UP], state: 'closed_complete' },
    {
        actions: [...TALK, { do: 'hold' }, pause(15), { do: 'retrieve' }, pause(5), { do: 'hangUp' }, ...WRAP_UP],
        state: 'closed_complete',
    },
    {
        actions: [{ do: 'offer' }, { do: 'queue' }, pause(40), { do: 'hangUp' }, { do: 'end', outcome: 'Abandoned' }],
        state: 'closed_abandoned',
    },
    {
        actions: [...RING, { do: 'miss', agent: AGENT }, { do: 'hangUp' }, { do: 'end', outcome: 'Abandoned' }],
        state: 'closed_abandoned',
    },
    {
        actions: [
            ...TALK,
            { do: 'consult', agent: '8' },
            pause(5),
            { do: 'answer', agent: '8' },
            pause(10),
            { do: 'transfer', from: AGENT },
            pause(20),
            { do: 'hangUp' },
            { do: 'wrapUp', agent: '8' },
            ...WRAP_UP,
        ],
        state: 'closed_complete',
    },
    { actions: TALK, state: 'work_in_progress' },
    { actions: [{ do: 'offer' }, { do: 'queue' }], state: 'new' },
]

const ROUNDS = 3

describe('A Vonage contact centre that loses a tenth of what it sends', () => {
    let trunkline: Trunkline
    let api: VendorThread
    let centre: Vonage
    const clock = testClock()
    const expected = new Map<string, string>()

    before(async () => {
        api = await startVendor()
        trunkline = await startTrunkline({ clock, background: false })
        const account = await accountNamed(trunkline, 'vonage-demo')
        const urls = { api_url: api.url, token_url: `${api.url}/token` }
        await account.change({ ...urls, api_client_id: 'client', reconcile: 'true' })
        account.setSecrets({ api_client_secret: 'hush' })
        centre = await startVonage({
            port: 0,
            instanceUrl: trunkline.url,
            account: 'vonage-demo',
            webhookSecret: VONAGE_SECRET,
            user: 'telephony.vonage',
            password: 'telephony',
            drop: 0.1,
            seed: 101,
            clock: { now: () => clock.now(), pass: (milliseconds) => Promise.resolve(clock.advance(milliseconds)) },
        })
        for (let round = 0; round < ROUNDS; round++) {
            for (const [index, { actions, state }] of CALLS.entries()) {
                const script: CallScript = {
                    clid: `0207946${1000 + round * 10 + index}`,
                    dialled: '0800',
                    service: 'Sales',
                    actions,
                }
                expected.set(await centre.play(script), state)
            }
        }
        clock.advance(MINUTE)
        await answerAsCentre()
        trunkline.instance.runJob('Trunkline: reconcile')
        trunkline.instance.runJob('Trunkline: settle waiting events')
    })

    after(async () => {
        await centre.close()
        await trunkline.close()
        await api.close()
    })

    /** The API in its own thread answers what the contact centre's own would. */
    async function answerAsCentre(): Promise<void> {
        const { clientId, clientSecret } = centre.credentials
        const form = {
            grant_type: 'client_credentials',
            client_id: clientId,
            client_secret: clientSecret,
            scope: 'stats',
        }
        const granted = await fetch(centre.tokenUrl, { method: 'POST', body: new URLSearchParams(form) })
        const token = (await granted.json()) as { access_token: string }
        await api.answer('/token', token)
        const headers = {
            Accept: 'application/vnd.newvoicemedia.v3+json',
            Authorization: `Bearer ${token.access_token}`,
        }
        const day = new Date(clock.now() - 24 * 60 * MINUTE).toISOString()
        const paths = {
            interactions: `?include=Processed&start=${day}`,
            'interactions/ongoing': '',
            'agent-status': '',
        }
        for (const [path, query] of Object.entries(paths)) {
            const answer = await fetch(`${centre.apiUrl}/stats/${path}${query}`, { headers })
            assert.equal(answer.status, 200)
            await api.answer(`/stats/${path}`, await answer.json())
        }
    }

    it('was taken in as far as it was sent', () => {
        const outcomes = centre.sent.map(({ outcome }) => outcome)
        assert.ok(outcomes.filter((outcome) => outcome === 'lost').length > 10)
        assert.deepEqual(Array.from(new Set(outcomes)).sort(), [200, 'lost'])
    })

    it('leaves one Interaction for each call after one reconciliation, in the state that the call is in', async () => {
        const edges = await trunkline.rows('x_tkl_voice_call_edge')
        const calls = await trunkline.rows('x_tkl_voice_call')
        assert.equal(calls.length, expected.size)
        assert.ok(edges.length > 0)
        const found = new Map<string, string>()
        for (const call of calls) {
            const members = JSON.parse(call['members'] ?? '[]') as string[]
            const guid = members.concat(call['external_id'] ?? '').find((member) => expected.has(member)) ?? ''
            const interaction = await trunkline.row('interaction', `sys_id=${call['interaction']}`)
            found.set(guid, interaction['state'] ?? '')
        }
        assert.deepEqual(new Map([...found].sort()), new Map([...expected].sort()))
        assert.equal((await trunkline.rows('interaction', 'type=phone')).length, expected.size)
    })

    it('leaves a leg for each agent who answered, and a phone log for each of them whom the account knows', async () => {
        const answered = await trunkline.rows('x_tkl_voice_leg', 'establishedISNOTEMPTY')
        const logs = await trunkline.rows('sn_openframe_phone_log')
        assert.deepEqual([answered.length, logs.length], [ROUNDS * 5, ROUNDS * 4])
        const user = (await trunkline.row('sys_user', 'user_name=agent.two'))['sys_id']
        assert.deepEqual(Array.from(new Set(logs.map((log) => log['agent']))), [user])
        const talking = await trunkline.rows('interaction', 'state=work_in_progress')
        assert.deepEqual(
            talking.map((interaction) => interaction['assigned_to']),
            talking.map(() => user)
        )
    })

    it('says what it repaired, and finds nothing more the next time', async () => {
        const account = await trunkline.row('x_tkl_voice_account', 'code=vonage-demo')
        assert.match(account['last_reconciliation'] ?? '', /^\d+ told, [1-9]\d* repaired, 0 closed; [\d.]+ s$/)
        clock.advance(3 * MINUTE)
        trunkline.instance.runJob('Trunkline: reconcile')
        const again = await trunkline.row('x_tkl_voice_account', 'code=vonage-demo')
        assert.match(again['last_reconciliation'] ?? '', /^\d+ told, 0 repaired, 0 closed/)
    })
})
