import type { Trunkline } from './trunkline.ts'

/** From now on the application's jobs run only when a test runs them, however far it moves the clock. */
export function pauseJobs(trunkline: Trunkline): void {
    const { rows } = trunkline.instance
    for (const job of rows.select({ table: 'sysauto_script' })) {
        rows.update('sysauto_script', job['sys_id'] ?? '', { active: '0' })
    }
}
