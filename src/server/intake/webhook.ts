import type { Account } from '../records/accounts.ts'
import type { BadField } from '../vendors/step.ts'
import type { SignedRequest, Vendor, WebhookEntry } from '../vendors/vendor.ts'
import { appendOnly } from './append-event.ts'
import { takeEntry, type EntryResult, type TakeEvent } from './batch.ts'

/**
 * A verified request of a vendor's webhooks: what it tells is stored, and settled by the worker. A body that cannot be
 * read at all, or that tells more than fits in a request, is one dead letter: nobody reads what a webhook is answered,
 * and the sender's next try would bring the same. An administrator can replay it.
 */
export function appendWebhook(
    account: Account,
    vendor: Vendor,
    request: SignedRequest,
    verifiedId: string,
    now: number
): readonly EntryResult['status'][] {
    const take: TakeEvent = (reported) => appendOnly(account, reported, now)
    const entries = entriesOf(vendor, request, verifiedId)
    return entries.map((entry) => takeEntry(account, vendor.name, entry, take, now).status)
}

/** As many as in a batch (api/events.ts): each is several statements, and the sender waits. */
const MOST_EVENTS = 100

const TOO_MANY: BadField = { ok: false, field: 'body', expected: `at most ${MOST_EVENTS} events` }

function entriesOf(vendor: Vendor, request: SignedRequest, verifiedId: string): readonly WebhookEntry[] {
    const content = vendor.webhook?.read(request, verifiedId)
    if (content === undefined) return []
    const bad = content.ok ? TOO_MANY : content
    if (content.ok && content.entries.length <= MOST_EVENTS) return content.entries
    return [{ kind: 'unreadable', id: verifiedId, type: '', body: request.rawBody, bad }]
}
