import type { Column, Table } from '../schema/dictionary.ts'
import type { StoredRow } from './row-store.ts'

export type Operation = 'insert' | 'update' | 'delete' | 'query'

/**
 * One record while scripts work on it. The GlideRecord that reads or writes it and the `current` of every rule that
 * runs meanwhile are views of the same state, so what a before rule sets is what is saved.
 */
export class RecordState {
    /** The record's own class, not the table it was asked through. */
    table: Table
    values: StoredRow
    /** As the database had it when it was read or last saved: what changes() compares with. */
    previous: StoredRow
    /** The database has a row for it. */
    stored: boolean
    /** Read through a parent table: the columns of the record's own class are missing. */
    isPartial = false
    /** Made by newRecord() and not inserted yet, or about to be inserted by the operation that runs. */
    isNew = false
    /** The operation does not take place. */
    aborted = false
    /** Asked for outside of before rules: the next operation does not take place. */
    abortsNext = false
    /** Before rules of its operation run: what they abort is this operation. */
    isDeciding = false
    /** While after rules run: the row as their operation left it, where an operation of theirs starts. */
    saved: StoredRow | undefined
    operation: Operation | undefined
    lastErrorMessage: string | null = null
    /** Messages of setError(), by column. */
    readonly fieldErrors = new Map<string, string>()
    /** Rows that dot-walking read, by reference column. */
    readonly references = new Map<string, RecordState>()

    constructor(table: Table, row: StoredRow | undefined) {
        this.table = table
        this.values = { ...row }
        this.previous = { ...row }
        this.stored = row !== undefined
    }

    get sysId(): string | null {
        return this.values['sys_id'] ?? null
    }

    column(name: string): Column | undefined {
        return this.table.columns.get(name)
    }

    value(name: string): string | null {
        const value = this.values[name]
        return value === undefined || value === '' ? null : value
    }

    previousValue(name: string): string | null {
        const value = this.previous[name]
        return value === undefined || value === '' ? null : value
    }

    changed(name: string): boolean {
        return this.value(name) !== this.previousValue(name)
    }

    changedColumns(): string[] {
        return Object.keys(this.values).filter((name) => this.changed(name))
    }

    /** Adds the columns that reading through a parent table left out. */
    complete(row: StoredRow): void {
        this.values = { ...row, ...this.values }
        this.previous = { ...row, ...this.previous }
        this.isPartial = false
    }

    /** setAbortAction(): about the operation whose before rules run, else about the next one. */
    requestAbort(abort: boolean): void {
        this.aborted = abort
        if (!this.isDeciding) this.abortsNext = abort
    }

    /** What is in memory now is what the database holds. */
    markSaved(): void {
        this.previous = { ...this.values }
        this.stored = true
        this.isNew = false
    }

    /** The state before this operation, as `previous` of business rules. */
    before(): RecordState {
        return new RecordState(this.table, this.previous)
    }
}
