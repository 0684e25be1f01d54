import type { GlideRecord } from '@servicenow/glide'
import { IVR_FIELDS, isIvrField } from '../callers/ivr-fields.ts'
import { expectedOfTemplate } from '../calls/pop-template.ts'
import { vendorOf } from '../vendors/index.ts'
import { wrongRecordTable } from './record-table.ts'

/** Columns with whole numbers, and the least each may be; an empty one stands for its default. */
const LEAST: Readonly<Record<string, number>> = {
    silent_after: 1,
    wrap_up_limit: 1,
    seal_after: 1,
    keep_events: 1,
    payload_days: 1,
}

const ADDRESSES = ['api_url', 'token_url'] as const

/** Secrets must not cross a network in clear, and an address with a user in it would end up in logs. */
const ADDRESS = /^(https:\/\/[^\s/?#@]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?)(\/[^\s?#]*)?$/i

/**
 * What is wrong with how an account is asked, how long things are kept and what is opened, in words that begin with the
 * column; undefined when nothing is.
 */
export function wrongApiValue(account: GlideRecord): string | undefined {
    for (const [column, least] of Object.entries(LEAST)) {
        const value = text(account, column)
        if (value !== '' && !(/^\d+$/.test(value) && Number(value) >= least)) {
            return `${column}: expected a whole number, ${least} or more.`
        }
    }
    for (const column of ADDRESSES) {
        const value = text(account, column)
        if (value !== '' && !ADDRESS.test(value)) {
            return `${column}: expected an https address without a query, for example https://api.example.com/v1 (http for localhost only).`
        }
    }
    return (
        (isOn(account, 'reconcile') ? missingForReconciliation(account) : undefined) ??
        wrongPopAddress(account) ??
        wrongRecordTable(account) ??
        wrongIvrFields(account)
    )
}

function wrongIvrFields(account: GlideRecord): string | undefined {
    const fields = text(account, 'ivr_fields')
    const isKnown = fields === '' || fields.split(',').every((field) => isIvrField(field.trim()))
    return isKnown ? undefined : `ivr_fields: expected some of ${IVR_FIELDS.join(', ')}, separated by commas.`
}

/** An address that is kept for later must do as well. */
function wrongPopAddress(account: GlideRecord): string | undefined {
    const template = text(account, 'pop_url')
    if (template === '') {
        const isNeeded = text(account, 'pop_target') === 'url'
        return isNeeded ? 'pop_url: a value is required while the screen pop shows an address.' : undefined
    }
    const expected = expectedOfTemplate(template)
    return expected === undefined ? undefined : `pop_url: expected ${expected}.`
}

function missingForReconciliation(account: GlideRecord): string | undefined {
    if (vendorOf(text(account, 'vendor'))?.api === undefined) {
        return 'reconcile: expected a vendor that can be asked what happened; this one only tells.'
    }
    const missing = ADDRESSES.find((column) => text(account, column) === '')
    return missing === undefined ? undefined : `${missing}: a value is required while the account is reconciled.`
}

/**
 * A boolean reads `1` and `0` ("Scoped GlideRecord", getValue); a value that was only just set may read as it was set.
 */
function isOn(account: GlideRecord, column: string): boolean {
    return ['1', 'true'].includes(text(account, column))
}

function text(record: GlideRecord, column: string): string {
    return (record.getValue(column) ?? '').trim()
}
