import type { Candidate } from './event.ts'
import type { Call } from './fold.ts'
import { peopleValues } from './people-values.ts'

/** What a record that is made for a call begins with. Tables take of it what they have columns for. */

/** Columns of tasks and cases that say who the record is for (servicenow-platform facts, 5.3; Request table). */
export const PERSON_COLUMNS = ['caller_id', 'requested_for', 'contact', 'consumer', 'account'] as const

export type PersonValues = Readonly<Record<(typeof PERSON_COLUMNS)[number], string>>

/** Who the record is for, '' in every column that is about somebody else. A contact is a user, a consumer may have one. */
export function personValues(caller: Candidate | undefined): PersonValues {
    const { opened_for: user, ...customer } = peopleValues(caller)
    // Others than contacts may say an account too: a record of a look-up of one's own.
    return { caller_id: user, requested_for: user, ...customer, account: customer.account || (caller?.account ?? '') }
}

const LONGEST = 160

/** Without the caller's number: it is not for everybody who may read the record. */
export function recordDescription(call: Pick<Call, 'direction' | 'caller' | 'queueName'>): string {
    const way = call.direction === 'outbound' ? 'Phone call to' : 'Phone call from'
    return `${way} ${call.caller?.caller?.name || 'an unknown caller'}${queueOf(call)}`.slice(0, LONGEST)
}

/** The same where whoever makes the record may not know who the caller is. */
export function namelessDescription(call: Pick<Call, 'queueName'>): string {
    return `Phone call${queueOf(call)}`.slice(0, LONGEST)
}

function queueOf({ queueName }: Pick<Call, 'queueName'>): string {
    return queueName === '' ? '' : ` (${queueName})`
}
