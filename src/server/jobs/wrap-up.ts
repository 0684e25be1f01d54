import { endOverdueWrapUps } from '../intake/wrap-up.ts'

/** Scheduled script: ends wrap-up that takes longer than its account allows. */
export function endWrapUps(): void {
    endOverdueWrapUps(() => Date.now())
}
