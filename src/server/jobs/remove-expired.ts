import { removeExpired } from '../intake/work.ts'

/** Scheduled script: removes raw bodies whose time is over. */
export function removeExpiredBodies(): void {
    removeExpired(Date.now())
}
