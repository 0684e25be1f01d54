import type { Database } from '../store/database.ts'
import { readRows } from '../store/read-rows.ts'
import type { PhysicalColumns } from './build-column.ts'
import { storageOf, type Storage } from './column-type.ts'

export interface PhysicalColumn {
    readonly declaredBy: string
    readonly element: string
    readonly root: string
    readonly physical: string
    readonly storage: Storage
}

/** What remembers which physical column holds which dictionary column, in memory until `save` is called. */
export interface PhysicalColumnRegistry extends PhysicalColumns {
    readonly all: readonly PhysicalColumn[]
    /** Columns whose type changed to another storage: the values of `from` belong into `to`. */
    readonly moved: readonly { readonly from: PhysicalColumn; readonly to: PhysicalColumn }[]
    save(database: Database): void
}

/**
 * Siblings may declare the same name differently, and all share one physical table. The first to come gets the name
 * itself, the next `<name>$<table>`; what was assigned once stays, because rows are in it.
 */
export function physicalColumnRegistry(known: readonly PhysicalColumn[]): PhysicalColumnRegistry {
    const assigned = new Map(known.map((column) => [keyOf(column.declaredBy, column.element), column]))
    const taken = new Set(known.map((column) => keyOf(column.root, column.physical.toLowerCase())))
    const changed: PhysicalColumn[] = []
    const moved: { from: PhysicalColumn; to: PhysicalColumn }[] = []

    const freeName = (root: string, table: string, element: string): string => {
        const candidates = [element, `${element}$${table}`]
        for (let attempt = 2; ; attempt++) {
            const name = candidates.shift() ?? `${element}$${table}$${attempt}`
            if (!taken.has(keyOf(root, name.toLowerCase()))) return name
        }
    }
    return {
        get all() {
            return [...assigned.values()]
        },
        moved,
        physicalOf(root, table, element, type) {
            const key = keyOf(table, element)
            const storage = storageOf(type)
            const present = assigned.get(key)
            if (present?.storage === storage && present.root === root) return present.physical
            const physical = freeName(root, table, element)
            const column = { declaredBy: table, element, root, physical, storage }
            assigned.set(key, column)
            taken.add(keyOf(root, physical.toLowerCase()))
            changed.push(column)
            if (present?.root === root) moved.push({ from: present, to: column })
            return physical
        },
        save(database) {
            const statement = database.prepare(
                'insert or replace into local_column (declared_by, element, root, physical, storage) values (?, ?, ?, ?, ?)'
            )
            for (const column of changed.splice(0)) {
                statement.run(column.declaredBy, column.element, column.root, column.physical, column.storage)
            }
        },
    }
}

/** The registry as the database remembers it. */
export function readPhysicalColumns(database: Database): PhysicalColumnRegistry {
    const columns = readRows(database, 'local_column', ['declared_by', 'element', 'root', 'physical', 'storage'])
    return physicalColumnRegistry(
        columns.map((row) => ({
            declaredBy: row['declared_by'] ?? '',
            element: row['element'] ?? '',
            root: row['root'] ?? '',
            physical: row['physical'] ?? '',
            storage: row['storage'] === 'integer' || row['storage'] === 'real' ? row['storage'] : 'text',
        }))
    )
}

function keyOf(first: string, second: string): string {
    return `${first}\n${second}`
}
