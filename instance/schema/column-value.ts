import type { SqlValue } from '../store/database.ts'
import { isReference, storageOf } from './column-type.ts'
import type { Column } from './dictionary.ts'

/**
 * A value as SQLite is given it, or null for what is empty or does not fit the column (an integer column cannot hold
 * `abc`). Empty text stays empty text, except in references.
 */
export function bindable(column: Column, value: string | null): SqlValue {
    if (value === null) return null
    switch (storageOf(column.type)) {
        case 'text':
            return value === '' && isReference(column) ? null : value
        case 'integer':
            return column.type === 'boolean' ? booleanOf(value) : integerOf(value)
        case 'real':
            return numberOf(value)
    }
}

const truths: Readonly<Record<string, number>> = { true: 1, '1': 1, yes: 1, false: 0, '0': 0, no: 0 }

function booleanOf(value: string): number | null {
    return truths[value.toLowerCase()] ?? null
}

function integerOf(value: string): number | null {
    const number = numberOf(value)
    return number === null ? null : Math.trunc(number)
}

function numberOf(value: string): number | null {
    const text = value.trim()
    if (text === '') return null
    const number = Number(text)
    return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : null
}
