import type { RowStore, StoredRow } from '../records/row-store.ts'
import { DerivedValues, type TableVersions } from '../records/table-versions.ts'

export interface ApplicationScope {
    readonly sysId: string
    /** `x_acme_app`, or `global`. */
    readonly name: string
    readonly title: string
    /** none, permissive (tracking) or enforcing. */
    readonly accessTracking: string
    /** sys_app.package_json: the path of the application's package.json among its modules. */
    readonly packageJson: string
    /** 1.0.0 or 2.0.0: where the packages an application depends on are found. */
    readonly packageResolver: string
}

/** The applications of the instance (sys_app). */
export interface ApplicationScopes {
    byName(name: string): ApplicationScope | undefined
    /** The scope's name for a value of sys_scope; `global` when nothing is known of it. */
    nameOf(sysScope: string | null | undefined): string
}

export function createApplicationScopes(rows: RowStore, versions: TableVersions): ApplicationScopes {
    const derived = new DerivedValues<readonly ApplicationScope[]>(versions, ['sys_app', 'sys_scope'])
    const all = (): readonly ApplicationScope[] =>
        derived.get('all', () => rows.select({ table: 'sys_app' }).map(scopeOf))
    const others = new DerivedValues<ReadonlyMap<string, string>>(versions, ['sys_app', 'sys_scope'])
    const namesById = (): ReadonlyMap<string, string> =>
        others.get('all', () => {
            const scopes = rows.select({ table: 'sys_scope' })
            return new Map(scopes.map((row) => [row['sys_id'] ?? '', row['scope'] ?? '']))
        })
    return {
        byName: (name) => all().find((scope) => scope.name === name),
        nameOf(sysScope) {
            if (!sysScope) return 'global'
            const found = all().find((scope) => scope.sysId === sysScope || scope.name === sysScope)
            return found?.name ?? (namesById().get(sysScope) || 'global')
        },
    }
}

function scopeOf(row: StoredRow): ApplicationScope {
    return {
        sysId: row['sys_id'] ?? '',
        name: row['scope'] ?? '',
        title: row['name'] ?? '',
        accessTracking: row['runtime_access_tracking'] || 'permissive',
        packageJson: row['package_json'] ?? '',
        packageResolver: row['package_resolver_version'] || '1.0.0',
    }
}
