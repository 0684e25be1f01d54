import type { Candidate, IdentifiedCaller } from './event.ts'
import type { PersonValues } from './record-values.ts'

/** Who calls, by the records that a call is about: a case or an incident says whom it is for. */

/** The record of whom a task is for; undefined when it says nobody. `isForUsers`: tasks of IT desks name users. */
export function personNamed(
    person: Partial<PersonValues>,
    isForUsers: boolean
): { readonly table: string; readonly id: string } | undefined {
    const { contact = '', consumer = '', account = '', caller_id: caller = '', requested_for: requested = '' } = person
    if (contact !== '') return { table: 'customer_contact', id: contact }
    if (consumer !== '') return { table: 'csm_consumer', id: consumer }
    if (account !== '') return { table: 'customer_account', id: account }
    const user = caller === '' ? requested : caller
    return isForUsers && user !== '' ? { table: 'sys_user', id: user } : undefined
}

/** Nobody is known, or only the company that the other one is a contact of. */
export function leavesOpen(known: Candidate | undefined, other: Candidate): boolean {
    if (known === undefined) return true
    return known.table === 'customer_account' && other.id !== known.id && other.account === known.id
}

/** What was looked up, and whom linked records name where that left it open; the first of them counts. */
export function withRecords(
    identified: IdentifiedCaller | undefined,
    named: readonly Candidate[]
): IdentifiedCaller | undefined {
    const known = identified?.caller
    const caller = named.reduce((found, one) => (leavesOpen(found, one) ? one : found), known)
    if (caller === undefined || caller === known) return identified
    const { callerNumber = '', calledNumber = '', candidates = [] } = identified ?? {}
    return { callerNumber, calledNumber, caller, confidence: 100, candidates }
}
