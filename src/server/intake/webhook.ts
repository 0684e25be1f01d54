import type { Account } from '../records/accounts.ts'
import type { SignedRequest, Vendor, WebhookEntry } from '../vendors/vendor.ts'
import { appendOnly } from './append-event.ts'
import { takeEntry, type EntryResult, type TakeEvent } from './batch.ts'

/**
 * A verified request of a vendor's webhooks: what it tells is stored, and settled by the worker. A body that cannot be read
 * at all is a dead letter: nobody reads what a webhook is answered, and the sender's next try would bring the same.
 */
export function appendWebhook(
    account: Account,
    vendor: Vendor,
    request: SignedRequest,
    verifiedId: string,
    now: number
): readonly EntryResult['status'][] {
    const take: TakeEvent = (reported) => ({ status: appendOnly(account, reported, now) })
    const entries = entriesOf(vendor, request, verifiedId)
    return entries.map((entry) => takeEntry(account, vendor.name, entry, take, now).status)
}

function entriesOf(vendor: Vendor, request: SignedRequest, verifiedId: string): readonly WebhookEntry[] {
    const content = vendor.webhook?.read(request, verifiedId)
    if (content === undefined) return []
    if (content.ok) return content.entries
    return [{ kind: 'unreadable', id: verifiedId, type: '', body: request.rawBody, bad: content }]
}
