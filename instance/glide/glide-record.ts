import { parseEncodedQuery } from '../query/encoded-query.ts'
import { newSysId, type WriteOptions } from '../records/record-engine.ts'
import type { RecordState } from '../records/record-state.ts'
import { setFieldValue } from './field-access.ts'
import { fieldText } from './field-text.ts'
import { countStatement, type GlideClass, type ScriptContext } from './glide-object.ts'
import { recordMethods } from './record-methods.ts'
import type { RecordQuery } from './record-query.ts'
import { RecordReading } from './record-reading.ts'

/** GlideRecord (server-api-reference/c_GlideRecordScopedAPI.md): a query, its result, and one record of it in memory. */
export class GlideRecord extends RecordReading {
    readonly apiName: string = 'GlideRecord'
    readonly methods = recordMethods
    private systemFields = true
    /** What was set since the record was initialised or moved: what updateMultiple() applies. */
    private readonly assigned = new Map<string, string | null>()

    /** A GlideRecord that stands on a record which exists already. */
    static over(state: RecordState, context: ScriptContext): GlideRecord {
        const record = new GlideRecord(context, state.table.name)
        record.current = state
        record.valid = state.stored
        return record
    }

    /** The `current` of a query rule: what it adds becomes part of the query that is about to run. */
    static forQuery(query: RecordQuery, context: ScriptContext): GlideRecord {
        const record = new GlideRecord(context, query.table.name)
        record.conditions = query
        record.state.operation = 'query'
        return record
    }

    override assign(name: string, value: unknown): boolean {
        return this.table !== undefined && this.set(name, fieldText(value))
    }

    setValue(name: unknown, value: unknown): void {
        if (this.table) this.set(String(name), fieldText(value))
    }

    private set(name: string, text: string | null): boolean {
        if (!setFieldValue(this, name, text)) return false
        // updateMultiple() clears a field only for the word NULL.
        if (text === null || text === '') this.assigned.delete(name)
        else this.assigned.set(name, this.state.values[name] ?? null)
        return true
    }

    protected override stand(state: RecordState): void {
        super.stand(state)
        this.assigned.clear()
    }

    initialize(): void {
        this.start(false)
    }

    newRecord(): void {
        this.start(true)
    }

    private start(fill: boolean): void {
        this.current = this.context.instance.records.blank(this.requiredTable, this.context.session, fill)
        this.valid = false
        this.assigned.clear()
    }

    setNewGuid(): string {
        const id = newSysId()
        this.state.values['sys_id'] = id
        return id
    }

    setNewGuidValue(id: unknown): void {
        this.state.values['sys_id'] = String(id)
    }

    applyEncodedQuery(text: unknown): void {
        const { instance } = this.context
        const { where } = parseEncodedQuery(String(text), {
            dictionary: instance.dictionary,
            table: this.requiredTable.name,
            now: instance.clock.now(),
        })
        for (const term of where?.kind === 'and' ? where.of : where ? [where] : []) {
            if (term.kind === 'compare' && term.operator === '=') this.set(term.path, fieldText(term.value))
        }
    }

    /** On tables of other scopes it changes nothing ("This method can't be set for cross-scoped applications"). */
    setWorkflow(enable: unknown): void {
        const { instance, scope, source } = this.context
        if (enable !== false || this.requiredTable.scope === scope) this.workflow = enable !== false
        else instance.log('error', `setWorkflow() cannot be used on ${this.tableName} from scope ${scope}`, source)
    }

    isWorkflow(): boolean {
        return this.workflow
    }

    autoSysFields(enable: unknown): void {
        this.systemFields = enable !== false
    }

    /** Not honoured from another scope than the record's (business-rules-classic/c_BusinessRules.md). */
    setAbortAction(abort: unknown): void {
        const { instance, scope, source } = this.context
        const owner = this.state.table.scope
        if (owner === scope) this.state.requestAbort(abort === true)
        else instance.log('error', `setAbortAction() cannot be used on ${this.tableName} from scope ${scope}`, source)
    }

    isActionAborted(): boolean {
        return this.state.aborted
    }

    private get options(): WriteOptions {
        return { session: this.context.session, workflow: this.workflow, systemFields: this.systemFields }
    }

    /** What a GlideRecordSecure checks before it writes. */
    protected beforeWrite(_operation: 'create' | 'write' | 'delete', _state: RecordState): boolean {
        return true
    }

    insert(): string | null {
        if (!this.table || !this.allowed('create') || !this.beforeWrite('create', this.state)) return null
        countStatement(this.context)
        const sysId = this.context.instance.records.insert(this.state, this.options)
        this.valid = sysId !== null
        return sysId
    }

    update(): string | null {
        if (!this.table) return null
        return this.state.stored ? this.updateState(this.state) : this.insert()
    }

    private updateState(state: RecordState): string | null {
        if (!this.allowed('write') || !this.beforeWrite('write', state)) return null
        if (state.changedColumns().length > 0) countStatement(this.context)
        return this.context.instance.records.update(state, this.options)
    }

    /** Updates what the query finds; the record's own position is left alone. */
    updateMultiple(): void {
        const found = this.sibling()
        found.conditions = this.conditions
        found.fetch()
        while (found.next()) {
            for (const [name, value] of this.assigned) found.state.values[name] = value
            this.updateState(found.state)
        }
    }

    /** Another record of the same kind: secure if this one is. */
    protected sibling(): GlideRecord {
        return new GlideRecord(this.context, this.tableName)
    }

    updateWithReferences(): string | null {
        this.saveReferences()
        return this.update()
    }

    insertWithReferences(): string | null {
        this.saveReferences()
        return this.insert()
    }

    /** Records that were given values by dot-walking are updated, or inserted and referred to. */
    private saveReferences(): void {
        for (const [column, referenced] of this.state.references) {
            if (referenced.changedColumns().length === 0) continue
            const sysId = GlideRecord.over(referenced, this.context).update()
            if (sysId !== null) this.state.values[column] = sysId
        }
    }

    deleteRecord(): boolean {
        if (!this.table || !this.state.stored || !this.deleteState(this.state)) return false
        this.valid = false
        return true
    }

    /** Whatever the limit of the query says. */
    deleteMultiple(): void {
        this.fetch(true)
        while (this.next()) this.deleteState(this.state)
    }

    private deleteState(state: RecordState): boolean {
        if (!this.allowed('delete') || !this.beforeWrite('delete', state)) return false
        countStatement(this.context)
        return this.context.instance.records.delete(state, this.options)
    }

    override toString(): string {
        return this.primitive('string')
    }

    override primitive(_hint: 'string' | 'number' | 'default'): string {
        return `[object Scoped${this.apiName}]`
    }
}

export const glideRecord: GlideClass = {
    kind: 'class',
    name: 'GlideRecord',
    prototype: GlideRecord.prototype,
    construct: (context, [tableName]) => new GlideRecord(context, tableName),
}
