import { toE164 } from './phone-number.ts'
import type { PhoneColumn } from './phone-columns.ts'
import { suffixOf, suffixOfUnreadable } from './phone-suffix.ts'

/** A record with phones, as it is now. */
export interface PhoneRecord {
    /** The table of which it is a source (phone-columns.ts). */
    readonly source: string
    /** Its real class. */
    readonly table: string
    /** sys_id. */
    readonly id: string
    /** `yyyy-MM-dd HH:mm:ss`, UTC. */
    readonly updatedOn: string
    readonly name: string
    readonly active: boolean
    /** sys_id of the customer account of a contact, '' for none. */
    readonly customerAccount: string
    /** sys_id of the user that it signs in as, '' for none. */
    readonly portalUser: string
    readonly phones: readonly (PhoneColumn & { readonly text: string })[]
}

/** The columns of a row of the directory, as they are stored. */
export type DirectoryValues = Readonly<Record<(typeof DIRECTORY_COLUMNS)[number], string>>

export const DIRECTORY_COLUMNS = [
    'source',
    'table_name',
    'record',
    'column_name',
    'e164',
    'suffix',
    'kind',
    'country',
    'as_written',
    'readable',
    'name',
    'active',
    'customer_account',
    'portal_user',
] as const

/** As long as the columns are (fluent/tables/number.now.ts). */
const LONGEST_NAME = 160
const LONGEST_TEXT = 100

/**
 * The rows of the directory that a record should have: one for each phone and number that it may be read as. A phone
 * without a country code is read as of each of these countries (ISO 3166-1, two letters), so it may be several numbers;
 * one that cannot be read is a row without a number. Blank phones are none.
 */
export function directoryRows(record: PhoneRecord, countries: readonly string[]): DirectoryValues[] {
    return record.phones.flatMap(({ column, kind, text }) => {
        const written = text.trim()
        if (written === '') return []
        const readings = readPhone(written, countries)
        const isReadable = readings.length > 0
        return (isReadable ? readings : [{ e164: '', country: '' }]).map(({ e164, country }) => ({
            source: record.source,
            table_name: record.table,
            record: record.id,
            column_name: column,
            e164,
            suffix: isReadable ? suffixOf(e164) : suffixOfUnreadable(written),
            kind,
            country,
            as_written: cut(written, LONGEST_TEXT),
            readable: isReadable ? '1' : '0',
            name: cut(record.name, LONGEST_NAME),
            active: record.active ? '1' : '0',
            customer_account: record.customerAccount,
            portal_user: record.portalUser,
        }))
    })
}

/** Text as a column keeps it: what is stored differently would be written again in every run. */
function cut(text: string, length: number): string {
    return text.trim().slice(0, length).trim()
}

export interface PhoneReading {
    readonly e164: string
    /** The country it was read as of; '' where the phone has its country code. */
    readonly country: string
}

/** The numbers a phone may be, each once. */
export function readPhone(text: string, countries: readonly string[]): PhoneReading[] {
    const international = toE164(text, '')
    if (text.startsWith('+') || countries.length === 0) return reading(international, '')
    const found = new Map<string, string>()
    for (const country of countries) {
        const e164 = toE164(text, country)
        if (e164 !== '' && !found.has(e164)) found.set(e164, e164 === international ? '' : country)
    }
    return Array.from(found, ([e164, country]) => ({ e164, country }))
}

function reading(e164: string, country: string): PhoneReading[] {
    return e164 === '' ? [] : [{ e164, country }]
}

/** A row that is there. */
export interface StoredRow {
    readonly id: string
    readonly values: DirectoryValues
}

export interface RowChanges {
    readonly inserted: readonly DirectoryValues[]
    /** Columns that are to change, by sys_id. */
    readonly updated: readonly { readonly id: string; readonly values: Readonly<Record<string, string>> }[]
    /** sys_ids. */
    readonly removed: readonly string[]
    /** How many more phones cannot be read than before. */
    readonly unreadable: number
}

/** What turns the rows that records have into those they should have; nothing where they are the same. */
export function changesOf(stored: readonly StoredRow[], wanted: readonly DirectoryValues[]): RowChanges {
    const left = new Map(wanted.map((values) => [identityOf(values), values]))
    const updated: { id: string; values: Record<string, string> }[] = []
    const removed: string[] = []
    for (const row of stored) {
        const identity = identityOf(row.values)
        const values = left.get(identity)
        if (values === undefined) {
            removed.push(row.id)
            continue
        }
        left.delete(identity)
        const changed = DIRECTORY_COLUMNS.filter((column) => values[column] !== row.values[column])
        if (changed.length > 0) {
            updated.push({ id: row.id, values: Object.fromEntries(changed.map((column) => [column, values[column]])) })
        }
    }
    const unreadable = wanted.filter(isUnreadable).length - stored.filter(({ values }) => isUnreadable(values)).length
    return { inserted: Array.from(left.values()), updated, removed, unreadable }
}

function isUnreadable(values: DirectoryValues): boolean {
    return values.readable !== '1'
}

/** The class is left out: a person who becomes a contact keeps their rows. */
function identityOf(values: DirectoryValues): string {
    return JSON.stringify([values.record, values.column_name, values.e164])
}
