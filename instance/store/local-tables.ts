import type { Database } from './database.ts'

/**
 * Tables of the local instance itself. They are not in sys_db_object, so no script and no API reaches them:
 *
 * - `local_column`: which physical column holds a dictionary column;
 * - `local_index`: indexes, which an instance keeps outside sys_dictionary;
 * - `local_installation`: what was installed from which build;
 * - `local_state`: the fingerprint of the base tables and the generation of the dictionary.
 */
export function createLocalTables(database: Database): void {
    // In this order: a process that makes the file at the same time sets the version before it makes a table.
    const isFresh = database.prepare('select 1 from sqlite_master limit 1').get() === undefined
    const version = Number(database.prepare('pragma user_version').get()?.['user_version'] ?? 0)
    if (version !== layoutVersion && !isFresh) {
        throw new Error(`${database.file} was made by another version of the local instance: remove it`)
    }
    database.exec(`
        pragma user_version = ${layoutVersion};
        create table if not exists local_column (
            declared_by text not null, element text not null, root text not null, physical text not null, storage text not null,
            primary key (declared_by, element)
        ) without rowid;
        create table if not exists local_index (
            table_name text not null, name text not null, owner text not null, is_unique integer not null, elements text not null,
            primary key (table_name, name, owner)
        ) without rowid;
        create table if not exists local_installation (
            scope text primary key, fingerprint text not null, version text not null, applied_once text not null
        ) without rowid;
        create table if not exists local_state (key text primary key, value text not null) without rowid;
    `)
}

/** Changes whenever these tables do. */
const layoutVersion = 2

export function readLocalState(database: Database, key: string): string | undefined {
    const value = database.prepare('select value from local_state where key = ?').get(key)?.['value']
    return typeof value === 'string' ? value : undefined
}

export function writeLocalState(database: Database, key: string, value: string): void {
    database.prepare('insert or replace into local_state (key, value) values (?, ?)').run(key, value)
}
