import { gs } from '@servicenow/glide'
import { markFailed, type OwnEvent } from '../records/events.ts'
import { integerProperty } from '../records/properties.ts'
import { nextTry } from './backoff.ts'

/** What could not be settled waits for the worker; when even that cannot be noted, the event is still `received`. */
export function keepForRetry(event: OwnEvent | undefined, cause: unknown, now: number): void {
    const error = cause instanceof Error ? cause.message : String(cause)
    gs.warn(
        'Trunkline: event {0} is not settled and will be tried again: {1}',
        event?.stored.id ?? '(known already)',
        error
    )
    if (event === undefined) return
    const attempts = event.stored.attempts + 1
    const limit = integerProperty('x_tkl_voice.retry.limit', 12)
    try {
        markFailed(event, { attempts, nextTry: nextTry(attempts, limit, now, Math.random()), error })
    } catch (second) {
        gs.error('Trunkline: event {0} could not be marked for a retry: {1}', event.stored.id, String(second))
    }
}
