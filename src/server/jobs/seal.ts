import { sealOldCalls } from '../intake/seal.ts'

/** What is left over after so long is for the next run. */
const LONGEST_RUN_MS = 240000

/** Scheduled script: seals calls that have been over for long. */
export function sealCalls(): void {
    const started = Date.now()
    sealOldCalls(started, () => Date.now() - started < LONGEST_RUN_MS)
}
