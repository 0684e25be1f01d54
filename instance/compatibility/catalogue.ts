import { readFileSync } from 'node:fs'
import { catalogue } from '../glide/catalogue.ts'
import type { Instance } from '../instance.ts'
import { apiRecord } from '../runner/api-record.ts'
import { executeOperation, type RestRequest } from '../runner/rest-operation.ts'

/** One class or object of the platform's API and what the local instance offers of it. */
export interface Api {
    readonly name: string
    readonly methods: readonly string[]
    /** Methods of its typings that are refused by name. */
    readonly refused: readonly string[]
}

/** Objects that scripts do not make with a plain `new`, by the name of their API. */
const origins: Readonly<Record<string, string>> = {
    gs: 'gs',
    GlideSession: 'gs.getSession()',
    GlideUser: 'gs.getUser()',
    GlideRecord: "new GlideRecord('sys_user')",
    GlideRecordSecure: "new GlideRecordSecure('sys_user')",
    GlideQueryCondition: "new GlideRecord('sys_user').addQuery('name', 'x')",
    GlideElement: "(function () { var gr = new GlideRecord('sys_user'); gr.initialize(); return gr.name })()",
    GlideElementDescriptor:
        "(function () { var gr = new GlideRecord('sys_user'); gr.initialize(); return gr.name.getED() })()",
    GlideAggregate: "new GlideAggregate('sys_user')",
    'sn_cc.ConnectionInfo': "new sn_cc.ConnectionInfoProvider().getConnectionInfo('compatibility')",
    'sn_cc.StandardCredential': "new sn_cc.StandardCredentialsProvider().getCredentialByID('compatibility')",
    RESTAPIRequest: 'request',
    RESTAPIRequestBody: 'request.body',
    RESTAPIResponse: 'response',
    RESTAPIResponseStream: 'response.getStreamWriter()',
    'sn_ws.RESTResponseV2':
        "(function () { var m = new sn_ws.RESTMessageV2(); m.setHttpMethod('get'); m.setEndpoint('http://localhost/|'); return m.execute() })()",
}

/** Typings of @servicenow/glide by API, where their file is not called like it. */
const typings: Readonly<Record<string, string>> = {
    gs: 'types/gs',
    'sn_cc.ConnectionInfo': 'sn_cc/Connection',
    'sn_cc.ConnectionInfoProvider': 'sn_cc/ConnectionProvider',
    RESTAPIRequest: 'sn_ws_int/RESTAPIRequest',
    RESTAPIRequestBody: 'sn_ws_int/RESTAPIRequestBody',
    RESTAPIResponse: 'sn_ws_int/RESTAPIResponse',
    RESTAPIResponseStream: 'sn_ws_int/RESTAPIResponseStream',
    ServiceError: 'sn_ws_err/ServiceError',
}

const request: RestRequest = {
    method: 'GET',
    path: '/',
    pathParams: {},
    query: {},
    queryString: '',
    url: '/',
    headers: {},
    bodyText: '',
}

/** Makes an object of every emulated API and lists what each offers, by name. */
export function emulatedApis(instance: Instance): Api[] {
    for (const [table, row] of Object.entries(fixtures)) instance.rows.insert(table, row)
    run(instance, [...new Set(madeByNew().values()), ...Object.values(origins)].map((code) => `${code};`).join('\n'))
    const missing = Object.keys(origins).filter((name) => !apiRecord.offered.has(name))
    if (missing.length > 0) throw new Error(`No object was made of ${missing.join(', ')}`)
    return [...new Set([...Object.keys(catalogue.globals), ...apiRecord.offered.keys()])]
        .filter((name) => !auxiliary.has(name))
        .map((name) => describe(name, [...new Set([...(apiRecord.offered.get(name) ?? []), ...staticMethods(name)])]))
        .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/**
 * Calls every method that is listed as refused and lists those that do not say that they are not emulated, as
 * `API.method: what happened`. For an instance that `emulatedApis` was asked for.
 */
export function wronglyRefused(instance: Instance, apis: readonly Api[]): unknown {
    const made = madeByNew()
    const calls = apis.flatMap(({ name, refused }) => {
        const object = origins[name] ?? made.get(name) ?? name
        return refused.map((method) => `call('${name}.${method}', function () { (${object}).${method}() })`)
    })
    const begin = "response.setContentType('application/json'); response.setStatus(200)"
    const end = 'response.getStreamWriter().writeString(JSON.stringify(wrong))'
    const call = `function call(name, body) {
        try { body(); wrong.push(name + ': no error') } catch (error) {
            if (String(error.message) !== name + ' is not emulated by the local instance') wrong.push(name + ': ' + error)
        }
    }`
    return run(instance, ['var wrong = []', begin, call, ...calls, end].join('\n'))
}

/** Runs a script as one of a REST resource, where all kinds of objects are at hand; returns what it writes as JSON. */
function run(instance: Instance, script: string): unknown {
    const operation = { name: 'compatibility', sys_scope: 'global', operation_script: script }
    const { failure, body } = executeOperation(instance, operation, instance.systemSession(), request)
    if (failure) throw failure
    return body?.kind === 'text' && body.text !== '' ? JSON.parse(body.text) : undefined
}

/** Objects of the local instance's own making: no API of the platform has their names. */
const ownObjects = ['RESTAPIRequest.headers', 'RESTAPIRequestBody.dataStream', 'RESTResponseV2.cookies']

/** Given to the scripts of UI actions alone, and never here: the list of features tells of it. */
const elsewhere = ['action']

const auxiliary = new Set([...ownObjects, ...elsewhere])

const fixtures = {
    discovery_credentials: { sys_id: 'compatibility', sys_class_name: 'discovery_credentials' },
    sys_connection: {
        sys_id: 'compatibility',
        sys_class_name: 'sys_connection',
        connection_alias: 'compatibility',
        active: '1',
    },
}

/** How to make an object of each class, by the name of its API, with and without its namespace. */
function madeByNew(): Map<string, string> {
    const namespaced = Object.entries(catalogue.namespaces).flatMap(([namespace, members]) =>
        Object.entries(members).map(([name, api]) => ({ name: `${namespace}.${name}`, api }))
    )
    const all = [...Object.entries(catalogue.globals).map(([name, api]) => ({ name, api })), ...namespaced]
    return new Map(
        all.flatMap(({ name, api }): [string, string][] =>
            api.kind === 'class' && api.construct !== undefined && !(name in origins)
                ? [name, api.name].map((key) => [key, `new ${name}()`])
                : []
        )
    )
}

function staticMethods(name: string): string[] {
    const api = Object.hasOwn(catalogue.globals, name) ? catalogue.globals[name] : undefined
    return api?.kind === 'class' ? Object.keys(api.statics ?? {}) : []
}

function describe(name: string, methods: readonly string[]): Api {
    // Every object has toString, whether or not its API has one of its own.
    const refused = typedMethods(name).filter((method) => method !== 'toString' && !methods.includes(method))
    return { name, methods: [...methods].sort(), refused: [...new Set(refused)].sort() }
}

function typedMethods(name: string): string[] {
    const path = typings[name] ?? (name.includes('.') ? name.replace('.', '/') : `types/${name}`)
    const file = new URL(`../../node_modules/@servicenow/glide/src/${path}.d.ts`, import.meta.url)
    const text = textOf(file)
    return [...text.matchAll(/^\s+(?:static )?(\w+)(?:<[^>]*>)?\(/gm)]
        .map(([, method = '']) => method)
        .filter((method) => method !== 'constructor')
}

function textOf(file: URL): string {
    try {
        return readFileSync(file, 'utf8')
    } catch {
        return ''
    }
}
