import type { StoredRow } from '../records/row-store.ts'
import type { Column, Evidence } from './dictionary.ts'

/** Finds or allocates the column of the physical table that holds a dictionary column. */
export interface PhysicalColumns {
    physicalOf(root: string, table: string, column: string, type: string): string
}

interface ColumnContext {
    readonly physical: PhysicalColumns
    evidenceOf(table: string, column: string): Evidence
}

/** A column as a row of sys_dictionary describes it. */
export function columnOf(row: StoredRow, root: string, context: ColumnContext): Column {
    const name = row['element'] ?? ''
    const table = row['name'] ?? ''
    const type = row['internal_type'] || 'string'
    return {
        name,
        label: row['column_label'] || name,
        type,
        ...(row['reference'] ? { reference: row['reference'] } : {}),
        maxLength: Number(row['max_length'] ?? 40) || 40,
        mandatory: row['mandatory'] === '1',
        unique: row['unique'] === '1',
        readOnly: row['read_only'] === '1',
        ...(row['default_value'] ? { defaultValue: row['default_value'] } : {}),
        choice: Number(row['choice'] ?? 0) || 0,
        attributes: parseAttributes(row['attributes'] ?? ''),
        declaredBy: table,
        physical: context.physical.physicalOf(root, table, name, type),
        evidence: context.evidenceOf(table, name),
    }
}

/** An inherited column as a row of sys_dictionary_override changes it for a child table. */
export function overridden(column: Column, row: StoredRow): Column {
    const { defaultValue, ...rest } = column
    const replacement = row['default_value_override'] === '1' ? (row['default_value'] ?? '') : (defaultValue ?? '')
    return {
        ...rest,
        ...(replacement === '' ? {} : { defaultValue: replacement }),
        mandatory: row['mandatory_override'] === '1' ? row['mandatory'] === '1' : column.mandatory,
        readOnly: row['read_only_override'] === '1' ? row['read_only'] === '1' : column.readOnly,
        attributes:
            row['attributes_override'] === '1'
                ? { ...column.attributes, ...parseAttributes(row['attributes'] ?? '') }
                : column.attributes,
    }
}

/** `a=1,b,c=2`: an attribute without a value is `true`. */
function parseAttributes(text: string): Record<string, string> {
    const attributes: Record<string, string> = {}
    for (const part of text.split(',')) {
        const [name = '', ...value] = part.split('=')
        if (name.trim() !== '') attributes[name.trim()] = value.length > 0 ? value.join('=').trim() : 'true'
    }
    return attributes
}
