import { notEmulated } from '../glide/glide-object.ts'
import type { Operation } from '../records/record-state.ts'
import type { RowStore, StoredRow } from '../records/row-store.ts'
import { DerivedValues, type TableVersions } from '../records/table-versions.ts'
import type { Dictionary } from '../schema/dictionary.ts'

export type RuleTime = 'before' | 'after' | 'async' | 'display'

/** A row of sys_script. */
export interface BusinessRule {
    readonly sysId: string
    readonly name: string
    readonly scope: string
    /** Undefined for a `when` that there is not. */
    readonly time: RuleTime | undefined
    readonly when: string
    readonly operations: ReadonlySet<Operation>
    readonly order: number
    readonly condition: string
    readonly filter: string
    readonly roles: string
    /** Empty unless the rule is an advanced one. */
    readonly script: string
    readonly setValues: string
    readonly aborts: boolean
    readonly message: string
}

/**
 * The active rules of tables, those of their parents included, lowest order first.
 *
 * @throws find() does, for a rule of that operation whose `when` is none: it must not be left out in silence.
 */
export interface RuleList {
    find(table: string, time: RuleTime, operation: Operation): readonly BusinessRule[]
    byId(sysId: string): BusinessRule | undefined
}

export function openRuleList(
    rows: RowStore,
    dictionary: Dictionary,
    versions: TableVersions,
    scopeName: (sysScope: string | null | undefined) => string
): RuleList {
    const all = new DerivedValues<ReadonlyMap<string, readonly BusinessRule[]>>(versions, ['sys_script', 'sys_app'])
    const found = new DerivedValues<readonly BusinessRule[]>(versions, ['sys_script', 'sys_app', 'sys_db_object'])

    const byTable = (): ReadonlyMap<string, readonly BusinessRule[]> =>
        all.get('all', () => {
            const rules = new Map<string, BusinessRule[]>()
            for (const row of rows.select({ table: 'sys_script' })) {
                const rule = row['active'] === '0' ? undefined : ruleOf(row, scopeName)
                const table = row['collection'] ?? ''
                if (rule) rules.set(table, [...(rules.get(table) ?? []), rule])
            }
            return rules
        })
    return {
        find: (table, time, operation) =>
            found.get(`${table} ${time} ${operation}`, () =>
                dictionary
                    .ancestors(table)
                    .flatMap((name) => byTable().get(name) ?? [])
                    .filter((rule) => rule.operations.has(operation) && timeOf(rule) === time)
                    .sort((one, other) => one.order - other.order || (one.sysId < other.sysId ? -1 : 1))
            ),
        byId: (sysId) => [...byTable().values()].flat().find((rule) => rule.sysId === sysId),
    }
}

const times: Readonly<Record<string, RuleTime>> = {
    before: 'before',
    after: 'after',
    async: 'async',
    async_always: 'async',
    before_display: 'display',
    display: 'display',
}

function timeOf(rule: BusinessRule): RuleTime {
    if (rule.time === undefined) throw notEmulated(`The business rule ${rule.name}, which runs when "${rule.when}",`)
    return rule.time
}

function ruleOf(row: StoredRow, scopeName: (sysScope: string | null | undefined) => string): BusinessRule {
    const operations = new Set<Operation>()
    for (const operation of ['insert', 'update', 'delete', 'query'] as const) {
        if (row[`action_${operation}`] === '1') operations.add(operation)
    }
    const text = (column: string): string => row[column] ?? ''
    return {
        sysId: text('sys_id'),
        name: text('name'),
        scope: scopeName(row['sys_scope']),
        time: times[text('when')],
        when: text('when'),
        operations,
        order: Number(row['order'] ?? 100),
        condition: text('condition'),
        filter: text('filter_condition'),
        roles: text('role_conditions'),
        script: row['advanced'] === '0' ? '' : text('script'),
        setValues: text('template'),
        aborts: row['abort_action'] === '1',
        message: row['add_message'] === '1' ? text('message') : '',
    }
}
