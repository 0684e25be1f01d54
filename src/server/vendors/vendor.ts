import type { PhoneFacts } from '../calls/event.ts'
import type { BadField, ReportedEvent } from './step.ts'

/**
 * What a telephony vendor's folder gives: how its requests are checked and read, and how it is asked what happened. All
 * of it is pure; hashing is handed in, requests are described and sent by others.
 */
export interface Vendor {
    /** The value of the account's `vendor` column. */
    readonly name: string
    /** How its signed webhooks are verified and read; absent for a vendor that sends none. */
    readonly webhook?: Webhook
    /** How it is asked; absent for a vendor that only tells. */
    readonly api?: VendorApi
}

/** What comes with a request: header names in lower case. */
export interface SignedRequest {
    readonly rawBody: string
    readonly headers: Readonly<Record<string, string>>
    /** The address the sender called, for vendors that sign it. */
    readonly url: string
    readonly contentType: string
}

export interface Digests {
    /** SHA-256 of UTF-8 text, lower-case hex. */
    sha256Hex(text: string): string
    /** HMAC of UTF-8 text; `key` and the result are base64. */
    hmac(algorithm: 'HmacSHA256' | 'HmacSHA1', key: string, text: string): string
}

export type Verification =
    | { readonly ok: true; readonly id: string }
    /** `expired`: the signature is right and its time is over; the vendor has given up, or its clock is wrong. */
    | { readonly ok: false; readonly reason: string; readonly expired: boolean }

export interface Webhook {
    /** Whether there is a signature of the vendor's form at all: without one nothing needs to be looked up. */
    isSigned(request: SignedRequest): boolean
    /** Any of the secrets may have signed: there are two while one replaces the other. Compares in constant time. */
    verify(request: SignedRequest, secrets: readonly string[], now: number, digests: Digests): Verification
    read(request: SignedRequest, verifiedId: string): WebhookContent
}

/** One request may carry several events; each stands alone. */
export type WebhookContent =
    | { readonly ok: true; readonly entries: readonly WebhookEntry[] }
    /** Not even a list of events. */
    | BadField

export type WebhookEntry =
    | { readonly kind: 'events'; readonly events: readonly ReportedEvent[] }
    /** A type or version this app does not know: kept, and left alone. `id` tells it from others. */
    | { readonly kind: 'unknown'; readonly id: string; readonly type: string; readonly body: string }
    /** Something known that cannot be read: kept for an administrator. */
    | {
          readonly kind: 'unreadable'
          readonly id: string
          readonly type: string
          readonly body: string
          readonly bad: BadField
      }

/** What an account knows of the vendor's API. Secrets are here only while a request is made. */
export interface ApiSettings {
    /** Where the API lives, without a slash at the end: from the account, so that a test server can stand in. */
    readonly apiUrl: string
    readonly tokenUrl: string
    readonly clientId: string
    readonly clientSecret: string
    readonly accessKeyId: string
    readonly accessKeySecret: string
    readonly externalAccountId: string
}

export interface ApiRequest {
    readonly method: 'GET' | 'POST'
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
}

export type ReadAnswer<T> = { readonly ok: true; readonly value: T } | BadField

export interface Token {
    readonly accessToken: string
    readonly expiresInSeconds: number
}

/** A question to the vendor: its name keeps its cursor on the account. */
export interface Poll {
    readonly name: string
    request(settings: ApiSettings, cursor: string, now: number): ApiRequest
    /** `cursor` is the one that the request was made with. */
    read(body: unknown, now: number, cursor: string): ReadAnswer<PollAnswer>
    /**
     * Where to go on after the vendor refused a question with this cursor: the time in it instead of the page, the same
     * where another question would not reach further. Absent for a poll that then starts anew.
     */
    readonly restart?: (cursor: string, now: number) => string
}

export interface PollAnswer {
    /** What follows from the answer. Each has its own time and an id that is the same in every poll that tells it. */
    readonly events: readonly ReportedEvent[]
    /**
     * The contacts that the vendor has now, where the poll tells all of them; undefined where it tells changes only.
     */
    readonly active: readonly string[] | undefined
    /** Where the next poll goes on; '' starts anew. */
    readonly cursor: string
    /** The answer was cut off: ask again with the cursor at once. */
    readonly hasMore: boolean
}

export interface VendorApi {
    tokenRequest(settings: ApiSettings): ApiRequest
    readToken(body: unknown): ReadAnswer<Token>
    readonly polls: readonly Poll[]
}

/** A fact that is not told is left out, not told as ''. */
export function withoutEmpty(facts: Readonly<Record<string, string>>): PhoneFacts {
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''))
}
