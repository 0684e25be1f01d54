import type { Database } from './database.ts'

const open = new WeakSet<Database>()

/**
 * Runs the body in one SQL transaction: all of it is stored, or nothing when it throws. A call inside another one joins
 * the outer transaction.
 */
export function inTransaction<Result>(database: Database, body: () => Result): Result {
    if (open.has(database)) return body()
    // immediate: a deferred transaction that starts by reading fails instead of waiting when another process writes.
    database.exec('begin immediate')
    open.add(database)
    try {
        const result = body()
        database.exec('commit')
        return result
    } catch (error) {
        database.exec('rollback')
        throw error
    } finally {
        open.delete(database)
    }
}
