import type { Instance } from '../instance.ts'
import type { StoredRow } from '../records/row-store.ts'
import { cleanTables, cleanupRules } from './table-cleaner.ts'

/** A job that the platform has without an application asking for it. */
export interface PlatformJob {
    readonly name: string
    /** Tables that say whether there is anything to do. */
    readonly needs: readonly string[]
    /** When it runs, in the columns of a scheduled script; its name is its sys_id. */
    row(instance: Instance): StoredRow
    run(instance: Instance): void
}

export const platformJobs: readonly PlatformJob[] = [
    {
        // Every hour unless told otherwise: markdown/platform-administration/table-cleaner.md
        name: 'Table Cleaner',
        needs: ['sys_auto_flush'],
        row: (instance) => ({
            sys_id: 'Table Cleaner',
            name: 'Table Cleaner',
            active: cleanupRules(instance).length > 0 ? '1' : '0',
            run_type: 'periodically',
            run_period: '1970-01-01 01:00:00',
            run_start: '1970-01-01 00:00:00',
        }),
        run: cleanTables,
    },
]
