import { storeRow } from '../records/store-row.ts'
import type { RowStore, StoredRow } from '../records/row-store.ts'
import type { Database } from '../store/database.ts'
import { definitionRows } from './definition-rows.ts'
import type { TableDefinition } from './definition.ts'
import { declareIndexes } from './indexes.ts'
import type { LiveDictionary } from './live-dictionary.ts'
import { recordId } from './record-id.ts'

interface DefinitionTarget {
    readonly database: Database
    readonly dictionary: LiveDictionary
    readonly rows: RowStore
}

/**
 * Creates tables from data, with their dictionary, choices, numbering and indexes, as records of an application scope
 * (created too when there is none of that name). For tests and demonstrations; applications come from a build.
 */
export function defineTables(target: DefinitionTarget, scope: string, definitions: readonly TableDefinition[]): void {
    const { database, dictionary, rows } = target
    dictionary.change(() => {
        const scopeId = scope === 'global' ? 'global' : ensureScope(rows, scope)
        const described = definitionRows(definitions, scopeId, (name) => dictionary.table(name)?.sysId)
        const parts: readonly (readonly [table: string, list: readonly StoredRow[]])[] = [
            ['sys_db_object', described.tables],
            ['sys_dictionary', described.columns],
            ['sys_choice', described.choices],
            ['sys_number', described.numbers],
        ]
        for (const [table, list] of parts) {
            for (const row of list) storeRow(rows, table, row)
        }
        for (const definition of definitions) declareIndexes(database, scope, definition.name, definition.indexes ?? [])
        dictionary.align()
    })
}

function ensureScope(rows: RowStore, scope: string): string {
    const present = rows.select({
        table: 'sys_scope',
        where: { kind: 'compare', path: 'scope', operator: '=', value: scope },
        limit: 1,
    })[0]?.['sys_id']
    if (present) return present
    const sysId = recordId('sys_app', scope)
    storeRow(rows, 'sys_app', {
        sys_id: sysId,
        name: scope,
        scope,
        source: scope,
        active: '1',
        sys_class_name: 'sys_app',
    })
    return sysId
}
