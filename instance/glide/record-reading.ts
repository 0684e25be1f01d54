import type { TableOperation } from '../access/cross-scope.ts'
import { resolvePath } from '../query/paths.ts'
import type { RecordState } from '../records/record-state.ts'
import type { StoredRow } from '../records/row-store.ts'
import type { Column } from '../schema/dictionary.ts'
import { ReferencedOwner, type ElementOwner } from './element-owner.ts'
import { fieldText } from './field-text.ts'
import { GlideElement } from './glide-element.ts'
import { countStatement, type Property } from './glide-object.ts'
import { RecordConditions } from './record-conditions.ts'

/** The half of GlideRecord that runs the query, moves through its result and reads the record it stands on. */
export abstract class RecordReading extends RecordConditions implements ElementOwner {
    protected current: RecordState | undefined
    /** Stands on a record of the database. */
    protected valid = false
    protected workflow = true
    private rows: readonly StoredRow[] = []
    private position = -1
    private total: number | undefined

    get isSecure(): boolean {
        return false
    }

    /** The record in memory; an empty one when there is none. */
    get state(): RecordState {
        this.current ??= this.context.instance.records.blank(this.requiredTable, this.context.session)
        return this.current
    }

    override get hasFields(): boolean {
        return true
    }

    /** A field hides a method of its name: that is why _next() and _query() exist. */
    override property(name: string): Property | undefined {
        const column = this.column(name)
        return column && { value: new GlideElement(this, column) }
    }

    override propertyNames(): readonly string[] {
        return this.table ? [...this.table.columns.keys()] : []
    }

    private column(name: string): Column | undefined {
        return this.table?.columns.get(name)
    }

    // Moving

    query(...args: unknown[]): void {
        if (!this.table) {
            this.context.instance.log('error', `There is no table ${this.tableName}`, this.context.source)
            return
        }
        if (args.length >= 2) this.criteria.add(args)
        this.fetch()
    }

    _query(...args: unknown[]): void {
        this.query(...args)
    }

    protected fetch(whole = false): void {
        this.position = -1
        this.rows = []
        this.total = undefined
        this.current = undefined
        this.valid = false
        if (!this.allowed('read')) return
        const { instance, session } = this.context
        if (this.workflow) instance.rules.runQuery(this.criteria, session)
        countStatement(this.context)
        this.rows = instance.rows.select(this.criteria.selection(whole))
        if (whole || !this.countsAll) return
        countStatement(this.context)
        this.total = instance.rows.count(this.criteria.selection())
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

    protected stand(state: RecordState): void {
        this.current = state
        this.valid = true
    }

    /** The record of a row, or undefined when the user may not see it. */
    protected readable(row: StoredRow): RecordState | undefined {
        return this.context.instance.records.read(this.requiredTable.name, row)
    }

    getRowCount(): number {
        return this.total ?? this.rows.length
    }

    /** By sys_id and, when there is none, by display value; or by a field. Further matches are reached with next(). */
    get(...args: unknown[]): boolean {
        if (!this.table) return false
        if (args.length >= 2) return this.find(String(args[0]), fieldText(args[1]) ?? '')
        const value = fieldText(args[0]) ?? ''
        if (value === '') return false
        if (this.find('sys_id', value)) return true
        return this.table.display !== undefined && this.find(this.table.display, value)
    }

    _get(...args: unknown[]): boolean {
        return this.get(...args)
    }

    private find(path: string, value: string): boolean {
        this.criteria.clear()
        this.criteria.add([path, value])
        this.fetch()
        return this.next()
    }

    /** Cross-scope access; a refusal is an error in the log. */
    protected allowed(operation: TableOperation): boolean {
        const { instance, scope, source } = this.context
        const refusal = instance.crossScope.refusalOfTable(scope, this.requiredTable, operation)
        if (refusal !== undefined) instance.log('error', refusal, source)
        return refusal === undefined
    }

    // Reading

    getValue(name: unknown): string | null {
        return this.table ? this.state.value(String(name)) : null
    }

    getDisplayValue(path?: unknown): string | null {
        const { instance, session } = this.context
        if (path === undefined) return instance.displayValues.ofRow(this.state.table, this.state.values, session)
        return this.getElement(path)?.getDisplayValue() ?? null
    }

    getElement(path: unknown): GlideElement | null {
        const resolved = resolvePath(this.context.instance.dictionary, this.tableName, String(path))
        if (!resolved) return null
        const owner = resolved.steps.reduce<ElementOwner>((from, step) => new ReferencedOwner(from, step.column), this)
        return new GlideElement(owner, resolved.column)
    }

    getElements(): GlideElement[] {
        return [...this.requiredTable.columns.values()].map((column) => new GlideElement(this, column))
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

    /** The dictionary attributes of a field, as the dictionary writes them. */
    getAttribute(name: unknown): string {
        return Object.entries(this.column(String(name))?.attributes ?? {})
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
        return this.column(String(name)) !== undefined
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

    private may(operation: TableOperation): boolean {
        const { instance, session } = this.context
        return instance.access.mayTable(session, operation, this.state.table.name, this.state)
    }
}
