import { GlideRecord } from '@servicenow/glide'
import { readText } from './record.ts'

const TABLE = 'x_tkl_voice_account'

/** The default countries of the active accounts (ISO 3166-1), each once, in order; none while no account is active. */
export function readCountries(): string[] {
    const record = activeAccounts()
    const countries = new Set<string>()
    while (record.next()) countries.add(readText(record, 'default_country'))
    return Array.from(countries)
        .filter((country) => country !== '')
        .sort()
}

/** Says on every active account how far the directory is. An account that refuses to be written has wrong values. */
export function showProgress(text: string): void {
    const record = activeAccounts()
    while (record.next()) {
        if (readText(record, 'phone_directory') === text) continue
        record.setValue('phone_directory', text.slice(0, LONGEST))
        record.update()
    }
}

/** As long as the column is (fluent/tables/account.now.ts). */
const LONGEST = 1000

function activeAccounts(): GlideRecord {
    const record = new GlideRecord(TABLE)
    record.addQuery('active', true)
    record.query()
    return record
}
