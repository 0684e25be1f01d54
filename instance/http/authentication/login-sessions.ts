import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Instance } from '../../instance.ts'

const TABLE = 'local_login_session'
const TIMEOUT_PROPERTY = 'glide.ui.session_timeout'
const DEFAULT_TIMEOUT_MINUTES = 30
/** How stale the stored time of the last request may be: not every request has to write. */
const TOUCH_AFTER_MILLISECONDS = 60_000

export const SESSION_COOKIE = 'JSESSIONID'

/** Somebody who came in through the login page. */
export interface Login {
    readonly id: string
    /** sys_id of the user. */
    readonly user: string
    /** What a page puts in `g_ck`, the X-UserToken header and the sysparm_ck field of its forms. */
    readonly userToken: string
}

/**
 * The sessions of the login page. They live in the database, so every node of the instance knows them; only a digest of the
 * cookie is kept, and the user token is derived from the cookie and never stored.
 */
export interface LoginSessions {
    open(user: string): Login
    /** By the cookie's value; a session that was idle for longer than glide.ui.session_timeout (minutes) is gone. */
    find(id: string): Login | undefined
    close(id: string): void
}

function digest(id: string): string {
    return createHash('sha256').update(id).digest('hex')
}

function login(id: string, user: string): Login {
    return { id, user, userToken: createHmac('sha256', id).update('user token').digest('hex') }
}

export function userTokenMatches(login: Login, given: string | undefined): boolean {
    const expected = Buffer.from(login.userToken)
    const actual = Buffer.from(given ?? '')
    return expected.length === actual.length && timingSafeEqual(expected, actual)
}

export function openLoginSessions(instance: Instance): LoginSessions {
    const { database, clock } = instance
    database.exec(
        `create table if not exists ${TABLE} (digest text primary key, user text not null, last_request integer not null)`
    )
    const timeout = (): number => {
        const minutes = Number(instance.property(TIMEOUT_PROPERTY) ?? DEFAULT_TIMEOUT_MINUTES)
        return (Number.isFinite(minutes) && minutes > 0 ? minutes : DEFAULT_TIMEOUT_MINUTES) * 60_000
    }
    return {
        open(user) {
            const id = randomBytes(32).toString('hex')
            const now = clock.now()
            database.prepare(`delete from ${TABLE} where last_request < ?`).run(now - timeout())
            database.prepare(`insert into ${TABLE} (digest, user, last_request) values (?, ?, ?)`).run(digest(id), user, now)
            return login(id, user)
        },
        find(id) {
            const now = clock.now()
            const row = database.prepare(`select user, last_request from ${TABLE} where digest = ?`).get(digest(id))
            if (row === undefined || now - Number(row['last_request']) > timeout()) return undefined
            if (now - Number(row['last_request']) > TOUCH_AFTER_MILLISECONDS) {
                database.prepare(`update ${TABLE} set last_request = ? where digest = ?`).run(now, digest(id))
            }
            return login(id, String(row['user']))
        },
        close(id) {
            database.prepare(`delete from ${TABLE} where digest = ?`).run(digest(id))
        },
    }
}
