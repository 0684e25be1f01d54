import { gs } from '@servicenow/glide'
import { findAccountByCode, type Account } from '../records/accounts.ts'
import { thisInstance } from '../records/this-instance.ts'
import { refuse, type Outcome } from './request.ts'

/** What a code can be (rules/account.ts): nothing else reaches a query. */
const CODE = /^[a-z0-9][a-z0-9-]{1,39}$/

/** The account of the URL, if the caller is its integration user and it takes events in. Nothing else is read before. */
export function openAccount(code: string, vendor: string): Outcome<Account> {
    const account = CODE.test(code) ? findAccountByCode(code) : undefined
    if (account === undefined)
        return refuse(404, 'No such account', `There is no telephony account with the code ${quote(code)}.`)
    if (account.integrationUser === '' || account.integrationUser !== gs.getUserID()) {
        return refuse(
            403,
            'Not the account’s user',
            `The account ${quote(code)} accepts only its own integration user.`
        )
    }
    if (account.vendor !== vendor) {
        return refuse(404, 'No such step', `The account ${quote(code)} is not a ${vendor} account.`)
    }
    if (!account.active)
        return refuse(409, 'The account is not active', `An administrator can activate the account ${quote(code)}.`)
    if (account.mode === 'off')
        return refuse(409, 'The account is switched off', `The mode of the account ${quote(code)} is off.`)
    if (account.homeInstance !== thisInstance()) {
        return refuse(
            409,
            'The account belongs to another instance',
            `The account ${quote(code)} was activated elsewhere; an administrator activates it here.`
        )
    }
    return { ok: true, value: account }
}

function quote(text: string): string {
    return `"${text.slice(0, 100)}"`
}
