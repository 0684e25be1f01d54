import { createHash, timingSafeEqual } from 'node:crypto'
import type { Instance } from '../../instance.ts'
import { isTrueText } from '../../records/column-value.ts'
import { accountById, type UserAccount } from '../authentication/user-account.ts'

const DEFAULT_ACCESS_LIFESPAN_SECONDS = 1800
const DEFAULT_REFRESH_LIFESPAN_SECONDS = 8_640_000

/** An OAuth client: an active row of oauth_entity (platform-security/authentication/t_CreateEndpointforExternalClients.md). */
export interface OAuthApplication {
    readonly sysId: string
    readonly accessLifespanSeconds: number
    readonly refreshLifespanSeconds: number
    /** The OAuth Application User, whom the client credentials grant acts for. */
    readonly applicationUser: UserAccount | undefined
}

function sameSecret(stored: string, given: string): boolean {
    const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
    return timingSafeEqual(digest(stored), digest(given)) && stored !== ''
}

function lifespan(value: string | null | undefined, fallback: number): number {
    const seconds = Number(value ?? '')
    return Number.isFinite(seconds) && seconds > 0 ? seconds : fallback
}

/** The application with this id when the secret is right and it is active. */
export function authenticateApplication(
    instance: Instance,
    clientId: string,
    clientSecret: string
): OAuthApplication | undefined {
    const [row] = instance.rows.select({
        table: 'oauth_entity',
        where: { kind: 'compare', path: 'client_id', operator: '=', value: clientId },
        limit: 1,
    })
    const stored = row?.['client_secret'] ?? ''
    // A row that was loaded as a fixture may hold the secret itself.
    const secretIsRight = sameSecret(instance.passwords.decrypt(stored) ?? stored, clientSecret)
    if (row === undefined || clientId === '' || !secretIsRight || !isTrueText(row['active'] ?? '')) return undefined
    return {
        sysId: row['sys_id'] ?? '',
        accessLifespanSeconds: lifespan(row['access_token_lifespan'], DEFAULT_ACCESS_LIFESPAN_SECONDS),
        refreshLifespanSeconds: lifespan(row['refresh_token_lifespan'], DEFAULT_REFRESH_LIFESPAN_SECONDS),
        applicationUser: accountById(instance, row['user'] ?? ''),
    }
}
