import { keepCursors, keepRun, readPolling, type AccountPolling } from '../records/account-polling.ts'
import { readSettlingAccounts, type Account } from '../records/accounts.ts'
import { endLease, takeLease } from '../records/leases.ts'
import type { Values } from '../records/record.ts'
import { thisInstance } from '../records/this-instance.ts'
import { vendorOf } from '../vendors/index.ts'
import type { Poll, VendorApi } from '../vendors/vendor.ts'
import { raiseAlarm } from './alarm.ts'
import { openSession, type PollSession } from './polling.ts'
import { repair } from './repair.ts'
import { sweep } from './sweep.ts'
import { recordTrouble } from './trouble.ts'

/** A run stops asking after this time; the next goes on where it was. */
const RUN_MS = 20000

/** Longer than a run takes: a run that died gives way to the next. */
const LEASE_MS = 120000

/** Parts of one answer that is cut off. */
const MOST_PAGES = 20

/** A reconciliation that is asked for comes at most so often. */
const PAUSE_MS = 60000

export type Clock = () => number

/** Asks every account's telephony system what happened. An account that fails does not hold up the others. */
export function reconcileAll(clock: Clock): void {
    for (const account of readSettlingAccounts(thisInstance())) {
        const polling = readPolling(account.id)
        if (polling?.isWanted === true) reconcile(account, polling, clock)
    }
}

/** One account (sys_id) out of turn, because something seems to be missing. */
export function reconcileSoon(id: string, clock: Clock): void {
    const account = readSettlingAccounts(thisInstance()).find((candidate) => candidate.id === id)
    const polling = account === undefined ? undefined : readPolling(id)
    if (account === undefined || polling?.isWanted !== true || clock() - polling.lastPoll < PAUSE_MS) return
    reconcile(account, polling, clock)
}

function reconcile(account: Account, polling: AccountPolling, clock: Clock): void {
    const began = clock()
    const api = vendorOf(account.vendor)?.api
    if (api === undefined) return
    const lease = takeLease(`reconcile/${account.id}`, began, LEASE_MS)
    if (lease === undefined) return
    try {
        run(account, polling, api, began, clock)
    } catch (error) {
        recordTrouble(account, 'the run', error instanceof Error ? error.message : String(error), began)
    } finally {
        endLease(lease, clock())
    }
}

interface Told {
    readonly told: number
    readonly repaired: number
    /** Names of the polls that failed or were not answered to their end. */
    readonly failed: readonly string[]
    /** Every contact the vendor has; undefined where no poll told of all. */
    readonly active: ReadonlySet<string> | undefined
}

function run(account: Account, polling: AccountPolling, api: VendorApi, began: number, clock: Clock): void {
    const opened = openSession(account.id, polling, api)
    if (!opened.ok) recordTrouble(account, 'sign-in', opened.problem, began)
    const all = opened.ok ? askAll(account, polling, api, opened.session, began, clock) : NOTHING_TOLD
    const isComplete = all.failed.length === 0
    const active = isComplete ? all.active : undefined
    const closed = active === undefined ? 0 : sweep(account, polling.silentAfter, active, began, clock)
    raiseAlarm(account, active, began)
    keepRun(account.id, {
        began,
        isComplete,
        summary: summaryOf(all, closed, clock() - began),
        repaired: polling.repaired + all.repaired,
    })
}

const NOTHING_TOLD: Told = { told: 0, repaired: 0, failed: ['sign-in'], active: undefined }

function askAll(
    account: Account,
    polling: AccountPolling,
    api: VendorApi,
    session: PollSession,
    began: number,
    clock: Clock
): Told {
    let cursors = polling.cursors
    let [told, repaired] = [0, 0]
    const failed: string[] = []
    const active: string[][] = []
    for (const poll of api.polls) {
        const followed = follow(account, poll, session, cursors, began, clock)
        cursors = followed.cursors
        told += followed.told
        repaired += followed.repaired
        if (followed.problem === '') {
            if (followed.active !== undefined) active.push(followed.active)
            continue
        }
        failed.push(poll.name)
        recordTrouble(account, `poll ${poll.name}`, followed.problem, began)
    }
    return { told, repaired, failed, active: active.length === 0 ? undefined : new Set(active.flat()) }
}

interface Followed {
    readonly cursors: Values
    readonly told: number
    readonly repaired: number
    readonly active: string[] | undefined
    /** '' when the poll was answered to its end. */
    readonly problem: string
}

/**
 * One poll to the end of its answer. A cursor is kept once everything before it is stored. What there is now is known only
 * where this run asked from the first page on and every page told its part: a cursor that an earlier run left behind leads
 * into the middle of an answer.
 */
function follow(
    account: Account,
    poll: Poll,
    session: PollSession,
    start: Values,
    began: number,
    clock: Clock
): Followed {
    const isFromBeginning = (start[poll.name] ?? '') === ''
    let followed: Followed = {
        cursors: start,
        told: 0,
        repaired: 0,
        active: isFromBeginning ? [] : undefined,
        problem: '',
    }
    const deadline = began + RUN_MS
    try {
        for (let page = 1; page <= MOST_PAGES; page++) {
            if (clock() >= deadline) return { ...followed, problem: OUT_OF_TIME }
            const asked = session.ask(poll, followed.cursors[poll.name] ?? '', clock())
            if (!asked.ok) {
                const cursors = asked.refusesCursor
                    ? goBack(account, followed.cursors, poll, clock())
                    : followed.cursors
                return { ...followed, cursors, problem: asked.problem }
            }
            const { events, active, cursor, hasMore } = asked.answer
            const { repaired, isDone } = repair(account, events, clock, deadline)
            followed = {
                ...followed,
                told: followed.told + events.length,
                repaired: followed.repaired + repaired,
                active: active === undefined ? undefined : followed.active?.concat(active),
            }
            if (!isDone) return { ...followed, problem: OUT_OF_TIME }
            followed = { ...followed, cursors: moveOn(account, followed.cursors, poll.name, cursor) }
            if (!hasMore) return followed
        }
        return { ...followed, problem: `The answer has more than ${MOST_PAGES} parts; the next run goes on with them` }
    } catch (error) {
        return { ...followed, problem: error instanceof Error ? error.message : String(error) }
    }
}

const OUT_OF_TIME = `There was more to take in than fits in ${RUN_MS / 1000} seconds; the next run goes on`

function moveOn(account: Account, cursors: Values, poll: string, cursor: string): Values {
    if ((cursors[poll] ?? '') === cursor) return cursors
    const moved = { ...cursors, [poll]: cursor }
    keepCursors(account.id, moved)
    return moved
}

/** A cursor that is refused would be refused in every run from now on. */
function goBack(account: Account, cursors: Values, poll: Poll, now: number): Values {
    return moveOn(account, cursors, poll.name, poll.restart?.(cursors[poll.name] ?? '', now) ?? '')
}

function summaryOf(all: Told, closed: number, took: number): string {
    const trouble = all.failed.length === 0 ? '' : `; failed: ${all.failed.join(', ')}`
    return `${all.told} told, ${all.repaired} repaired, ${closed} closed; ${(took / 1000).toFixed(1)} s${trouble}`
}
