import { settleWaiting } from '../intake/work.ts'

/** Scheduled script: settles what its request left behind. */
export function settleWaitingEvents(): void {
    settleWaiting(() => Date.now())
}
