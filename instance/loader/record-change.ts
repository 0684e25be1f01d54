import type { XmlElement } from './xml.ts'

/** A value of a record, with the attributes that say what else identifies a referenced record. */
export interface FieldValue {
    readonly name: string
    readonly value: string
    readonly attributes: Readonly<Record<string, string>>
}

/** What one element of a build asks for. */
export type RecordChange =
    | {
          readonly action: 'store'
          readonly table: string
          readonly sysId: string
          readonly fields: readonly FieldValue[]
      }
    | { readonly action: 'delete'; readonly table: string; readonly sysId: string }
    | { readonly action: 'delete_multiple'; readonly table: string; readonly query: string }

/**
 * The changes of a document, in its order. Builds wrap records in several ways (`record_update` with or without a table,
 * containers such as `sys_ui_list` or `sys_choice_v2`, several records in one file): whatever has an `action` and fields
 * is a record, whatever has neither is a wrapper.
 */
export function recordChanges(element: XmlElement, file: string): RecordChange[] {
    const action = element.attributes['action']
    const fields = element.children.filter((child) => child.attributes['action'] === undefined && isLeaf(child))
    const inner = element.children
        .filter((child) => !fields.includes(child))
        .flatMap((child) => recordChanges(child, file))
    if (action === undefined) return inner
    if (action === 'delete_multiple') {
        return [{ action, table: element.name, query: element.attributes['query'] ?? '' }]
    }
    if (fields.length === 0) return inner
    const sysId = fields.find((field) => field.name === 'sys_id')?.text.trim()
    if (!sysId) throw new Error(`${file}: a record of ${element.name} without sys_id`)
    if (action === 'DELETE') return [{ action: 'delete', table: element.name, sysId }]
    if (action !== 'INSERT_OR_UPDATE') throw new Error(`${file}: the action ${action} is not known`)
    return [{ action: 'store', table: element.name, sysId, fields: fields.map(fieldOf) }, ...inner]
}

function isLeaf(element: XmlElement): boolean {
    return element.children.length === 0
}

function fieldOf(element: XmlElement): FieldValue {
    return { name: element.name, value: element.text, attributes: element.attributes }
}

/** A field's value, or undefined when the record has no such field. */
export function fieldValue(change: RecordChange & { readonly action: 'store' }, name: string): string | undefined {
    return change.fields.find((field) => field.name === name)?.value
}
