/** A telephony system's view of an instance: OAuth or Basic, JSON in and out. */

export interface Target {
    readonly url: string
    readonly account: string
    readonly user: string
    readonly password: string
    /** Absent: Basic authentication. */
    readonly oauthClient?: { readonly id: string; readonly secret: string }
    /** Who looks at the Interaction through the Table API; the integration user itself may not. */
    readonly reader: { readonly user: string; readonly password: string }
}

export interface Answer {
    readonly status: number
    readonly body: unknown
}

/** `Authorization` of the telephony system: a token of the password grant, or Basic. */
export async function authorize(target: Target): Promise<string> {
    if (target.oauthClient === undefined) return basic(target.user, target.password)
    const response = await fetch(`${target.url}/oauth_token.do`, {
        method: 'POST',
        body: new URLSearchParams({
            grant_type: 'password',
            client_id: target.oauthClient.id,
            client_secret: target.oauthClient.secret,
            username: target.user,
            password: target.password,
        }),
    })
    const token: unknown = await response.json()
    const accessToken = field(token, 'access_token')
    if (!response.ok || accessToken === '') throw new Error(`The instance gave no token (status ${response.status})`)
    return `Bearer ${accessToken}`
}

export async function sendStep(target: Target, authorization: string, step: string, body: object): Promise<Answer> {
    const response = await fetch(`${target.url}/api/x_tkl_voice/v1/telephony/${target.account}/cxone/${step}`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(body),
    })
    const answer: unknown = await response.json()
    return { status: response.status, body: property(answer, 'result') ?? answer }
}

const SHOWN_FIELDS =
    'number,state,type,direction,caller_phone_number,client_session_id,opened_for,assigned_to,short_description'

/** The Interaction with display values for references and plain values for the rest. */
export async function readInteraction(target: Target, id: string): Promise<Readonly<Record<string, string>>> {
    const query = `sysparm_fields=${SHOWN_FIELDS}&sysparm_display_value=all`
    const response = await fetch(`${target.url}/api/now/table/interaction/${id}?${query}`, {
        headers: { authorization: basic(target.reader.user, target.reader.password), accept: 'application/json' },
    })
    const result = property(await response.json(), 'result')
    if (!response.ok || typeof result !== 'object' || result === null) {
        throw new Error(`The Interaction ${id} can not be read (status ${response.status})`)
    }
    return Object.fromEntries(
        Object.entries(result).map(([name, value]) => [
            name,
            field(value, name === 'opened_for' || name === 'assigned_to' ? 'display_value' : 'value'),
        ])
    )
}

export function property(value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined
}

/** A property as text, '' when it is not there. */
export function field(value: unknown, name: string): string {
    const found = property(value, name)
    return typeof found === 'string' || typeof found === 'number' ? String(found) : ''
}

function basic(user: string, password: string): string {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}
