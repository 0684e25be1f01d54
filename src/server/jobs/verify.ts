import { verifyQuiet } from '../intake/work.ts'

/** Scheduled script: checks calls that were written to and have been quiet since. */
export function verifyQuietCalls(): void {
    verifyQuiet(() => Date.now())
}
