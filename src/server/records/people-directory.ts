import { GlideRecord } from '@servicenow/glide'
import type { CallerDirectory } from '../callers/candidate.ts'
import { digitsOf, toE164 } from '../callers/phone-number.ts'
import type { Candidate } from '../calls/event.ts'
import { readText } from './record.ts'

/** Phone columns of sys_user (fact sheet 5.1: the platform's own sample look-up uses exactly these three). */
const PHONE_COLUMNS = ['phone', 'mobile_phone', 'home_phone'] as const

/** What people write between digits. */
const SEPARATORS = ['', ' ', '-', '.', '/', '\u00a0', '\u2013'] as const

const TAIL = 4

/** Rows that a tail of four digits may bring; numbers are then compared whole. */
const ROW_LIMIT = 500

/**
 * Searches the people table by the last digits of a number, however they are grouped, and compares whole numbers in
 * E.164. One statement, but a text search: it stands in until the phone directory is there.
 */
export const peopleDirectory: CallerDirectory = {
    find(e164: string, country: string, limit: number): Candidate[] {
        const record = new GlideRecord('sys_user')
        record.addQuery('active', true)
        addTailQuery(record, e164.slice(-TAIL))
        record.orderBy('sys_id')
        record.setLimit(ROW_LIMIT)
        record.query()
        const found: Candidate[] = []
        while (record.next() && found.length < limit) {
            if (PHONE_COLUMNS.some((column) => isNumber(readText(record, column), e164, country)))
                found.push(toCandidate(record))
        }
        return found
    },
}

function addTailQuery(record: GlideRecord, tail: string): void {
    const patterns = tailPatterns(tail)
    const [first, ...others] = PHONE_COLUMNS.flatMap((column) => patterns.map((pattern) => ({ column, pattern })))
    if (first === undefined) return
    const condition = record.addQuery(first.column, 'CONTAINS', first.pattern)
    for (const { column, pattern } of others) condition.addOrCondition(column, 'CONTAINS', pattern)
}

/** `2671`, `26 71`, `2-671` ...: the tail whole, and parted once. */
function tailPatterns(tail: string): string[] {
    const patterns = new Set<string>()
    for (const separator of SEPARATORS) {
        for (let cut = 1; cut < tail.length; cut++) patterns.add(`${tail.slice(0, cut)}${separator}${tail.slice(cut)}`)
    }
    return Array.from(patterns)
}

/** Most rows fail on their digits, without the phone-number library. */
function isNumber(text: string, e164: string, country: string): boolean {
    return digitsOf(text).includes(e164.slice(-TAIL)) && toE164(text, country) === e164
}

function toCandidate(record: GlideRecord): Candidate {
    return { table: 'sys_user', id: record.getUniqueValue(), name: readText(record, 'name') }
}
