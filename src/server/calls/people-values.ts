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
    const { chosen, named } = call.said
    const written = call.personChanges.map((change) => (change.kind === 'value' ? change.caller : undefined))
    const said = [...named, ...chosen].map((word) => word.caller)
    return [call.identified?.caller, ...said, ...written].flatMap((caller) => caller ?? [])
}

/** A person has said who calls: an agent by choosing, or whoever wrote somebody into the Interaction. */
export function isCallerSaid(call: Call): boolean {
    const isWritten = call.personChanges.some((change) => change.kind === 'value' && isPeopleField(change.field))
    return isWritten || call.said.chosen.length > 0
}

/**
 * Whom the columns of an Interaction say it is for once a person has changed some of them; undefined for nobody. A
 * customer's columns come before the user's, but for desks that serve users; of two the one that was changed.
 */
export function personWritten(
    values: Partial<Readonly<Record<string, string>>>,
    changed: readonly PeopleField[],
    isForUsers: boolean
): { readonly table: string; readonly id: string } | undefined {
    const customers: readonly PeopleField[] = ['contact', 'consumer']
    const order: readonly PeopleField[] = [
        ...(isForUsers ? (['opened_for'] as const) : []),
        ...customers.filter((field) => changed.includes(field)),
        ...customers,
        'account',
        'opened_for',
    ]
    const field = order.find((one) => (values[one] ?? '') !== '')
    return field && { table: TABLES[field], id: values[field] ?? '' }
}

const TABLES: Readonly<Record<PeopleField, string>> = {
    opened_for: 'sys_user',
    contact: 'customer_contact',
    consumer: 'csm_consumer',
    account: 'customer_account',
}
