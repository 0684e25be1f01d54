import { isSysId, isTableName } from '../calls/record-name.ts'
import type { NewCaller, NewCallerKind } from '../intake/new-caller.ts'
import { refuse, type Outcome } from './request.ts'

/** What an agent asks of the caller of a call. */
export type CallerRequest =
    | { readonly kind: 'choose'; readonly table: string; readonly id: string }
    | { readonly kind: 'none' }
    | { readonly kind: 'create'; readonly caller: NewCaller }

const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/

const MOST_OF_A_NAME = 50
const MOST_OF_AN_EMAIL = 100

const KINDS: readonly NewCallerKind[] = ['consumer', 'contact', 'user_request']

/** Reads `{"table","id"}`, `{"none":true}` or `{"create":{...}}`; a refusal names the field. */
export function readCallerRequest(fields: Readonly<Record<string, unknown>>): Outcome<CallerRequest> {
    const { create, none, table, id } = fields
    if ([create, none, table ?? id].filter((given) => given !== undefined).length > 1) {
        return wrong('create', 'one of "table" with "id", "none", and "create", not several')
    }
    if (create !== undefined) return readNewCaller(create)
    if (none !== undefined) {
        return none === true || none === 'true'
            ? { ok: true, value: { kind: 'none' } }
            : wrong('none', 'true, for none of those who are shown')
    }
    if (typeof table !== 'string' || !isTableName(table)) {
        return wrong('table', 'the table of the caller; or else "none": true, or "create" with somebody new')
    }
    if (typeof id !== 'string' || !isSysId(id)) return wrong('id', 'the sys_id of the caller')
    return { ok: true, value: { kind: 'choose', table, id } }
}

function readNewCaller(given: unknown): Outcome<CallerRequest> {
    if (typeof given !== 'object' || given === null)
        return wrong('create', 'an object with kind, firstName and lastName')
    const fields: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(given))
    const kind = KINDS.find((known) => known === fields['kind'])
    if (kind === undefined) return wrong('create.kind', `one of ${KINDS.join(', ')}`)
    const firstName = nameOf(fields['firstName'] ?? '')
    if (firstName === undefined) return wrong('create.firstName', `text of at most ${MOST_OF_A_NAME} characters`)
    const lastName = nameOf(fields['lastName'])
    if (lastName === undefined || lastName === '') {
        return wrong('create.lastName', `text of 1 to ${MOST_OF_A_NAME} characters`)
    }
    const email = textOf(fields['email'] ?? '')
    if (email === undefined || email.length > MOST_OF_AN_EMAIL || (email !== '' && !EMAIL.test(email))) {
        return wrong('create.email', 'an e-mail address, or none')
    }
    const account = textOf(fields['account'] ?? '')
    if (account === undefined || !(kind === 'contact' ? isSysId(account) : account === '' || isSysId(account))) {
        return wrong('create.account', 'the sys_id of the customer account that the contact belongs to')
    }
    return { ok: true, value: { kind: 'create', caller: { kind, firstName, lastName, email, account } } }
}

function nameOf(value: unknown): string | undefined {
    const text = textOf(value)
    return text !== undefined && text.length <= MOST_OF_A_NAME && !CONTROL.test(text) ? text : undefined
}

const CONTROL = /[\x00-\x1f\x7f]/

function textOf(value: unknown): string | undefined {
    return typeof value === 'string' ? value.trim() : undefined
}

export function wrong(
    field: string,
    expected: string
): { readonly ok: false; readonly refusal: { status: number; message: string; detail: string } } {
    return refuse(400, `Field ${field} is wrong`, `Field "${field}": expected ${expected}.`)
}
