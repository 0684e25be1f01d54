import { RecordState } from '../records/record-state.ts'
import type { StoredRow } from '../records/row-store.ts'
import type { Transaction } from '../session.ts'

/**
 * What `previous` of business rules is: the record before its first update or deletion in the transaction, however many
 * there are.
 *
 * markdown/api-reference/business-rules-classic/c_BusinessRules.md (Global variables in business rules)
 */
export class FormerValues {
    private readonly known = new WeakMap<Transaction, Map<string, StoredRow>>()

    /** To be told of every operation before it takes place. */
    note(state: RecordState, transaction: Transaction): void {
        if (state.operation !== 'update' && state.operation !== 'delete') return
        const rows = this.known.get(transaction) ?? new Map<string, StoredRow>()
        this.known.set(transaction, rows)
        const key = keyOf(state)
        if (!rows.has(key)) rows.set(key, { ...state.previous })
    }

    /** Null on insert: there was no record. */
    of(state: RecordState, transaction: Transaction): RecordState | null {
        if (state.operation === 'insert') return null
        const first = this.known.get(transaction)?.get(keyOf(state))
        return first ? new RecordState(state.table, { ...state.previous, ...first }) : state.before()
    }
}

function keyOf(state: RecordState): string {
    return `${state.table.root} ${state.previous['sys_id'] ?? state.sysId ?? ''}`
}
