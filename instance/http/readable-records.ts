import type { ScriptContext } from '../glide/glide-object.ts'
import { RecordQuery } from '../glide/record-query.ts'
import type { Instance } from '../instance.ts'
import type { RecordState } from '../records/record-state.ts'
import type { Table } from '../schema/dictionary.ts'
import type { Session } from '../session.ts'

/** What somebody may see of a table. */
export interface ReadableRecords {
    /** Records of the page the user may read: the limit is applied before access control (c_TableAPI.md, sysparm_limit). */
    readonly states: readonly RecordState[]
    /** Records the query finds, readable or not. */
    total(): number
}

/**
 * Web services and pages act in the scope of the table itself: the application access settings for scripts of other scopes
 * do not apply to them (c_RESTAPI.md, "REST API table access").
 */
export function recordContext(instance: Instance, session: Session, table: Table): ScriptContext {
    return { instance, session, scope: table.scope, callerScope: null, source: table.name }
}

/** Runs a query with the query rules of its table. */
export function findReadable(
    instance: Instance,
    session: Session,
    query: RecordQuery,
    page: { readonly limit: number; readonly offset: number }
): ReadableRecords {
    instance.rules.runQuery(query, session)
    const where = query.where()
    const selection = {
        table: query.table.name,
        orderBy: query.orderBy,
        ...page,
        ...(where === undefined ? {} : { where }),
    }
    const states = instance.rows
        .select(selection)
        .map((row) => instance.records.read(query.table.name, row))
        .filter((state) => instance.access.mayTable(session, 'read', state.table.name, state))
    return { states, total: () => instance.rows.count(selection) }
}

/** The record with this sys_id, when it exists and the user may read it. */
export function readableRecord(
    instance: Instance,
    session: Session,
    table: Table,
    sysId: string
): RecordState | undefined {
    if (sysId === '') return undefined
    const query = new RecordQuery(recordContext(instance, session, table), table)
    query.add(['sys_id', sysId])
    return findReadable(instance, session, query, { limit: 1, offset: 0 }).states[0]
}
