import { formatUtc } from '../clock/zoned-time.ts'
import type { Instance } from '../instance.ts'
import type { Condition } from '../query/condition.ts'
import { parseEncodedQuery } from '../query/encoded-query.ts'
import { isTrueText } from '../records/column-value.ts'
import type { StoredRow } from '../records/row-store.ts'
import { isDateTime } from '../schema/column-type.ts'
import { inTransaction } from '../store/transaction.ts'

const TABLE = 'sys_auto_flush'

/** Rows deleted in one transaction of the database. */
const BATCH = 500

/** What the cleanup of a rule that asks for it would also delete: not emulated. */
const REFUSED_OPTIONS = ['cascade_delete', 'clean_peripheral']

/** The active table cleanup rules. */
export function cleanupRules(instance: Instance): StoredRow[] {
    return instance.rows.select({
        table: TABLE,
        where: { kind: 'compare', path: 'active', operator: '=', value: 'true' },
        orderBy: [{ path: 'tablename', descending: false }],
    })
}

/**
 * The platform's table cleaner: deletes the rows that match the conditions of a rule and whose match field is earlier than
 * now minus the rule's age in seconds; an empty match field never is. Nothing else happens: no business rules
 * (support.servicenow.com KB0780777), and references to the rows stay as they are.
 *
 * markdown/platform-administration/table-cleaner.md and activate-table-cleanup.md
 */
export function cleanTables(instance: Instance): void {
    for (const rule of cleanupRules(instance)) {
        const fault = attempt(instance, rule)
        if (fault !== undefined) {
            instance.log('error', `Table cleanup rule for ${rule['tablename'] ?? ''}: ${fault}`, TABLE)
        }
    }
}

/** One rule that fails does not keep the others from running. */
function attempt(instance: Instance, rule: StoredRow): string | undefined {
    try {
        const fault = faultOf(instance, rule)
        if (fault === undefined) clean(instance, rule)
        return fault
    } catch (error) {
        return error instanceof Error ? error.message : String(error)
    }
}

/** A rule that cannot be followed to the letter deletes nothing. */
function faultOf(instance: Instance, rule: StoredRow): string | undefined {
    const table = instance.dictionary.table(rule['tablename'] ?? '')
    if (table === undefined) return 'there is no such table'
    const field = matchField(rule)
    if (!isDateTime(table.columns.get(field)?.type ?? '')) return `${field} is not a date-time of the table`
    if (!/^\d+$/.test(rule['age'] ?? '')) return 'the age is not a number of seconds'
    const refused = REFUSED_OPTIONS.find((option) => isTrueText(rule[option] ?? ''))
    if (refused !== undefined) return `${refused} is not emulated by the local instance`
    return conditionsOf(instance, rule).invalid.map((part) => `invalid condition ${part}`)[0]
}

function clean(instance: Instance, rule: StoredRow): void {
    const { rows, database } = instance
    const table = rule['tablename'] ?? ''
    const earlierThan = formatUtc(instance.clock.now() - Number(rule['age']) * 1000)
    const conditions = conditionsOf(instance, rule).where
    const expired: Condition = { kind: 'compare', path: matchField(rule), operator: '<', value: earlierThan }
    const where: Condition = conditions === undefined ? expired : { kind: 'and', of: [expired, conditions] }
    for (;;) {
        const found = rows.select({ table, where, limit: BATCH })
        inTransaction(database, () => found.forEach((row) => rows.delete(table, row['sys_id'] ?? '')))
        if (found.length < BATCH) return
    }
}

function matchField(rule: StoredRow): string {
    return rule['matchfield'] || 'sys_created_on'
}

function conditionsOf(instance: Instance, rule: StoredRow) {
    const { dictionary, clock } = instance
    return parseEncodedQuery(rule['conditions'] ?? '', { dictionary, table: rule['tablename'] ?? '', now: clock.now() })
}
