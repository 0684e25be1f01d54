import { fillDirectory, sweepDirectory } from '../intake/directory-fill.ts'

/** Scheduled script, and script action for x_tkl_voice.directory: goes on with filling the phone directory. */
export function fillPhoneDirectory(): void {
    fillDirectory(() => Date.now())
}

/** Scheduled script, every night: finds what no rule saw. */
export function sweepPhoneDirectory(): void {
    sweepDirectory(() => Date.now())
}
