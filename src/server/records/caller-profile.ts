import { GlideRecord } from '@servicenow/glide'
import { workColumns, type WorkColumn } from '../calls/caller-columns.ts'
import type { Candidate } from '../calls/event.ts'
import { getById, readText } from './record.ts'

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
    const found = record.isValid() && getById(record, caller.id)
    const text = (field: string): string => (found && record.isValidField(field) ? readText(record, field) : '')
    return {
        language: text('preferred_language'),
        isVip: text('vip') === '1',
        account: caller.table === 'customer_account' ? caller.name : nameOfAccount(text('account')),
    }
}

function nameOfAccount(id: string): string {
    const record = new GlideRecord('customer_account')
    return id !== '' && record.isValid() && getById(record, id) ? readText(record, 'name') : ''
}

export interface OpenWork {
    readonly count: number
    /** Number of the one that was opened last, '' for none. */
    readonly latest: string
}

/**
 * How much a caller has open, counted up to a hundred of a table, and the latest of it. Tables the instance does not have
 * count for nothing.
 */
export function readOpenWork(work: 'itsm' | 'csm', caller: Candidate): OpenWork {
    const found = workColumns(work, caller.table).flatMap((source) => openIn(source, caller.id))
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

function openIn({ table, column }: WorkColumn, id: string): OpenIn[] {
    const record = new GlideRecord(table)
    if (!record.isValid()) return []
    record.addQuery(column, id)
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
