import type { Dictionary, Table } from '../schema/dictionary.ts'
import type { RowStore } from '../records/row-store.ts'
import { DerivedValues, type TableVersions } from '../records/table-versions.ts'
import type { ApplicationScopes } from './application-scopes.ts'
import { scriptableName } from './scriptables.ts'

export type TableOperation = 'read' | 'create' | 'write' | 'delete'

/**
 * What code of one application may do with what belongs to another
 * (application-development/c_RuntimeAccessTracking.md, c_CrossScopePrivilegeRecord.md).
 *
 * The table's own settings (sys_db_object: accessible from, can read/create/update/delete) bound everything. An application
 * whose runtime access tracking is `enforcing` also needs an allowed sys_scope_privilege per operation and target. The base
 * system's scoped API (GlideRecord, gs ...) needs no privilege unless `enforceScriptables` says so; script includes and
 * objects of other scopes do.
 */
export interface CrossScope {
    /** Undefined when allowed, else why not, as the log says it. */
    refusalOfTable(scope: string, table: Table, operation: TableOperation): string | undefined
    refusalOfExecution(scope: string, target: ExecutionTarget): string | undefined
    /**
     * The same for the use of one of the platform's own script objects (`new` for making one). Set only where those are
     * enforced as well: the tracker's names for them are not documented.
     */
    readonly refusalOfScriptable: ((scope: string, api: string, member: string) => string | undefined) | undefined
    readonly scopes: ApplicationScopes
}

export interface ExecutionTarget {
    readonly type: 'sys_script_include' | 'scriptable'
    readonly scope: string
    readonly name: string
}

export interface CrossScopeParts {
    readonly rows: RowStore
    readonly dictionary: Dictionary
    readonly versions: TableVersions
    readonly scopes: ApplicationScopes
    readonly enforceScriptables?: boolean | undefined
}

const operationNames: Record<TableOperation, string> = {
    read: 'Read',
    create: 'Create',
    write: 'Write',
    delete: 'Delete',
}

export function createCrossScope(parts: CrossScopeParts): CrossScope {
    const { scopes } = parts
    const derived = new DerivedValues<ReadonlySet<string>>(parts.versions, [
        'sys_scope_privilege',
        'sys_app',
        'sys_scope',
    ])
    const granted = (): ReadonlySet<string> => derived.get('all', () => readPrivileges(parts.rows, scopes))

    const enforced = (scope: string): boolean => scopes.byName(scope)?.accessTracking === 'enforcing'

    function refusalOfScriptable(scope: string, api: string, member: string): string | undefined {
        const name = scriptableName(api, member)
        return name === undefined
            ? undefined
            : crossScope.refusalOfExecution(scope, { type: 'scriptable', scope: 'global', name })
    }

    const undeclared = (scope: string, operation: string, what: string): string =>
        `${operation} operation on ${what} from scope '${scope}' was denied. The application ` +
        `'${scopes.byName(scope)?.title ?? scope}' must declare a cross scope access privilege.`

    const crossScope: CrossScope = {
        scopes,
        refusalOfScriptable: parts.enforceScriptables === true ? refusalOfScriptable : undefined,
        refusalOfTable(scope, table, operation) {
            if (scope === table.scope) return undefined
            const name = operationNames[operation]
            if (!tableAllows(table, operation)) {
                return `${name} operation against '${table.name}' from scope '${scope}' has been refused due to the table's cross-scope access policy`
            }
            if (scope === 'global' || !enforced(scope)) return undefined
            if (granted().has(privilegeKey(scope, 'sys_db_object', table.name, operation))) return undefined
            return undeclared(scope, name, `table '${table.name}'`)
        },
        refusalOfExecution(scope, target) {
            if (scope === target.scope || scope === 'global' || !enforced(scope)) return undefined
            const names = [target.name, `${target.scope}.${target.name}`]
            if (names.some((name) => granted().has(privilegeKey(scope, target.type, name, 'execute')))) return undefined
            const kind = target.type === 'scriptable' ? 'API' : 'script include'
            return undeclared(scope, 'Execute', `${kind} '${target.scope}.${target.name}'`)
        },
    }
    return crossScope
}

function tableAllows(table: Table, operation: TableOperation): boolean {
    if (table.access.from === 'package_private') return false
    return operation === 'write' ? table.access.update : table.access[operation]
}

function privilegeKey(scope: string, type: string, target: string, operation: string): string {
    return `${scope} ${type} ${target} ${operation}`
}

function readPrivileges(rows: RowStore, scopes: ApplicationScopes): Set<string> {
    const keys = new Set<string>()
    for (const row of rows.select({ table: 'sys_scope_privilege' })) {
        if (row['status'] !== 'allowed') continue
        keys.add(
            privilegeKey(
                scopes.nameOf(row['source_scope']),
                row['target_type'] ?? '',
                row['target_name'] ?? '',
                row['operation'] ?? ''
            )
        )
    }
    return keys
}
