import { gs } from '@servicenow/glide'
import { callAttention } from '../records/attention.ts'
import { isRecorded } from '../records/errors.ts'
import { markFailed, type OwnEvent } from '../records/events.ts'
import { integerProperty } from '../records/properties.ts'
import { nextTry } from './backoff.ts'
import { retryAt } from './event-queue.ts'

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
    const next = nextTry(attempts, integerProperty('x_tkl_voice.retry.limit', 12), now, Math.random())
    try {
        markFailed(event, { attempts, nextTry: next, error })
        if (next === undefined) giveUp(event, attempts, error)
        else retryAt(event, next)
    } catch (second) {
        gs.error('Trunkline: event {0} could not be marked for a retry: {1}', event.stored.id, String(second))
    }
}

function giveUp(event: OwnEvent, attempts: number, error: string): void {
    const { id, account, event: told } = event.stored
    callAttention({
        account,
        subject: subjectOf(account, id),
        origin: 'instance',
        call: told.contact,
        script: '',
        action: 'settle event',
        message: `An event of the type ${told.type} was given up after ${attempts} tries`,
        detail: `${error}. It is listed in Trunkline > Dead letters, and can be replayed there.`,
    })
}

/** An event that was replayed may be given up again, which is news: `dead/{sys_id}`, then `dead/{sys_id}/2` ... */
function subjectOf(account: string, id: string): string {
    let subject = `dead/${id}`
    for (let time = 2; isRecorded(account, subject); time++) subject = `dead/${id}/${time}`
    return subject
}
