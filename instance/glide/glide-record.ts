import { RecordState } from '../records/record-state.ts'
import { newSysId } from '../records/record-engine.ts'
import type { StoredRow } from '../records/row-store.ts'
import type { Condition } from '../query/condition.ts'
import { parseEncodedQuery } from '../query/encoded-query.ts'
import { resolvePath } from '../query/paths.ts'
import { isValidEncodedQuery } from '../query/validation.ts'
import { isReference } from '../schema/column-type.ts'
import type { Column, Table } from '../schema/dictionary.ts'
import type { TableOperation } from '../access/cross-scope.ts'
import { ReferencedOwner, type ElementOwner } from './element-owner.ts'
import { setFieldValue } from './field-access.ts'
import { fieldText } from './field-text.ts'
import { GlideElement } from './glide-element.ts'
import { GlideObject, countStatement, type GlideClass, type Property, type ScriptContext } from './glide-object.ts'
import { GlideQueryCondition } from './glide-query-condition.ts'
import { RecordQuery, type ConditionNode } from './record-query.ts'
import { recordMethods } from './record-methods.ts'

/** GlideRecord (server-api-reference/c_GlideRecordScopedAPI.md): a query, its result, and one record of it in memory. */
export class GlideRecord extends GlideObject implements ElementOwner {
    readonly apiName: string = 'GlideRecord'
    readonly methods = recordMethods
    readonly context: ScriptContext
    readonly tableName: string
    protected readonly table: Table | undefined
    protected query_: RecordQuery | undefined
    protected rows: readonly StoredRow[] = []
    protected position = -1
    private state_: RecordState | undefined
    private valid = false
    private total: number | undefined
    private forceCount = false
    private workflow = true
    private systemFields = true
    /** What was set since the record was initialised or moved: what updateMultiple() applies. */
    private readonly assigned = new Map<string, string | null>()

    constructor(context: ScriptContext, tableName: unknown) {
        super()
        this.context = context
        this.tableName = String(tableName)
        this.table = context.instance.dictionary.table(this.tableName)
        if (this.table) this.query_ = new RecordQuery(context, this.table)
        else context.instance.log('error', `GlideRecord: there is no table ${this.tableName}`, context.source)
    }

    static over(state: RecordState, context: ScriptContext): GlideRecord {
        const record = new GlideRecord(context, state.table.name)
        record.state_ = state
        record.valid = state.stored
        return record
    }

    /** The `current` of a query rule: what it adds becomes part of the query that is about to run. */
    static forQuery(query: RecordQuery, context: ScriptContext): GlideRecord {
        const record = new GlideRecord(context, query.table.name)
        record.query_ = query
        record.state.operation = 'query'
        return record
    }

    get isSecure(): boolean {
        return false
    }

    get state(): RecordState {
        this.state_ ??= this.context.instance.records.blank(this.requiredTable, this.context.session)
        return this.state_
    }

    protected get requiredTable(): Table {
        if (!this.table) throw new Error(`There is no table ${this.tableName}`)
        return this.table
    }

    protected get criteria(): RecordQuery {
        if (!this.query_) throw new Error(`There is no table ${this.tableName}`)
        return this.query_
    }

    override get hasFields(): boolean {
        return true
    }

    /** A field hides a method of its name: that is why _next() and _query() exist. */
    override property(name: string): Property | undefined {
        const column = this.state_?.column(name) ?? this.columnOf(name)
        return column && { value: new GlideElement(this, column) }
    }

    private columnOf(name: string): Column | undefined {
        return this.table?.columns.get(name)
    }

    override assign(name: string, value: unknown): boolean {
        if (!this.table) return false
        return this.set(name, fieldText(value))
    }

    override propertyNames(): readonly string[] {
        return this.table ? [...this.table.columns.keys()] : []
    }

    private set(name: string, text: string | null): boolean {
        if (!setFieldValue(this, name, text)) return false
        this.assigned.set(name, this.state.values[name] ?? null)
        return true
    }

    // Conditions

    addQuery(...args: unknown[]): GlideQueryCondition {
        if (args.length === 1) {
            this.criteria.addEncoded(String(args[0]))
            return this.conditionOn(this.criteria.nodes.at(-1))
        }
        return this.conditionOn(this.criteria.add(args))
    }

    addNullQuery(name: unknown): GlideQueryCondition {
        return this.conditionOn(this.criteria.add([name, 'ISEMPTY', '']))
    }

    addNotNullQuery(name: unknown): GlideQueryCondition {
        return this.conditionOn(this.criteria.add([name, 'ISNOTEMPTY', '']))
    }

    addActiveQuery(): GlideQueryCondition {
        return this.addQuery('active', 'true')
    }

    addInactiveQuery(): GlideQueryCondition {
        return this.addQuery('active', 'false')
    }

    addEncodedQuery(text: unknown): void {
        this.criteria.addEncoded(fieldText(text) ?? '')
    }

    addJoinQuery(tableName: unknown, primaryField?: unknown, joinField?: unknown): GlideQueryCondition {
        const joined = this.context.instance.dictionary.table(String(tableName))
        const target = new Set(this.context.instance.dictionary.ancestors(this.requiredTable.name))
        const referring = [...(joined?.columns.values() ?? [])].find(
            (column) => isReference(column) && target.has(column.reference ?? '')
        )
        const joinedPath = joinField === undefined ? referring?.name : String(joinField)
        if (!joined || joinedPath === undefined) throw new Error(`addJoinQuery: nothing joins ${String(tableName)}`)
        const path = primaryField === undefined ? 'sys_id' : String(primaryField)
        const condition: Condition = { kind: 'joined', path, table: joined.name, joinedPath }
        const node = this.criteria.addCondition(condition)
        return new GlideQueryCondition(this.criteria, Object.assign(node, { table: joined }))
    }

    private conditionOn(node: ConditionNode | undefined): GlideQueryCondition {
        return new GlideQueryCondition(this.criteria, node ?? this.criteria.node(['sys_id', ''], this.requiredTable))
    }

    orderBy(name: unknown): void {
        this.criteria.order(String(name), false)
    }

    orderByDesc(name: unknown): void {
        this.criteria.order(String(name), true)
    }

    setLimit(limit: unknown): void {
        this.criteria.limit = Math.max(0, Number(limit))
        this.criteria.offset = undefined
    }

    chooseWindow(first: unknown, last: unknown, forceCount?: unknown): void {
        this.criteria.offset = Math.max(0, Number(first))
        this.criteria.limit = Math.max(0, Number(last) - Number(first))
        this.forceCount = forceCount === true
    }

    setNoCount(): void {
        this.forceCount = false
    }

    setCategory(): void {}

    disableSysIdInOptimization(): void {}

    getEncodedQuery(): string {
        return this.query_?.encoded() ?? ''
    }

    isValidEncodedQuery(text: unknown): boolean {
        return isValidEncodedQuery(this.context.instance.dictionary, this.requiredTable.name, String(text))
    }

    /** Despite its name it adds the query when it is valid, and one that matches nothing when it is not. */
    isEncodedQueryValid(text: unknown): boolean {
        const valid = this.isValidEncodedQuery(text)
        if (valid) this.criteria.addEncoded(String(text))
        else this.criteria.addCondition({ kind: 'never' })
        return valid
    }

    // Reading

    query(...args: unknown[]): void {
        if (!this.table) return
        if (args.length >= 2) this.criteria.add(args)
        this.fetch()
    }

    _query(...args: unknown[]): void {
        this.query(...args)
    }

    private fetch(): void {
        this.position = -1
        this.rows = []
        this.total = undefined
        this.state_ = undefined
        this.valid = false
        if (!this.allowed('read')) return
        const { instance, session } = this.context
        if (this.workflow) instance.rules.runQuery(this.criteria, session)
        const where = this.criteria.where()
        const { limit, offset, orderBy } = this.criteria
        countStatement(this.context)
        const selection = {
            table: this.requiredTable.name,
            orderBy,
            ...(where ? { where } : {}),
            ...(limit === undefined ? {} : { limit }),
            ...(offset === undefined ? {} : { offset }),
        }
        this.rows = instance.rows.select(selection)
        if (this.forceCount) {
            countStatement(this.context)
            this.total = instance.rows.count(selection)
        }
    }

    next(): boolean {
        for (let next = this.position + 1; next < this.rows.length; next++) {
            const row = this.rows[next]
            this.position = next
            const state = row && this.readable(row)
            if (state) {
                this.stand(state)
                return true
            }
        }
        this.position = this.rows.length
        this.valid = false
        return false
    }

    _next(): boolean {
        return this.next()
    }

    hasNext(): boolean {
        return this.rows.slice(this.position + 1).some((row) => this.readable(row) !== undefined)
    }

    private stand(state: RecordState): void {
        this.state_ = state
        this.valid = true
        this.assigned.clear()
    }

    /** The record of a row, or undefined when the user may not see it. */
    protected readable(row: StoredRow): RecordState | undefined {
        return this.context.instance.records.read(this.requiredTable.name, row)
    }

    getRowCount(): number {
        return this.total ?? this.rows.length
    }

    get(...args: unknown[]): boolean {
        if (!this.table) return false
        if (args.length >= 2) return this.find({ path: String(args[0]), value: fieldText(args[1]) ?? '' })
        const value = fieldText(args[0]) ?? ''
        if (value === '') return false
        if (this.find({ path: 'sys_id', value })) return true
        return this.table.display !== undefined && this.find({ path: this.table.display, value })
    }

    _get(...args: unknown[]): boolean {
        return this.get(...args)
    }

    private find({ path, value }: { path: string; value: string }): boolean {
        this.criteria.clear()
        this.criteria.add([path, value])
        this.fetch()
        return this.next()
    }

    getValue(name: unknown): string | null {
        return this.table ? this.state.value(String(name)) : null
    }

    getDisplayValue(path?: unknown): string | null {
        const { instance, session } = this.context
        if (path === undefined) return instance.displayValues.ofRow(this.state.table, this.state.values, session)
        return this.getElement(path)?.getDisplayValue() ?? null
    }

    getElement(path: unknown): GlideElement | null {
        const resolved = resolvePath(this.context.instance.dictionary, this.state.table.name, String(path))
        if (!resolved) return null
        let owner: ElementOwner = this
        for (const step of resolved.steps) owner = new ReferencedOwner(owner, step.column)
        return new GlideElement(owner, resolved.column)
    }

    getElements(): GlideElement[] {
        return [...this.state.table.columns.values()].map((column) => new GlideElement(this, column))
    }

    getUniqueValue(): string | null {
        return this.table ? this.state.sysId : null
    }

    getTableName(): string {
        return this.tableName
    }

    getRecordClassName(): string {
        return this.state.table.name
    }

    getClassDisplayValue(): string {
        return this.state.table.label
    }

    getLabel(): string {
        return this.state.table.label
    }

    getDisplayName(): string | null {
        return this.requiredTable.display ?? null
    }

    getAttribute(name: unknown): string | null {
        return Object.entries(this.columnOf(String(name))?.attributes ?? {})
            .map(([key, value]) => `${key}=${value}`)
            .join(',')
    }

    getLink(noStack?: unknown): string {
        const link = `${this.state.table.name}.do?sys_id=${this.state.sysId ?? ''}`
        if (noStack === true) return link
        return `${link}&sysparm_stack=${this.tableName}_list.do?sysparm_query=${this.getEncodedQuery()}`
    }

    getLastErrorMessage(): string | null {
        return this.state.lastErrorMessage
    }

    isValid(): boolean {
        return this.table !== undefined
    }

    isValidRecord(): boolean {
        return this.valid
    }

    isValidField(name: unknown): boolean {
        return this.table?.columns.has(String(name)) === true
    }

    isNewRecord(): boolean {
        return this.state.isNew
    }

    isView(): boolean {
        return false
    }

    operation(): string {
        return this.state.operation ?? ''
    }

    // Access control

    canRead(): boolean {
        return this.may('read')
    }

    canWrite(): boolean {
        return this.may('write')
    }

    canCreate(): boolean {
        return this.may('create')
    }

    canDelete(): boolean {
        return this.may('delete')
    }

    protected may(operation: TableOperation): boolean {
        const { instance, session } = this.context
        return instance.access.mayTable(session, operation, this.state.table.name, this.state)
    }

    /** Cross-scope access; a refusal is an error in the log. */
    protected allowed(operation: TableOperation): boolean {
        const { instance, scope, source } = this.context
        const refusal = instance.crossScope.refusalOfTable(scope, this.requiredTable, operation)
        if (refusal !== undefined) instance.log('error', refusal, source)
        return refusal === undefined
    }

    // Writing

    setValue(name: unknown, value: unknown): void {
        if (this.table) this.set(String(name), fieldText(value))
    }

    initialize(): void {
        this.state_ = this.context.instance.records.blank(this.requiredTable, this.context.session)
        this.valid = false
        this.assigned.clear()
    }

    newRecord(): void {
        this.initialize()
        this.state_ = this.context.instance.records.blank(this.requiredTable, this.context.session, true)
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
        const parsed = parseEncodedQuery(String(text), {
            dictionary: instance.dictionary,
            table: this.requiredTable.name,
            now: instance.clock.now(),
        })
        const terms = parsed.where?.kind === 'and' ? parsed.where.of : parsed.where ? [parsed.where] : []
        for (const term of terms) {
            if (term.kind === 'compare' && term.operator === '=' && typeof term.value === 'string') {
                this.set(term.path, term.value)
            }
        }
    }

    /** Not available on tables of other scopes ("can't be set for cross-scoped applications"): there it changes nothing. */
    setWorkflow(enable: unknown): void {
        if (this.requiredTable.scope === this.context.scope || enable === true) this.workflow = enable !== false
        else this.context.instance.log('error', `setWorkflow() is not available on ${this.tableName}`, this.context.source)
    }

    isWorkflow(): boolean {
        return this.workflow
    }

    autoSysFields(enable: unknown): void {
        this.systemFields = enable !== false
    }

    setAbortAction(abort: unknown): void {
        this.state.aborted = abort === true
    }

    isActionAborted(): boolean {
        return this.state.aborted
    }

    private get options() {
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

    updateMultiple(): void {
        const changes = [...this.assigned]
        const query = this.criteria
        const selected = new GlideRecord(this.context, this.tableName)
        selected.query_ = query
        selected.fetch()
        while (selected.next()) {
            for (const [name, value] of changes) selected.state.values[name] = value
            this.updateState(selected.state)
        }
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
            const record = GlideRecord.over(referenced, this.context)
            const sysId = record.update()
            if (sysId !== null) this.state.values[column] = sysId
        }
    }

    deleteRecord(): boolean {
        if (!this.table || !this.state.stored) return false
        if (!this.deleteState(this.state)) return false
        this.valid = false
        return true
    }

    private deleteState(state: RecordState): boolean {
        if (!this.allowed('delete') || !this.beforeWrite('delete', state)) return false
        countStatement(this.context)
        return this.context.instance.records.delete(state, this.options)
    }

    deleteMultiple(): void {
        this.fetch()
        while (this.next()) this.deleteState(this.state)
    }

    override primitive(): string {
        return `[object ${this.apiName}]`
    }

    override toString(): string {
        return this.primitive()
    }
}

export const glideRecord: GlideClass = {
    kind: 'class',
    name: 'GlideRecord',
    prototype: GlideRecord.prototype,
    construct: (context, [tableName]) => new GlideRecord(context, tableName),
}
