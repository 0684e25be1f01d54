/** User name and password of a Basic authorization header (RFC 7617), or undefined when it is none or malformed. */
export function basicCredentials(
    authorization: string | undefined
): { userName: string; password: string } | undefined {
    const match = /^basic\s+([A-Za-z0-9+/=_-]+)$/i.exec(authorization?.trim() ?? '')
    if (match?.[1] === undefined) return undefined
    const text = Buffer.from(match[1], 'base64').toString('utf8')
    const colon = text.indexOf(':')
    return colon < 0 ? undefined : { userName: text.slice(0, colon), password: text.slice(colon + 1) }
}
