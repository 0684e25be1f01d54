import { randomFrom } from '../telephony/random.ts'
import { deliver } from './delivery/deliver.ts'
import { startFaults } from './delivery/faults.ts'
import { finishWaiting } from './delivery/finish.ts'
import { itinerary, type Itinerary } from './delivery/itinerary.ts'
import { openSender, type Sent } from './delivery/sender.ts'
import { generateHistories } from './history/generate.ts'
import type { Source } from './history/history.ts'
import { judge, type Finding } from './verdict/judge.ts'
import { readRecords } from './verdict/records.ts'
import { createWorld } from './world.ts'

export interface ChaosOptions {
    readonly calls: number
    readonly nodes: number
    readonly kill: boolean
    readonly seed: number
    readonly workers: number
    readonly sources: readonly Source[]
    /** Milliseconds between faults, on average. */
    readonly faultEvery: number
    readonly progress: (line: string) => void
}

export interface ChaosReport {
    readonly itineraries: readonly Itinerary[]
    readonly findings: readonly Finding[]
    /** Requests that were refused, or never answered. */
    readonly refused: readonly Sent[]
    readonly requests: number
    readonly repeated: number
    /** Nodes that ended. */
    readonly kills: number
    readonly stalls: number
    readonly doubledNumbers: number
    readonly seconds: number
}

/**
 * Plays calls against a cluster in every way that networks and machines spoil them, waits until the application has done all it
 * does by itself, and compares the rows in the database file with how the calls were made.
 */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
    const started = Date.now()
    const random = randomFrom(options.seed)
    const histories = generateHistories({ ...options, now: started, prefix: 'k' })
    const itineraries = histories.map((history) => itinerary(history, random, options.nodes))
    return playAll(itineraries, options)
}

/** Plays these and nothing else. */
export async function playAll(itineraries: readonly Itinerary[], options: ChaosOptions): Promise<ChaosReport> {
    const started = Date.now()
    const world = createWorld()
    let kills = 0
    try {
        const cluster = await world.startNodes(options.nodes, (line) => {
            if (line.includes('ended')) kills += 1
            if (line.includes('before it was ready')) options.progress(line)
        })
        const sender = openSender(cluster.url)
        const faults = options.kill
            ? startFaults(sender, {
                  nodes: options.nodes,
                  everyMilliseconds: options.faultEvery,
                  random: randomFrom(options.seed + 1),
              })
            : undefined
        const sent = await deliver(sender, itineraries, options.workers, (done) => {
            if (done % 1000 === 0) options.progress(`${done} calls sent, ${kills} nodes killed, ${since(started)} s`)
        })
        await faults?.end()
        sender.close()
        await cluster.close()
        options.progress(`All is sent after ${since(started)} s; now what waits is finished`)
        finishWaiting(world)
        const records = readRecords(world.file)
        return {
            itineraries,
            findings: itineraries.flatMap(({ history }) => judge(history, records)),
            refused: sent.filter(({ status }) => status < 200 || status > 299),
            requests: sent.length,
            repeated: sender.repeated(),
            kills,
            stalls: faults?.armed().stalls ?? 0,
            doubledNumbers: records.doubledNumbers,
            seconds: since(started),
        }
    } finally {
        world.remove()
    }
}

function since(started: number): number {
    return Math.round((Date.now() - started) / 1000)
}

export function isFlawless(report: ChaosReport): boolean {
    return report.findings.length === 0 && report.refused.length === 0 && report.doubledNumbers === 0
}
