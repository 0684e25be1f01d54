import type { RecordState } from '../records/record-state.ts'
import type { Column } from '../schema/dictionary.ts'
import { countStatement, type ScriptContext } from './glide-object.ts'

/** The record a field belongs to: a GlideRecord's current one, or the one a reference leads to. */
export interface ElementOwner {
    readonly context: ScriptContext
    /** The record as it is now; after next() it is another one. */
    readonly state: RecordState
    /** Fields that may not be read are empty. */
    readonly isSecure: boolean
}

/** The record a reference leads to, read when something of it is asked for; empty when there is none. */
export class ReferencedOwner implements ElementOwner {
    readonly context: ScriptContext
    readonly isSecure: boolean
    private readonly owner: ElementOwner
    private readonly column: Column

    constructor(owner: ElementOwner, column: Column) {
        this.owner = owner
        this.context = owner.context
        this.isSecure = owner.isSecure
        this.column = column
    }

    get state(): RecordState {
        return referencedState(this.owner, this.column)
    }
}

/** Reads at most once per record and value; the read is a statement of the script's. */
export function referencedState(owner: ElementOwner, column: Column): RecordState {
    const { instance, session } = owner.context
    const { references } = owner.state
    const id = owner.state.value(column.name)
    const known = references.get(column.name)
    if (known && (known.sysId === id || (id === null && !known.stored))) return known
    const state = readReferenced(owner, column, id) ?? instance.records.blank(referenceTable(owner, column), session)
    references.set(column.name, state)
    return state
}

function readReferenced(owner: ElementOwner, column: Column, id: string | null): RecordState | undefined {
    if (id === null) return undefined
    const { instance } = owner.context
    countStatement(owner.context)
    const table = referenceTable(owner, column).name
    const row = instance.rows.get(table, id)
    return row && instance.records.read(table, row)
}

function referenceTable(owner: ElementOwner, column: Column) {
    const table = owner.context.instance.dictionary.table(column.reference ?? '')
    if (!table) throw new Error(`${column.declaredBy}.${column.name} refers to a table that does not exist`)
    return table
}
