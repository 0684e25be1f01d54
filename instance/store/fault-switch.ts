import { existsSync, writeFileSync } from 'node:fs'
import type { Database, SqlValue, Statement } from './database.ts'

/** What befalls a process, and before which of its SQL statements (1 is the next). */
export type Fault = (
    | { readonly stopAt: number }
    /** Without `forMilliseconds` it lasts until the file of `stallFile` is removed. */
    | { readonly stallAt: number; readonly forMilliseconds?: number }
) & {
    /** Counts from the start of the next request whose path contains this text, instead of from now (and on after it). */
    readonly request?: string
}

/**
 * Lets a test end or halt a process at a certain SQL statement. A stop is SIGKILL: nothing is tidied up. A stall never holds
 * the write lock: a statement inside an explicit transaction is let through, and the stall comes before the first one
 * outside.
 */
export interface FaultSwitch {
    /** Replaces what was armed before; undefined disarms. */
    arm(fault: Fault | undefined): void
    /** A request begins: a fault that waits for its path starts to count. */
    requestStarts(path: string): void
    /** The same database, with every statement counted. */
    watch(database: Database): Database
}

/** Where a stalled node leaves a file: it goes on when somebody removes it. */
export function stallFile(databaseFile: string, node: string): string {
    return `${databaseFile}-stalled-${node}`
}

const longestStallMilliseconds = 120_000
const lookAgainMilliseconds = 5

export function createFaultSwitch(node: string): FaultSwitch {
    let waiting: (Fault & { readonly request: string }) | undefined
    let armed: Fault | undefined
    let left = 0
    let inTransaction = false
    let file = ''

    const start = (fault: Fault): void => {
        armed = fault
        left = 'stopAt' in fault ? fault.stopAt : fault.stallAt
    }
    const strike = (fault: Fault): void => {
        if ('stopAt' in fault) process.kill(process.pid, 'SIGKILL')
        else if (fault.forMilliseconds === undefined) stallUntilReleased(stallFile(file, node))
        else halt(fault.forMilliseconds)
    }
    const count = (): void => {
        if (armed === undefined) return
        left -= 1
        if (left > 0 || ('stallAt' in armed && inTransaction)) return
        const fault = armed
        armed = undefined
        strike(fault)
    }
    return {
        arm(fault) {
            armed = undefined
            waiting = undefined
            if (fault?.request !== undefined) waiting = { ...fault, request: fault.request }
            else if (fault !== undefined) start(fault)
        },
        requestStarts(path) {
            if (waiting === undefined || !path.includes(waiting.request)) return
            start(waiting)
            waiting = undefined
        },
        watch(database) {
            file = database.file
            return {
                ...database,
                exec(sql) {
                    count()
                    database.exec(sql)
                    if (sql.startsWith('begin')) inTransaction = true
                    else if (sql === 'commit' || sql === 'rollback') inTransaction = false
                },
                prepare: (sql) => counted(database.prepare(sql), count),
            }
        },
    }
}

function counted(statement: Statement, count: () => void): Statement {
    return {
        run: (...values: SqlValue[]) => {
            count()
            return statement.run(...values)
        },
        get: (...values: SqlValue[]) => {
            count()
            return statement.get(...values)
        },
        all: (...values: SqlValue[]) => {
            count()
            return statement.all(...values)
        },
    }
}

/** The whole process stands still, as it does on a machine that has stopped. */
function halt(milliseconds: number): void {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

function stallUntilReleased(file: string): void {
    writeFileSync(file, '')
    for (let waited = 0; existsSync(file) && waited < longestStallMilliseconds; waited += lookAgainMilliseconds) {
        halt(lookAgainMilliseconds)
    }
}
