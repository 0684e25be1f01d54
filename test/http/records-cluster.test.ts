import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInstance } from '../../instance/boot.ts'
import type { Instance } from '../../instance/instance.ts'
import type { StoredRow } from '../../instance/records/row-store.ts'
import { basic, httpClient } from '../support/http-client.ts'
import { startServer, type ServerProcess } from './server-process.ts'
import { APPLICATION } from './trunkline.ts'

const STEPS = { create: { ani: '4155552671' }, answer: { agentId: '30001' }, release: { causeCode: '4' } } as const

const DYING = { 'x-instance-node': '2' } as const

describe('Two nodes that make the records of calls', function () {
    this.timeout(90000)
    let folder: string
    let server: ServerProcess
    /** A third process on the same file whose clock is an hour ahead: for it, whatever waits is due. */
    let observer: Instance

    before(async () => {
        folder = await mkdtemp(path.join(tmpdir(), 'records-'))
        const file = path.join(folder, 'cluster.sqlite')
        server = await startServer({ DATABASE: file, LOG_LEVEL: 'silent' }, ['--nodes', '2'])
        observer = createInstance({
            database: file,
            applications: [APPLICATION],
            clock: { now: () => Date.now() + 3600000 },
        })
    })
    after(async () => {
        observer.close()
        assert.equal(await server.interrupt(), 0)
        await rm(folder, { recursive: true, force: true })
    })

    const admin = (): ReturnType<typeof httpClient> => httpClient(server.url, basic('admin', 'admin'))

    /** As a telephony system does: a request without an answer is sent again. */
    async function send(step: keyof typeof STEPS, contact: string): Promise<void> {
        const client = httpClient(server.url, basic('telephony.cxone', 'telephony'))
        for (let attempt = 1; ; attempt++) {
            try {
                const body = { contactId: contact, ...STEPS[step] }
                const reply = await client.post(`/api/x_tkl_voice/v1/telephony/cxone-demo/cxone/${step}`, body)
                assert.ok([200, 202].includes(reply.status), reply.text)
                return
            } catch (error) {
                if (attempt === 5) throw error
            }
        }
    }

    /** A node that was killed is started again, and takes requests once it is. */
    async function isBack(): Promise<void> {
        const ask = (): Promise<string | null> =>
            admin()
                .get('/api/now/table/sys_user?sysparm_limit=1', DYING)
                .then((reply) => reply.headers.get('x-instance-node'))
                .catch(() => null)
        while ((await ask()) !== '2');
    }

    function rowsOf(table: string): StoredRow[] {
        observer.versions.refresh()
        return observer.rows.select({ table })
    }

    it('make one for each, and write no line twice, while one of them is killed again and again', async () => {
        const [account] = rowsOf('x_tkl_voice_account').filter((row) => row['code'] === 'cxone-demo')
        const path = `/api/now/table/x_tkl_voice_account/${account?.['sys_id'] ?? ''}`
        await admin().request(path, { method: 'PATCH', body: { on_answer: 'create' } })
        const kills = [90, 150, 240]
        for (const [index, stopAt] of kills.entries()) {
            await isBack()
            const fault = { stopAt, request: 'cxone/answer' }
            assert.equal((await admin().post('/api/instance/fault', fault, DYING)).status, 200)
            const contacts = [`killed-${index}-a`, `killed-${index}-b`, `killed-${index}-c`, `killed-${index}-d`]
            for (const step of ['create', 'answer', 'release'] as const) {
                await Promise.all(contacts.map((contact) => send(step, contact)))
            }
        }
        for (let run = 1; run <= 3; run++) {
            observer.runPending()
            for (const job of ['settle waiting events', 'verify quiet calls', 'create and link records']) {
                observer.runJob(`Trunkline: ${job}`)
            }
        }
        assert.match(server.errors(), /ended and is started again/)

        const calls = rowsOf('x_tkl_voice_call')
        assert.equal(calls.length, kills.length * 4)
        const links = rowsOf('interaction_related_record')
        const notes = rowsOf('sys_journal_field').map((row) => row['value'] ?? '')
        for (const call of calls) {
            const [link, ...more] = links.filter((row) => row['interaction'] === call['interaction'])
            assert.equal(more.length, 0)
            assert.ok(observer.rows.get('incident', link?.['document_id'] ?? ''), call['opened_as'] ?? '')
            const number = observer.rows.get('interaction', call['interaction'] ?? '')?.['number'] ?? ''
            const ends = notes.filter((note) => note.startsWith(`Call ${number}: over`))
            const starts = notes.filter((note) => note.startsWith(`Call ${number}: answered`))
            assert.equal(ends.length, 1)
            // A record that was linked when the call was over has only its end.
            assert.ok(starts.length <= 1)
        }
        const made = rowsOf('incident').filter((row) => (row['short_description'] ?? '').startsWith('Phone call'))
        assert.equal(made.length, calls.length)
    })
})
