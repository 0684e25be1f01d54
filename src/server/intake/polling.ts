import type { AccountPolling } from '../records/account-polling.ts'
import { parseJson } from '../records/json.ts'
import { send } from '../records/outbound.ts'
import { API_SECRETS, readSecrets } from '../records/secrets.ts'
import type { BadField } from '../vendors/step.ts'
import type { ApiRequest, ApiSettings, Poll, PollAnswer, VendorApi } from '../vendors/vendor.ts'

/** A conversation with a telephony system's API. The token lives as long as the object. */
export interface PollSession {
    ask(poll: Poll, cursor: string, now: number): Asked
}

/**
 * `refusesCursor`: the vendor understood who asks and refused what was asked, so the same question is refused again.
 */
export type Asked = { readonly ok: true; readonly answer: PollAnswer } | (Problem & { readonly refusesCursor: boolean })

export type Opened = { readonly ok: true; readonly session: PollSession } | Problem

interface Problem {
    readonly ok: false
    /** In words; without secrets, numbers and names. */
    readonly problem: string
}

/** Signs in with the account's credentials. */
export function openSession(account: string, polling: AccountPolling, api: VendorApi): Opened {
    const secrets = readSecrets(account, API_SECRETS)
    if (!secrets.ok) return secrets
    const settings: ApiSettings = {
        apiUrl: polling.apiUrl,
        tokenUrl: polling.tokenUrl,
        clientId: polling.clientId,
        clientSecret: secrets.valueOf('api_client_secret'),
        accessKeyId: polling.accessKeyId,
        accessKeySecret: secrets.valueOf('api_access_key_secret'),
        externalAccountId: polling.externalAccountId,
    }
    const answer = send(api.tokenRequest(settings))
    if (!answer.ok) return { ok: false, problem: answer.problem }
    const token = api.readToken(parseJson(answer.body))
    if (!token.ok) return { ok: false, problem: wrongAnswer(token) }
    return {
        ok: true,
        session: { ask: (poll, cursor, now) => ask(poll, settings, token.value.accessToken, cursor, now) },
    }
}

function ask(poll: Poll, settings: ApiSettings, accessToken: string, cursor: string, now: number): Asked {
    const answer = send(withToken(poll.request(settings, cursor, now), accessToken))
    if (!answer.ok) {
        return { ok: false, problem: answer.problem, refusesCursor: cursor !== '' && REFUSED.includes(answer.status) }
    }
    if (NOTHING_NEW.includes(answer.status)) {
        return { ok: true, answer: { events: [], active: undefined, cursor, hasMore: false } }
    }
    const read = poll.read(parseJson(answer.body), now, cursor)
    return read.ok ? { ok: true, answer: read.value } : { ok: false, problem: wrongAnswer(read), refusesCursor: false }
}

/** No Content and Not Modified: nothing has changed since the cursor. */
const NOTHING_NEW: readonly number[] = [204, 304]

/**
 * Bad Request, Not Found, Gone and Unprocessable Content (RFC 9110): a page that is over, a time that is too long ago.
 */
const REFUSED: readonly number[] = [400, 404, 410, 422]

function withToken(request: ApiRequest, accessToken: string): ApiRequest {
    return { ...request, headers: { ...request.headers, Authorization: `Bearer ${accessToken}` } }
}

function wrongAnswer(bad: BadField): string {
    return `The answer cannot be read: ${bad.field}: expected ${bad.expected}`
}
