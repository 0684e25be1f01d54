import type { Database } from '../store/database.ts'

/** Preferences of users: kept apart from sys_user_preference, whose column for the user no page names. */
function prepared(database: Database): Database {
    database.exec(
        'create table if not exists local_user_preference (user text, name text, value text not null, primary key (user, name)) without rowid'
    )
    return database
}

/** A user's own preference, or null. */
export function userPreference(database: Database, userId: string, name: string): string | null {
    const row = prepared(database)
        .prepare('select value from local_user_preference where user = ? and name = ?')
        .get(userId, name)
    const value = row?.['value']
    return typeof value === 'string' ? value : null
}

export function saveUserPreference(database: Database, userId: string, name: string, value: string): void {
    prepared(database)
        .prepare('insert or replace into local_user_preference (user, name, value) values (?, ?, ?)')
        .run(userId, name, value)
}
