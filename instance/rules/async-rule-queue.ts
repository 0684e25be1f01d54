import type { Clock } from '../clock/clock.ts'
import type { Operation, RecordState } from '../records/record-state.ts'
import { sequentialId } from '../records/sequential-id.ts'
import type { StoredRow } from '../records/row-store.ts'
import type { Session } from '../session.ts'
import type { Database, SqlRow } from '../store/database.ts'
import type { BusinessRule } from './rule-list.ts'

/** One asynchronous rule to run for one record. */
export interface QueuedRule {
    readonly id: string
    readonly rule: string
    readonly table: string
    readonly record: string
    readonly operation: Operation
    /** sys_id of the user whose action queued it. */
    readonly user: string
    /** The record's values when it was deleted. */
    readonly deleted: StoredRow | undefined
}

/** The scheduler's rows for asynchronous rules; several processes may take from it, each row is taken once. */
export interface AsyncRuleQueue {
    add(rule: BusinessRule, state: RecordState, session: Session): void
    take(): QueuedRule | undefined
    done(queued: QueuedRule): void
}

/** A row whose process died is free again after this time, longer than any transaction may take. */
export const abandonedAfterMilliseconds = 600_000

export function openAsyncRuleQueue(database: Database, clock: Clock): AsyncRuleQueue {
    database.exec(`create table if not exists local_async_rule (
        id text primary key, rule text not null, table_name text not null, record text not null, operation text not null,
        user text not null, deleted text, claimed integer
    ) without rowid`)
    return {
        add(rule, state, session) {
            const deleted = state.operation === 'delete' ? JSON.stringify(state.values) : null
            database
                .prepare(
                    'insert into local_async_rule (id, rule, table_name, record, operation, user, deleted) values (?, ?, ?, ?, ?, ?, ?)'
                )
                .run(
                    sequentialId(clock.now()),
                    rule.sysId,
                    state.table.name,
                    state.sysId ?? '',
                    state.operation ?? 'update',
                    session.user.sysId,
                    deleted
                )
        },
        take() {
            const now = clock.now()
            // Looking first keeps idle nodes from taking the write lock again and again.
            const waiting = database.prepare(
                'select 1 from local_async_rule where claimed is null or claimed < ? limit 1'
            )
            if (!waiting.get(now - abandonedAfterMilliseconds)) return undefined
            const row = database
                .prepare(
                    `update local_async_rule set claimed = ? where id = (
                        select id from local_async_rule where claimed is null or claimed < ? order by id limit 1
                    ) returning *`
                )
                .get(now, now - abandonedAfterMilliseconds)
            return row && queuedOf(row)
        },
        done(queued) {
            database.prepare('delete from local_async_rule where id = ?').run(queued.id)
        },
    }
}

function queuedOf(row: SqlRow): QueuedRule {
    const deleted = row['deleted']
    return {
        id: String(row['id']),
        rule: String(row['rule']),
        table: String(row['table_name']),
        record: String(row['record']),
        operation: operationOf(row['operation']),
        user: String(row['user']),
        deleted: typeof deleted === 'string' ? storedRowOf(JSON.parse(deleted)) : undefined,
    }
}

function storedRowOf(value: unknown): StoredRow {
    const entries: [string, unknown][] = typeof value === 'object' && value !== null ? Object.entries(value) : []
    return Object.fromEntries(entries.map(([name, item]) => [name, typeof item === 'string' ? item : null]))
}

function operationOf(value: unknown): Operation {
    return value === 'insert' || value === 'delete' ? value : 'update'
}
