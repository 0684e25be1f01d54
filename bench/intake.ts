import { createWorld, type World } from '../chaos/world.ts'
import { EMPTY_RESOURCE } from './fixtures.ts'
import { fillEvents } from './intake-fill.ts'
import {
    canonicalCall,
    cloudEvent,
    CXONE_AUTHORIZATION,
    studioCall,
    vonageCall,
    type IntakeRequest,
} from './intake-messages.ts'
import { memoryOfChildren } from './memory.ts'
import { median, percentile, Stopwatch, table } from './measure.ts'

const WARM_UP = 25
const WORKERS = 8
const CALL = ['create', 'answer', 'release'] as const
const STATEMENTS_AIM = 12
const EMPTY_AIM = 5
const GROWTH_AIM = 1.2
const LONG_CALL = 1000
const AT_ONCE = 20
const EMPTY = 'empty resource'

/** What taking events in costs, on a database file: per event, in parallel, beside a million stored ones, and in one long call. */
export async function benchIntake(options: { rounds: number; events: number }): Promise<void> {
    for (const nodes of [1, 2]) await withNodes(nodes, (url) => throughput(url, nodes, options.rounds))
    await withNodes(1, async (url, world) => {
        await perType(url, Math.ceil(options.rounds / 5))
        await growth(url, world, options)
    })
    await withNodes(2, async (url) => {
        await longCall(url)
        await atOnce(url)
    })
}

async function withNodes(nodes: number, run: (url: string, world: World) => Promise<void>): Promise<void> {
    const world = createWorld((instance) => {
        const session = instance.signIn('admin')
        if (session === undefined) throw new Error('The local instance has no user admin')
        instance.runScript(EMPTY_RESOURCE, { session, scope: 'global', name: 'empty resource' })
    })
    try {
        const cluster = await world.startNodes(nodes, () => undefined)
        await playCalls(cluster.url, new Stopwatch(), WARM_UP * nodes, 'warm-up')
        await run(cluster.url, world)
        console.log(`  memory of ${nodes === 1 ? 'the node' : 'each node'}: ${memoryOfChildren().join(', ')} MB\n`)
        await cluster.close()
    } finally {
        world.remove()
    }
}

async function throughput(url: string, nodes: number, rounds: number): Promise<void> {
    const watch = new Stopwatch()
    const seconds = await inParallel(WORKERS, rounds, (round) => playCall(url, watch, `parallel-${round}`, CALL))
    const events = rounds * CALL.length
    const steps = CALL.flatMap((step) => watch.samples.get(`cxone ${step}`)?.times ?? [])
    const empty = await inParallel(WORKERS, events, () => playEmpty(url, watch))
    const emptyTimes = watch.samples.get(EMPTY)?.times ?? []
    console.log(
        `${nodes} ${nodes === 1 ? 'node' : 'nodes'}, ${WORKERS} requests at a time, calls of ${CALL.join(', ')}\n`
    )
    console.log(
        table([
            ['', 'per second', 'p50 ms', 'p99 ms'],
            ['events', (events / seconds).toFixed(0), ...spread(steps)],
            [EMPTY, (events / empty).toFixed(0), ...spread(emptyTimes)],
        ])
    )
}

/** One request after the other: what each kind costs by itself. */
async function perType(url: string, rounds: number): Promise<void> {
    const watch = new Stopwatch()
    // Apart from the others: what events leave to the background would be counted here.
    for (let round = 0; round < 5 * rounds; round++) await playEmpty(url, watch)
    for (let round = 0; round < rounds; round++) {
        await playRound(url, watch, `type-${round}`)
    }
    const empty = watch.median(EMPTY)
    const rows = Array.from(watch.samples.keys()).map((name) => [
        name,
        String(watch.statements(name)),
        watch.median(name).toFixed(2),
        (watch.median(name) / empty).toFixed(1),
    ])
    console.log(`Each kind of event by itself, medians of ${rounds}\n`)
    console.log(table([['event', `statements (aim ${STATEMENTS_AIM})`, 'ms', `x empty (aim ${EMPTY_AIM})`], ...rows]))
    const measured = Array.from(watch.samples.keys()).filter((name) => name !== EMPTY)
    const mean = (valueOf: (name: string) => number): number =>
        measured.reduce((sum, name) => sum + valueOf(name), 0) / measured.length
    console.log(
        `  mean: ${mean((name) => watch.statements(name)).toFixed(1)} statements (aim: at most ${STATEMENTS_AIM}), ` +
            `${(mean((name) => watch.median(name)) / empty).toFixed(1)} times an empty resource (aim: at most ${EMPTY_AIM})\n`
    )
}

/** The same calls beside no other events, and beside very many. The empty resource tells how the machine felt meanwhile. */
async function growth(
    url: string,
    world: World,
    { rounds, events }: { rounds: number; events: number }
): Promise<void> {
    const before = new Stopwatch()
    await playEveryKind(url, before, rounds, 'before')
    const started = performance.now()
    await fillEvents(world.file, events)
    const filled = ((performance.now() - started) / 1000).toFixed(0)
    await playEveryKind(url, new Stopwatch(), WARM_UP, 'warm again')
    const after = new Stopwatch()
    await playEveryKind(url, after, rounds, 'after')
    const names = Array.from(after.samples.keys())
    const rows = names.map((name) => [
        name,
        before.median(name).toFixed(2),
        after.median(name).toFixed(2),
        (after.median(name) / before.median(name)).toFixed(2),
    ])
    const empty = (watch: Stopwatch, name: string): number => watch.median(name) / watch.median(EMPTY)
    const times = names
        .filter((name) => name !== EMPTY)
        .map((name) => ({ name, times: empty(after, name) / empty(before, name) }))
    const worst = times.reduce((one, other) => (other.times > one.times ? other : one))
    console.log(`Beside ${events} stored events of other calls (filled in ${filled} s), medians of ${rounds}\n`)
    console.log(table([['ms', 'none', String(events), 'times'], ...rows]))
    console.log(
        `  against an empty resource: ${(times.reduce((sum, one) => sum + one.times, 0) / times.length).toFixed(2)} times what it was on average (aim: at most ${GROWTH_AIM}), ` +
            `${worst.times.toFixed(2)} for ${worst.name}\n`
    )
}

/** A call from each source, with a request of every kind. */
function everyKind(id: string): IntakeRequest[] {
    return [
        ...studioCall(id, ['create', 'answer', 'hold', 'retrieve', 'transfer', 'release']),
        ...canonicalCall(`canonical-${id}`),
        ...vonageCall(`vonage-${id}`),
    ]
}

async function playEveryKind(url: string, watch: Stopwatch, rounds: number, prefix: string): Promise<void> {
    for (let round = 0; round < rounds; round++) {
        await playEmpty(url, watch)
        await playRound(url, watch, `${prefix}-${round}`)
    }
}

/** Then waits: the webhook is settled in the background, and what comes next would be measured with it. */
async function playRound(url: string, watch: Stopwatch, id: string): Promise<void> {
    for (const request of everyKind(id)) await play(url, watch, request)
    await playEmpty(url, new Stopwatch())
}

/** Holds without end on one call: what its n-th event costs. */
async function longCall(url: string): Promise<void> {
    const watch = new Stopwatch()
    const agent = { externalId: 'A1', username: 'agent.one' }
    const told = [
        'call.queued',
        'call.established',
        ...Array.from({ length: LONG_CALL - 2 }, (_, index) => (index % 2 === 0 ? 'call.held' : 'call.retrieved')),
    ]
    const marks = [10, 100, 250, 500, 750, LONG_CALL]
    for (const [index, type] of told.entries()) {
        const mark = marks.find((last) => index < last) ?? LONG_CALL
        const request = cloudEvent('long', index, type, { callId: 'long', agent })
        await play(url, watch, { ...request, name: `to ${mark}` })
    }
    console.log(`One call of ${LONG_CALL} events, two nodes\n`)
    console.log(
        table([
            ['events', 'ms (median)', 'p99 ms', 'statements'],
            ...marks.map((mark) => {
                const times = watch.samples.get(`to ${mark}`)?.times ?? []
                return [`to ${mark}`, ...spread(times), String(watch.statements(`to ${mark}`))]
            }),
        ])
    )
}

async function atOnce(url: string): Promise<void> {
    const watch = new Stopwatch()
    const agent = { externalId: 'A1', username: 'agent.one' }
    const types = [
        'call.queued',
        'call.established',
        ...Array.from({ length: AT_ONCE - 2 }, (_, index) => (index % 2 === 0 ? 'call.held' : 'call.retrieved')),
    ]
    const started = performance.now()
    const statuses = await Promise.all(
        types.map((type, index) =>
            play(url, watch, { ...cloudEvent('busy', index, type, { callId: 'busy', agent }), name: 'busy' })
        )
    )
    const took = performance.now() - started
    const deferred = statuses.filter((status) => status === 202).length
    console.log(
        `\n${AT_ONCE} events of one call at once, two nodes: all answered after ${took.toFixed(0)} ms, ${deferred} of them left to the worker`
    )
    console.log(`  p50 ${spread(watch.samples.get('busy')?.times ?? []).join(' ms, p99 ')} ms`)
}

async function playCalls(url: string, watch: Stopwatch, rounds: number, prefix: string): Promise<void> {
    for (let round = 0; round < rounds; round++) {
        await playEmpty(url, watch)
        await playCall(url, watch, `${prefix}-${round}`, CALL)
    }
}

async function playCall(url: string, watch: Stopwatch, contact: string, steps: readonly string[]): Promise<void> {
    for (const request of studioCall(contact, steps)) await play(url, watch, request)
}

/** Resolves to the status. */
async function play(url: string, watch: Stopwatch, { name, path, headers, body }: IntakeRequest): Promise<number> {
    let status = 0
    await watch.time(name, async () => {
        const address = `${url}/api/x_tkl_voice/v1/telephony/${path}`
        const response = await fetch(address, {
            method: 'POST',
            headers: { accept: 'application/json', ...headers },
            body,
        })
        status = response.status
        return response
    })
    return status
}

async function playEmpty(url: string, watch: Stopwatch): Promise<void> {
    const headers = {
        authorization: CXONE_AUTHORIZATION,
        accept: 'application/json',
        'content-type': 'application/json',
    }
    await watch.time(EMPTY, () => fetch(`${url}/api/global/bench/empty`, { method: 'POST', headers, body: '{}' }))
}

/** Resolves to the seconds it took. */
async function inParallel(workers: number, count: number, work: (index: number) => Promise<void>): Promise<number> {
    const started = performance.now()
    const waiting = Array.from({ length: count }, (_, index) => index).values()
    const run = async (): Promise<void> => {
        for (const index of waiting) await work(index)
    }
    await Promise.all(Array.from({ length: workers }, run))
    return (performance.now() - started) / 1000
}

function spread(times: readonly number[]): [string, string] {
    return [median(times).toFixed(2), percentile(times, 99).toFixed(2)]
}
