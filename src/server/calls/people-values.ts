import { isUserTable } from './caller-columns.ts'
import type { Candidate } from './event.ts'
import type { Call } from './fold.ts'

/** The columns of an Interaction that say whom it is for; all but the first come with Customer Service. */
export const PEOPLE_FIELDS = ['opened_for', 'contact', 'consumer', 'account'] as const

export type PeopleField = (typeof PEOPLE_FIELDS)[number]

export function isPeopleField(field: string): field is PeopleField {
    return PEOPLE_FIELDS.some((own) => own === field)
}

/**
 * Whom an Interaction is for, each column said explicitly: a contact is a user too and belongs to an account, a consumer
 * may have a user, an account stands alone.
 */
export function peopleValues(caller: Candidate | undefined): Readonly<Record<PeopleField, string>> {
    const { table = '', id = '', account = '', user = '' } = caller ?? {}
    return {
        opened_for: isUserTable(table) ? id : user,
        contact: table === 'customer_contact' ? id : '',
        consumer: table === 'csm_consumer' ? id : '',
        account: table === 'customer_account' ? id : table === 'customer_contact' ? account : '',
    }
}

/** Everybody who was the caller of the call at some time: who was looked up, and whom records or agents named. */
export function callersOf(call: Call): Candidate[] {
    const chosen = call.chosen.map((choice) => choice.caller)
    return [call.identified?.caller, ...call.named, ...chosen].flatMap((caller) => caller ?? [])
}
