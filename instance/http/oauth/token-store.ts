import { formatUtc, parseUtc } from '../../clock/zoned-time.ts'
import type { Instance } from '../../instance.ts'
import type { Condition } from '../../query/condition.ts'
import { newSysId } from '../../records/record-engine.ts'
import type { StoredRow } from '../../records/row-store.ts'
import { deriveToken, tokenDigest, type TokenType } from './token.ts'

const TABLE = 'oauth_credential'

export interface TokenGrant {
    /** sys_id of the oauth_entity. */
    readonly application: string
    readonly clientSecret: string
    /** sys_id of the user who acts through the token. */
    readonly user: string
    readonly type: TokenType
    readonly lifespanSeconds: number
}

export interface IssuedToken {
    readonly token: string
    readonly expiresInSeconds: number
}

function equals(path: string, value: string): Condition {
    return { kind: 'compare', path, operator: '=', value }
}

function rowsOf(instance: Instance, grant: TokenGrant): StoredRow[] {
    const where: Condition = {
        kind: 'and',
        of: [equals('peer', grant.application), equals('user', grant.user), equals('type', grant.type)],
    }
    return instance.rows.select({ table: TABLE, where })
}

function secondsLeft(instance: Instance, row: StoredRow): number {
    return Math.floor(((parseUtc(row['expires'] ?? '') ?? 0) - instance.clock.now()) / 1000)
}

/**
 * The current token of this application, user and type while it is valid, else a new one
 * (platform-security/authentication/r_OAuthAPIRequestParameters.md). Expired ones of the same kind are removed.
 */
export function issueToken(instance: Instance, grant: TokenGrant): IssuedToken {
    for (const row of rowsOf(instance, grant)) {
        const id = row['sys_id'] ?? ''
        const left = secondsLeft(instance, row)
        if (left <= 0) {
            instance.rows.delete(TABLE, id)
            continue
        }
        const token = deriveToken(grant.clientSecret, id, grant.type)
        if (row['token'] === tokenDigest(token)) return { token, expiresInSeconds: left }
    }
    const id = newSysId()
    const token = deriveToken(grant.clientSecret, id, grant.type)
    const now = formatUtc(instance.clock.now())
    const written = instance.rows.insert(TABLE, {
        sys_id: id,
        token: tokenDigest(token),
        type: grant.type,
        peer: grant.application,
        user: grant.user,
        token_received: now,
        expires: formatUtc(instance.clock.now() + grant.lifespanSeconds * 1000),
        sys_created_on: now,
        sys_updated_on: now,
        sys_created_by: 'system',
        sys_updated_by: 'system',
        sys_mod_count: '0',
    })
    if (!written.ok) throw new Error(`The token could not be stored: ${written.message}`)
    return { token, expiresInSeconds: grant.lifespanSeconds }
}

/** Whose token this is and which application's, while it is valid. */
export function tokenHolder(
    instance: Instance,
    token: string,
    type: TokenType
): { user: string; application: string; expiresInSeconds: number } | undefined {
    const where: Condition = { kind: 'and', of: [equals('token', tokenDigest(token)), equals('type', type)] }
    const [row] = instance.rows.select({ table: TABLE, where, limit: 1 })
    if (row === undefined) return undefined
    const expiresInSeconds = secondsLeft(instance, row)
    if (expiresInSeconds <= 0) return undefined
    return { user: row['user'] ?? '', application: row['peer'] ?? '', expiresInSeconds }
}
