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
function leavesOpen(known: Candidate | undefined, other: Candidate): boolean {
    if (known === undefined) return true
    return known.table === 'customer_account' && other.id !== known.id && other.account === known.id
}

/** What a record's word scores: less than a phone of one's own, since its number may be keyed in wrong. */
export const NAMED = 60

/** What a candidate's score is at least where the number is theirs digit for digit. */
const CLEAR = 50

/**
 * Whether a record's word says more than what is known. Where the number is somebody's, but whose is not clear, it only
 * says which of them: a number that was keyed in wrong is a stranger's.
 *
 * @param before whom another record names.
 */
export function mayBeNamed(
    known: IdentifiedCaller | undefined,
    caller: Candidate,
    before: Candidate | undefined
): boolean {
    const { caller: linked, candidates = [] } = known ?? {}
    const clear = linked === undefined ? candidates.filter(({ score = 0 }) => score >= CLEAR) : []
    const isOneOfThem = clear.length === 0 || clear.some(({ id, account }) => id === caller.id || account === caller.id)
    return isOneOfThem && leavesOpen(before ?? linked, caller)
}

/** What was looked up, and whom linked records name where that left it open; the first of them counts. */
export function withRecords(
    identified: IdentifiedCaller | undefined,
    named: readonly Candidate[]
): IdentifiedCaller | undefined {
    const caller = named.reduce<Candidate | undefined>(
        (found, one) => (mayBeNamed(identified, one, found) ? one : found),
        undefined
    )
    if (caller === undefined) return identified
    const { callerNumber = '', calledNumber = '', candidates = [] } = identified ?? {}
    const confidence = Math.max(caller.score ?? NAMED, candidates.find(({ id }) => id === caller.id)?.score ?? 0)
    return { callerNumber, calledNumber, caller, confidence, candidates }
}
