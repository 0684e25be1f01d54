import type { Account } from '../records/accounts.ts'
import { firstFound, lastSent } from '../records/arrivals.ts'
import { callAttention } from '../records/attention.ts'
import { integerProperty } from '../records/properties.ts'
import { dayOf } from '../records/time.ts'

const MINUTE_MS = 60000

/** What is older says nothing of today's silence. */
const LOOK_BACK_MS = 86400000

/**
 * The telephony system has calls, and for a while only polls have told of them: it has stopped sending. A quiet line is
 * no silence, so what counts is how long polls have had to fill in. One error a day.
 */
export function raiseAlarm(account: Account, active: ReadonlySet<string> | undefined, now: number): void {
    if (active === undefined || active.size === 0) return
    const minutes = integerProperty('x_tkl_voice.alarm.minutes', 15)
    const sent = lastSent(account.id, now - LOOK_BACK_MS) ?? now - LOOK_BACK_MS
    const found = firstFound(account.id, sent)
    if (found === undefined || now - found < minutes * MINUTE_MS) return
    callAttention({
        account: account.id,
        subject: `alarm/silence/${dayOf(now)}`,
        origin: 'telephony',
        call: '',
        script: '',
        action: 'send events',
        message: `The telephony system has ${active.size} active contacts, and has sent no event for ${minutes} minutes or more`,
        detail: 'Only reconciliation tells of its calls. Check the scripts or webhooks of the telephony system, the integration user and its password or the webhook secret, and the log of refused requests.',
    })
}
