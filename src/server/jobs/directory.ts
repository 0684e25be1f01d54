import { beginDirectory, fillDirectory, sweepDirectory } from '../intake/directory-fill.ts'

/** Scheduled script: goes on with filling the phone directory. */
export function fillPhoneDirectory(): void {
    fillDirectory(() => Date.now())
}

/** Script action for x_tkl_voice.directory: does the first of it at once. */
export function beginPhoneDirectory(): void {
    beginDirectory(() => Date.now())
}

/** Scheduled script, every night: finds what no rule saw. */
export function sweepPhoneDirectory(): void {
    sweepDirectory(() => Date.now())
}
