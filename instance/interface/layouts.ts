import type { Instance } from '../instance.ts'
import type { StoredRow } from '../records/row-store.ts'

/**
 * How applications arrange lists and forms in the default view, as the update sets of `@servicenow/sdk` 4.9.0 say it. The
 * tables are there only when an application has records of them.
 */

export interface FormSection {
    readonly caption: string
    readonly columns: readonly string[]
}

export interface RelatedList {
    readonly table: string
    /** The reference to the record whose page it stands on. */
    readonly column: string
    readonly orderBy: string
}

const DEFAULT_VIEW = 'Default view'

/** The columns of a table's list, of one on the page of a `parent` record if that has an own one; none without a layout. */
export function listColumns(instance: Instance, table: string, parent?: string): readonly string[] {
    const layouts = rowsOf(instance, 'sys_ui_list', 'name', table).filter(isDefault)
    const own = layouts.find((row) => parent !== undefined && row['parent'] === parent)
    const layout = own ?? layouts.find((row) => !row['parent'])
    return layout === undefined ? [] : elementsOf(instance, 'sys_ui_list_element', 'list_id', layout)
}

/** The sections of a table's form with their fields, without splits and formatters; none without a layout. */
export function formSections(instance: Instance, table: string): readonly FormSection[] {
    const form = rowsOf(instance, 'sys_ui_form', 'name', table).find(isDefault)
    if (form === undefined) return []
    return byPosition(rowsOf(instance, 'sys_ui_form_section', 'sys_ui_form', form['sys_id'] ?? ''))
        .flatMap((place) => rowsOf(instance, 'sys_ui_section', 'sys_id', place['sys_ui_section'] ?? ''))
        .map((section) => ({
            caption: section['caption'] ?? '',
            columns: elementsOf(instance, 'sys_ui_element', 'sys_ui_section', section),
        }))
}

/** What stands below a form: lists of records that refer to its record. */
export function relatedLists(instance: Instance, table: string): readonly RelatedList[] {
    return rowsOf(instance, 'sys_ui_related_list', 'name', table)
        .filter(isDefault)
        .flatMap((layout) =>
            byPosition(rowsOf(instance, 'sys_ui_related_list_entry', 'list_id', layout['sys_id'] ?? ''))
        )
        .flatMap((entry) => {
            const [name = '', column = ''] = (entry['related_list'] ?? '').split('.')
            const isKnown = instance.dictionary.table(name)?.columns.has(column) === true
            return isKnown ? [{ table: name, column, orderBy: entry['order_by'] ?? '' }] : []
        })
}

function elementsOf(instance: Instance, table: string, owner: string, layout: StoredRow): readonly string[] {
    return byPosition(rowsOf(instance, table, owner, layout['sys_id'] ?? '')).map((row) => row['element'] ?? '')
}

function isDefault(row: StoredRow): boolean {
    return row['view'] === DEFAULT_VIEW
}

/** Positions are text here. */
function byPosition(rows: readonly StoredRow[]): StoredRow[] {
    return [...rows].sort((one, other) => Number(one['position']) - Number(other['position']))
}

function rowsOf(instance: Instance, table: string, column: string, value: string): StoredRow[] {
    if (instance.dictionary.table(table)?.columns.has(column) !== true) return []
    return instance.rows.select({ table, where: { kind: 'compare', path: column, operator: '=', value } })
}
