import type { Clock } from '../clock/clock.ts'
import { formatUtc } from '../clock/zoned-time.ts'
import type { LogEntry } from '../instance.ts'
import type { RecordState } from '../records/record-state.ts'
import type { RowStore } from '../records/row-store.ts'
import { sequentialId } from '../records/sequential-id.ts'
import { DerivedValues, type TableVersions } from '../records/table-versions.ts'
import type { Session } from '../session.ts'

export interface EventRequest {
    readonly name: string
    readonly record: RecordState | undefined
    /** The record's sys_id when only that is known. */
    readonly instanceId?: string | undefined
    readonly parm1: string | null
    readonly parm2: string | null
    readonly queue: string | null
    /** Not before this moment (milliseconds since the epoch). */
    readonly processOn: number
    readonly session: Session
}

/** The event log (sysevent). */
export interface EventQueue {
    /** Adds a ready event; returns its sys_id. */
    queue(request: EventRequest): string
}

export interface EventQueueParts {
    readonly rows: RowStore
    readonly versions: TableVersions
    readonly clock: Clock
    log(level: LogEntry['level'], message: string, source: string): void
}

export function createEventQueue(parts: EventQueueParts): EventQueue {
    const { rows, clock } = parts
    const registered = new DerivedValues<{ queue: string | null; known: boolean; table: string | null }>(
        parts.versions,
        ['sysevent_register']
    )
    const registration = (name: string): { queue: string | null; known: boolean; table: string | null } =>
        registered.get(name, () => {
            const [row] = rows.select({
                table: 'sysevent_register',
                where: { kind: 'compare', path: 'event_name', operator: '=', value: name },
                limit: 1,
            })
            return { known: row !== undefined, queue: row?.['queue'] ?? null, table: row?.['table'] ?? null }
        })
    return {
        queue(request) {
            const { session, record } = request
            const known = registration(request.name)
            if (!known.known) parts.log('warn', `The event ${request.name} is not registered`, 'sysevent')
            const now = formatUtc(clock.now())
            const sysId = sequentialId(clock.now())
            rows.insert('sysevent', {
                sys_id: sysId,
                name: request.name,
                parm1: request.parm1 === '' ? null : request.parm1,
                parm2: request.parm2 === '' ? null : request.parm2,
                table: record?.table.name ?? (request.instanceId === undefined ? null : known.table),
                instance: record?.sysId ?? request.instanceId ?? null,
                queue: request.queue || known.queue,
                state: 'ready',
                process_on: formatUtc(request.processOn),
                user_id: session.user.sysId,
                user_name: session.user.userName,
                sys_created_on: now,
                sys_created_by: session.user.userName,
                sys_updated_on: now,
                sys_updated_by: session.user.userName,
                sys_mod_count: '0',
            })
            return sysId
        },
    }
}
