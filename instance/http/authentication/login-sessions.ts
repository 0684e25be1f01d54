import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { formatUtc, parseUtc } from '../../clock/zoned-time.ts'
import type { Instance } from '../../instance.ts'
import { newSysId } from '../../records/record-engine.ts'
import type { StoredRow } from '../../records/row-store.ts'

const TABLE = 'sys_user_session'
const TIMEOUT_PROPERTY = 'glide.ui.session_timeout'
const DEFAULT_TIMEOUT_MINUTES = 30
/** How stale the stored time of the last request may be: not every request has to write. */
const TOUCH_AFTER_MILLISECONDS = 60_000

export const SESSION_COOKIE = 'JSESSIONID'

/** Somebody who came in through the login page. */
export interface Login {
    /** The cookie's value. */
    readonly id: string
    readonly userName: string
    /** What a page puts in `g_ck`, the X-UserToken header and the sysparm_ck field of its forms. */
    readonly userToken: string
}

/**
 * The sessions of the login page. They live in the database, so every node of the instance knows them; only a digest of the
 * cookie is kept, and the user token is derived from the cookie and never stored.
 */
export interface LoginSessions {
    open(userName: string): Login
    /** A session that was idle for longer than glide.ui.session_timeout (minutes) is gone. */
    find(id: string): Login | undefined
    close(id: string): void
}

function digest(id: string): string {
    return createHash('sha256').update(id).digest('hex')
}

function loginOf(id: string, userName: string): Login {
    return { id, userName, userToken: createHmac('sha256', id).update('user token').digest('hex') }
}

export function userTokenMatches(login: Login, given: string | undefined): boolean {
    const expected = Buffer.from(login.userToken)
    const actual = Buffer.from(given ?? '')
    return expected.length === actual.length && timingSafeEqual(expected, actual)
}

export function openLoginSessions(instance: Instance): LoginSessions {
    const { rows, clock } = instance
    const timeout = (): number => {
        const minutes = Number(instance.property(TIMEOUT_PROPERTY) ?? '')
        return (minutes > 0 ? minutes : DEFAULT_TIMEOUT_MINUTES) * 60_000
    }
    const idle = (row: StoredRow): number => clock.now() - (parseUtc(row['last_accessed'] ?? '') ?? 0)
    const rowOf = (id: string): StoredRow | undefined =>
        rows.select({
            table: TABLE,
            where: { kind: 'compare', path: 'id', operator: '=', value: digest(id) },
            limit: 1,
        })[0]
    const remove = (row: StoredRow): boolean => rows.delete(TABLE, row['sys_id'] ?? '')
    return {
        open(userName) {
            const id = randomBytes(32).toString('hex')
            const now = formatUtc(clock.now())
            const earlier = rows.select({
                table: TABLE,
                where: { kind: 'compare', path: 'name', operator: '=', value: userName },
            })
            earlier.filter((row) => idle(row) > timeout()).forEach(remove)
            rows.insert(TABLE, {
                sys_id: newSysId(),
                id: digest(id),
                name: userName,
                last_accessed: now,
                sys_created_on: now,
                sys_created_by: userName,
            })
            return loginOf(id, userName)
        },
        find(id) {
            const row = id === '' ? undefined : rowOf(id)
            if (row === undefined || idle(row) > timeout()) return undefined
            if (idle(row) > TOUCH_AFTER_MILLISECONDS) {
                rows.update(TABLE, row['sys_id'] ?? '', { last_accessed: formatUtc(clock.now()) })
            }
            return loginOf(id, row['name'] ?? '')
        },
        close(id) {
            const row = rowOf(id)
            if (row !== undefined) remove(row)
        },
    }
}
