import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { basic, httpClient } from '../support/http-client.ts'
import { startServer, type ServerProcess } from './server-process.ts'
import { replyOf, resultOf } from './trunkline.ts'

describe('A server that is killed between requests', () => {
    let folder: string
    let server: ServerProcess
    before(async () => {
        folder = await mkdtemp(path.join(tmpdir(), 'trunkline-'))
        server = await startServer({ DATABASE: path.join(folder, 'killed.sqlite') })
    })
    after(async () => {
        await server.kill()
        await rm(folder, { recursive: true, force: true })
    })

    async function restart(): Promise<void> {
        await server.kill()
        server = await startServer({ DATABASE: path.join(folder, 'killed.sqlite') })
    }

    async function step(name: string, body: object): Promise<Record<string, string | number>> {
        const client = httpClient(server.url, basic('telephony.cxone', 'telephony'))
        const reply = await client.post(`/api/x_tkl_voice/v1/telephony/cxone-demo/cxone/${name}`, {
            contactId: 'k1',
            ...body,
        })
        assert.equal(reply.status, 200, reply.text)
        return replyOf(reply)
    }

    async function interaction(): Promise<Record<string, string>> {
        const admin = httpClient(server.url, basic('admin', 'admin'))
        const reply = await admin.get('/api/now/table/interaction?sysparm_query=client_session_id=k1')
        const rows = resultOf(reply) as Record<string, string>[]
        assert.equal(rows.length, 1)
        return rows[0] ?? {}
    }

    it('has lost nothing that it answered', async () => {
        const created = await step('create', { ani: '4155552671' })
        await restart()
        assert.deepEqual(
            [(await interaction())['state'], (await interaction())['number']],
            ['new', created['interactionNumber']]
        )
        await step('answer', { agentId: '30001' })
        await restart()
        assert.equal((await interaction())['state'], 'work_in_progress')
        assert.equal((await step('answer', { agentId: '30001' }))['status'], 'duplicate')
        await step('release', {})
        await restart()
        assert.equal((await interaction())['state'], 'closed_complete')
    })

    it('stops cleanly when it is interrupted', async () => {
        assert.equal(await server.interrupt(), 0)
        server = await startServer({ DATABASE: path.join(folder, 'killed.sqlite') })
    })
})
