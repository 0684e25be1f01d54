import { gs } from '@servicenow/glide'
import { progressText } from '../callers/directory-progress.ts'
import { PHONE_SOURCES, type PhoneSource } from '../callers/phone-columns.ts'
import { readCountries, showProgress } from '../records/directory-accounts.ts'
import {
    createSource,
    forgetCountries,
    keepAsRun,
    keepSource,
    readSources,
    type DirectorySource,
} from '../records/directory-sources.ts'
import { isThere } from '../records/phone-records.ts'
import { dateTimeText } from '../records/time.ts'
import { alone } from './alone.ts'
import { advance, beginsAgain, type Run } from './directory-step.ts'

export type Clock = () => number

/** A run of the job ends after this time: the next one begins with the next minute. */
const JOB_MS = 50000

/** A run for an event ends after this time, and the job goes on: the processors of events are there for all. */
const EVENT_MS = 5000

/** Longer than a run takes; one that died gives way to the next soon. */
const LEASE_MS = 120000

/** How often the accounts are told how far it is. */
const SHOW_MS = 3000

/** A table that could not be read or indexed is tried again after this time. */
const PAUSE_MS = 300000

/** What a sweep reads again of the one before: writes that were under way, and clocks of nodes that differ. */
const OVERLAP_MS = 600000

/**
 * Goes on with what is left to do: tables that were never read or were read with other countries, then what was updated
 * meanwhile. It reads and writes some hundred records at a time and remembers after each how far it is, so it may be
 * stopped anywhere and run at any time. While no account is active nobody looks anything up, and nothing is done.
 */
export function fillDirectory(clock: Clock): void {
    goOn(clock, JOB_MS)
}

/** The same for a short time, as soon as there is something to do. */
export function beginDirectory(clock: Clock): void {
    goOn(clock, EVENT_MS)
}

function goOn(clock: Clock, milliseconds: number): void {
    const countries = readCountries()
    if (countries.length === 0) {
        forgetCountries()
        return
    }
    const sources = readSources()
    if (nextToDo(sources, countries, clock()) === undefined) {
        showProgress(progressOf(sources))
        return
    }
    alone('fill-directory', clock(), LEASE_MS, () => {
        const run: Run = { id: gs.generateGUID(), clock, paces: new Map() }
        runToEnd(run, clock() + milliseconds)
        return 0
    })
}

/** Looks for what was updated since the last time and for what is gone, whether or not a rule saw it. */
export function sweepDirectory(clock: Clock): void {
    for (const source of readSources()) {
        if (source.state !== 'complete') continue
        const since = dateTimeText(Math.max(source.sweptUntil - OVERLAP_MS, 0))
        keepSource(source.table, { state: 'sweeping', swept_until: since, cursor: '' })
    }
    fillDirectory(clock)
}

/** Until everything is done, time is up, or another run has taken over from one that stood still. */
function runToEnd(run: Run, end: number): void {
    const { clock } = run
    const taken = new Set<string>()
    let shown = clock()
    for (;;) {
        const [sources, countries] = [readSources(), readCountries()]
        if (countries.length === 0) return
        const next = nextToDo(sources, countries, clock())
        const isOver = next === undefined || clock() >= end
        if (isOver || clock() - shown >= SHOW_MS) {
            showProgress(progressOf(sources))
            shown = clock()
        }
        if (isOver) return
        const { source, row } = next
        if (row === undefined) createSource(source.table)
        else if (row.run === run.id) attempt(source, row, countries, run)
        else if (taken.has(source.table)) return
        else {
            keepSource(source.table, { run: run.id })
            taken.add(source.table)
        }
    }
}

interface Task {
    readonly source: PhoneSource
    /** undefined where the directory has not begun with the table. */
    readonly row: DirectorySource | undefined
}

/** The first table with something left to do. */
function nextToDo(rows: readonly DirectorySource[], countries: readonly string[], now: number): Task | undefined {
    return PHONE_SOURCES.map((source) => ({ source, row: rows.find((row) => row.table === source.table) })).find(
        ({ source, row }) => row === undefined || isLeftToDo(source, row, countries, now)
    )
}

function isLeftToDo(source: PhoneSource, row: DirectorySource, countries: readonly string[], now: number): boolean {
    if (!isThere(source)) return row.state !== 'absent'
    if (!row.refill && now < row.nextTry) return false
    return row.state !== 'complete' || beginsAgain(row, countries)
}

/** A table that cannot be read or indexed does not hold up the others. */
function attempt(source: PhoneSource, row: DirectorySource, countries: readonly string[], run: Run): void {
    try {
        advance(source, row, countries, run)
    } catch (error) {
        gs.warn('Trunkline: the phone directory cannot go on with {0}', source.table)
        const message = error instanceof Error ? error.message : String(error)
        // What was asked for is kept as the state: a row that asks is tried at once, this one is not.
        const again = row.refill ? { refill: '0', state: 'waiting' } : {}
        const nextTry = dateTimeText(run.clock() + PAUSE_MS)
        keepAsRun(source.table, run.id, { error: message.slice(0, 1000), next_try: nextTry, ...again })
    }
}

function progressOf(rows: readonly DirectorySource[]): string {
    return progressText(PHONE_SOURCES.flatMap(({ table }) => rows.filter((row) => row.table === table)))
}
