import type { CallerRecord } from '../callers/candidate.ts'
import { recordId } from '../records/digest.ts'
import { makeRecord, mayMake } from '../records/new-callers.ts'
import type { Values } from '../records/record.ts'

export type NewCallerKind = 'consumer' | 'contact' | 'user_request'

/** Somebody nobody knew yet, as an agent wrote them down. */
export interface NewCaller {
    readonly kind: NewCallerKind
    readonly firstName: string
    readonly lastName: string
    readonly email: string
    /** sys_id of the customer account of a contact, '' for others. */
    readonly account: string
}

export type Made =
    | { readonly status: 'made'; readonly table: string; readonly record: CallerRecord; readonly number: string }
    /** `column` is '' where it is the whole table. */
    | { readonly status: 'not allowed'; readonly column: string }
    | { readonly status: 'no such table' | 'refused' }

/**
 * Makes a consumer or a contact with the number of the call, or asks for a user: agents do not make users. Whoever asks
 * twice for the same person and call gets the first one's record.
 */
export function makeCaller(call: string, number: string, caller: NewCaller, by: string): Made {
    const table = TABLES[caller.kind]
    const values = caller.kind === 'user_request' ? requestValues(caller, number, by) : personValues(caller, number)
    const may = mayMake(table, values)
    if (may.status !== 'yes') return may
    const { kind, firstName, lastName, email, account } = caller
    const made = makeRecord(table, recordId('caller', call, kind, firstName, lastName, email, account), values)
    return made === undefined ? { status: 'refused' } : { status: 'made', table, ...made }
}

const TABLES: Readonly<Record<NewCallerKind, string>> = {
    consumer: 'csm_consumer',
    contact: 'customer_contact',
    user_request: 'sc_request',
}

function personValues({ kind, firstName, lastName, email, account }: NewCaller, number: string): Values {
    return {
        first_name: firstName,
        last_name: lastName,
        name: fullName(firstName, lastName),
        ...(email === '' ? {} : { email }),
        ...(number === '' ? {} : { mobile_phone: number }),
        ...(kind === 'contact' ? { account } : {}),
    }
}

function requestValues({ firstName, lastName, email }: NewCaller, number: string, by: string): Values {
    const told = [`Name: ${fullName(firstName, lastName)}`, `E-mail: ${email}`, `Phone: ${number}`]
    return {
        short_description: `Add a user: ${fullName(firstName, lastName)}`.slice(0, 160),
        description: ['Somebody called who is no user yet.', ...told.filter((line) => !line.endsWith(': '))].join('\n'),
        requested_for: by,
        contact_type: 'phone',
    }
}

function fullName(firstName: string, lastName: string): string {
    return `${firstName} ${lastName}`.trim()
}
