import type { Condition, OrderBy, Selection } from '../query/condition.ts'
import { parseEncodedQuery } from '../query/encoded-query.ts'
import { formatEncodedQuery } from '../query/format.ts'
import { readComparison, refuseSpecialField, type Comparison } from '../query/encoded-term.ts'
import { normaliseOperator } from '../query/operators.ts'
import { isField } from '../query/validation.ts'
import type { Table } from '../schema/dictionary.ts'
import { fieldText } from './field-text.ts'
import { notEmulated, type ScriptContext } from './glide-object.ts'

/** One condition with what was added to it: `(base OR or...) AND and...`. Undefined parts were invalid and dropped. */
export class ConditionNode {
    readonly base: Condition | undefined
    readonly table: Table
    readonly or: ConditionNode[] = []
    readonly and: ConditionNode[] = []

    constructor(table: Table, base: Condition | undefined) {
        this.table = table
        this.base = base
    }

    condition(): Condition | undefined {
        const own = joined('or', [this.base, ...this.or.map((node) => node.condition())])
        if (this.base?.kind !== 'joined') return joined('and', [own, ...this.and.map((node) => node.condition())])
        if (this.or.length > 0) throw notEmulated('addOrCondition() on what addJoinQuery() returns')
        const where = joined(
            'and',
            this.and.map((node) => node.condition())
        )
        return where ? { ...this.base, where } : this.base
    }
}

function joined(kind: 'and' | 'or', parts: readonly (Condition | undefined)[]): Condition | undefined {
    const present = parts.filter((part) => part !== undefined)
    return present.length > 1 ? { kind, of: present } : present[0]
}

/** What a GlideRecord or GlideAggregate is going to ask the database. */
export class RecordQuery {
    readonly table: Table
    readonly nodes: ConditionNode[] = []
    readonly orderBy: OrderBy[] = []
    readonly groupBy: string[] = []
    limit: number | undefined
    offset: number | undefined
    private readonly context: ScriptContext

    constructor(context: ScriptContext, table: Table) {
        this.context = context
        this.table = table
    }

    /** addQuery(name, value) and addQuery(name, operator, value). */
    add(args: readonly unknown[]): ConditionNode {
        const node = this.node(args, this.table)
        this.nodes.push(node)
        return node
    }

    /** A condition that is not part of the query yet. */
    node(args: readonly unknown[], table: Table): ConditionNode {
        const path = String(args[0])
        const spelling = args.length > 2 ? String(args[1]) : '='
        refuseSpecialField(path)
        const condition = this.comparison(path, spelling, args.length > 2 ? args[2] : args[1])
        const valid = isField(this.context.instance.dictionary, table.name, path)
        return new ConditionNode(table, valid ? condition : this.invalid(path))
    }

    /** Text is read as in an encoded query, `javascript:` included; an array is a list of values. */
    private comparison(path: string, spelling: string, value: unknown): Comparison {
        if (!Array.isArray(value)) return readComparison(path, spelling, fieldText(value) ?? '', this.evaluation)
        const operator = normaliseOperator(spelling)
        const list = value.map((item) => fieldText(item) ?? '')
        return { kind: 'compare', path, operator, value: takesList.has(operator) ? list : list.join(',') }
    }

    private get evaluation() {
        return {
            now: this.context.instance.clock.now(),
            evaluate: (expression: string) => evaluateInQuery(expression, this.context),
        }
    }

    addCondition(condition: Condition): ConditionNode {
        return this.join(condition, this.table)
    }

    /** A condition whose additions are about another table. */
    join(condition: Condition, table: Table): ConditionNode {
        const node = new ConditionNode(table, condition)
        this.nodes.push(node)
        return node
    }

    /** A condition that says nothing. */
    empty(): ConditionNode {
        return new ConditionNode(this.table, undefined)
    }

    /**
     * An invalid part is dropped, or with glide.invalid_query.returns_no_rows matches nothing
     * (platform-administration/r_AvailableSystemProperties.md).
     */
    private invalid(what: string): Condition | undefined {
        const { instance, source } = this.context
        instance.log('warn', `Invalid part of a query on ${this.table.name}: ${what}`, source)
        return instance.property('glide.invalid_query.returns_no_rows') === 'true' ? { kind: 'never' } : undefined
    }

    addEncoded(text: string): void {
        const parsed = parseEncodedQuery(text, {
            dictionary: this.context.instance.dictionary,
            table: this.table.name,
            ...this.evaluation,
        })
        const refusal = parsed.invalid.map((part) => this.invalid(part)).find((condition) => condition !== undefined)
        const where = refusal ?? parsed.where
        if (where) this.nodes.push(new ConditionNode(this.table, where))
        this.orderBy.push(...parsed.orderBy)
        this.groupBy.push(...parsed.groupBy)
    }

    order(path: string, descending: boolean): void {
        refuseSpecialField(path)
        if (isField(this.context.instance.dictionary, this.table.name, path)) this.orderBy.push({ path, descending })
        else this.context.instance.log('warn', `Invalid order on ${this.table.name}: ${path}`, this.context.source)
    }

    where(): Condition | undefined {
        return joined(
            'and',
            this.nodes.map((node) => node.condition())
        )
    }

    /** What to select, without the window when the `whole` result is meant. */
    selection(whole = false): Selection {
        const where = this.where()
        return {
            table: this.table.name,
            orderBy: this.orderBy,
            ...(where ? { where } : {}),
            ...(whole || this.limit === undefined ? {} : { limit: this.limit }),
            ...(whole || this.offset === undefined ? {} : { offset: this.offset }),
        }
    }

    encoded(): string {
        return formatEncodedQuery(this.where(), this.orderBy, this.groupBy)
    }

    clear(): void {
        this.nodes.length = 0
        this.orderBy.length = 0
        this.groupBy.length = 0
        this.limit = undefined
        this.offset = undefined
    }
}

function evaluateInQuery(expression: string, context: ScriptContext): unknown {
    const script = { name: 'javascript: of a query', code: expression, scope: context.scope }
    return context.instance.scripts.evaluateList(script, context.session)
}

const takesList = new Set<string>(['IN', 'NOT IN', 'BETWEEN'])
