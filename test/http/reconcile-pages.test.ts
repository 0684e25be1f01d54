import assert from 'node:assert/strict'
import { basic, httpClient } from '../support/http-client.ts'
import { accountNamed } from './accounts.ts'
import { MINUTE, startReconciliation, type Reconciliation } from './reconciliation.ts'

const SILENCE = 241 * MINUTE

/** What there is now, told in several pages. */
describe('A list of active calls', () => {
    let world: Reconciliation
    beforeEach(async () => {
        world = await startReconciliation()
    })
    afterEach(() => world.close())

    async function states(): Promise<unknown[]> {
        const calls = await world.trunkline.rows('x_tkl_voice_call', 'opened_asINp1,p2^ORDERBYopened_as')
        return calls.map((call) => call['state'])
    }

    describe('in two pages of CXone', () => {
        beforeEach(async () => {
            for (const contactId of ['p1', 'p2']) {
                await world.trunkline.step('create', { contactId, ani: '4155552671' })
            }
            world.clock.advance(SILENCE)
        })

        /** Neither a link back nor a count says that there was a page before the last. */
        async function answerPages(last: unknown): Promise<void> {
            const activeContacts = ['p1', 'p2'].map((id) => world.contact(id, 'InQueue', 0, SILENCE))
            const next = 'https://area.example.com/contacts/active?page=2'
            await world.vendor.answer('/contacts/active', { activeContacts, _links: { next } })
            await world.vendor.answer('/contacts/active?page=2', last)
        }

        const lastPage = (): object => ({ activeContacts: [world.contact('z9', 'InQueue', 0, MINUTE)] })

        it('closes nothing, least of all what the vendor has just told of', async () => {
            await answerPages(lastPage())
            for (let run = 0; run < 3; run++) {
                world.reconcile()
                assert.match(await world.summary(), /, 0 closed$/)
                world.clock.advance(2 * MINUTE)
            }
            assert.deepEqual(await states(), ['queued', 'queued'])
            assert.deepEqual(await world.trunkline.rows('x_tkl_voice_call', 'absent_sinceISNOTEMPTY'), [])
        })

        it('closes nothing where a run goes on with the page that the one before did not get', async () => {
            for (let run = 0; run < 4; run++) {
                await answerPages(run % 2 === 0 ? 500 : lastPage())
                world.reconcile()
                world.clock.advance(2 * MINUTE)
            }
            assert.deepEqual(await states(), ['queued', 'queued'])
            assert.deepEqual(await world.trunkline.rows('x_tkl_voice_call', 'absent_sinceISNOTEMPTY'), [])
        })
    })

    describe('in two pages of Vonage', () => {
        let account: string
        beforeEach(async () => {
            await world.account.change({ reconcile: 'false' })
            const vonage = await accountNamed(world.trunkline, 'vonage-demo')
            account = vonage.id
            const urls = { api_url: world.vendor.url, token_url: `${world.vendor.url}/token` }
            await vonage.change({ ...urls, api_client_id: 'client', reconcile: 'true', silent_after: '240' })
            vonage.setSecrets({ api_client_secret: 'hush' })
            const plan = httpClient(world.trunkline.url, basic('telephony.vonage', 'telephony'))
            for (const callGuid of ['p1', 'p2']) {
                const path = '/api/x_tkl_voice/v1/telephony/vonage-demo/vonage/plan/queued'
                assert.equal((await plan.post(path, { callGuid, serviceName: 'Sales' })).status, 200)
            }
            await world.vendor.answer('/stats/interactions', { meta: {}, items: [] })
            await world.vendor.answer('/stats/agent-status', { meta: {}, items: [] })
            world.clock.advance(SILENCE)
        })

        async function answerPages(first: readonly string[], last: unknown): Promise<void> {
            const page = (number: number): string => `/stats/interactions/ongoing?limit=200&page=${number}`
            const items = first.map((guid) => ({ guid, medium: 'phone' }))
            await world.vendor.answer(page(1), { meta: { page: 1, pageCount: 2 }, items })
            await world.vendor.answer(page(2), last)
        }

        const lastPage = { meta: { page: 2, pageCount: 2 }, items: [] }

        async function reconciled(): Promise<string> {
            world.reconcile()
            const row = await world.trunkline.row('x_tkl_voice_account', `sys_id=${account}`)
            return row['last_reconciliation'] ?? ''
        }

        it('is all there is when one run read both of them', async () => {
            await answerPages(['p1'], lastPage)
            assert.match(await reconciled(), /, 0 closed/)
            world.clock.advance(2 * MINUTE)
            assert.match(await reconciled(), /, 1 closed/)
            assert.deepEqual(await states(), ['queued', 'over'])
        })

        it('is not all there is where a run goes on with the page that the one before did not get', async () => {
            for (let pair = 0; pair < 2; pair++) {
                await answerPages(['p1', 'p2'], 500)
                assert.match(await reconciled(), /failed: ongoing/)
                world.clock.advance(MINUTE / 3)
                await answerPages(['p1', 'p2'], lastPage)
                assert.match(await reconciled(), /, 0 closed; [\d.]+ s$/)
                world.clock.advance(2 * MINUTE)
            }
            assert.deepEqual(await states(), ['queued', 'queued'])
            assert.deepEqual(await world.trunkline.rows('x_tkl_voice_call', 'absent_sinceISNOTEMPTY'), [])
        })
    })
})
