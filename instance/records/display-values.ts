import { formatPattern } from '../clock/time-pattern.ts'
import { parseUtc, toLocalTime } from '../clock/zoned-time.ts'
import { isReference } from '../schema/column-type.ts'
import type { Column, Dictionary, Table } from '../schema/dictionary.ts'
import type { Session } from '../session.ts'
import type { ChoiceLists } from './choice-lists.ts'
import { isTrueText } from './column-value.ts'
import { durationDisplay, parseDuration } from './duration.ts'
import type { RowStore, StoredRow } from './row-store.ts'

/** Stored values as a person sees them: labels, names and local times instead of values, ids and UTC. */
export interface DisplayValues {
    /** `value` of a column of a table; an empty value is empty text. */
    of(column: Column, table: string, value: string | null, session: Session): string
    /** What names a record: the display value of its table's display column. */
    ofRow(table: Table, row: StoredRow, session: Session): string
    /** The name of the row with this sys_id, or the sys_id when there is none. */
    ofReference(table: string, sysId: string, session: Session): string
    dateFormat(): string
    timeFormat(): string
}

export interface DisplaySources {
    readonly rows: RowStore
    readonly dictionary: Dictionary
    readonly choices: ChoiceLists
    property(name: string): string | undefined
}

/** How deep a display column may itself be a reference. */
const maximumDepth = 5

export function createDisplayValues(sources: DisplaySources): DisplayValues {
    const dateFormat = (): string => sources.property('glide.sys.date_format') || 'yyyy-MM-dd'
    const timeFormat = (): string => sources.property('glide.sys.time_format') || 'HH:mm:ss'

    const local = (value: string, pattern: string, session: Session): string => {
        const moment = parseUtc(value)
        return moment === undefined ? value : formatPattern(toLocalTime(moment, session.user.timeZone), pattern)
    }
    const dateOnly = (value: string): string => {
        const moment = parseUtc(value)
        return moment === undefined ? value : formatPattern(toLocalTime(moment, 'UTC'), dateFormat())
    }
    const ofReference = (table: string, sysId: string, session: Session, depth: number): string => {
        const target = sources.dictionary.table(table)
        const row = target ? sources.rows.get(table, sysId) : undefined
        return target && row ? ofRow(target, row, session, depth) : sysId
    }
    const ofRow = (table: Table, row: StoredRow, session: Session, depth: number): string => {
        const column = table.display === undefined ? undefined : table.columns.get(table.display)
        if (!column) return row['sys_created_on'] ?? ''
        return of(column, table.name, row[column.name] ?? null, session, depth)
    }
    const of = (column: Column, table: string, value: string | null, session: Session, depth: number): string => {
        if (value === null || value === '') return ''
        if (isReference(column) && column.reference !== undefined) {
            return depth > maximumDepth ? value : ofReference(column.reference, value, session, depth + 1)
        }
        switch (column.type) {
            case 'boolean':
                return isTrueText(value) ? 'true' : 'false'
            case 'glide_date_time':
            case 'due_date':
                return local(value, `${dateFormat()} ${timeFormat()}`, session)
            case 'glide_date':
                return dateOnly(value)
            case 'glide_duration':
            case 'timer':
                return durationDisplay(parseDuration(value) ?? 0)
            case 'password':
            case 'password2':
                return '********'
            case 'sys_class_name':
                return sources.dictionary.table(value)?.label ?? value
            case 'glide_list':
                return listDisplay(column, value, session, depth)
            default:
                return choiceLabel(column, table, value, session)
        }
    }
    const listDisplay = (column: Column, value: string, session: Session, depth: number): string =>
        value
            .split(',')
            .map((id) => (column.reference ? ofReference(column.reference, id, session, depth + 1) : id))
            .join(', ')
    const choiceLabel = (column: Column, table: string, value: string, session: Session): string => {
        const choices = sources.choices.of(table, column.name, session.language)
        return choices.find((choice) => choice.value === value)?.label ?? value
    }

    return {
        of: (column, table, value, session) => of(column, table, value, session, 0),
        ofRow: (table, row, session) => ofRow(table, row, session, 0),
        ofReference: (table, sysId, session) => ofReference(table, sysId, session, 0),
        dateFormat,
        timeFormat,
    }
}
