import type { Account } from '../records/accounts.ts'
import { eventRecordId, markFailed, markIgnored, type OwnEvent } from '../records/events.ts'
import { readPayload } from '../records/payloads.ts'
import { vendorOf } from '../vendors/index.ts'
import type { ReportedEvent } from '../vendors/step.ts'
import type { WebhookContent } from '../vendors/vendor.ts'
import { appendOnly } from './append-event.ts'
import { toNewEvent } from './append.ts'
import { reasonOf, reasonOfConflict } from './batch.ts'

/**
 * A dead letter is read once more by its vendor's reader, which an upgrade may have taught more. What it says is stored
 * as events of their own, at the time the letter came in; the letter is then no more than a note of it. Gives the
 * sys_ids of the events; undefined when it still cannot be read, and is dead as before.
 */
export function readAgain(account: Account, own: OwnEvent, vendor: string): readonly string[] | undefined {
    const { received, attempts, eventId } = own.stored
    const outcome = tryToRead(vendor, readPayload(own.stored.id), eventId)
    const conflicts = outcome.events.flatMap((reported) => {
        const appended = appendOnly(account, reported, received)
        return appended.status === 'conflict' ? [reasonOfConflict(appended.of)] : []
    })
    const error = conflicts[0] ?? outcome.error
    if (error !== '') {
        markFailed(own, { attempts: attempts + 1, nextTry: undefined, error })
        return undefined
    }
    markIgnored(own, decision(outcome.events))
    return outcome.events.map((reported) => eventRecordId(toNewEvent(account.id, reported, received)))
}

function tryToRead(
    vendor: string,
    body: string,
    eventId: string
): { readonly events: readonly ReportedEvent[]; readonly error: string } {
    const webhook = vendorOf(vendor)?.webhook
    if (webhook === undefined) return { events: [], error: `There is no vendor ${vendor} that reads it` }
    if (body === '') return { events: [], error: 'Its raw text is not kept any more' }
    const contentType = /^\s*[[{]/.test(body) ? 'application/json' : 'application/x-www-form-urlencoded'
    return outcomeOf(webhook.read({ rawBody: body, headers: {}, url: '', contentType }, eventId))
}

function outcomeOf(content: WebhookContent): { readonly events: readonly ReportedEvent[]; readonly error: string } {
    const wrong = content.ok
        ? content.entries.flatMap((entry) => (entry.kind === 'unreadable' ? [entry.bad] : []))
        : [content]
    const [bad] = wrong
    if (bad !== undefined) return { events: [], error: reasonOf(bad.field, bad.expected) }
    const entries = content.ok ? content.entries : []
    return { events: entries.flatMap((entry) => (entry.kind === 'events' ? entry.events : [])), error: '' }
}

function decision(events: readonly ReportedEvent[]): string {
    if (events.length === 0) return 'Replayed: its type means nothing here'
    return `Replayed as ${events.map((reported) => `${reported.type} of ${reported.contact || 'an agent'}`).join(', ')}`
}
