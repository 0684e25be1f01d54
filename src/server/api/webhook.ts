import { gs } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { reconcileSoon } from '../intake/event-queue.ts'
import { appendWebhook } from '../intake/webhook.ts'
import type { Account } from '../records/accounts.ts'
import { DIGESTS } from '../records/digest.ts'
import { vendorOf } from '../vendors/index.ts'
import type { SignedRequest, Verification, Webhook } from '../vendors/vendor.ts'
import { findAccount, takingIn } from './account.ts'
import { answer, MAX_BODY_BYTES, pathParameter, readBody, refuse, withinSize, type Outcome } from './request.ts'
import { formText, signedRequest } from './signed-request.ts'
import { webhookSecrets } from './webhook-secrets.ts'

/**
 * The same for everybody who is not known: an account that is not there, one without a secret, a signature that is
 * wrong.
 */
const NOT_SIGNED = 'Not signed'
const EXPECTED = 'Expected a request that the account’s telephony system has signed.'

/**
 * A vendor's webhook, on a route without a user of this instance: the signature is what lets it in. Until it is
 * verified nothing but the account and its secrets is read, and nothing written. Then what it tells is stored, the
 * answer is given at once, and the worker settles.
 *
 * @param kind `headers` are those that the vendor signs with
 */
export function handleWebhook(
    request: RESTAPIRequest,
    response: RESTAPIResponse,
    kind: { readonly vendor: string; readonly headers: readonly string[]; readonly isForm: boolean }
): void {
    const now = Date.now()
    const handle = (): Outcome<{ status: number; body: object }> => {
        const body = kind.isForm ? withinSize(formText(request), MAX_BODY_BYTES) : readBody(request, MAX_BODY_BYTES)
        if (!body.ok) return body
        const vendor = vendorOf(kind.vendor)
        if (vendor?.webhook === undefined) return refuse(401, NOT_SIGNED, EXPECTED)
        const signed = signedRequest(request, body.value, kind.headers)
        const sender = verifySender(pathParameter(request, 'account'), kind.vendor, vendor.webhook, signed, now)
        if (!sender.ok) return sender
        const account = takingIn(sender.value.account)
        if (!account.ok) return account
        const statuses = appendWebhook(account.value, vendor, signed, sender.value.id, now)
        return { ok: true, value: { status: 200, body: { status: summary(statuses), events: statuses.length } } }
    }
    answer(response, handle, { isOpen: true })
}

function verifySender(
    code: string,
    vendor: string,
    webhook: Webhook,
    request: SignedRequest,
    now: number
): Outcome<{ readonly account: Account; readonly id: string }> {
    if (!webhook.isSigned(request)) return refuse(401, NOT_SIGNED, EXPECTED)
    const account = findAccount(code)
    if (!account.ok || account.value.vendor !== vendor) return refuse(401, NOT_SIGNED, EXPECTED)
    const secrets = webhookSecrets(account.value, now)
    if (!secrets.ok) return secrets
    const verified = secrets.value.length === 0 ? WITHOUT_SECRET : webhook.verify(request, secrets.value, now, DIGESTS)
    if (verified.ok) return { ok: true, value: { account: account.value, id: verified.id } }
    gs.debug('Trunkline: a webhook for the account {0} is refused: {1}', account.value.code, verified.reason)
    // The vendor's tries go on after its token is over, and tell of something this instance has missed.
    if (verified.expired && takingIn(account.value).ok) reconcileSoon(account.value.id, now)
    return refuse(401, NOT_SIGNED, EXPECTED)
}

const WITHOUT_SECRET: Verification = { ok: false, reason: 'the account has no webhook secret', expired: false }

/** `duplicate` when all of it was known already. */
function summary(statuses: readonly string[]): string {
    for (const status of ['dead', 'accepted', 'duplicate']) if (statuses.includes(status)) return status
    return 'ignored'
}
