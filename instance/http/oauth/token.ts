import { createHash, createHmac } from 'node:crypto'

export type TokenType = 'access_token' | 'refresh_token'

/**
 * A token is a function of what the client knows (its secret) and of the row that stands for it, so the instance can hand
 * out the current token again, as documented, while it keeps nothing but a digest.
 */
export function deriveToken(clientSecret: string, credentialId: string, type: TokenType): string {
    return createHmac('sha512', clientSecret).update(`${type}:${credentialId}`).digest('base64url')
}

/** What oauth_credential keeps of a token. */
export function tokenDigest(token: string): string {
    return createHash('sha256').update(token).digest('hex')
}
