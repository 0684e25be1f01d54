import type { Column, Dictionary, Table } from '../schema/dictionary.ts'
import { quoted } from '../schema/physical-schema.ts'
import type { SqlValue } from '../store/database.ts'
import { resolvePath } from './paths.ts'

/** A column as SQL names it. */
export interface SqlColumn {
    /** `t0."state"` */
    readonly sql: string
    readonly column: Column
    readonly table: Table
    readonly path: string
}

/** One SELECT being written: its joins and, in the order of their question marks, its parameters. */
export interface SelectWriter {
    readonly dictionary: Dictionary
    readonly table: Table
    readonly parameters: SqlValue[]
    /** Throws for a path that is no field: what may come from outside is validated before. */
    column(path: string): SqlColumn
    parameter(value: SqlValue): '?'
    /** `from "task" t0 left join ...`, complete once every column was asked for. */
    from(): string
    /** A writer for a subquery, sharing the parameters. */
    nested(table: Table): SelectWriter
}

export function selectWriter(dictionary: Dictionary, table: Table): SelectWriter {
    return writer(dictionary, table, [], { next: 0 })
}

function writer(dictionary: Dictionary, table: Table, parameters: SqlValue[], aliases: { next: number }): SelectWriter {
    const alias = `t${aliases.next++}`
    const joinedAs = new Map<string, string>()
    const joins: string[] = []

    return {
        dictionary,
        table,
        parameters,
        column(path) {
            const resolved = resolvePath(dictionary, table.name, path)
            if (!resolved) throw new Error(`${table.name} has no field ${path}`)
            let from = alias
            for (const step of resolved.steps) {
                let joined = joinedAs.get(step.path)
                if (joined === undefined) {
                    joined = `t${aliases.next++}`
                    joinedAs.set(step.path, joined)
                    joins.push(
                        `left join ${quoted(step.table.root)} ${joined} on ${joined}."sys_id" = ${from}.${quoted(step.column.physical)}`
                    )
                }
                from = joined
            }
            return {
                sql: `${from}.${quoted(resolved.column.physical)}`,
                column: resolved.column,
                table: resolved.table,
                path,
            }
        },
        parameter(value) {
            parameters.push(value)
            return '?'
        },
        from: () => [`from ${quoted(table.root)} ${alias}`, ...joins].join(' '),
        nested: (other) => writer(dictionary, other, parameters, aliases),
    }
}

/** A text literal; only for names the dictionary vouches for. */
export function literal(name: string): string {
    return `'${name.replaceAll("'", "''")}'`
}
