import type { Instance } from '../instance.ts'
import { isTrueText } from '../records/column-value.ts'
import type { StoredRow } from '../records/row-store.ts'

/** A test of the Automated Test Framework as an application ships it (sys_atf_test). */
export interface TestDefinition {
    readonly sysId: string
    readonly name: string
    readonly description: string
    readonly failsOnServerError: boolean
    /** Active steps in their execution order. */
    readonly steps: readonly StepDefinition[]
}

/** One step of a test (sys_atf_step). */
export interface StepDefinition {
    readonly sysId: string
    readonly order: number
    readonly name: string
    /** sys_id of its sys_atf_step_config. */
    readonly kind: string
    /** The application the step runs in. */
    readonly scope: string
    /** What was entered, by the sys_id of the input variable (sys_variable_value). */
    readonly values: ReadonlyMap<string, string>
    /** What refers to earlier steps, by the input's name; it stands in the place of the value (sys_element_mapping). */
    readonly mappings: ReadonlyMap<string, string>
}

/** The active tests of the installed applications, by name. */
export function readTests(instance: Instance): TestDefinition[] {
    const all = (table: string): StoredRow[] =>
        instance.dictionary.table(table) === undefined ? [] : instance.rows.select({ table })
    const values = grouped(all('sys_variable_value'), 'document_key')
    const mappings = grouped(all('sys_element_mapping'), 'id')
    const steps = grouped(all('sys_atf_step'), 'test')

    const stepOf = (row: StoredRow): StepDefinition => {
        const sysId = row['sys_id'] ?? ''
        return {
            sysId,
            order: Number(row['order'] ?? '0'),
            name: row['display_name'] ?? '',
            kind: row['step_config'] ?? '',
            scope: instance.crossScope.scopes.nameOf(row['sys_scope']),
            values: pairs(values.get(sysId) ?? [], 'variable'),
            mappings: pairs(mappings.get(sysId) ?? [], 'field'),
        }
    }
    return all('sys_atf_test')
        .filter((row) => isTrueText(row['active'] ?? ''))
        .map((row) => ({
            sysId: row['sys_id'] ?? '',
            name: row['name'] ?? '',
            description: row['description'] ?? '',
            failsOnServerError: isTrueText(row['fail_on_server_error'] ?? ''),
            steps: (steps.get(row['sys_id'] ?? '') ?? [])
                .filter((step) => isTrueText(step['active'] ?? ''))
                .map(stepOf)
                .sort((one, other) => one.order - other.order),
        }))
        .sort((one, other) => one.name.localeCompare(other.name))
}

function grouped(rows: readonly StoredRow[], column: string): Map<string, StoredRow[]> {
    const groups = new Map<string, StoredRow[]>()
    for (const row of rows) {
        const key = row[column] ?? ''
        const group = groups.get(key)
        if (group === undefined) groups.set(key, [row])
        else group.push(row)
    }
    return groups
}

function pairs(rows: readonly StoredRow[], key: string): Map<string, string> {
    return new Map(rows.map((row) => [row[key] ?? '', row['value'] ?? '']))
}
