import { GlideRecord } from '@servicenow/glide'
import { parseJson } from './json.ts'
import { getById, readBoolean, readNumber, readText, refused, setValues, type Values } from './record.ts'
import { dateTimeText, milliseconds } from './time.ts'

const TABLE = 'x_tkl_voice_account'
const MINUTE_MS = 60000

/** How an account is asked what happened, and how far that has come. Its secrets are read apart from it. */
export interface AccountPolling {
    readonly name: string
    readonly externalAccountId: string
    /** An administrator wants it. */
    readonly isWanted: boolean
    readonly apiUrl: string
    readonly tokenUrl: string
    readonly clientId: string
    readonly accessKeyId: string
    /** A call without events for so long (milliseconds) is silent. */
    readonly silentAfter: number
    /** Where each poll goes on, by its name. */
    readonly cursors: Values
    /** Milliseconds since the epoch, 0 for never. */
    readonly lastPoll: number
    /** Over all runs. */
    readonly repaired: number
}

/** undefined when the account is not there any more. */
export function readPolling(account: string): AccountPolling | undefined {
    const record = new GlideRecord(TABLE)
    if (!getById(record, account)) return undefined
    return {
        name: readText(record, 'name'),
        externalAccountId: readText(record, 'external_id'),
        isWanted: readBoolean(record, 'reconcile'),
        apiUrl: withoutSlash(readText(record, 'api_url')),
        tokenUrl: readText(record, 'token_url'),
        clientId: readText(record, 'api_client_id'),
        accessKeyId: readText(record, 'api_access_key_id'),
        silentAfter: readNumber(record, 'silent_after', 240) * MINUTE_MS,
        cursors: toCursors(readText(record, 'cursors')),
        lastPoll: milliseconds(readText(record, 'last_poll')),
        repaired: readNumber(record, 'repaired', 0),
    }
}

export function keepCursors(account: string, cursors: Values): void {
    change(account, { cursors: JSON.stringify(cursors) })
}

export interface FinishedRun {
    /** When it began, milliseconds since the epoch. */
    readonly began: number
    /** Every poll was answered to its end. */
    readonly isComplete: boolean
    /** In words. */
    readonly summary: string
    /** Over all runs, with this one. */
    readonly repaired: number
}

export function keepRun(account: string, run: FinishedRun): void {
    change(account, {
        last_poll: dateTimeText(run.began),
        ...(run.isComplete ? { last_complete_poll: dateTimeText(run.began) } : {}),
        last_reconciliation: run.summary.slice(0, 1000),
        repaired: String(run.repaired),
    })
}

/** Seconds after which wrap-up ends by itself, in milliseconds. */
export function readWrapUpLimit(account: string): number {
    const record = new GlideRecord(TABLE)
    return (getById(record, account) ? readNumber(record, 'wrap_up_limit', 300) : 300) * 1000
}

function change(account: string, values: Values): void {
    const record = new GlideRecord(TABLE)
    if (!getById(record, account)) return
    setValues(record, values)
    if (record.update() === null) throw refused(TABLE)
}

function withoutSlash(url: string): string {
    return url.replace(/\/+$/, '')
}

function toCursors(text: string): Record<string, string> {
    const stored = parseJson(text)
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {}
    return Object.fromEntries(
        Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    )
}
