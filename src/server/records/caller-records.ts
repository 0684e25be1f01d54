import { GlideRecord } from '@servicenow/glide'
import type { CallerRecord } from '../callers/candidate.ts'
import { CALLER_TABLES, relativesOf, tablesLike } from '../callers/caller-tables.ts'
import type { Candidate } from '../calls/event.ts'
import { isSysId, isTableName } from '../calls/record-name.ts'
import { getById, readBoolean, readText } from './record.ts'

/**
 * Somebody or something that may be a caller, as the record stands; undefined when there is none. A record of a class that
 * the instance has made below a table of callers is one of that table: one read for what is as it was said to be, a few
 * for another class.
 */
export function readCallerRecord(table: string, id: string): CallerRecord | undefined {
    if (!isTableName(table) || !isSysId(id)) return undefined
    if (!CALLER_TABLES.includes(table)) return firstOf([...tablesLikeIt(table), table], id)
    const record = getRecord(table, id)
    if (record === undefined) return undefined
    const real = record.getRecordClassName()
    if (real === table) return toCallerRecord(record, table)
    return firstOf(CALLER_TABLES.includes(real) ? [real] : relativesOf(table), id)
}

function firstOf(tables: readonly string[], id: string): CallerRecord | undefined {
    for (const table of tables) {
        const record = getRecord(table, id)
        if (record !== undefined) return toCallerRecord(record, table)
    }
    return undefined
}

function tablesLikeIt(table: string): readonly string[] {
    const record = new GlideRecord(table)
    return record.isValid() ? tablesLike((column) => record.isValidField(column)) : []
}

function getRecord(table: string, id: string): GlideRecord | undefined {
    const record = new GlideRecord(table)
    return record.isValid() && getById(record, id) ? record : undefined
}

/** Of a caller what the facts of a call keep. */
export function toCandidate({ table, id, name, account, user }: CallerRecord): Candidate {
    return { table, id, name, ...(account === '' ? {} : { account }), ...(user === '' ? {} : { user }) }
}

/** Without a name a record goes by its number, or by what its table is called. */
export function toCallerRecord(record: GlideRecord, table: string): CallerRecord {
    const id = record.getUniqueValue()
    const text = (field: string): string => (record.isValidField(field) ? readText(record, field) : '')
    return {
        table,
        id,
        name: text('name') || text('number') || record.getClassDisplayValue(),
        active: !record.isValidField('active') || readBoolean(record, 'active'),
        account: table === 'customer_account' ? id : text('account'),
        // Columns called so in tables of others may hold anything.
        user: table === 'csm_consumer' ? text('user') : '',
    }
}
