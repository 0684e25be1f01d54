import type { Condition } from '../query/condition.ts'
import type { StoredRow } from '../records/row-store.ts'
import { notEmulated, type ScriptContext } from './glide-object.ts'
import { clearText } from './secret.ts'

export interface Credentials {
    readonly user: string
    readonly password: string
}

/** A stored REST message and one of its functions, as one request to be. Texts may hold variables: `${name}`. */
export interface RestMessageTemplate {
    readonly endpoint: string
    readonly method: string
    readonly content: string
    /** Those of the message, then those of the function, which win (web-services/t_DefineAnHTTPHeader.md). */
    readonly headers: readonly (readonly [name: string, value: string])[]
    readonly queryParameters: readonly (readonly [name: string, value: string])[]
    readonly variables: ReadonlySet<string>
    readonly credentials: Credentials | undefined
}

/**
 * Reads sys_rest_message and sys_rest_message_fn (server-api-reference/c_RESTMessageV2API.md, second constructor). The
 * function is found by its name in any case.
 *
 * @throws when there is none, or another application's that is not accessible from here.
 */
export function restMessageTemplate(context: ScriptContext, name: string, functionName: string): RestMessageTemplate {
    const message = visibleMessage(context, name)
    const method = children(context, 'sys_rest_message_fn', 'rest_message', message).find(
        (row) => text(row, 'function_name').toLowerCase() === functionName.toLowerCase()
    )
    if (!method) throw new Error(`The REST message ${name} has no HTTP method ${functionName}`)
    if (text(method, 'use_mid_server') !== '') throw notEmulated('sn_ws.RESTMessageV2 through a MID Server')
    const listed = (table: string): StoredRow[] => children(context, table, 'rest_message_function', method)
    const headers = [
        ...children(context, 'sys_rest_message_headers', 'rest_message', message),
        ...listed('sys_rest_message_fn_headers'),
    ]
    const byOrder = listed('sys_rest_message_fn_param_defs').sort(
        (one, other) => Number(text(one, 'order')) - Number(text(other, 'order'))
    )
    return {
        endpoint: text(method, 'rest_endpoint') || text(message, 'rest_endpoint'),
        method: text(method, 'http_method').toUpperCase(),
        content: text(method, 'content'),
        headers: headers.map((row) => [text(row, 'name'), text(row, 'value')]),
        queryParameters: byOrder.map((row) => [text(row, 'name'), text(row, 'value')]),
        variables: new Set(listed('sys_rest_message_fn_parameters').map((row) => text(row, 'name'))),
        credentials: credentialsOf(context, method, 'sys_rest_message_fn', message),
    }
}

/** The user and password of a Basic Auth Configuration. @throws when it is missing or cannot be decrypted. */
export function basicAuthProfile(context: ScriptContext, profile: string): Credentials {
    const row = context.instance.rows.get('sys_auth_profile_basic', profile)
    if (!row) throw new Error(`There is no basic auth profile ${profile}`)
    return { user: text(row, 'username'), password: password(context, row, 'sys_auth_profile_basic', 'password') }
}

function visibleMessage(context: ScriptContext, name: string): StoredRow {
    const { instance, scope } = context
    const where = { kind: 'compare', path: 'name', operator: '=', value: name } as const
    const [message] = instance.rows
        .select({ table: 'sys_rest_message', where })
        .filter((row) => row['access'] === 'public' || instance.crossScope.scopes.nameOf(row['sys_scope']) === scope)
    if (!message) throw new Error(`The REST message ${name} does not exist or is not accessible from scope ${scope}`)
    return message
}

function credentialsOf(
    context: ScriptContext,
    row: StoredRow,
    table: string,
    parent?: StoredRow
): Credentials | undefined {
    switch (text(row, 'authentication_type')) {
        case '':
        case 'inherit_from_parent':
            return parent && credentialsOf(context, parent, 'sys_rest_message')
        case 'no_authentication':
            return undefined
        case 'basic':
            return basicAuthProfile(context, text(row, 'basic_auth_profile'))
        case 'basic_simple':
            return {
                user: text(row, 'basic_auth_user'),
                password: password(context, row, table, 'basic_auth_password'),
            }
        default:
            throw notEmulated(`${text(row, 'authentication_type')} authentication of sn_ws.RESTMessageV2`)
    }
}

function password(context: ScriptContext, row: StoredRow, table: string, column: string): string {
    const stored = text(row, column)
    if (stored === '') return ''
    const clear = clearText(context, `${table}.${column}`, stored)
    if (clear === null) throw new Error(`The password of ${table}.${column} cannot be decrypted`)
    return clear
}

function children(context: ScriptContext, table: string, column: string, parent: StoredRow): StoredRow[] {
    const where: Condition = { kind: 'compare', path: column, operator: '=', value: parent['sys_id'] ?? '' }
    return context.instance.rows.select({ table, where })
}

function text(row: StoredRow, column: string): string {
    return row[column] ?? ''
}
