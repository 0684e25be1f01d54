import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, rmSync, watch } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInstance } from '../../instance/boot.ts'
import { formatUtc } from '../../instance/clock/zoned-time.ts'
import type { Instance } from '../../instance/instance.ts'
import type { StoredRow } from '../../instance/records/row-store.ts'
import { stallFile } from '../../instance/store/fault-switch.ts'
import { basic, httpClient, type HttpReply } from '../support/http-client.ts'
import { startServer, type ServerProcess } from './server-process.ts'
import { APPLICATION, replyOf } from './trunkline.ts'

const STEPS = { create: { ani: '4155552671' }, answer: { agentId: '30001' }, release: { causeCode: '4' } } as const
type Step = keyof typeof STEPS

describe('Two nodes behind one address', function () {
    this.timeout(90000)
    let folder: string
    let file: string
    let server: ServerProcess
    /** A third process on the same file whose clock is an hour ahead: for it, whatever waits is due. */
    let observer: Instance

    before(async () => {
        folder = await mkdtemp(path.join(tmpdir(), 'cluster-'))
        file = path.join(folder, 'cluster.sqlite')
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

    const toNode = (node?: string): Record<string, string> => (node === undefined ? {} : { 'x-instance-node': node })

    function send(step: Step, contact: string, node?: string): Promise<HttpReply> {
        const client = httpClient(server.url, basic('telephony.cxone', 'telephony'))
        const body = { contactId: contact, ...STEPS[step] }
        return client.post(`/api/x_tkl_voice/v1/telephony/cxone-demo/cxone/${step}`, body, toNode(node))
    }

    /** As a telephony system does: a request without an answer is sent again. */
    async function sendUntilAnswered(step: Step, contact: string): Promise<HttpReply> {
        for (let attempt = 1; ; attempt++) {
            try {
                return await send(step, contact)
            } catch (error) {
                if (attempt === 5) throw error
            }
        }
    }

    async function arm(node: string, fault: object): Promise<void> {
        const admin = httpClient(server.url, basic('admin', 'admin'))
        const reply = await admin.post('/api/instance/fault', fault, toNode(node))
        assert.equal(reply.status, 200, reply.text)
    }

    function rowsOf(table: string): StoredRow[] {
        observer.versions.refresh()
        return observer.rows.select({ table })
    }

    function settleWhatWaits(): void {
        observer.runPending()
        // A run takes so many at most.
        for (let run = 1; run <= 4; run++) {
            observer.runJob('Trunkline: settle waiting events')
            observer.runJob('Trunkline: verify quiet calls')
        }
    }

    it('give requests out in turn, and each to the node it names', async () => {
        const admin = httpClient(server.url, basic('admin', 'admin'))
        const nodeOf = async (wanted?: string): Promise<string | null> =>
            (await admin.get('/api/now/table/sys_user?sysparm_limit=1', toNode(wanted))).headers.get('x-instance-node')
        const taken = [await nodeOf(), await nodeOf()]
        assert.deepEqual(taken.sort(), ['1', '2'])
        assert.deepEqual([await nodeOf('2'), await nodeOf('2'), await nodeOf('1')], ['2', '2', '1'])
    })

    it('lose nothing they answered and do nothing twice when one is killed under load', async () => {
        const jobs = countingJobs(12)
        const calls = Array.from({ length: 500 }, (_, index) => `load-${index}`)
        const answered: { readonly contact: string; readonly step: Step; readonly reply: HttpReply }[] = []
        const play = async (contact: string, step: Step): Promise<void> => {
            answered.push({ contact, step, reply: await sendUntilAnswered(step, contact) })
        }
        await inParallel(8, calls, async (contact, index) => {
            if (index === 250) await arm('2', { stopAt: 40, request: 'cxone/answer' })
            const repeated = (['create', 'answer', 'release'] as const)[index % 3]
            await Promise.all([play(contact, 'create'), ...(repeated === 'create' ? [play(contact, 'create')] : [])])
            if (index % 5 === 0) await Promise.all([play(contact, 'answer'), play(contact, 'release')])
            else for (const step of ['answer', 'release'] as const) await play(contact, step)
            if (repeated !== 'create' && repeated !== undefined) await play(contact, repeated)
        })
        assert.equal(answered.length, 2000)
        assert.deepEqual(
            answered.filter(({ reply }) => reply.status !== 200 && reply.status !== 202).map(({ reply }) => reply.text),
            []
        )
        assert.match(server.errors(), /node 2 ended and is started again/)
        settleWhatWaits()

        const events = rowsOf('x_tkl_voice_event')
        const stored = countBy(events, (event) => `${event['source'] ?? ''} ${event['contact'] ?? ''}`)
        const asked = new Set(answered.map(({ step, contact }) => `cxone/${step} ${contact}`))
        assert.deepEqual(
            [...asked].filter((event) => stored.get(event) !== 1),
            []
        )
        assert.deepEqual(
            events.filter((event) => event['state'] !== 'processed'),
            []
        )
        const interactions = rowsOf('interaction')
        const perCall = countBy(interactions, (interaction) => interaction['client_session_id'] ?? '')
        assert.deepEqual(
            calls.filter((contact) => perCall.get(contact) !== 1),
            []
        )
        assert.equal(new Set(interactions.map((interaction) => interaction['number'])).size, interactions.length)
        assert.deepEqual(
            interactions.filter((interaction) => interaction['state'] !== 'closed_complete'),
            []
        )
        const replied = new Map(answered.map(({ contact, reply }) => [contact, replyOf(reply)['interactionId']]))
        assert.deepEqual(
            interactions.filter((row) => replied.get(row['client_session_id'] ?? '') !== row['sys_id']),
            []
        )
        const runs = countBy(rowsOf('sys_user_preference'), (row) => row['name'] ?? '')
        assert.deepEqual(
            jobs.map((name) => [runs.get(`job ${name}`), runs.get(`event ${name}`)]),
            jobs.map(() => [1, 1])
        )
    })

    it('agree in the end when one stands still in the middle of a call and the other goes on with it', async () => {
        for (const statement of [5, 20, 35, 50, 65, 80]) {
            const contact = `stalled-${statement}`
            await send('create', contact)
            await arm('1', { stallAt: statement, request: 'cxone/answer' })
            const released = await whileStalled(file, '1', send('answer', contact, '1'), () =>
                send('release', contact, '2')
            )
            assert.deepEqual(
                released.map(({ status }) => status >= 200 && status < 300),
                [true, true]
            )
        }
        settleWhatWaits()
        const calls = rowsOf('interaction').filter((row) => row['client_session_id']?.startsWith('stalled-'))
        const agent = rowsOf('sys_user').find((user) => user['user_name'] === 'agent.one')?.['sys_id']
        assert.deepEqual(
            calls.map((row) => [row['state'], row['assigned_to']]),
            Array.from({ length: 6 }, () => ['closed_complete', agent])
        )
        assert.deepEqual(
            rowsOf('x_tkl_voice_event').filter((event) => event['state'] !== 'processed'),
            []
        )
    })

    /** Scheduled scripts, due one after the other while the load runs, that leave a row per run and per event of theirs. */
    function countingJobs(count: number): string[] {
        const names = Array.from({ length: count }, (_, index) => `counting ${index}`)
        const session = observer.signIn('admin')
        assert.ok(session)
        const jobs = names.map((name, index) => ({ name, start: formatUtc(Date.now() + 3000 + 500 * index) }))
        observer.runScript(COUNTING_JOBS, { session, scope: 'global', name: 'test script', variables: { jobs } })
        return names
    }
})

const COUNTING_JOBS = `
    var count = "var row = new GlideRecord('sys_user_preference'); row.initialize(); row.setValue('name', NAME); row.insert();";
    var action = new GlideRecord('sysevent_script_action');
    action.initialize();
    action.setValue('name', 'counting');
    action.setValue('event_name', 'test.counting');
    action.setValue('active', true);
    action.setValue('script', count.replace('NAME', "'event ' + event.parm1"));
    action.insert();
    jobs.forEach(function (job) {
        var record = new GlideRecord('sysauto_script');
        record.initialize();
        record.setValue('name', job.name);
        record.setValue('active', true);
        record.setValue('run_type', 'once');
        record.setValue('run_start', job.start);
        record.setValue('script', count.replace('NAME', "'job ' + current.name") + "gs.eventQueue('test.counting', null, '' + current.name, '');");
        record.insert();
    });
`

async function inParallel<T>(
    workers: number,
    things: readonly T[],
    work: (thing: T, index: number) => Promise<void>
): Promise<void> {
    const waiting = things.entries()
    const run = async (): Promise<void> => {
        for (const [index, thing] of waiting) await work(thing, index)
    }
    await Promise.all(Array.from({ length: workers }, run))
}

/** Does something while a request stands still in its node, then lets the node go on; resolves to both replies. */
async function whileStalled(
    file: string,
    node: string,
    stalling: Promise<HttpReply>,
    meanwhile: () => Promise<HttpReply>
): Promise<HttpReply[]> {
    const stalled = stallFile(file, node)
    const watcher = watch(path.dirname(file))
    try {
        while (!existsSync(stalled)) await once(watcher, 'change')
        const other = await meanwhile()
        rmSync(stalled)
        return [await stalling, other]
    } finally {
        watcher.close()
    }
}

function countBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, number> {
    const counts = new Map<string, number>()
    for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1)
    return counts
}
