import { formatUtc, parseUtc } from '../clock/zoned-time.ts'
import { hashPassword, isHashedPassword } from '../base/password.ts'
import type { Column } from '../schema/dictionary.ts'
import { storageOf } from '../schema/column-type.ts'
import { formatDuration, parseDuration } from './duration.ts'

/**
 * What a row holds after a script or a request gave a field this text. Empty text is NULL; so is the word NULL in upper
 * case, https://www.servicenow.com/docs ("Setting a GlideRecord variable to 'NULL'").
 */
export function storedValue(column: Column, text: string | null): string | null {
    if (text === null || text === '' || text === 'NULL') return null
    switch (column.type) {
        case 'boolean':
            return isTrueText(text) ? '1' : '0'
        case 'glide_duration':
        case 'timer': {
            const milliseconds = parseDuration(text)
            return milliseconds === undefined ? null : formatDuration(milliseconds)
        }
        case 'glide_date_time':
        case 'due_date': {
            const moment = parseUtc(text)
            return moment === undefined ? null : formatUtc(moment)
        }
        case 'glide_date': {
            const moment = parseUtc(text)
            return moment === undefined ? null : formatUtc(moment).slice(0, 10)
        }
        case 'password':
            // One-way; a hash that is copied from record to record stays as it is.
            return isHashedPassword(text) ? text : hashPassword(text)
        default:
            return storedNumberOrText(column, text)
    }
}

function storedNumberOrText(column: Column, text: string): string | null {
    const storage = storageOf(column.type)
    if (storage === 'text') return text.length > column.maxLength ? limited(column, text) : text
    const value = Number(text)
    if (!Number.isFinite(value)) return null
    return storage === 'integer' ? String(Math.trunc(value)) : String(value)
}

/** Text beyond the length of its column is cut off; columns for large text have no limit worth the name. */
function limited(column: Column, text: string): string {
    return unlimited.has(column.type) ? text : text.slice(0, column.maxLength)
}

const unlimited = new Set([
    'journal',
    'journal_input',
    'journal_list',
    'html',
    'translated_html',
    'script',
    'script_plain',
    'script_server',
    'xml',
    'conditions',
    'password2',
    'glide_list',
    'json',
])

export function isTrueText(text: string): boolean {
    return text === '1' || text.toLowerCase() === 'true'
}

export function isJournal(column: Column): boolean {
    return column.type === 'journal' || column.type === 'journal_input' || column.type === 'journal_list'
}

export function isEmptyText(text: string | null | undefined): boolean {
    return text === null || text === undefined || text === ''
}
