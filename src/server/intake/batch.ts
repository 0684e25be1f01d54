import type { Account } from '../records/accounts.ts'
import type { ReportedEvent } from '../vendors/step.ts'
import type { WebhookEntry } from '../vendors/vendor.ts'
import { storeUnknown, storeUnreadable } from './append-aside.ts'
import type { WrittenCall } from './write-calls.ts'

/** What became of one entry of a request; each stands alone. */
export interface EntryResult {
    readonly status: 'accepted' | 'duplicate' | 'deferred' | 'ignored' | 'dead'
    /** As the records stand; undefined where nothing was settled. */
    readonly call: WrittenCall | undefined
    /** sys_ids, '' for an entry about no call. */
    readonly callId: string
    readonly interactionId: string
    /** Names the field and what was expected; '' unless it is dead. */
    readonly error: string
}

export interface Taken {
    readonly status: 'accepted' | 'duplicate' | 'deferred' | 'ignored' | 'conflict'
    /** What is taken by another, for a conflict; its id where nothing is said. */
    readonly of?: 'id' | 'leg'
    readonly call?: WrittenCall | undefined
    readonly callId?: string
    readonly interactionId?: string
}

/** What is done with each event of an entry. */
export type TakeEvent = (reported: ReportedEvent) => Taken

/**
 * One entry of a vendor's request: its events are taken in one after the other, what is unknown is kept, and what
 * cannot be read is a dead letter. Throws only when the entry could not be stored.
 */
export function takeEntry(
    account: Account,
    vendor: string,
    entry: WebhookEntry,
    take: TakeEvent,
    now: number
): EntryResult {
    switch (entry.kind) {
        case 'events':
            return takeEvents(account, vendor, entry.events, take, now)
        case 'unknown':
            return alone(storeUnknown(account, vendor, entry, now) === undefined ? 'duplicate' : 'ignored')
        case 'unreadable':
            return bury(account, vendor, entry, reasonOf(entry.bad.field, entry.bad.expected), now)
    }
}

function takeEvents(
    account: Account,
    vendor: string,
    events: readonly ReportedEvent[],
    take: TakeEvent,
    now: number
): EntryResult {
    const results = events.map((reported) => {
        const taken = take(reported)
        if (taken.status !== 'conflict') return settled(taken.status, taken)
        const letter = { id: '', type: reported.type, body: reported.canonicalBody }
        return bury(account, vendor, letter, reasonOfConflict(taken.of), now)
    })
    return worst(results) ?? alone('ignored')
}

export const ANOTHER_ID = 'an id that no event about another contact has'

export const ANOTHER_LEG = 'an id that no leg of another call has (parentCallId joins two calls)'

/** Why an event is dead that conflicts with one that is stored. */
export function reasonOfConflict(taken: Taken['of']): string {
    return taken === 'leg' ? reasonOf('data.legId', ANOTHER_LEG) : reasonOf('id', ANOTHER_ID)
}

export function reasonOf(field: string, expected: string): string {
    return `Field "${field}": expected ${expected}`
}

function settled(status: EntryResult['status'], taken: Taken): EntryResult {
    const { call, callId = '', interactionId = '' } = taken
    return { status, call, callId, interactionId, error: '' }
}

function alone(status: EntryResult['status']): EntryResult {
    return { status, call: undefined, callId: '', interactionId: '', error: '' }
}

function bury(
    account: Account,
    vendor: string,
    letter: { readonly id: string; readonly type: string; readonly body: string },
    error: string,
    now: number
): EntryResult {
    storeUnreadable(account, vendor, { ...letter, error }, now)
    return { ...alone('dead'), error }
}

/** What stands in for all events of one entry: what still needs something to be done comes first. */
const ORDER: readonly EntryResult['status'][] = ['dead', 'deferred', 'accepted', 'duplicate', 'ignored']

function worst(results: readonly EntryResult[]): EntryResult | undefined {
    for (const status of ORDER) {
        const found = results.filter((result) => result.status === status)
        const [first] = found
        if (first !== undefined) return found.find((result) => result.callId !== '') ?? first
    }
    return undefined
}
