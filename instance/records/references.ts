import type { Dictionary, Table } from '../schema/dictionary.ts'
import { isReference } from '../schema/column-type.ts'
import type { RowStore } from './row-store.ts'
import { DerivedValues, type TableVersions } from './table-versions.ts'

/**
 * What a deletion does to the records that refer to the deleted one. Every reference is cleared, the default cascade
 * rule ("Clear: Clears the references"); other rules of sys_dictionary are not followed.
 */
export interface References {
    clear(table: Table, sysId: string): void
}

export function createReferences(rows: RowStore, dictionary: Dictionary, versions: TableVersions): References {
    const known = new DerivedValues<{ table: string; column: string }[]>(versions, ['sys_dictionary', 'sys_db_object'])
    const referring = (target: Table): { table: string; column: string }[] => {
        const targets = new Set(dictionary.ancestors(target.name))
        return dictionary.tables().flatMap((table) =>
            [...table.columns.values()]
                .filter((column) => column.declaredBy === table.name && isReference(column))
                .filter((column) => targets.has(column.reference ?? ''))
                .map((column) => ({ table: table.name, column: column.name }))
        )
    }
    return {
        clear(target, sysId) {
            for (const { table, column } of known.get(target.name, () => referring(target))) {
                const found = rows.select({
                    table,
                    where: { kind: 'compare', path: column, operator: '=', value: sysId },
                })
                for (const row of found) rows.update(table, row['sys_id'] ?? '', { [column]: null })
            }
        },
    }
}
