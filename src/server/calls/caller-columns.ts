/** Which columns of the platform's records name a caller, by the caller's table. */

/** Users, whatever class of user they are. */
const USERS: ReadonlySet<string> = new Set(['sys_user', 'customer_contact', 'csm_consumer_user'])

export function isUserTable(table: string): boolean {
    return USERS.has(table)
}

/** A table whose records are work for somebody, and the column that says for whom. */
export interface WorkColumn {
    readonly table: string
    readonly column: string
}

/**
 * Where the work for a caller of this table is (servicenow-platform facts, 5.2 and 5.3), what calls are about first; none
 * for who has no such work.
 */
export function workColumns(work: 'itsm' | 'csm', caller: string): readonly WorkColumn[] {
    if (work === 'itsm') return isUserTable(caller) ? ITSM : []
    const column = CASE_COLUMNS.get(caller)
    return column === undefined ? [] : [{ table: 'sn_customerservice_case', column }]
}

const ITSM: readonly WorkColumn[] = [
    { table: 'incident', column: 'caller_id' },
    { table: 'sc_request', column: 'requested_for' },
]

const CASE_COLUMNS: ReadonlyMap<string, string> = new Map([
    ['customer_contact', 'contact'],
    ['csm_consumer', 'consumer'],
    ['customer_account', 'account'],
])
