import type { RowStore, StoredRow } from '../records/row-store.ts'
import { DerivedValues, type TableVersions } from '../records/table-versions.ts'

/** A row of sys_script_include: a class or function that scripts find by its name. */
export interface ScriptInclude {
    readonly sysId: string
    readonly name: string
    readonly scope: string
    /** Scripts of other scopes may use it. */
    readonly isPublic: boolean
    readonly code: string
}

export interface ScriptIncludes {
    /** The active script includes of a scope, by name. */
    ofScope(scope: string): ReadonlyMap<string, ScriptInclude>
    /** An active one by its sys_id. */
    byId(sysId: string): ScriptInclude | undefined
    /** The scopes that have any. */
    scopes(): ReadonlySet<string>
}

export function openScriptIncludes(
    rows: RowStore,
    versions: TableVersions,
    scopeName: (sysScope: string | null | undefined) => string
): ScriptIncludes {
    const derived = new DerivedValues<ReadonlyMap<string, ReadonlyMap<string, ScriptInclude>>>(versions, [
        'sys_script_include',
    ])
    const none: ReadonlyMap<string, ScriptInclude> = new Map()
    const scopeNames = new DerivedValues<ReadonlySet<string>>(versions, ['sys_script_include'])
    const all = (): ReadonlyMap<string, ReadonlyMap<string, ScriptInclude>> =>
        derived.get('all', () => {
            const found = new Map<string, Map<string, ScriptInclude>>()
            for (const row of rows.select({ table: 'sys_script_include' })) {
                if (row['active'] === '0') continue
                const include = includeOf(row, scopeName)
                const siblings = found.get(include.scope) ?? new Map<string, ScriptInclude>()
                found.set(include.scope, siblings.set(include.name, include))
            }
            return found
        })
    return {
        ofScope: (scope) => all().get(scope) ?? none,
        byId: (sysId) =>
            [...all().values()].flatMap((each) => [...each.values()]).find((include) => include.sysId === sysId),
        scopes: () => scopeNames.get('all', () => new Set(all().keys())),
    }
}

/** api_name is `<scope>.<name>`. */
function includeOf(row: StoredRow, scopeName: (sysScope: string | null | undefined) => string): ScriptInclude {
    const name = row['name'] ?? ''
    const [scope] = (row['api_name'] ?? '').split('.')
    return {
        sysId: row['sys_id'] ?? '',
        name,
        scope: scope || scopeName(row['sys_scope']),
        isPublic: row['access'] === 'public',
        code: row['script'] ?? '',
    }
}
