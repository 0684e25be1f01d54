import type { RowStore } from '../records/row-store.ts'
import { engineLimits } from './engine-limits.ts'

/**
 * Looks through the modules of the applications when they have been installed, so that what the platform's engine refuses
 * is known before the first request reaches it. Third-party bundles are left alone: they guard what may be missing.
 *
 * @throws naming file, line and reason of every breach.
 */
export function refuseModulesBeyondEngine(rows: RowStore): void {
    const breaches = rows
        .select({ table: 'sys_module' })
        .filter((row) => row['external_source'] !== '1' && !(row['path'] ?? '').endsWith('.json'))
        .flatMap((row) =>
            engineLimits(row['content'] ?? '').map((limit) => `${row['path'] ?? ''}:${limit.line}: ${limit.reason}`)
        )
    if (breaches.length === 0) return
    const message = `Not supported by the platform's JavaScript engine:\n${breaches.join('\n')}`
    throw Object.assign(new Error(message), { code: 'ENGINE_LIMIT' })
}
