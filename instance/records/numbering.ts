import type { AutoNumber, Table } from '../schema/dictionary.ts'
import type { Database } from '../store/database.ts'

export interface Numbering {
    /** The next number of a table (prefix and padded counter), or undefined when nothing numbers it. */
    next(table: Table): string | undefined
}

/**
 * Counts per table that is numbered (sys_number). The counter is one SQL statement, so two processes never give the
 * same number; like on the platform a number whose record is not inserted is lost.
 */
export function createNumbering(database: Database): Numbering {
    database.exec(
        'create table if not exists local_number (prefix text primary key, last integer not null) without rowid'
    )
    return {
        next(table) {
            const numbering = table.autoNumber
            return numbering ? `${numbering.prefix}${padded(count(database, numbering), numbering.digits)}` : undefined
        },
    }
}

function count(database: Database, numbering: AutoNumber): number {
    const row = database
        .prepare(
            'insert into local_number (prefix, last) values (?, ?) on conflict (prefix) do update set last = last + 1 returning last'
        )
        .get(numbering.prefix, numbering.start + 1)
    return Number(row?.['last'] ?? numbering.start + 1)
}

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0')
