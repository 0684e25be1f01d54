import { canonicalText } from '../fields.ts'
import { withoutEmpty } from '../vendor.ts'
import type { AgentIdentity, PhoneFacts, ReportedEventType } from '../../calls/event.ts'
import type { ReportedEvent } from '../step.ts'
import type { ApiRecord } from './answer.ts'

/** What stands for "no master", and for "no agent". */
const NOBODY: ReadonlySet<string> = new Set(['', '0', '-1'])

/**
 * The parent of a contact, '' for none: its master, which is the contact it came from and not the root of the chain.
 */
export function parentOf(contact: string, master: string): string {
    return NOBODY.has(master) || master === contact ? '' : master
}

/** A record of the API about one telephone contact. */
export interface ContactRecord {
    readonly contact: string
    readonly parent: string
    /** undefined while no agent has it. */
    readonly agent: AgentIdentity | undefined
    /** What every record of a contact tells: direction if known, numbers, queue. */
    readonly facts: PhoneFacts
    readonly record: ApiRecord
}

/** The records about telephone contacts: chats, e-mails and work items are somebody else's. */
export function contactRecords(records: readonly ApiRecord[]): ContactRecord[] {
    return records.flatMap((record) => {
        const contact = record.text('contactId')
        return contact === '' || !isCall(record) ? [] : [readContact(contact, record)]
    })
}

function readContact(contact: string, record: ApiRecord): ContactRecord {
    const outbound = record.text('isOutbound').toLowerCase()
    return {
        contact,
        parent: parentOf(contact, record.text('masterContactId')),
        agent: agentOf(record),
        facts: {
            ...(outbound === 'true' ? { direction: 'outbound' } : outbound === 'false' ? { direction: 'inbound' } : {}),
            ...withoutEmpty({
                callerNumber: record.text('fromAddress', 'fromAddr'),
                calledNumber: record.text('toAddress', 'toAddr'),
                queue: NOBODY.has(record.text('skillId')) ? '' : record.text('skillId'),
                queueName: record.text('skillName'),
            }),
        },
        record,
    }
}

/**
 * Media type 4 is a call (a published answer: frankkessler/incontact-laravel-oauth2-rest, tests/ReportingApiTest.php).
 */
export const CALL_MEDIA = '4'

/** A record that does not tell its medium counts as a call. */
export function isCall(record: ApiRecord): boolean {
    const id = record.text('mediaTypeId', 'mediaType')
    const name = record.text('mediaTypeName', 'mediaName').toLowerCase()
    return (id === '' && name === '') || id === CALL_MEDIA || name === 'call'
}

export function agentOf(record: ApiRecord): AgentIdentity | undefined {
    const externalId = record.text('agentId')
    return NOBODY.has(externalId) ? undefined : { externalId, username: record.text('userName'), email: '' }
}

/** What a poll found. Steps that a script sent have other sources: their ids can never be the same. */
const SOURCE = 'cxone/api'

/**
 * An event that a poll tells. Its id is made of what it says, so that any later poll which says the same is a
 * duplicate: the contact, the type, and `distinct`, what tells it from others of the type on the contact (the agent,
 * the time).
 */
export function polled(
    of: { readonly contact: string; readonly parent: string },
    type: ReportedEventType,
    at: number | undefined,
    facts: PhoneFacts,
    distinct: readonly string[]
): ReportedEvent {
    return {
        source: SOURCE,
        eventId: [of.contact, type, ...distinct].join(':'),
        canonicalBody: canonicalText({ contact: of.contact, type, facts }),
        type,
        contact: of.contact,
        parent: of.parent,
        ownTime: at,
        facts,
    }
}

export function timeText(at: number | undefined): string {
    return at === undefined ? '' : new Date(at).toISOString()
}
