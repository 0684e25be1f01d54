import { GlideRecord } from '@servicenow/glide'
import type { Candidate } from '../calls/event.ts'
import { addAnyOf } from './any-of.ts'
import { readText } from './record.ts'

/** What is known of a caller beside who they are. */
export interface CallerProfile {
    /** As the user or consumer has chosen it, '' for none. */
    readonly language: string
    readonly isVip: boolean
    /** Name of the customer account, '' for none. */
    readonly account: string
}

/** Two reads at most: the caller, and their account. */
export function readCallerProfile(caller: Candidate): CallerProfile {
    const record = new GlideRecord(caller.table)
    const found = record.isValid() && record.get(caller.id)
    const text = (field: string): string => (found && record.isValidField(field) ? readText(record, field) : '')
    return {
        language: text('preferred_language'),
        isVip: text('vip') === '1',
        account: caller.table === 'customer_account' ? caller.name : nameOfAccount(text('account')),
    }
}

function nameOfAccount(id: string): string {
    const record = new GlideRecord('customer_account')
    return id !== '' && record.isValid() && record.get(id) ? readText(record, 'name') : ''
}

export interface OpenWork {
    readonly count: number
    /** Number of the one that was opened last, '' for none. */
    readonly latest: string
}

interface WorkSource {
    readonly table: string
    /** The columns that may name a caller of these tables. */
    readonly columns: Readonly<Record<string, readonly string[]>>
}

const USER_TABLES = ['sys_user', 'customer_contact', 'csm_consumer_user'] as const

/** Where the open work of a caller is (servicenow-platform facts 5.2 and 5.3). */
const SOURCES: Readonly<Record<'itsm' | 'csm', readonly WorkSource[]>> = {
    itsm: [
        { table: 'incident', columns: ofUsers('caller_id') },
        { table: 'sc_request', columns: ofUsers('requested_for') },
    ],
    csm: [
        {
            table: 'sn_customerservice_case',
            columns: { customer_contact: ['contact'], csm_consumer: ['consumer'], customer_account: ['account'] },
        },
    ],
}

/**
 * How much a caller has open, counted up to a hundred of a table, and the latest of it. Tables the instance does not have
 * count for nothing.
 */
export function readOpenWork(work: 'itsm' | 'csm', caller: Candidate): OpenWork {
    const found = SOURCES[work].flatMap(({ table, columns }) => openIn(table, columns[caller.table] ?? [], caller.id))
    const [latest] = found.sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1))
    return { count: found.reduce((sum, { count }) => sum + count, 0), latest: latest?.number ?? '' }
}

/** One query counts and finds the latest; whoever has more open than that has many. */
const MOST_COUNTED = 100

interface OpenIn {
    readonly count: number
    readonly number: string
    readonly openedAt: string
}

function openIn(table: string, columns: readonly string[], id: string): OpenIn[] {
    const record = new GlideRecord(table)
    if (columns.length === 0 || !record.isValid()) return []
    addAnyOf(record, columns, [id])
    record.addQuery('active', true)
    record.orderByDesc('opened_at')
    record.setLimit(MOST_COUNTED)
    record.query()
    if (!record.next()) return []
    const latest = { number: readText(record, 'number'), openedAt: readText(record, 'opened_at') }
    let count = 1
    while (record.next()) count++
    return [{ ...latest, count }]
}

function ofUsers(column: string): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(USER_TABLES.map((table) => [table, [column]]))
}
