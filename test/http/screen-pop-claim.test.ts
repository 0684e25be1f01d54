import assert from 'node:assert/strict'
import { basic, httpClient, type HttpReply } from '../support/http-client.ts'
import { accountNamed, type TestAccount } from './accounts.ts'
import { errorOf, replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

const AGENTS = { 'agent.one': '30001', 'agent.two': '30002', 'agent.three': '' } as const
type Agent = keyof typeof AGENTS

describe('The screen pop of the panel', () => {
    let trunkline: Trunkline
    let account: TestAccount
    let count = 0
    before(async () => {
        trunkline = await startTrunkline({ enforceScriptables: true })
        account = await accountNamed(trunkline, 'cxone-demo')
    })
    beforeEach(() =>
        account.change({ pop_by: 'panel', pop_target: 'interaction', pop_moment: 'ringing', pop_url: '', work: 'itsm' })
    )
    after(() => trunkline.close())

    interface TestCall {
        readonly contact: string
        /** sys_id of its row. */
        readonly id: string
        readonly interaction: string
    }

    async function queued(ani = '4155552671', body: object = {}): Promise<TestCall> {
        const contact = `claim-${(count += 1)}`
        const reply = replyOf(await trunkline.step('create', { contactId: contact, ani, ...body }))
        return { contact, id: String(reply['callId']), interaction: String(reply['interactionId']) }
    }

    async function rings({ contact }: TestCall, agent: Agent): Promise<void> {
        const reply = await trunkline.telephony.request('/api/x_tkl_voice/v1/telephony/cxone-demo/events', {
            method: 'POST',
            body: {
                specversion: '1.0',
                id: `ring-${(count += 1)}`,
                source: '/test',
                type: 'call.delivered',
                data: { callId: contact, agent: { externalId: AGENTS[agent] || agent, username: agent } },
            },
            headers: { 'content-type': 'application/cloudevents+json' },
        })
        assert.equal(reply.status, 200, reply.text)
    }

    async function answers({ contact }: TestCall, agent: Agent): Promise<void> {
        const body = { contactId: contact, agentId: AGENTS[agent] || agent, agentUsername: agent }
        assert.equal((await trunkline.step('answer', body)).status, 200)
    }

    async function answered(agent: Agent = 'agent.one', ani?: string, body?: object): Promise<TestCall> {
        const call = await queued(ani, body)
        await answers(call, agent)
        return call
    }

    function post(call: string, body: unknown = {}, agent: string = 'agent.one'): Promise<HttpReply> {
        return httpClient(trunkline.url, basic(agent, 'agent')).post(
            `/api/x_tkl_voice/v1/panel/calls/${call}/pop`,
            body
        )
    }

    async function pop(
        call: TestCall,
        body: unknown = {},
        agent: Agent = 'agent.one'
    ): Promise<Record<string, string>> {
        const reply = await post(call.id, body, agent)
        assert.equal(reply.status, 200, reply.text)
        return replyOf(reply) as Record<string, string>
    }

    const NONE = { claimId: '', kind: '', table: '', id: '', query: '', url: '' }

    it('is claimed by the first tab that asks, and opened by it', async () => {
        const call = await answered()
        const { claimId, url, ...claim } = await pop(call)
        assert.deepEqual(claim, {
            status: 'claimed',
            kind: 'interaction',
            table: 'interaction',
            id: call.interaction,
            query: '',
        })
        assert.match(url ?? '', new RegExp(`interaction\\.do%3Fsys_id%3D${call.interaction}$`))
        assert.equal((await pop(call, { opened: true }))['status'], 'done')
        const again = await pop(call)
        assert.deepEqual([again['status'], again['claimId'], again['url']], ['done', claimId, url])
        const row = await trunkline.row('x_tkl_voice_command', `sys_id=${claimId ?? ''}`)
        const one = await trunkline.row('sys_user', 'user_name=agent.one')
        assert.deepEqual(
            [row['kind'], row['state'], row['call'], row['user'], row['target']],
            ['pop', 'done', call.id, one['sys_id'], `pop/${call.id}/${one['sys_id'] ?? ''}`]
        )
        assert.ok((row['expires'] ?? '') > new Date().toISOString().slice(0, 10))
    })

    it('is claimed once by two tabs that ask at the same time', async () => {
        for (let round = 0; round < 5; round++) {
            const call = await answered()
            const told = await Promise.all([pop(call), pop(call), pop(call)])
            assert.deepEqual(told.map(({ status }) => status).sort(), ['claimed', 'open', 'open'])
            assert.equal(new Set(told.map(({ url }) => url)).size, 1)
            assert.equal((await trunkline.rows('x_tkl_voice_command', `call=${call.id}`)).length, 1)
        }
    })

    it('has a button where the tab that claimed it never said that it is open', async () => {
        const call = await answered()
        const lost = await pop(call)
        for (let reload = 0; reload < 2; reload++) assert.deepEqual(await pop(call), { ...lost, status: 'open' })
        assert.equal((await pop(call, { opened: true }))['status'], 'done')
    })

    it('leaves the call as it is when it fails, and has a button then', async () => {
        const call = await answered()
        const claim = await pop(call)
        const before = await trunkline.row('interaction', `sys_id=${call.interaction}`)
        const failed = await pop(call, { failed: 'blocked by the browser near +14155552671' })
        assert.deepEqual(failed, { ...claim, status: 'open' })
        assert.equal((await pop(call))['status'], 'open')
        const row = await trunkline.row('x_tkl_voice_command', `sys_id=${claim['claimId'] ?? ''}`)
        assert.deepEqual([row['state'], row['error']], ['failed', 'blocked by the browser near +1415•••••71'])
        const error = await trunkline.row('x_tkl_voice_error', `call=${call.contact}`)
        assert.match(error['detail'] ?? '', /^blocked by the browser near \+1415•••••71/)
        assert.deepEqual(await trunkline.row('interaction', `sys_id=${call.interaction}`), before)
        await pop(call, { opened: true })
        assert.equal((await pop(call, { failed: 'another tab' }))['status'], 'done')
        assert.equal((await trunkline.row('x_tkl_voice_command', `sys_id=${claim['claimId'] ?? ''}`))['state'], 'done')
    })

    it('is claimed by each agent of a call on their own, and by none twice', async () => {
        const call = await answered('agent.one')
        assert.equal((await pop(call))['status'], 'claimed')
        await pop(call, { opened: true })
        for (const [contact, agent] of [
            ['to-two', 'agent.two'],
            ['back-to-one', 'agent.one'],
        ] as const) {
            const next = `${call.contact}-${contact}`
            await trunkline.step('create', { contactId: next, masterId: call.contact })
            const body = { contactId: next, masterId: call.contact, agentId: AGENTS[agent] }
            assert.equal((await trunkline.step('answer', body)).status, 200)
        }
        assert.equal((await pop(call, {}, 'agent.two'))['status'], 'claimed')
        assert.equal((await pop(call))['status'], 'done')
    })

    it('is claimed already when the call turns out to be part of another one', async () => {
        const earlier = await queued()
        const call = await answered()
        const claim = await pop(call)
        assert.equal(claim['status'], 'claimed')
        const joined = await trunkline.step('answer', {
            contactId: call.contact,
            masterId: earlier.contact,
            agentId: AGENTS['agent.one'],
            agentUsername: 'agent.one',
        })
        assert.equal(replyOf(joined)['callId'], earlier.id)
        for (const known of [call, earlier]) {
            const told = await pop(known)
            assert.deepEqual(
                [told['status'], told['claimId'], told['id']],
                ['open', claim['claimId'], earlier.interaction]
            )
        }
        assert.equal((await pop(call, { opened: true }))['status'], 'done')
        assert.equal((await pop(earlier))['status'], 'done')
    })

    it('is not for an account whose pop is by others', async () => {
        for (const by of ['vendor', 'none']) {
            await account.change({ pop_by: by })
            const call = await answered()
            assert.deepEqual(await pop(call), { status: 'not_wanted', ...NONE })
            assert.deepEqual(await trunkline.rows('x_tkl_voice_command', `call=${call.id}^kind=pop`), [])
        }
    })

    it('waits for the ring, or for the answer where the account says so', async () => {
        const call = await queued()
        await rings(call, 'agent.one')
        await account.change({ pop_moment: 'answer' })
        assert.deepEqual(await pop(call), { status: 'not_yet', ...NONE })
        await account.change({ pop_moment: 'ringing' })
        assert.equal((await pop(call))['status'], 'claimed')
        const other = await queued()
        await rings(other, 'agent.one')
        await account.change({ pop_moment: 'answer' })
        assert.equal((await pop(other))['status'], 'not_yet')
        await answers(other, 'agent.one')
        assert.equal((await pop(other))['status'], 'claimed')
    })

    it('does not come any more when the agent has left, unless it was claimed', async () => {
        const call = await answered()
        const claimed = await answered()
        await pop(claimed)
        for (const { contact } of [call, claimed]) await trunkline.step('release', { contactId: contact })
        assert.equal((await pop(call))['status'], 'not_yet')
        assert.equal((await pop(claimed))['status'], 'open')
    })

    it('is not claimed while there is nothing to open', async () => {
        const call = await answered()
        const { rows } = trunkline.instance
        const interaction = rows.get('interaction', call.interaction)
        assert.ok(interaction)
        rows.delete('interaction', call.interaction)
        assert.deepEqual(await pop(call), { status: 'not_yet', ...NONE })
        rows.insert('interaction', interaction)
        assert.equal((await pop(call))['status'], 'claimed')
    })

    describe('shows', () => {
        it("the caller, the caller's open incidents, or an address", async () => {
            const ada = (await trunkline.row('sys_user', 'user_name=ada.byrne'))['sys_id'] ?? ''
            const call = await answered('agent.one', '4155552671', { attributes: { caseNumber: 'CS 1' } })
            await account.change({ pop_target: 'caller' })
            const caller = await pop(call)
            assert.deepEqual([caller['kind'], caller['table'], caller['id']], ['caller', 'sys_user', ada])
            await account.change({ pop_target: 'open_records' })
            const list = await pop(call)
            assert.deepEqual(
                [list['kind'], list['table'], list['id'], list['query']],
                ['open_records', 'incident', '', `active=true^caller_id=${ada}`]
            )
            const number = (await trunkline.row('interaction', `sys_id=${call.interaction}`))['number'] ?? ''
            await account.change({
                pop_target: 'url',
                pop_url:
                    'https://crm.example.com/{interactionNumber}?a={agent}&n={callerName}&c={attributes.caseNumber}',
            })
            assert.equal((await pop(call))['url'], `https://crm.example.com/${number}?a=30001&n=Ada%20Byrne&c=CS%201`)
        })

        it('a caller who was found after the claim', async () => {
            await account.change({ pop_target: 'caller' })
            const call = await answered('agent.one', 'anonymous')
            assert.equal((await pop(call))['kind'], 'interaction')
            const ada = (await trunkline.row('sys_user', 'user_name=ada.byrne'))['sys_id'] ?? ''
            trunkline.instance.rows.update('x_tkl_voice_call', call.id, { caller_table: 'sys_user', caller: ada })
            assert.deepEqual([(await pop(call))['kind'], (await pop(call))['id']], ['caller', ada])
        })

        for (const [table, column] of [
            ['customer_contact', 'contact'],
            ['csm_consumer', 'consumer'],
            ['customer_account', 'account'],
        ] as const) {
            it(`the open cases of a caller of ${table}`, async () => {
                await account.change({ pop_target: 'open_records', work: 'csm' })
                const call = await answered()
                const [customer] = await trunkline.rows(table)
                const id = customer?.['sys_id'] ?? ''
                trunkline.instance.rows.update('x_tkl_voice_call', call.id, { caller_table: table, caller: id })
                const { kind, table: list, query } = await pop(call)
                assert.deepEqual(
                    [kind, list, query],
                    ['open_records', 'sn_customerservice_case', `active=true^${column}=${id}`]
                )
            })
        }

        it('the record that was linked last', async () => {
            await account.change({ pop_target: 'record' })
            const call = await answered()
            const incident = await link(call, 'incident')
            const { kind, table, id } = await pop(call)
            assert.deepEqual([kind, table, id], ['record', 'incident', incident])
        })
    })

    describe('is the Interaction for an agent who may not read', () => {
        const targets = { caller: 'caller', record: 'record', 'open records': 'open_records' } as const
        for (const [what, target] of Object.entries(targets)) {
            it(`the ${what}`, async () => {
                await account.change({ pop_target: target })
                const call = await answered('agent.three')
                await link(call, 'incident')
                const { status, kind, id, query } = await pop(call, {}, 'agent.three')
                assert.deepEqual([status, kind, id, query], ['claimed', 'interaction', call.interaction, ''])
            })
        }

        it('records of a table that is closed to the application', async () => {
            await account.change({ pop_target: 'record' })
            const call = await answered()
            await link(call, 'sys_user_group')
            assert.equal((await pop(call))['kind'], 'interaction')
        })
    })

    it('tells an agent who may not read the caller nothing of them in an address', async () => {
        const url = 'https://crm.example.com/?t={callerTable}&i={callerId}&n={callerName}&e={externalId}'
        await account.change({ pop_target: 'url', pop_url: url })
        const call = await answered('agent.three')
        assert.equal((await pop(call, {}, 'agent.three'))['url'], `https://crm.example.com/?t=&i=&n=&e=${call.contact}`)
    })

    it('is not there for other agents, for calls that are not there, and for those who are no agents', async () => {
        const call = await answered('agent.one')
        assert.equal((await post(call.id, {}, 'agent.two')).status, 404)
        assert.equal((await post(call.id, { opened: true }, 'agent.two')).status, 404)
        assert.equal((await post('0'.repeat(32))).status, 404)
        const path = `/api/x_tkl_voice/v1/panel/calls/${call.id}/pop`
        assert.equal((await trunkline.telephony.post(path, {})).status, 403)
        assert.equal((await httpClient(trunkline.url).post(path, {})).status, 401)
        assert.deepEqual(await trunkline.rows('x_tkl_voice_command', `call=${call.id}^kind=pop`), [])
    })

    it('says what is wrong with a report', async () => {
        const call = await answered()
        for (const [body, field] of [
            [{ opened: 'yes' }, 'opened'],
            [{ opened: false }, 'opened'],
            [{ failed: '' }, 'failed'],
            [{ failed: 7 }, 'failed'],
            [{ opened: true, failed: 'both' }, 'failed'],
        ] as const) {
            const reply = await post(call.id, body)
            assert.equal(reply.status, 400)
            assert.match(errorOf(reply).detail, new RegExp(`"${field}"`))
        }
        assert.equal((await post(call.id, [])).status, 400)
        assert.equal((await post(call.id, { opened: true })).status, 409)
        assert.equal((await post(call.id, { failed: 'nothing was open' })).status, 409)
    })

    async function link(call: TestCall, table: string): Promise<string> {
        const id = await trunkline.insert(
            table,
            table === 'incident' ? { short_description: 'About it' } : { name: 'x' }
        )
        await trunkline.insert('interaction_related_record', {
            interaction: call.interaction,
            document_table: table,
            document_id: id,
        })
        return id
    }
})
