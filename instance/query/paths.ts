import { isReference } from '../schema/column-type.ts'
import type { Column, Dictionary, Table } from '../schema/dictionary.ts'

/** A reference that is followed on the way to a column. */
export interface Step {
    /** The reference column. */
    readonly column: Column
    /** The table it refers to. */
    readonly table: Table
    /** The path up to and including the reference. */
    readonly path: string
}

export interface ResolvedPath {
    readonly steps: readonly Step[]
    /** The table that has the column. */
    readonly table: Table
    readonly column: Column
}

const cache = new WeakMap<Table, Map<string, ResolvedPath | undefined>>()

/**
 * Where a path such as `caller_id.manager.email` leads, or undefined when one of its parts is no field. Every part but
 * the last must be a reference. Field names are lower case in the database; other spellings find them too.
 */
export function resolvePath(dictionary: Dictionary, tableName: string, path: string): ResolvedPath | undefined {
    const table = dictionary.table(tableName)
    if (!table) return undefined
    let known = cache.get(table)
    if (!known) cache.set(table, (known = new Map<string, ResolvedPath | undefined>()))
    if (known.has(path)) return known.get(path)
    const resolved = walk(dictionary, table, path)
    if (known.size < pathsPerTable) known.set(path, resolved)
    return resolved
}

/** Paths come from queries people write; the cache must not grow with every typing error. */
const pathsPerTable = 500

function walk(dictionary: Dictionary, start: Table, path: string): ResolvedPath | undefined {
    const names = path.split('.')
    const steps: Step[] = []
    let table = start
    for (const [position, name] of names.entries()) {
        const column = table.columns.get(name) ?? table.columns.get(name.toLowerCase())
        if (!column) return undefined
        if (position === names.length - 1) return { steps, table, column }
        const target = isReference(column) ? dictionary.table(column.reference ?? '') : undefined
        if (!target) return undefined
        steps.push({ column, table: target, path: names.slice(0, position + 1).join('.') })
        table = target
    }
    return undefined
}
