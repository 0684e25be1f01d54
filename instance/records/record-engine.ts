import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock/clock.ts'
import { formatUtc } from '../clock/zoned-time.ts'
import type { BusinessRules } from '../rules/business-rules.ts'
import type { Dictionary, Table } from '../schema/dictionary.ts'
import type { Session } from '../session.ts'
import { isEmptyText, isJournal, storedValue } from './column-value.ts'
import type { DefaultValues } from './default-values.ts'
import type { Journal } from './journal.ts'
import { RecordState, type Operation } from './record-state.ts'
import type { References } from './references.ts'
import type { RowStore, StoredRow, WriteResult } from './row-store.ts'

export interface WriteOptions {
    readonly session: Session
    /** Whether business rules run: setWorkflow(). */
    readonly workflow?: boolean
    /** Whether the sys_ fields are kept: autoSysFields(). */
    readonly systemFields?: boolean
}

/**
 * What happens around an insert, update or delete: default values, numbers, system fields, business rules, journals.
 * No access control and no cross-scope checks: those belong to whoever asks.
 */
export interface RecordEngine {
    /** A record in memory only, for a table of the dictionary; with defaults and a sys_id when asked for. */
    blank(table: Table, session: Session, fill?: boolean): RecordState
    /** A record as its row is, of its own class; of a child's row read through its parent it has the parent's columns. */
    read(table: string, row: StoredRow): RecordState
    /** Reads what is missing of a record that was read through a parent table. */
    complete(state: RecordState): void
    /** The sys_id, or null with `lastErrorMessage` when a rule aborted it or a unique key exists already. */
    insert(state: RecordState, options: WriteOptions): string | null
    /** The sys_id, or null; a record that is not in the database is inserted. Without changes nothing happens. */
    update(state: RecordState, options: WriteOptions): string | null
    delete(state: RecordState, options: WriteOptions): boolean
    readonly journal: Journal
}

export interface EngineParts {
    readonly rows: RowStore
    readonly dictionary: Dictionary
    readonly clock: Clock
    readonly defaults: DefaultValues
    readonly journal: Journal
    readonly references: References
    readonly rules: BusinessRules
    logError(message: string, source: string): void
}

export function createRecordEngine(parts: EngineParts): RecordEngine {
    const { rows, clock, defaults, journal, references, rules } = parts

    const runRules = (when: 'before' | 'after', state: RecordState, options: WriteOptions): void => {
        if (options.workflow !== false) rules.run(when, state, options.session)
    }

    /** Asks the before rules, and who wanted the next operation aborted (c_GlideRecordScopedAPI.md, setAbortAction). */
    const isAborted = (state: RecordState, options: WriteOptions): boolean => {
        const outer = state.isDeciding
        state.aborted = state.abortsNext
        state.abortsNext = false
        state.isDeciding = true
        try {
            runRules('before', state, options)
        } finally {
            state.isDeciding = outer
        }
        return state.aborted
    }

    /** Runs after rules; changes() still compares with what was there before their operation. */
    const runAfterRules = (state: RecordState, options: WriteOptions): void => {
        state.saved = { ...state.values }
        state.stored = true
        runRules('after', state, options)
        state.abortsNext = false
    }

    /** An operation on `current` by an after rule is one of its own; the rules that follow find theirs again. */
    const apart = <Result>(state: RecordState, body: () => Result): Result => {
        const { saved, operation, previous, isNew } = state
        if (!saved) return body()
        state.saved = undefined
        state.previous = saved
        state.isNew = false
        try {
            return body()
        } finally {
            state.saved = state.stored ? state.previous : undefined
            Object.assign(state, { operation, previous, isNew })
        }
    }

    const begin = (state: RecordState, operation: Operation): void => {
        state.operation = operation
        state.aborted = false
        state.lastErrorMessage = null
    }

    const refused = (state: RecordState, message: string): null => {
        state.lastErrorMessage = message
        return null
    }

    const failed = (state: RecordState, result: WriteResult): null => {
        if (result.ok) return null
        const message = result.duplicateKey
            ? `Unique Key violation detected by database (${result.message})`
            : `Database error on ${state.table.name}: ${result.message}`
        parts.logError(message, state.table.name)
        return refused(state, message)
    }

    const complete = (state: RecordState): void => {
        if (!state.isPartial) return
        const row = rows.get(state.table.name, state.sysId ?? '')
        if (row) state.complete(row)
    }

    const insert = (state: RecordState, options: WriteOptions): string | null => {
        begin(state, 'insert')
        const wasNew = state.isNew
        // Rules of an insertion find a new record however it was made (c_GlideRecordAPI.md, isNewRecord).
        state.isNew = true
        const sysId = insertNew(state, options)
        state.isNew = sysId === null && wasNew
        return sysId
    }

    const insertNew = (state: RecordState, options: WriteOptions): string | null => {
        const chosen = state.stored && !state.changed('sys_id') ? null : state.sysId
        state.previous = {}
        state.stored = false
        state.values['sys_id'] = chosen ?? newSysId()
        defaults.fill(state, options.session)
        if (options.systemFields !== false) stampInsert(state, options.session)
        if (isAborted(state, options)) return refused(state, `Insert Aborted : business rule on ${state.table.name}`)
        normalise(state)
        const notes = takeJournals(state)
        const result = rows.insert(state.table.name, completeRow(state))
        if (!result.ok) return failed(state, result)
        finish(state, notes, options)
        return state.sysId
    }

    const update = (state: RecordState, options: WriteOptions): string | null => {
        return state.stored ? apart(state, () => updateStored(state, options)) : insert(state, options)
    }

    const updateStored = (state: RecordState, options: WriteOptions): string | null => {
        begin(state, 'update')
        normalise(state)
        if (state.changedColumns().length === 0) return state.sysId
        complete(state)
        if (isAborted(state, options)) return refused(state, `Update Aborted : business rule on ${state.table.name}`)
        normalise(state)
        if (options.systemFields !== false) stampUpdate(state, options.session)
        const notes = takeJournals(state)
        const sysId = state.previous['sys_id'] ?? ''
        const changes: StoredRow = {}
        for (const name of state.changedColumns()) {
            if (!notes.has(name)) changes[name] = state.values[name] ?? null
        }
        const result = rows.update(state.table.name, sysId, changes)
        if (!result.ok) return failed(state, result)
        finish(state, notes, options)
        return state.sysId
    }

    const stampInsert = (state: RecordState, session: Session): void => {
        const now = formatUtc(clock.now())
        state.values['sys_created_on'] = now
        state.values['sys_created_by'] = session.user.userName
        state.values['sys_updated_on'] = now
        state.values['sys_updated_by'] = session.user.userName
        state.values['sys_mod_count'] = '0'
    }

    const stampUpdate = (state: RecordState, session: Session): void => {
        state.values['sys_updated_on'] = formatUtc(clock.now())
        state.values['sys_updated_by'] = session.user.userName
        state.values['sys_mod_count'] = String(Number(state.previous['sys_mod_count'] ?? 0) + 1)
    }

    const finish = (state: RecordState, notes: ReadonlyMap<string, string>, options: WriteOptions): void => {
        for (const [column, text] of notes) journal.append(state, column, text, options.session, clock.now())
        try {
            runAfterRules(state, options)
            if (options.workflow !== false) rules.queueAsync(state, options.session)
            for (const column of notes.keys()) state.values[column] = null
            // Unless a rule deleted it.
            if (state.saved) state.markSaved()
        } finally {
            state.saved = undefined
        }
    }

    const deleteStored = (state: RecordState, options: WriteOptions): boolean => {
        const sysId = state.sysId
        if (!state.stored || sysId === null) return false
        begin(state, 'delete')
        complete(state)
        if (isAborted(state, options))
            return refused(state, `Delete Aborted : business rule on ${state.table.name}`) !== null
        references.clear(state.table, sysId)
        if (!rows.delete(state.table.name, sysId)) return false
        runRules('after', state, options)
        if (options.workflow !== false) rules.queueAsync(state, options.session)
        state.stored = false
        return true
    }

    return {
        journal,
        blank(table, session, fill = false) {
            const state = new RecordState(table, undefined)
            if (fill) {
                state.values['sys_id'] = newSysId()
                defaults.fill(state, session)
                state.isNew = true
            }
            return state
        },
        read(table, row) {
            const known = parts.dictionary.table(row['sys_class_name'] ?? '') ?? parts.dictionary.table(table)
            if (!known) throw new Error(`There is no table ${table}`)
            const state = new RecordState(known, row)
            state.isPartial = known.name !== table
            return state
        },
        complete,
        insert,
        update,
        delete: (state, options) => apart(state, () => deleteStored(state, options)),
    }
}

export function newSysId(): string {
    return randomBytes(16).toString('hex')
}

/** Brings what scripts wrote into the form rows have: types, lengths, NULL for nothing. */
function normalise(state: RecordState): void {
    for (const [name, value] of Object.entries(state.values)) {
        const column = state.column(name)
        if (column && value !== null && state.changed(name)) state.values[name] = storedValue(column, value)
    }
}

/** The texts that go to the journal instead of their column. */
function takeJournals(state: RecordState): Map<string, string> {
    const notes = new Map<string, string>()
    for (const [name, value] of Object.entries(state.values)) {
        const column = state.column(name)
        if (column && isJournal(column) && value !== null && !isEmptyText(value) && state.changed(name)) {
            notes.set(name, value)
        }
    }
    return notes
}

/** What is inserted: known columns only, journals empty. */
function completeRow(state: RecordState): StoredRow {
    const row: StoredRow = {}
    for (const [name, value] of Object.entries(state.values)) {
        const column = state.column(name)
        if (column) row[name] = isJournal(column) ? null : value
    }
    if (state.table.columns.has('sys_class_name')) {
        row['sys_class_name'] = state.table.name
        state.values['sys_class_name'] = state.table.name
    }
    return row
}
