import type { Dictionary } from '../schema/dictionary.ts'
import type { RowStore, StoredRow } from './row-store.ts'
import { DerivedValues, type TableVersions } from './table-versions.ts'

export interface Choice {
    readonly value: string
    readonly label: string
    readonly dependentValue: string
}

/** The choices of columns (sys_choice); a child table without own choices for a column has its parent's. */
export interface ChoiceLists {
    /** Active choices in their order; empty for a column without choices. */
    of(table: string, column: string, language: string): readonly Choice[]
}

export function createChoiceLists(rows: RowStore, dictionary: Dictionary, versions: TableVersions): ChoiceLists {
    const lists = new DerivedValues<readonly Choice[]>(versions, ['sys_choice'])

    const read = (table: string, column: string, language: string): Choice[] =>
        rows
            .select({
                table: 'sys_choice',
                where: {
                    kind: 'and',
                    of: [
                        { kind: 'compare', path: 'name', operator: '=', value: table },
                        { kind: 'compare', path: 'element', operator: '=', value: column },
                    ],
                },
                orderBy: [{ path: 'sequence', descending: false }],
            })
            .filter((row) => row['inactive'] !== '1' && (row['language'] ?? 'en') === language)
            .map(choiceOf)

    const compute = (table: string, column: string, language: string): readonly Choice[] => {
        for (const name of dictionary.ancestors(table)) {
            const found = read(name, column, language)
            if (found.length > 0) return found
        }
        return language === 'en' ? [] : compute(table, column, 'en')
    }

    return {
        of: (table, column, language) =>
            lists.get(`${table}.${column}.${language}`, () => compute(table, column, language)),
    }
}

function choiceOf(row: StoredRow): Choice {
    return { value: row['value'] ?? '', label: row['label'] ?? '', dependentValue: row['dependent_value'] ?? '' }
}
