import { copyFileSync } from 'node:fs'
import type { Database } from './database.ts'
import { openDatabase } from './sqlite.ts'

/**
 * Makes a prepared database the start of a new one: the quick way to a fresh instance per test. `template` is a file
 * that was closed; `file` must not exist.
 */
export function copyStore(template: string, file: string): void {
    copyFileSync(template, file)
}

/** The same into memory: a `:memory:` database with what the template holds. */
export function copyIntoMemory(template: string): Database {
    const database = openDatabase(':memory:')
    database.prepare('attach database ? as template').run(template)
    const objects = database.prepare('select type, name, sql from template.sqlite_master where sql is not null').all()
    const ofType = (type: string): Record<'name' | 'sql', string>[] =>
        objects
            .filter((object) => object['type'] === type)
            .map((object) => ({ name: String(object['name']), sql: String(object['sql']) }))

    database.exec('begin')
    for (const { name, sql } of ofType('table')) {
        database.exec(sql)
        database.exec(`insert into main."${name}" select * from template."${name}"`)
    }
    // After the rows: one sort is cheaper than keeping an index up to date.
    for (const { sql } of ofType('index')) database.exec(sql)
    const version = Number(database.prepare('pragma template.user_version').get()?.['user_version'] ?? 0)
    database.exec(`pragma user_version = ${version}`)
    database.exec('commit')
    database.exec('detach database template')
    return database
}
