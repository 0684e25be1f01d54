import type { Aggregation, Condition, Trend } from '../query/condition.ts'
import { formatEncodedQuery } from '../query/format.ts'
import { refuseSpecialField } from '../query/encoded-term.ts'
import { resolvePath } from '../query/paths.ts'
import { isField } from '../query/validation.ts'
import { RecordState } from '../records/record-state.ts'
import { storageOf } from '../schema/column-type.ts'
import { alias, calculating, comparisons, functionNamed, intervals, type Aggregate } from './aggregate-names.ts'
import type { ElementOwner } from './element-owner.ts'
import { fieldText, scriptText } from './field-text.ts'
import { GlideElement } from './glide-element.ts'
import {
    GlideObject,
    countStatement,
    notEmulated,
    type GlideClass,
    type Property,
    type ScriptContext,
} from './glide-object.ts'
import { GlideQueryCondition } from './glide-query-condition.ts'
import { RecordQuery } from './record-query.ts'

/** GlideAggregate (server-api-reference/c_GlideAggregateScopedAPI.md). */
export class GlideAggregate extends GlideObject implements ElementOwner {
    readonly apiName = 'GlideAggregate'
    readonly methods = methods
    readonly context: ScriptContext
    readonly isSecure = false
    private readonly query_: RecordQuery
    private readonly aggregates: Aggregate[] = []
    private readonly order: { alias: string; descending: boolean }[] = []
    private readonly having: { alias: string; operator: '=' | '!=' | '>' | '>=' | '<' | '<='; value: string }[] = []
    private trend: Trend | undefined
    private yearIncluded = true
    private grouping = true
    private workflow = false
    private rows: readonly Record<string, string | null>[] = []
    private position = -1

    constructor(context: ScriptContext, tableName: unknown) {
        super()
        this.context = context
        const table = context.instance.dictionary.table(String(tableName))
        if (!table) throw new Error(`GlideAggregate: there is no table ${String(tableName)}`)
        this.query_ = new RecordQuery(context, table)
    }

    /** The grouped fields are read as properties: `agg.category.getDisplayValue()`. */
    override property(name: string): Property | undefined {
        const column = this.groups().includes(name) ? this.query_.table.columns.get(name) : undefined
        return column && { value: new GlideElement(this, column) }
    }

    /** The current group as far as it is a record. */
    get state(): RecordState {
        return new RecordState(this.query_.table, { ...this.rows[this.position] })
    }

    addQuery(...args: unknown[]): GlideQueryCondition {
        return new GlideQueryCondition(this.query_, this.query_.add(args))
    }

    addNullQuery(name: unknown): GlideQueryCondition {
        return this.addQuery(name, 'ISEMPTY', '')
    }

    addNotNullQuery(name: unknown): GlideQueryCondition {
        return this.addQuery(name, 'ISNOTEMPTY', '')
    }

    addEncodedQuery(text: unknown): void {
        this.query_.addEncoded(fieldText(text) ?? '')
    }

    addAggregate(name: unknown, field?: unknown): void {
        const path = field === undefined || field === null ? undefined : scriptText(field)
        const aggregate = functionNamed(name)
        if (path !== undefined) {
            const column = resolvePath(this.context.instance.dictionary, this.query_.table.name, path)?.column
            if (!column) return
            if (calculating.has(aggregate) && storageOf(column.type) === 'text')
                throw notEmulated(`${aggregate} of a field of type ${column.type}`)
        }
        this.aggregates.push({
            function: aggregate,
            alias: alias(aggregate, path),
            ...(path === undefined ? {} : { path }),
        })
    }

    /** addHaving(aggregate, operator, value) and addHaving(aggregate, field, operator, value). */
    addHaving(...args: unknown[]): void {
        const [name, field, operator, value] = args.length > 3 ? args : [args[0], undefined, args[1], args[2]]
        const sign = comparisons.find((known) => known === operator)
        if (!sign) throw notEmulated(`addHaving() with ${String(operator)}`)
        this.having.push({ alias: this.included(name, field), operator: sign, value: String(value) })
    }

    /** The alias of an aggregate, which becomes part of the result if it was not yet. */
    private included(name: unknown, field: unknown): string {
        const path = field === undefined || field === null ? undefined : scriptText(field)
        const wanted = alias(functionNamed(name), path)
        if (!this.aggregates.some((known) => known.alias === wanted)) this.addAggregate(name, path)
        return wanted
    }

    addTrend(field: unknown, interval: unknown, units?: unknown): void {
        const known = intervals.find((name) => name === String(interval).toLowerCase())
        if (!known) throw notEmulated(`addTrend() by ${String(interval)}`)
        this.trend = {
            path: scriptText(field),
            interval: known,
            ...(units === undefined ? {} : { units: Number(units) }),
        }
    }

    setIntervalYearIncluded(included: unknown): void {
        this.yearIncluded = included !== false
    }

    groupBy(name: unknown): void {
        const path = String(name)
        refuseSpecialField(path)
        const { instance, source } = this.context
        if (isField(instance.dictionary, this.query_.table.name, path)) this.query_.groupBy.push(path)
        else instance.log('warn', `Invalid group on ${this.query_.table.name}: ${path}`, source)
    }

    orderBy(name: unknown): void {
        this.query_.order(String(name), false)
        this.groupBy(name)
    }

    orderByDesc(name: unknown): void {
        this.query_.order(String(name), true)
        this.groupBy(name)
    }

    orderByAggregate(name: unknown, field?: unknown): void {
        this.order.push({ alias: this.included(name, field), descending: true })
    }

    setGroup(group: unknown): void {
        this.grouping = group !== false
    }

    /** There is one database: no query goes to another. */
    setCategory(): void {}

    /** Which rows of the table are aggregated, the last one exclusive. */
    setAggregateWindow(first: unknown, last: unknown): void {
        this.query_.offset = Number(first)
        this.query_.limit = Number(last) - Number(first)
    }

    /** Query rules run for aggregates only when asked for. */
    setAggregateWorkflow(enable: unknown): void {
        this.workflow = enable === true
    }

    /** Without groupBy() the fields of the aggregates are the groups ("for each different value of the field"). */
    private groups(): readonly string[] {
        if (!this.grouping) return []
        if (this.query_.groupBy.length > 0) return [...new Set(this.query_.groupBy)]
        if (this.trend) return []
        return [...new Set(this.aggregates.map((aggregate) => aggregate.path).filter((path) => path !== undefined))]
    }

    query(): void {
        const { instance, session, scope, source } = this.context
        const refusal = instance.crossScope.refusalOfTable(scope, this.query_.table, 'read')
        this.position = -1
        this.rows = []
        if (refusal !== undefined) {
            instance.log('error', refusal, source)
            return
        }
        if (this.workflow) instance.rules.runQuery(this.query_, session)
        countStatement(this.context)
        this.rows = instance.rows.aggregate(this.aggregation())
    }

    _query(): void {
        this.query()
    }

    private aggregation(): Aggregation {
        return {
            ...this.query_.selection(),
            groupBy: this.groups(),
            aggregates: this.aggregates,
            orderByAggregate: this.order,
            having: this.having,
            ...(this.trend ? { trend: { ...this.trend, yearIncluded: this.yearIncluded } } : {}),
        }
    }

    hasNext(): boolean {
        return this.position + 1 < this.rows.length
    }

    next(): boolean {
        if (this.position < this.rows.length) this.position += 1
        return this.position < this.rows.length
    }

    _next(): boolean {
        return this.next()
    }

    getRowCount(): number {
        return this.rows.length
    }

    getTableName(): string {
        return this.query_.table.name
    }

    getValue(name: unknown): string | null {
        return this.rows[this.position]?.[String(name)] ?? null
    }

    getDisplayValue(name: unknown): string | null {
        const { instance, session } = this.context
        const resolved = resolvePath(instance.dictionary, this.query_.table.name, String(name))
        if (!resolved || !this.groups().includes(String(name))) return null
        return instance.displayValues.of(resolved.column, resolved.table.name, this.getValue(name), session)
    }

    getAggregate(name: unknown, field?: unknown): string | null {
        const path = field === undefined || field === null ? undefined : scriptText(field)
        const row = this.rows[this.position]
        return row?.[alias(functionNamed(name), path)] ?? null
    }

    /** The query of the current group. */
    getAggregateEncodedQuery(): string {
        const groups = this.groups().map((path): Condition => {
            return { kind: 'compare', path, operator: '=', value: this.getValue(path) ?? '' }
        })
        const where = this.query_.where()
        return formatEncodedQuery({ kind: 'and', of: [...(where ? [where] : []), ...groups] })
    }

    getEncodedQuery(): string {
        const groups = this.groups()
        const ordered = new Set(this.query_.orderBy.map((order) => order.path))
        const implied = groups.filter((path) => !ordered.has(path)).map((path) => ({ path, descending: false }))
        return formatEncodedQuery(this.query_.where(), [...this.query_.orderBy, ...implied], groups)
    }
}

const methods = new Set([
    'addQuery',
    'addNullQuery',
    'addNotNullQuery',
    'addEncodedQuery',
    'addAggregate',
    'addHaving',
    'addTrend',
    'setIntervalYearIncluded',
    'groupBy',
    'orderBy',
    'orderByDesc',
    'orderByAggregate',
    'setGroup',
    'setAggregateWindow',
    'setCategory',
    'setAggregateWorkflow',
    'query',
    '_query',
    'hasNext',
    'next',
    '_next',
    'getRowCount',
    'getTableName',
    'getValue',
    'getDisplayValue',
    'getAggregate',
    'getAggregateEncodedQuery',
    'getEncodedQuery',
])

export const glideAggregate: GlideClass = {
    kind: 'class',
    name: 'GlideAggregate',
    prototype: GlideAggregate.prototype,
    construct: (context, [tableName]) => new GlideAggregate(context, tableName),
}
