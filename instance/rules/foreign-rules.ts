import type { RowStore, StoredRow } from '../records/row-store.ts'
import type { Dictionary } from '../schema/dictionary.ts'

/**
 * What the business rules of an application do that the platform does not let them do on tables of other scopes: there a
 * rule is asynchronous, or sets field values before an operation; no rule is for queries.
 *
 * markdown/api-reference/business-rules-classic/c_BusinessRules.md (Business rules in scoped applications)
 *
 * @returns one sentence per fault.
 */
export function foreignRuleFaults(
    rows: RowStore,
    dictionary: Dictionary,
    application: { readonly sysId: string; readonly scope: string }
): string[] {
    return rulesOf(rows, application)
        .filter((row) => {
            const table = dictionary.table(row['collection'] ?? '')
            return table !== undefined && table.scope !== application.scope
        })
        .flatMap((row) =>
            faultsOf(row).map((fault) => `Business rule ${row['name'] ?? ''} on ${row['collection'] ?? ''} ${fault}`)
        )
}

/**
 * The active business rules of an application whose table this instance lacks, as name and table: they are installed and
 * never run. Not documented; taken for what instances do.
 */
export function idleRules(rows: RowStore, dictionary: Dictionary, application: { readonly sysId: string }): string[] {
    return rulesOf(rows, application)
        .filter((row) => row['active'] !== '0' && dictionary.table(row['collection'] ?? '') === undefined)
        .map((row) => `${row['name'] ?? ''} on ${row['collection'] ?? ''}`)
        .sort()
}

function rulesOf(rows: RowStore, application: { readonly sysId: string }): StoredRow[] {
    return rows.select({
        table: 'sys_script',
        where: { kind: 'compare', path: 'sys_scope', operator: '=', value: application.sysId },
    })
}

function faultsOf(row: StoredRow): string[] {
    const time = row['when'] ?? ''
    const isAsynchronous = time.startsWith('async')
    const isBefore = time === 'before'
    const runsScript = row['advanced'] !== '0' && (row['script'] ?? '').trim() !== ''
    return [
        ...(isAsynchronous || isBefore ? [] : [`runs ${time}`]),
        ...(row['action_query'] === '1' ? ['runs for queries'] : []),
        ...(isBefore && runsScript ? ['runs a script before the operation'] : []),
        ...(isBefore && row['abort_action'] === '1' ? ['aborts the operation'] : []),
    ]
}
