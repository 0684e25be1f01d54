import type { RowStore } from '../records/row-store.ts'
import { DerivedValues, type TableVersions } from '../records/table-versions.ts'

/** Roles by name, with the roles they contain (sys_user_role_contains). */
export interface RoleDirectory {
    /** Names of the roles of a user: assigned, inherited from the groups, contained in any of them. */
    of(userId: string, groups: readonly string[]): ReadonlySet<string>
    /** Names of the roles assigned to the user himself. */
    granted(userId: string): ReadonlySet<string>
    /** The tables roles are derived from. */
    readonly tables: readonly string[]
}

const roleTables = ['sys_user_role', 'sys_user_role_contains', 'sys_user_has_role', 'sys_group_has_role']

export function createRoleDirectory(rows: RowStore, versions: TableVersions): RoleDirectory {
    const graphs = new DerivedValues<RoleGraph>(versions, ['sys_user_role', 'sys_user_role_contains'])
    const graph = (): RoleGraph => graphs.get('all', () => readGraph(rows))

    const assigned = (table: string, column: string, value: string): string[] =>
        rows
            .select({ table, where: { kind: 'compare', path: column, operator: '=', value } })
            .map((row) => row['role'] ?? '')

    return {
        tables: roleTables,
        granted(userId) {
            const assignments = rows.select({
                table: 'sys_user_has_role',
                where: { kind: 'compare', path: 'user', operator: '=', value: userId },
            })
            const own = assignments.filter((row) => row['inherited'] !== '1').map((row) => row['role'] ?? '')
            return new Set(own.map((id) => graph().names.get(id) ?? '').filter((name) => name !== ''))
        },
        of(userId, groups) {
            const direct = assigned('sys_user_has_role', 'user', userId)
            const inherited = groups.flatMap((group) => assigned('sys_group_has_role', 'group', group))
            return expand([...direct, ...inherited], graph())
        },
    }
}

interface RoleGraph {
    readonly names: ReadonlyMap<string, string>
    readonly contained: ReadonlyMap<string, readonly string[]>
}

function readGraph(rows: RowStore): RoleGraph {
    const names = new Map<string, string>()
    for (const row of rows.select({ table: 'sys_user_role' })) names.set(row['sys_id'] ?? '', row['name'] ?? '')
    const contained = new Map<string, string[]>()
    for (const row of rows.select({ table: 'sys_user_role_contains' })) {
        const role = row['role'] ?? ''
        contained.set(role, [...(contained.get(role) ?? []), row['contains'] ?? ''])
    }
    return { names, contained }
}

function expand(ids: readonly string[], graph: RoleGraph): ReadonlySet<string> {
    const seen = new Set<string>()
    const pending = [...ids]
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
        if (seen.has(id)) continue
        seen.add(id)
        pending.push(...(graph.contained.get(id) ?? []))
    }
    return new Set([...seen].map((id) => graph.names.get(id) ?? '').filter((name) => name !== ''))
}
