import assert from 'node:assert/strict'
import { basic, httpClient, type HttpClient, type HttpReply } from '../support/http-client.ts'
import { replyOf } from './trunkline.ts'
import { startTwoNodes, toNode, type TwoNodes } from './two-nodes.ts'

describe('The screen pop of the panel, with two nodes', function () {
    this.timeout(90000)
    let nodes: TwoNodes
    let agent: HttpClient

    before(async () => {
        nodes = await startTwoNodes()
        agent = httpClient(nodes.url, basic('agent.one', 'agent'))
        const account = nodes.rowsOf('x_tkl_voice_account').find(({ code }) => code === 'cxone-demo')
        const path = `/api/now/table/x_tkl_voice_account/${account?.['sys_id'] ?? ''}`
        const changed = await nodes.admin.request(path, { method: 'PATCH', body: { pop_by: 'panel' } })
        assert.equal(changed.status, 200, changed.text)
    })
    after(() => nodes.close())

    /** The sys_id of the row of a call that the agent has answered. */
    async function answered(contact: string): Promise<string> {
        const create = await nodes.send('create', contact)
        assert.equal((await nodes.send('answer', contact)).status, 200)
        return String(replyOf(create)['callId'])
    }

    function claim(call: string, node: string): Promise<HttpReply> {
        return agent.post(`/api/x_tkl_voice/v1/panel/calls/${call}/pop`, {}, toNode(node))
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
            await nodes.arm('1', { stallAt: statement, request: `${call}/pop` })
            const replies = await nodes.whileStalled('1', claim(call, '1'), () => claim(call, '2'))
            assert.deepEqual(statusesOf(replies), ['claimed', 'open'], `statement ${statement}`)
        }
    })
})

/** A claim consists of a dozen: it is looked for in the middle, and the last one inserts it. */
const STATEMENTS_OF_A_CLAIM = [1, 3, 5, 7, 8, 9, 10, 11]
