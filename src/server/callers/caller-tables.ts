import { PHONE_SOURCES } from './phone-columns.ts'

/** Tables of one hierarchy that callers are in, classes before what they extend, and the columns all of them have. */
interface CallerFamily {
    readonly tables: readonly string[]
    readonly columns: readonly string[]
}

const BELOW: Readonly<Record<string, readonly string[]>> = { sys_user: ['customer_contact', 'csm_consumer_user'] }

const FAMILIES: readonly CallerFamily[] = PHONE_SOURCES.map(({ table, phones }) => ({
    tables: [...(BELOW[table] ?? []), table],
    columns: phones.map(({ column }) => column),
}))

/** The tables the app knows callers of. An instance may have classes of its own below them: those are read as these. */
export const CALLER_TABLES: readonly string[] = FAMILIES.flatMap(({ tables }) => tables)

/** The tables of which a record may be whose class is not one of them, likeliest first: those of the same hierarchy. */
export function relativesOf(table: string): readonly string[] {
    return FAMILIES.find(({ tables }) => tables.includes(table))?.tables ?? []
}

/** The same for a table that is known by nothing but its columns. */
export function tablesLike(hasColumn: (column: string) => boolean): readonly string[] {
    return FAMILIES.filter(({ columns }) => columns.every(hasColumn)).flatMap(({ tables }) => tables)
}
