import type { Database } from '../store/database.ts'

interface InstalledSummary {
    readonly scope: string
    readonly version: string
}

/** Whether a build with this fingerprint is installed, with demo data if `demo` asks for them. */
export function installedFingerprint(database: Database, fingerprint: string, demo: boolean): boolean {
    const row = database.prepare('select fingerprint from local_installation where fingerprint in (?, ?)')
    return row.get(demo ? withDemo(fingerprint) : fingerprint, withDemo(fingerprint)) !== undefined
}

export interface AppliedOnce {
    readonly isInstalled: boolean
    has(file: string): boolean
}

/** Which files of `apply_once` an application has applied, and whether it was ever installed. */
export function appliedOnce(database: Database, scope: string): AppliedOnce {
    const row = database.prepare('select applied_once from local_installation where scope = ?').get(scope)
    const files = typeof row?.['applied_once'] === 'string' ? row['applied_once'].split('\n') : []
    return { isInstalled: row !== undefined, has: (file) => files.includes(file) }
}

export function recordInstallation(
    database: Database,
    installed: InstalledSummary,
    build: { readonly fingerprint: string; readonly demo: boolean; readonly appliedOnce: readonly string[] }
): void {
    database
        .prepare(
            'insert or replace into local_installation (scope, fingerprint, version, applied_once) values (?, ?, ?, ?)'
        )
        .run(
            installed.scope,
            build.demo ? withDemo(build.fingerprint) : build.fingerprint,
            installed.version,
            build.appliedOnce.join('\n')
        )
}

function withDemo(fingerprint: string): string {
    return `${fingerprint} with demo data`
}
