/** The one SQL binding behind the local instance. Everything above speaks to this interface, nothing to the driver. */
export type SqlValue = string | number | null

export type SqlRow = Record<string, SqlValue>

export interface Statement {
    run(...values: SqlValue[]): { changes: number }
    get(...values: SqlValue[]): SqlRow | undefined
    all(...values: SqlValue[]): SqlRow[]
}

export interface Database {
    readonly file: string
    exec(sql: string): void
    /** Statements are cached by their text. */
    prepare(sql: string): Statement
    close(): void
}
