import { gs } from '@servicenow/glide'
import { findAccountByCode, type Account } from '../records/accounts.ts'
import { thisInstance } from '../records/this-instance.ts'
import { refuse, type Outcome } from './request.ts'

/** What a code can be (rules/account.ts): nothing else reaches a query. */
const CODE = /^[a-z0-9][a-z0-9-]{1,39}$/

/** The account of the URL, whatever it takes in. */
export function findAccount(code: string): Outcome<Account> {
    const account = CODE.test(code) ? findAccountByCode(code) : undefined
    if (account === undefined)
        return refuse(404, 'No such account', `There is no telephony account with the code ${quote(code)}.`)
    return { ok: true, value: account }
}

/**
 * The account of the URL, if the caller is its integration user and it takes events in. Nothing else is read before.
 */
export function openAccount(code: string, vendor: string): Outcome<Account> {
    const account = findOwnAccount(code)
    if (!account.ok) return account
    if (account.value.vendor !== vendor) {
        return refuse(404, 'No such step', `The account ${quote(code)} is not a ${vendor} account.`)
    }
    return takingIn(account.value)
}

/** The same for what every account takes in, whichever vendor's it is. */
export function openAnyAccount(code: string): Outcome<Account> {
    const account = findOwnAccount(code)
    return account.ok ? takingIn(account.value) : account
}

function findOwnAccount(code: string): Outcome<Account> {
    const found = findAccount(code)
    if (!found.ok || (found.value.integrationUser !== '' && found.value.integrationUser === gs.getUserID()))
        return found
    return refuse(403, 'Not the account’s user', `The account ${quote(code)} accepts only its own integration user.`)
}

/** The account, unless it is closed: not active, switched off, or activated on another instance. */
export function takingIn(account: Account): Outcome<Account> {
    const code = quote(account.code)
    if (!account.active)
        return refuse(409, 'The account is not active', `An administrator can activate the account ${code}.`)
    if (account.mode === 'off')
        return refuse(409, 'The account is switched off', `The mode of the account ${code} is off.`)
    if (account.homeInstance !== thisInstance()) {
        return refuse(
            409,
            'The account belongs to another instance',
            `The account ${code} was activated elsewhere; an administrator activates it here.`
        )
    }
    return { ok: true, value: account }
}

function quote(text: string): string {
    return `"${text.slice(0, 100)}"`
}
