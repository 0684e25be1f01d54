import { gs, type GlideRecord } from '@servicenow/glide'
import { isCountry } from '../callers/phone-number.ts'
import { otherAccount } from '../records/other-account.ts'
import { thisInstance } from '../records/this-instance.ts'
import { wrongApiValue } from './account-api.ts'

const SEVERAL_PER_VENDOR = 'x_tkl_voice.accounts.several_per_vendor'
const REQUIRED = ['name', 'code', 'vendor', 'external_id'] as const
const MATCHERS: readonly string[] = ['mapped', 'user_name', 'email', 'employee_number']
const MOST_SECONDS_TO_REJOIN = 3600

/** A day is as long as any vendor repeats an event (Vonage: 24 hours); a sealed call changes no more. */
const DAYS: readonly { readonly column: string; readonly most: number }[] = [
    { column: 'seal_after', most: 365 },
    { column: 'keep_events', most: 3650 },
]

/**
 * Before insert and update of an account: brings its values into their form, refuses what cannot work with a message
 * that names the column, and remembers the instance an account is activated on.
 */
export function checkAccount(current: GlideRecord): void {
    normalise(current)
    const problem = wrongValue(current) ?? wrongApiValue(current) ?? clashWithAnother(current)
    if (problem !== undefined) {
        gs.addErrorMessage(problem)
        current.setAbortAction(true)
        return
    }
    if (becomesActive(current)) {
        current.setValue('home_instance', thisInstance())
    }
}

function normalise(account: GlideRecord): void {
    setIfOther(account, 'default_country', text(account, 'default_country').trim().toUpperCase())
    setIfOther(account, 'agent_matching', matchersOf(account).join(','))
    if (text(account, 'work') === '') account.setValue('work', usualWork(text(account, 'vendor')))
}

/** Contact centres on Vonage serve customers more often than not. */
function usualWork(vendor: string): string {
    return vendor === 'vonage' ? 'csm' : 'itsm'
}

function setIfOther(account: GlideRecord, column: string, value: string): void {
    if (value !== text(account, column)) account.setValue(column, value)
}

/** What is wrong with the values themselves. */
function wrongValue(account: GlideRecord): string | undefined {
    for (const column of REQUIRED) {
        if (text(account, column).trim() === '') return `${column}: a value is required.`
    }
    if (!/^[a-z0-9][a-z0-9-]{1,39}$/.test(text(account, 'code'))) {
        return 'code: expected 2 to 40 lower-case letters, digits or hyphens, not beginning with a hyphen.'
    }
    if (!isCountry(text(account, 'default_country'))) {
        return 'default_country: expected the two letters of a country (ISO 3166-1), for example US, or GB for the United Kingdom.'
    }
    const matchers = matchersOf(account)
    if (matchers.length === 0 || matchers.some((matcher) => !MATCHERS.includes(matcher))) {
        return `agent_matching: expected one or more of ${MATCHERS.join(', ')}, separated by commas.`
    }
    const rejoin = text(account, 'rejoin')
    if (!/^\d+$/.test(rejoin) || Number(rejoin) > MOST_SECONDS_TO_REJOIN) {
        return `rejoin: expected whole seconds from 0 to ${MOST_SECONDS_TO_REJOIN}.`
    }
    for (const { column, most } of DAYS) {
        const days = text(account, column)
        if (!/^\d+$/.test(days) || Number(days) < 1 || Number(days) > most) {
            return `${column}: expected whole days from 1 to ${most}.`
        }
    }
    return undefined
}

/** What is wrong beside the other accounts. */
function clashWithAnother(account: GlideRecord): string | undefined {
    const sameCode = otherAccount(account, { code: text(account, 'code') })
    if (sameCode !== undefined) return `code: expected one that is not taken; the account "${sameCode}" has this one.`

    const sameKey = otherAccount(account, {
        vendor: text(account, 'vendor'),
        external_id: text(account, 'external_id').trim(),
    })
    if (sameKey !== undefined) {
        return `external_id: expected an account of the vendor that is not here yet; "${sameKey}" is this one.`
    }

    if (isActive(account) && gs.getProperty(SEVERAL_PER_VENDOR, 'false') !== 'true') {
        const sameVendor = otherAccount(account, { vendor: text(account, 'vendor'), active: '1' })
        if (sameVendor !== undefined) {
            return `active: expected no other active account of this vendor; "${sameVendor}" is active. The property ${SEVERAL_PER_VENDOR} allows several.`
        }
    }
    return undefined
}

function becomesActive(account: GlideRecord): boolean {
    return isActive(account) && (account.operation() === 'insert' || account.getElement('active').changes())
}

/**
 * A boolean reads `1` and `0` ("Scoped GlideRecord", getValue); a value that was only just set may read as it was set.
 */
function isActive(account: GlideRecord): boolean {
    return ['1', 'true'].includes(text(account, 'active'))
}

function matchersOf(account: GlideRecord): string[] {
    return text(account, 'agent_matching')
        .split(',')
        .map((matcher) => matcher.trim())
        .filter((matcher) => matcher !== '')
}

function text(record: GlideRecord, column: string): string {
    return record.getValue(column) ?? ''
}
