import { createHash } from 'node:crypto'
import type { Instance } from '../../instance.ts'

/** What a script said with gs.addInfoMessage() and the like. */
export interface PageMessage {
    readonly kind: string
    readonly text: string
}

/** A message that no page showed for so long is forgotten. */
const KEPT_MILLISECONDS = 3_600_000

/** Messages for the next page of a login session, in the database: any node may show it. */
export interface PageMessages {
    keep(loginId: string, messages: readonly PageMessage[]): void
    /** The messages in their order; they are shown once. */
    take(loginId: string): PageMessage[]
}

export function openPageMessages({ database, clock }: Instance): PageMessages {
    database.exec(
        `create table if not exists local_page_message (
            position integer primary key, login text not null, kept integer not null, kind text not null, text text not null
        )`
    )
    return {
        keep(loginId, messages) {
            const now = clock.now()
            database.prepare('delete from local_page_message where kept < ?').run(now - KEPT_MILLISECONDS)
            const insert = database.prepare(
                'insert into local_page_message (login, kept, kind, text) values (?, ?, ?, ?)'
            )
            for (const { kind, text } of messages) insert.run(digest(loginId), now, kind, text)
        },
        take(loginId) {
            const login = digest(loginId)
            const found = database
                .prepare('select kind, text from local_page_message where login = ? order by position')
                .all(login)
            if (found.length > 0) database.prepare('delete from local_page_message where login = ?').run(login)
            return found.map((row) => ({ kind: String(row['kind']), text: String(row['text']) }))
        },
    }
}

/** The cookie's value itself is kept nowhere. */
function digest(loginId: string): string {
    return createHash('sha256').update(loginId).digest('hex')
}
