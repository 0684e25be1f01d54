import type { Instance } from '../../instance.ts'
import { isJournal, isTrueText } from '../../records/column-value.ts'
import type { RecordState } from '../../records/record-state.ts'
import { isReference } from '../../schema/column-type.ts'
import type { Column } from '../../schema/dictionary.ts'
import type { Session } from '../../session.ts'
import type { TableParameters } from './parameters.ts'

/** How records are written into replies: the parameters that matter, and where links lead. */
export interface Presentation {
    readonly instance: Instance
    readonly session: Session
    /** What the link of a reference begins with: `https://host/api/now/table`. */
    readonly tableUrl: string
    readonly parameters: Pick<TableParameters, 'displayValue' | 'excludeReferenceLink' | 'fields'>
}

export type FieldValue = string | { readonly display_value?: string; readonly value?: string; readonly link?: string }

export type RecordBody = Record<string, FieldValue>

/**
 * A record as the Table API returns it: the fields asked for, without those that do not exist or that the user may not
 * read (c_TableAPI.md; c_RESTAPI.md, "REST API table access").
 */
export function represent(presentation: Presentation, state: RecordState): RecordBody {
    const names = presentation.parameters.fields ?? [...state.table.columns.keys()]
    const body: RecordBody = {}
    for (const name of names) {
        const value = fieldAt(presentation, state, name)
        if (value !== undefined) body[name] = value
    }
    return body
}

/** The value at a path, which may walk over references: `owner.manager.name`. */
function fieldAt(presentation: Presentation, state: RecordState, path: string): FieldValue | undefined {
    const [name = '', ...rest] = path.split('.')
    const column = state.column(name)
    if (column === undefined || !mayRead(presentation, state, name)) return undefined
    if (rest.length === 0) return fieldValue(presentation, state, column)
    if (!isReference(column) || column.reference === undefined) return undefined
    const row = presentation.instance.rows.get(column.reference, state.value(name) ?? '')
    if (row === undefined) return existsOn(presentation, column.reference, rest) ? emptyValue(presentation) : undefined
    return fieldAt(presentation, presentation.instance.records.read(column.reference, row), rest.join('.'))
}

function existsOn(presentation: Presentation, tableName: string, path: readonly string[]): boolean {
    const [name = '', ...rest] = path
    const column = presentation.instance.dictionary.table(tableName)?.columns.get(name)
    if (column === undefined) return false
    return rest.length === 0 || (column.reference !== undefined && existsOn(presentation, column.reference, rest))
}

function mayRead({ instance, session }: Presentation, state: RecordState, name: string): boolean {
    return instance.access.mayField(session, 'read', state.table.name, name, state)
}

function fieldValue(presentation: Presentation, state: RecordState, column: Column): FieldValue {
    const value = plainValue(column, state)
    const link = linkOf(presentation, column, value)
    switch (presentation.parameters.displayValue) {
        case 'false':
            return link === undefined ? value : { link, value }
        case 'true': {
            const display = displayValue(presentation, state, column)
            return link === undefined ? display : { display_value: display, link }
        }
        case 'all': {
            const display = displayValue(presentation, state, column)
            return { display_value: display, value, ...(link === undefined ? {} : { link }) }
        }
    }
}

function emptyValue(presentation: Presentation): FieldValue {
    return presentation.parameters.displayValue === 'all' ? { display_value: '', value: '' } : ''
}

/** Secrets are never handed out, booleans are words. */
function plainValue(column: Column, state: RecordState): string {
    const value = state.value(column.name)
    if (value === null || isSecret(column)) return ''
    if (column.type === 'boolean') return isTrueText(value) ? 'true' : 'false'
    return value
}

function displayValue(presentation: Presentation, state: RecordState, column: Column): string {
    const { instance, session } = presentation
    if (isJournal(column)) return instance.records.journal.text(state, column.name, -1, session)
    if (isSecret(column)) return ''
    return instance.displayValues.of(column, state.table.name, state.value(column.name), session)
}

function isSecret(column: Column): boolean {
    return column.type === 'password' || column.type === 'password2'
}

function linkOf(presentation: Presentation, column: Column, value: string): string | undefined {
    if (presentation.parameters.excludeReferenceLink || !isReference(column) || value === '') return undefined
    return `${presentation.tableUrl}/${column.reference}/${encodeURIComponent(value)}`
}
