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

/** Where objects come from that scripts do not make with `new`, by the name of their API. */
const origins: Readonly<Record<string, string>> = {
    gs: 'gs.getSession()',
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
    RESTAPIRequest: 'request.getHeader("x")',
    RESTAPIRequestBody: 'request.body',
    RESTAPIResponse: 'response.setStatus(200)',
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
    const script = [...madeByNew(), ...Object.values(origins)].map((code) => `${code};`).join('\n')
    const operation = { name: 'compatibility', sys_scope: 'global', operation_script: script }
    const { failure } = executeOperation(instance, operation, instance.systemSession(), request)
    if (failure) throw failure
    const missing = Object.keys(origins).filter((name) => !apiRecord.offered.has(name))
    if (missing.length > 0) throw new Error(`No object was made of ${missing.join(', ')}`)
    return [...apiRecord.offered]
        .filter(([name]) => !auxiliary.has(name))
        .map(([name, offered]) => describe(name, [...new Set([...offered, ...staticMethods(name)])]))
        .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** Objects of the local instance's own making: no API of the platform has their names. */
const auxiliary = new Set(['RESTAPIRequest.headers', 'RESTAPIRequestBody.dataStream', 'RESTResponseV2.cookies'])

const fixtures = {
    discovery_credentials: { sys_id: 'compatibility', sys_class_name: 'discovery_credentials' },
    sys_connection: {
        sys_id: 'compatibility',
        sys_class_name: 'sys_connection',
        connection_alias: 'compatibility',
        active: '1',
    },
}

function madeByNew(): string[] {
    const namespaced = Object.entries(catalogue.namespaces).flatMap(([namespace, members]) =>
        Object.entries(members).map(([name, api]) => ({ name: `${namespace}.${name}`, api }))
    )
    const all = [...Object.entries(catalogue.globals).map(([name, api]) => ({ name, api })), ...namespaced]
    return all
        .filter(({ name, api }) => api.kind === 'class' && api.construct !== undefined && !(name in origins))
        .map(({ name }) => `new ${name}()`)
}

function staticMethods(name: string): string[] {
    const api = Object.hasOwn(catalogue.globals, name) ? catalogue.globals[name] : undefined
    return api?.kind === 'class' ? Object.keys(api.statics ?? {}) : []
}

function describe(name: string, methods: readonly string[]): Api {
    const refused = typedMethods(name).filter((method) => !methods.includes(method))
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
