import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, rmSync, watch } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInstance } from '../../instance/boot.ts'
import type { Instance } from '../../instance/instance.ts'
import type { StoredRow } from '../../instance/records/row-store.ts'
import { stallFile } from '../../instance/store/fault-switch.ts'
import { basic, httpClient, type HttpClient, type HttpReply } from '../support/http-client.ts'
import { startServer } from './server-process.ts'
import { APPLICATION } from './trunkline.ts'

const STEPS = { create: { ani: '4155552671' }, answer: { agentId: '30001' }, release: { causeCode: '4' } } as const
export type Step = keyof typeof STEPS

/** `npm start` with two nodes, '1' and '2', on one database file. */
export interface TwoNodes {
    readonly url: string
    readonly admin: HttpClient
    /** A third process on the same file whose clock is an hour ahead: for it, whatever waits is due. */
    readonly observer: Instance
    /** What the nodes' parent wrote to its error output so far. */
    errors(): string
    /** A step of the CXone script with the least it needs; without a node, the front chooses. */
    send(step: Step, contact: string, node?: string): Promise<HttpReply>
    /** As a telephony system does: a request without an answer is sent again. */
    sendUntilAnswered(step: Step, contact: string): Promise<HttpReply>
    /** What shall go wrong in a node: see `/api/instance/fault`. */
    arm(node: string, fault: object): Promise<void>
    /** Which node answers, asked for one or for any. */
    answering(node?: string): Promise<string | null>
    /** Does something while a request stands still in its node, then lets the node go on; both replies. */
    whileStalled(
        node: string,
        stalling: Promise<HttpReply>,
        meanwhile: () => Promise<HttpReply>
    ): Promise<readonly [HttpReply, HttpReply]>
    rowsOf(table: string): StoredRow[]
    close(): Promise<void>
}

export async function startTwoNodes(): Promise<TwoNodes> {
    const folder = await mkdtemp(path.join(tmpdir(), 'two-nodes-'))
    const file = path.join(folder, 'instance.sqlite')
    const server = await startServer({ DATABASE: file, LOG_LEVEL: 'silent' }, ['--nodes', '2'])
    const observer = createInstance({
        database: file,
        applications: [APPLICATION],
        clock: { now: () => Date.now() + 3600000 },
    })
    const admin = httpClient(server.url, basic('admin', 'admin'))
    const telephony = httpClient(server.url, basic('telephony.cxone', 'telephony'))
    const send = (step: Step, contact: string, node?: string): Promise<HttpReply> => {
        const body = { contactId: contact, ...STEPS[step] }
        return telephony.post(`/api/x_tkl_voice/v1/telephony/cxone-demo/cxone/${step}`, body, toNode(node))
    }
    return {
        url: server.url,
        admin,
        observer,
        errors: () => server.errors(),
        send,
        sendUntilAnswered: async (step, contact) => {
            for (let attempt = 1; ; attempt++) {
                try {
                    return await send(step, contact)
                } catch (error) {
                    if (attempt === 5) throw error
                }
            }
        },
        arm: async (node, fault) => {
            const reply = await admin.post('/api/instance/fault', fault, toNode(node))
            assert.equal(reply.status, 200, reply.text)
        },
        answering: async (node) => {
            const reply = await admin.get('/api/now/table/sys_user?sysparm_limit=1', toNode(node))
            return reply.headers.get('x-instance-node')
        },
        whileStalled: async (node, stalling, meanwhile) => {
            const stalled = stallFile(file, node)
            const watcher = watch(folder)
            try {
                while (!existsSync(stalled)) await once(watcher, 'change')
                const other = await meanwhile()
                rmSync(stalled)
                return [await stalling, other]
            } finally {
                watcher.close()
            }
        },
        rowsOf: (table) => {
            observer.versions.refresh()
            return observer.rows.select({ table })
        },
        close: async () => {
            observer.close()
            assert.equal(await server.interrupt(), 0)
            await rm(folder, { recursive: true, force: true })
        },
    }
}

/** The header that asks the front for a node. */
export function toNode(node?: string): Record<string, string> {
    return node === undefined ? {} : { 'x-instance-node': node }
}
