import { copyFileSync } from 'node:fs'
import { createLocalTables } from './local-tables.ts'
import type { Database } from './database.ts'
import { openDatabase } from './sqlite.ts'

/**
 * Makes a prepared database the start of a new one: the quick way to a fresh instance per test. `template` is a file
 * that no process has open (its write-ahead log is gone then); `file` must not exist.
 */
export function copyStore(template: string, file: string): void {
    copyFileSync(template, file)
}

/** The same into memory: opens a `:memory:` database with what the template holds. */
export function copyIntoMemory(template: string): Database {
    const database = openDatabase(':memory:')
    database.prepare('attach database ? as template').run(template)
    createLocalTables(database)
    const objects = database
        .prepare("select type, name, sql from template.sqlite_master where sql is not null and name not like 'local_%'")
        .all()
    const tables = objects.filter((object) => object['type'] === 'table').map((object) => String(object['name']))
    const statements = (type: string): string[] =>
        objects.filter((object) => object['type'] === type).map((object) => String(object['sql']))

    database.exec('begin')
    for (const sql of statements('table')) database.exec(sql)
    for (const name of [...tables, ...localTables]) {
        database.exec(`insert into main."${name}" select * from template."${name}"`)
    }
    for (const sql of statements('index')) database.exec(sql)
    database.exec('commit')
    database.exec('detach database template')
    return database
}

const localTables = ['local_column', 'local_index', 'local_installation', 'local_state']
