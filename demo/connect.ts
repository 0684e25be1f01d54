import { property, field } from './client.ts'

const TABLE = '/api/now/table/x_tkl_voice_account'

/** An instance, as an administrator of it. */
export interface Administrator {
    readonly url: string
    readonly user: string
    readonly password: string
}

/**
 * Writes an account's columns through the Table API and has it reconciled. With `sysparm_input_display_value` secrets are
 * encrypted as they are when somebody enters them in the form.
 */
export async function connectAccount(
    administrator: Administrator,
    code: string,
    columns: Readonly<Record<string, string>>
): Promise<void> {
    const id = field(await readAccount(administrator, code), 'sys_id')
    const path = `${TABLE}/${id}?sysparm_input_display_value=true`
    await request(administrator, 'PATCH', path, { ...columns, reconcile: 'true' })
}

/** How many events reconciliation has found for the account since ever. */
export async function readRepaired(administrator: Administrator, code: string): Promise<number> {
    return Number(field(await readAccount(administrator, code), 'repaired'))
}

async function readAccount(administrator: Administrator, code: string): Promise<unknown> {
    const query = `sysparm_query=${encodeURIComponent(`code=${code}`)}&sysparm_fields=sys_id,repaired`
    const found = await request(administrator, 'GET', `${TABLE}?${query}`)
    if (Array.isArray(found) && found.length === 1) return found[0]
    throw new Error(`The instance has no account ${code}`)
}

async function request(
    { url, user, password }: Administrator,
    method: string,
    path: string,
    body?: object
): Promise<unknown> {
    const response = await fetch(`${url}${path}`, {
        method,
        headers: {
            authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
            'content-type': 'application/json',
            accept: 'application/json',
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer: unknown = await response.json()
    if (!response.ok) throw new Error(`${method} ${path} was refused (status ${response.status})`)
    return property(answer, 'result')
}
