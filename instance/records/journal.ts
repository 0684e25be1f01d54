import { formatLocal, formatUtc, parseUtc, toLocalTime } from '../clock/zoned-time.ts'
import type { Session } from '../session.ts'
import type { RecordState } from './record-state.ts'
import type { RowStore, StoredRow } from './row-store.ts'
import { sequentialId } from './sequential-id.ts'

/** Entries of journal fields are rows of sys_journal_field; the record's own column stays empty. */
export interface Journal {
    append(state: RecordState, column: string, text: string, session: Session, now: number): void
    /** The newest `count` entries (all with -1), newest first, as GlideElement.getJournalEntry() writes them. */
    text(state: RecordState, column: string, count: number, session: Session): string
}

export function createJournal(rows: RowStore): Journal {
    return {
        append(state, column, text, session, now) {
            rows.insert('sys_journal_field', {
                sys_id: sequentialId(now),
                name: state.table.name,
                element: column,
                element_id: state.sysId,
                value: text,
                sys_created_on: formatUtc(now),
                sys_created_by: session.user.userName,
            })
        },
        text(state, column, count, session) {
            const entries = rows.select({
                table: 'sys_journal_field',
                where: {
                    kind: 'and',
                    of: [
                        { kind: 'compare', path: 'element_id', operator: '=', value: state.sysId ?? '' },
                        { kind: 'compare', path: 'element', operator: '=', value: column },
                    ],
                },
                orderBy: [
                    { path: 'sys_created_on', descending: true },
                    { path: 'sys_id', descending: true },
                ],
            })
            const label = state.column(column)?.label ?? column
            return (count < 0 ? entries : entries.slice(0, count)).map((row) => entry(row, label, session)).join('')
        },
    }

    function entry(row: StoredRow, label: string, session: Session): string {
        const created = parseUtc(row['sys_created_on'] ?? '') ?? 0
        const when = formatLocal(toLocalTime(created, session.user.timeZone))
        return `${when} - ${displayName(row['sys_created_by'] ?? '')} (${label})\n${row['value'] ?? ''}\n\n`
    }

    function displayName(userName: string): string {
        const [user] = rows.select({
            table: 'sys_user',
            where: { kind: 'compare', path: 'user_name', operator: '=', value: userName },
            limit: 1,
        })
        return user?.['name'] || userName
    }
}
