import { createInstance } from '../../instance/boot.ts'
import type { Database } from '../../instance/store/database.ts'
import type { World } from '../world.ts'

const HOUR_MS = 3600000

/** Runs without anything getting less; what still waits then waits for good. */
const MOST_IDLE_ROUNDS = 16

/** Jobs that ask the telephony system, which nobody plays here. */
const ASKING = /reconcil|poll/i

/**
 * Runs the application's jobs until nothing waits, on an instance of its own that opens the same file: its clock is put on by
 * an hour whenever nothing is due any more.
 */
export function finishWaiting(world: World): void {
    let ahead = 0
    const instance = createInstance({
        database: world.file,
        applications: [world.application],
        clock: { now: () => Date.now() + ahead },
    })
    try {
        const jobs = instance.jobs
            .list()
            .map((job) => job['name'] ?? '')
            .filter((name) => name.startsWith('Trunkline: ') && !ASKING.test(name))
        let idle = 0
        let before = waiting(instance.database)
        while (before > 0 && idle < MOST_IDLE_ROUNDS) {
            instance.runPending()
            for (const job of jobs) instance.runJob(job)
            const now = waiting(instance.database)
            idle = now < before ? 0 : idle + 1
            if (now >= before) ahead += HOUR_MS
            before = now
        }
        instance.runPending()
    } finally {
        instance.close()
    }
}

/** Events that are not at their end, and calls that nobody has verified since they were written. */
function waiting(database: Database): number {
    const row = database
        .prepare(
            `select (select count(*) from x_tkl_voice_event where state in ('received', 'retry'))
                + (select count(*) from x_tkl_voice_call where verified = 0) as waiting`
        )
        .get()
    return Number(row?.['waiting'] ?? 0)
}
