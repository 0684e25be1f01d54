import { DatabaseSync, type StatementSyncInstance } from '@photostructure/sqlite'
import type { Database, SqlRow, SqlValue, Statement } from './database.ts'

/** How long a statement waits for another process that holds the write lock, in milliseconds. */
const busyTimeout = 10_000

/** Statements kept prepared per connection; the oldest one is dropped beyond that. */
const statementCacheSize = 1_000

/**
 * Opens (and creates) a database file, or `:memory:`.
 *
 * Files use a write-ahead log, so readers and one writer of several processes work side by side; with
 * `synchronous = normal` a killed process loses nothing it committed (a power failure may lose the last commits).
 */
export function openDatabase(file: string): Database {
    const connection = new DatabaseSync(file, { timeout: busyTimeout })
    connection.exec(file === ':memory:' ? 'pragma temp_store = memory' : filePragmas)
    const statements = new Map<string, Statement>()

    return {
        file,
        exec: (sql) => connection.exec(sql),
        prepare(sql) {
            const known = statements.get(sql)
            if (known) return known
            const statement = wrapStatement(connection.prepare(sql))
            if (statements.size >= statementCacheSize) dropOldest(statements)
            statements.set(sql, statement)
            return statement
        },
        close() {
            statements.clear()
            // The driver leaves statements to the garbage collector, and SQLite its log until then: a copy of the file
            // made meanwhile would miss what is in there.
            if (file !== ':memory:') connection.exec('pragma wal_checkpoint(truncate)')
            connection.close()
        },
    }
}

/**
 * Pages are read from mapped memory: what one process cached of a file is void with every commit of another, and a read
 * of each page again is a call of the system. Writes do not go through the map, so a killed process leaves none half done.
 */
const filePragmas = `
    pragma journal_mode = wal;
    pragma synchronous = normal;
    pragma temp_store = memory;
    pragma mmap_size = 1073741824;
`

function wrapStatement(statement: StatementSyncInstance): Statement {
    return {
        run: (...values: SqlValue[]) => ({ changes: Number(statement.run(...values).changes) }),
        get(...values: SqlValue[]) {
            const row: unknown = statement.get(...values)
            return isRow(row) ? row : undefined
        },
        all(...values: SqlValue[]) {
            const rows: unknown = statement.all(...values)
            return isRowList(rows) ? rows : []
        },
    }
}

/** The driver answers `any`; its rows are objects of SQL values by column name. */
function isRow(value: unknown): value is SqlRow {
    return typeof value === 'object' && value !== null
}

function isRowList(value: unknown): value is SqlRow[] {
    return Array.isArray(value)
}

function dropOldest(statements: Map<string, Statement>): void {
    for (const oldest of statements.keys()) {
        statements.delete(oldest)
        return
    }
}

/** Whether a statement failed because a row with the same primary key or unique index entry exists. */
export function isUniqueViolation(error: unknown): error is Error {
    const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined
    return code === constraintPrimaryKey || code === constraintUnique
}

/** SQLite's extended result codes, https://sqlite.org/rescode.html */
const constraintPrimaryKey = 1555
const constraintUnique = 2067
