import { GlideDateTime, gs } from '@servicenow/glide'
import type { OwnEvent } from '../records/events.ts'
import { endLease, takeLease } from '../records/leases.ts'
import { dateTimeText } from '../records/time.ts'

/**
 * The platform events of this app (fluent/events): they carry on what a request must not wait for. Losing one delays
 * and loses nothing: the job that settles waiting events comes by every minute. So a queue that refuses stops nobody.
 */

/** The event is settled by the next worker that is free. */
export function settleSoon(event: OwnEvent): void {
    quietly(() => gs.eventQueue('x_tkl_voice.event.received', event.record, '', ''))
}

/** The event is tried again at this time, milliseconds since the epoch. */
export function retryAt(event: OwnEvent, time: number): void {
    const due = new GlideDateTime(dateTimeText(time))
    quietly(() => gs.eventQueueScheduled('x_tkl_voice.event.retry', event.record, '', '', due))
}

/** What is wanted because of a call (sys_id of its row) is done by the next worker that is free. */
export function effectsSoon(call: string): void {
    quietly(() => gs.eventQueue('x_tkl_voice.command.wanted', null, call, ''))
}

/** As often as a reconciliation that is asked for is run (intake/reconcile.ts). */
const RECONCILE_PAUSE_MS = 60000

/**
 * The account (sys_id) is reconciled with its telephony system as soon as may be. However often that is asked for, one
 * event a minute is queued: whoever repeats an old request must not fill the queue.
 */
export function reconcileSoon(account: string, now: number): void {
    quietly(() => {
        const lease = takeLease(`reconcile-soon/${account}`, now, RECONCILE_PAUSE_MS)
        if (lease === undefined) return
        gs.eventQueue('x_tkl_voice.reconcile', null, account, '')
        // It is not given back: it runs out by itself, and the one before it is of no more use.
        endLease(lease, now + RECONCILE_PAUSE_MS)
    })
}

function quietly(queue: () => void): void {
    try {
        queue()
    } catch (error) {
        gs.warn('Trunkline: an event could not be queued: {0}', String(error))
    }
}
