import { findDeadEvents } from '../records/event-search.ts'
import { markForReplay, openEvent, type EventState } from '../records/events.ts'
import { settleSoon } from './event-queue.ts'
import { settleStored } from './work.ts'

/**
 * So many are settled while the administrator waits; the worker takes the next ones, and more than those have to be
 * asked for again.
 */
const MOST_AT_ONCE = 20
const MOST_FOR_THE_WORKER = 1000

/** How many dead events came to their end, wait for the worker, are dead again, and were left as they were. */
export interface Replayed {
    readonly settled: number
    readonly waiting: number
    readonly dead: number
    readonly left: number
}

/** Tries one dead event (sys_id) from the beginning. Nothing is done for one that is not dead. */
export function replay(event: string, now: number): Replayed {
    const own = openEvent(event)
    if (own === undefined || own.stored.state !== 'dead') return { settled: 0, waiting: 0, dead: 0, left: 1 }
    markForReplay(own, now)
    settleStored(event, now)
    return countState(openEvent(event)?.stored.state)
}

/** Tries the dead events that an encoded query finds, the oldest first; '' finds all. */
export function replayAll(query: string, now: number): Replayed {
    const found = findDeadEvents(query, MOST_AT_ONCE + MOST_FOR_THE_WORKER + 1)
    const results = found.slice(0, MOST_AT_ONCE).map((event) => replay(event, now))
    const rest = found.slice(MOST_AT_ONCE, MOST_AT_ONCE + MOST_FOR_THE_WORKER).map((event) => leaveToWorker(event, now))
    const left = found.length > MOST_AT_ONCE + MOST_FOR_THE_WORKER ? 1 : 0
    return results.concat(rest).reduce(sum, { settled: 0, waiting: 0, dead: 0, left })
}

function leaveToWorker(event: string, now: number): Replayed {
    const own = openEvent(event)
    if (own === undefined || own.stored.state !== 'dead') return { settled: 0, waiting: 0, dead: 0, left: 1 }
    markForReplay(own, now)
    settleSoon(own)
    return { settled: 0, waiting: 1, dead: 0, left: 0 }
}

function countState(state: EventState | undefined): Replayed {
    const isSettled = state === 'processed' || state === 'ignored'
    return {
        settled: isSettled ? 1 : 0,
        waiting: state === 'received' || state === 'retry' ? 1 : 0,
        dead: state === 'dead' ? 1 : 0,
        left: 0,
    }
}

function sum(one: Replayed, other: Replayed): Replayed {
    return {
        settled: one.settled + other.settled,
        waiting: one.waiting + other.waiting,
        dead: one.dead + other.dead,
        left: one.left + other.left,
    }
}
