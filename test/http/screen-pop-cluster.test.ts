import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, rmSync, watch } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stallFile } from '../../instance/store/fault-switch.ts'
import { basic, httpClient, type HttpClient, type HttpReply } from '../support/http-client.ts'
import { startServer, type ServerProcess } from './server-process.ts'
import { replyOf } from './trunkline.ts'

describe('The screen pop of the panel, with two nodes', function () {
    this.timeout(90000)
    let folder: string
    let file: string
    let server: ServerProcess
    let admin: HttpClient
    let agent: HttpClient

    before(async () => {
        folder = await mkdtemp(path.join(tmpdir(), 'screen-pop-'))
        file = path.join(folder, 'screen-pop.sqlite')
        server = await startServer({ DATABASE: file, LOG_LEVEL: 'silent' }, ['--nodes', '2'])
        admin = httpClient(server.url, basic('admin', 'admin'))
        agent = httpClient(server.url, basic('agent.one', 'agent'))
        const found = await admin.get('/api/now/table/x_tkl_voice_account?sysparm_query=code=cxone-demo')
        const [account] = (found.json as { result: { sys_id: string }[] }).result
        const changed = await admin.request(`/api/now/table/x_tkl_voice_account/${account?.sys_id ?? ''}`, {
            method: 'PATCH',
            body: { pop_by: 'panel' },
        })
        assert.equal(changed.status, 200, changed.text)
    })
    after(async () => {
        assert.equal(await server.interrupt(), 0)
        await rm(folder, { recursive: true, force: true })
    })

    /** The sys_id of the row of a call that the agent has answered. */
    async function answered(contact: string): Promise<string> {
        const telephony = httpClient(server.url, basic('telephony.cxone', 'telephony'))
        const steps = '/api/x_tkl_voice/v1/telephony/cxone-demo/cxone'
        const create = await telephony.post(`${steps}/create`, { contactId: contact, ani: '4155552671' })
        assert.equal((await telephony.post(`${steps}/answer`, { contactId: contact, agentId: '30001' })).status, 200)
        return String(replyOf(create)['callId'])
    }

    function claim(call: string, node: string): Promise<HttpReply> {
        return agent.post(`/api/x_tkl_voice/v1/panel/calls/${call}/pop`, {}, { 'x-instance-node': node })
    }

    function statusesOf(replies: readonly HttpReply[]): string[] {
        return replies.map((reply) => String(replyOf(reply)['status'])).sort()
    }

    it('is claimed once by tabs that ask both at the same time', async () => {
        for (let round = 1; round <= 10; round++) {
            const call = await answered(`both-${round}`)
            const replies = await Promise.all(['1', '2', '1', '2'].map((node) => claim(call, node)))
            assert.deepEqual(statusesOf(replies), ['claimed', 'open', 'open', 'open'])
        }
    })

    it('is claimed once when one node stands still anywhere in the claim and the other is asked', async () => {
        for (const statement of STATEMENTS_OF_A_CLAIM) {
            const call = await answered(`stalled-${statement}`)
            const fault = { stallAt: statement, request: `${call}/pop` }
            const armed = await admin.post('/api/instance/fault', fault, { 'x-instance-node': '1' })
            assert.equal(armed.status, 200, armed.text)
            const replies = await whileStalled(claim(call, '1'), () => claim(call, '2'))
            assert.deepEqual(statusesOf(replies), ['claimed', 'open'], `statement ${statement}`)
        }
    })

    /** Both replies. */
    async function whileStalled(
        stalling: Promise<HttpReply>,
        meanwhile: () => Promise<HttpReply>
    ): Promise<HttpReply[]> {
        const stalled = stallFile(file, '1')
        const watcher = watch(path.dirname(stalled))
        try {
            while (!existsSync(stalled)) await once(watcher, 'change')
            const other = await meanwhile()
            rmSync(stalled)
            return [await stalling, other]
        } finally {
            watcher.close()
        }
    }
})

/** A claim consists of a dozen: it is looked for in the middle, and the last one inserts it. */
const STATEMENTS_OF_A_CLAIM = [1, 3, 5, 7, 8, 9, 10, 11]
