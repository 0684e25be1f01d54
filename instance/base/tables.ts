import type { Evidence } from '../schema/dictionary.ts'
import type { TableDefinition } from '../schema/definition.ts'
import { applicationFileColumns, systemColumns } from '../schema/system-columns.ts'
import { accessTables } from './access-tables.ts'
import { applicationTables } from './application-tables.ts'
import { dictionaryTables } from './dictionary-tables.ts'
import { eventTables } from './event-tables.ts'
import { housekeepingTables } from './housekeeping-tables.ts'
import { interactionTables } from './interaction-tables.ts'
import { interfaceTables } from './interface-tables.ts'
import { organisationTables } from './organisation-tables.ts'
import { outboundTables } from './outbound-tables.ts'
import { basePlugins, type BasePlugin } from './plugins.ts'
import { scriptTables } from './script-tables.ts'
import { systemTables } from './system-tables.ts'
import { taskTables } from './task-tables.ts'
import { userTables } from './user-tables.ts'
import { webServiceTables } from './web-service-tables.ts'

/** Tables of one application scope. */
export interface TableSet {
    readonly scope: string
    readonly tables: readonly TableDefinition[]
}

const platformTables: readonly TableDefinition[] = [
    ...dictionaryTables,
    ...applicationTables,
    ...userTables,
    ...scriptTables,
    ...interfaceTables,
    ...accessTables,
    ...webServiceTables,
    ...outboundTables,
    ...eventTables,
    ...housekeepingTables,
    ...systemTables,
    ...organisationTables,
    ...taskTables,
    ...interactionTables,
]

/** The tables of a fresh instance with these plugins. */
export function tableSets(plugins: readonly BasePlugin[]): readonly TableSet[] {
    const extended = platformTables.map((table) => {
        const added = plugins.flatMap((plugin) => plugin.columns[table.name] ?? [])
        return added.length === 0 ? table : { ...table, columns: [...table.columns, ...added] }
    })
    return [
        { scope: 'global', tables: [...extended, ...plugins.flatMap((plugin) => plugin.globalTables)] },
        ...plugins.map((plugin) => ({ scope: plugin.scope.name, tables: plugin.tables })),
    ]
}

/** Every table a fresh instance has that lacks nothing. */
export const baseTables: readonly TableDefinition[] = tableSets(basePlugins).flatMap((set) => set.tables)

const evidence = new Map(
    baseTables.flatMap((table) =>
        table.columns.map((column): [string, Evidence] => [
            `${table.name}.${column.name}`,
            column.evidence ?? 'unconfirmed',
        ])
    )
)

const common = new Set([...systemColumns, ...applicationFileColumns].map((column) => column.name))

/** How well a column is known; columns an application adds are its own, those of every table are documented. */
export function evidenceOf(table: string, column: string): Evidence {
    return evidence.get(`${table}.${column}`) ?? (common.has(column) ? 'documented' : 'app')
}
