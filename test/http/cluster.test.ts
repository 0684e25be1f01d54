import assert from 'node:assert/strict'
import { formatUtc } from '../../instance/clock/zoned-time.ts'
import type { HttpReply } from '../support/http-client.ts'
import { replyOf } from './trunkline.ts'
import { startTwoNodes, type Step, type TwoNodes } from './two-nodes.ts'

describe('Two nodes behind one address', function () {
    this.timeout(90000)
    let nodes: TwoNodes
    before(async () => {
        nodes = await startTwoNodes()
    })
    after(() => nodes.close())

    function settleWhatWaits(): void {
        nodes.observer.runPending()
        nodes.observer.runJob('Trunkline: settle waiting events')
        nodes.observer.runJob('Trunkline: verify quiet calls')
    }

    it('give requests out in turn, and each to the node it names', async () => {
        const taken = [await nodes.answering(), await nodes.answering()]
        assert.deepEqual(taken.sort(), ['1', '2'])
        assert.deepEqual(
            [await nodes.answering('2'), await nodes.answering('2'), await nodes.answering('1')],
            ['2', '2', '1']
        )
    })

    it('lose nothing they answered and do nothing twice when one is killed under load', async () => {
        const jobs = countingJobs(12)
        const calls = Array.from({ length: 500 }, (_, index) => `load-${index}`)
        const answered: { readonly contact: string; readonly step: Step; readonly reply: HttpReply }[] = []
        const play = async (contact: string, step: Step): Promise<void> => {
            answered.push({ contact, step, reply: await nodes.sendUntilAnswered(step, contact) })
        }
        await inParallel(8, calls, async (contact, index) => {
            if (index === 250) await nodes.arm('2', { stopAt: 40, request: 'cxone/answer' })
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
        assert.match(nodes.errors(), /node 2 ended and is started again/)
        settleWhatWaits()

        const events = nodes.rowsOf('x_tkl_voice_event')
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
        const interactions = nodes.rowsOf('interaction')
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
        const runs = countBy(nodes.rowsOf('sys_user_preference'), (row) => row['name'] ?? '')
        assert.deepEqual(
            jobs.map((name) => [runs.get(`job ${name}`), runs.get(`event ${name}`)]),
            jobs.map(() => [1, 1])
        )
    })

    it('agree in the end when one stands still in the middle of a call and the other goes on with it', async () => {
        for (const statement of [5, 20, 35, 50, 65, 80]) {
            const contact = `stalled-${statement}`
            await nodes.send('create', contact)
            await nodes.arm('1', { stallAt: statement, request: 'cxone/answer' })
            const released = await nodes.whileStalled('1', nodes.send('answer', contact, '1'), () =>
                nodes.send('release', contact, '2')
            )
            assert.deepEqual(
                released.map(({ status }) => status >= 200 && status < 300),
                [true, true]
            )
        }
        settleWhatWaits()
        const calls = nodes.rowsOf('interaction').filter((row) => row['client_session_id']?.startsWith('stalled-'))
        const agent = nodes.rowsOf('sys_user').find((user) => user['user_name'] === 'agent.one')?.['sys_id']
        assert.deepEqual(
            calls.map((row) => [row['state'], row['assigned_to']]),
            Array.from({ length: 6 }, () => ['closed_complete', agent])
        )
        assert.deepEqual(
            nodes.rowsOf('x_tkl_voice_event').filter((event) => event['state'] !== 'processed'),
            []
        )
    })

    /** Scheduled scripts, due one after the other while the load runs, that leave a row per run and per event of theirs. */
    function countingJobs(count: number): string[] {
        const names = Array.from({ length: count }, (_, index) => `counting ${index}`)
        const session = nodes.observer.signIn('admin')
        assert.ok(session)
        const jobs = names.map((name, index) => ({ name, start: formatUtc(Date.now() + 3000 + 500 * index) }))
        nodes.observer.runScript(COUNTING_JOBS, { session, scope: 'global', name: 'test script', variables: { jobs } })
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

function countBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, number> {
    const counts = new Map<string, number>()
    for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1)
    return counts
}
