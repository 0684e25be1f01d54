import { isReference } from '../schema/column-type.ts'
import type { Column, Table } from '../schema/dictionary.ts'
import { isValidEncodedQuery } from '../query/validation.ts'
import { fieldText } from './field-text.ts'
import { GlideObject, notEmulated, type ScriptContext } from './glide-object.ts'
import { GlideQueryCondition } from './glide-query-condition.ts'
import { RecordQuery, type ConditionNode } from './record-query.ts'

/** The half of GlideRecord that says which records are wanted, in which order and how many. */
export abstract class RecordConditions extends GlideObject {
    readonly context: ScriptContext
    readonly tableName: string
    protected readonly table: Table | undefined
    protected conditions: RecordQuery | undefined
    /** A window has every match counted, unless setLimit() or setNoCount() say otherwise. */
    private countsWindow = false
    private noCount = false

    constructor(context: ScriptContext, tableName: unknown) {
        super()
        this.context = context
        this.tableName = String(tableName)
        this.table = context.instance.dictionary.table(this.tableName)
        if (this.table) this.conditions = new RecordQuery(context, this.table)
    }

    protected get requiredTable(): Table {
        if (!this.table) throw new Error(`There is no table ${this.tableName}`)
        return this.table
    }

    protected get criteria(): RecordQuery {
        if (!this.conditions) throw new Error(`There is no table ${this.tableName}`)
        return this.conditions
    }

    addQuery(...args: unknown[]): GlideQueryCondition {
        if (args.length > 1) return this.conditionOn(this.criteria.add(args))
        this.criteria.addEncoded(fieldText(args[0]) ?? '')
        return this.conditionOn(this.criteria.nodes.at(-1))
    }

    addNullQuery(name: unknown): GlideQueryCondition {
        return this.addQuery(name, 'ISEMPTY', '')
    }

    addNotNullQuery(name: unknown): GlideQueryCondition {
        return this.addQuery(name, 'ISNOTEMPTY', '')
    }

    addActiveQuery(): GlideQueryCondition {
        return this.addQuery('active', 'true')
    }

    addInactiveQuery(): GlideQueryCondition {
        return this.addQuery('active', 'false')
    }

    addEncodedQuery(text: unknown, enforceFieldAcl?: unknown): void {
        if (enforceFieldAcl === true) throw notEmulated('addEncodedQuery() with field access control')
        this.criteria.addEncoded(fieldText(text) ?? '')
    }

    /** Not a join but a subquery; without the fields named, sys_id and the other table's first reference to this one. */
    addJoinQuery(tableName: unknown, primaryField?: unknown, joinField?: unknown): GlideQueryCondition {
        const joined = this.context.instance.dictionary.table(String(tableName))
        const joinedPath = fieldText(joinField) ?? (joined && this.referenceFrom(joined)?.name)
        if (!joined || joinedPath === undefined) throw new Error(`addJoinQuery: nothing joins ${String(tableName)}`)
        const path = fieldText(primaryField) ?? 'sys_id'
        return this.conditionOn(this.criteria.join({ kind: 'joined', path, table: joined.name, joinedPath }, joined))
    }

    private referenceFrom(joined: Table): Column | undefined {
        const targets = new Set(this.context.instance.dictionary.ancestors(this.requiredTable.name))
        return [...joined.columns.values()].find((column) => isReference(column) && targets.has(column.reference ?? ''))
    }

    private conditionOn(node: ConditionNode | undefined): GlideQueryCondition {
        return new GlideQueryCondition(this.criteria, node ?? this.criteria.empty())
    }

    orderBy(name: unknown): void {
        this.criteria.order(String(name), false)
    }

    orderByDesc(name: unknown): void {
        this.criteria.order(String(name), true)
    }

    // The addSystem... methods go without query access checks, as the plain ones do; the addUser... ones are not emulated.

    addSystemQuery(...args: unknown[]): GlideQueryCondition {
        return args.length === 0 ? this.conditionOn(undefined) : this.addQuery(...args)
    }

    addSystemEncodedQuery(text: unknown): void {
        this.addEncodedQuery(text)
    }

    addSystemOrderBy(name: unknown): void {
        this.orderBy(name)
    }

    addSystemOrderByDesc(name: unknown): void {
        this.orderByDesc(name)
    }

    setLimit(limit: unknown): void {
        this.criteria.limit = Math.max(0, Number(limit))
        this.criteria.offset = undefined
        this.countsWindow = false
    }

    chooseWindow(first: unknown, last: unknown, forceCount?: unknown): void {
        this.countsWindow = forceCount === true || this.criteria.limit === undefined
        this.criteria.offset = Math.max(0, Number(first))
        this.criteria.limit = Math.max(0, Number(last) - Number(first))
    }

    setNoCount(): void {
        this.noCount = true
    }

    /** Whether the query counts every match besides fetching those of its window. */
    protected get countsAll(): boolean {
        return this.countsWindow && !this.noCount
    }

    /** There is one database: no query goes to another. */
    setCategory(): void {}

    disableSysIdInOptimization(): void {}

    getEncodedQuery(): string {
        return this.conditions?.encoded() ?? ''
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
}
