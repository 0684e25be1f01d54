import assert from 'node:assert/strict'
import path from 'node:path'
import { createInstance } from '../../instance/boot.ts'
import { serve } from '../../instance/http/server.ts'
import type { Instance, InstanceOptions } from '../../instance/instance.ts'
import { loadDemo } from '../../demo/load.ts'
import { DEMO_ACCOUNT, INTEGRATION_USER } from '../../demo/people.ts'
import { basic, httpClient, type HttpClient, type HttpReply } from '../support/http-client.ts'
import { template } from '../support/template.ts'

/** The built application with the demo's data in a local instance of its own, on a free port. */
export interface Trunkline {
    readonly url: string
    readonly instance: Instance
    /** As an administrator. */
    readonly admin: HttpClient
    /** As the account's integration user. */
    readonly telephony: HttpClient
    /** One step of a Studio script. */
    step(name: Step, body: unknown): Promise<HttpReply>
    /** Rows of a table that match an encoded query, values as stored. */
    rows(table: string, query?: string): Promise<Record<string, string>[]>
    row(table: string, query: string): Promise<Record<string, string>>
    /** Writes to a record as an administrator through the Table API. */
    change(table: string, id: string, values: Readonly<Record<string, unknown>>): Promise<void>
    insert(table: string, values: Readonly<Record<string, unknown>>): Promise<string>
    /** Runs a server-side script as an administrator; the application's own tables are open to its own scope only. */
    script(text: string, scope?: string): unknown
    close(): Promise<void>
}

export type Step = 'create' | 'answer' | 'hold' | 'retrieve' | 'transfer' | 'release' | 'error'

export const APPLICATION = path.join(import.meta.dirname, '../../dist/app')

export interface TrunklineOptions extends Partial<InstanceOptions> {
    /** Whether events, async rules and due jobs run by themselves; otherwise a test runs them. */
    readonly background?: boolean
}

export async function startTrunkline({ background = true, ...options }: TrunklineOptions = {}): Promise<Trunkline> {
    const { without = [] } = options
    const prepare = (made: Instance): void => {
        loadDemo(made)
        runAsAdmin(made, ENFORCE, 'global')
    }
    const prepared = template(['trunkline', ...without].join('-'), [APPLICATION], prepare, without)
    // The application is in there already: it need not be read again.
    const instance = createInstance({ database: ':memory:', template: prepared, applications: [], ...options })
    const serving = await serve(instance, { port: 0, host: '127.0.0.1', background, logLevel: 'silent' })
    const admin = httpClient(serving.url, basic('admin', 'admin'))
    const telephony = httpClient(serving.url, basic(INTEGRATION_USER.name, INTEGRATION_USER.password))

    const rows = async (table: string, query = ''): Promise<Record<string, string>[]> => {
        const parameters = new URLSearchParams({ sysparm_query: query, sysparm_exclude_reference_link: 'true' })
        const reply = await admin.get(`/api/now/table/${table}?${parameters.toString()}`)
        assert.equal(reply.status, 200, `${table}?${query}: ${reply.text}`)
        return resultOf(reply) as Record<string, string>[]
    }
    return {
        url: serving.url,
        instance,
        admin,
        telephony,
        step: (name, body) => telephony.post(`/api/x_tkl_voice/v1/telephony/${DEMO_ACCOUNT}/cxone/${name}`, body),
        rows,
        row: async (table, query) => {
            const found = await rows(table, query)
            assert.equal(found.length, 1, `expected one row of ${table} for ${query}, found ${found.length}`)
            return found[0] ?? {}
        },
        change: async (table, id, values) => {
            const reply = await admin.request(`/api/now/table/${table}/${id}`, { method: 'PATCH', body: values })
            assert.equal(reply.status, 200, reply.text)
        },
        insert: async (table, values) => {
            const reply = await admin.post(`/api/now/table/${table}`, values)
            assert.equal(reply.status, 201, reply.text)
            return (resultOf(reply) as Record<string, string>)['sys_id'] ?? ''
        },
        script: (text, scope = 'global') => runAsAdmin(instance, text, scope),
        close: async () => {
            await serving.close()
            instance.close()
        },
    }
}

export function resultOf(reply: HttpReply): unknown {
    return (reply.json as { result?: unknown } | undefined)?.result
}

/** The flat reply of a step. */
export function replyOf(reply: HttpReply): Record<string, string | number> {
    return resultOf(reply) as Record<string, string | number>
}

export function errorOf(reply: HttpReply): { message: string; detail: string } {
    return (reply.json as { error: { message: string; detail: string } }).error
}

/** The application ships with access tracking permissive; under test nothing is allowed that it does not declare. */
const ENFORCE = `
    var application = new GlideRecord('sys_app');
    application.get('scope', 'x_tkl_voice');
    application.setValue('runtime_access_tracking', 'enforcing');
    application.update();
`

function runAsAdmin(instance: Instance, text: string, scope: string): unknown {
    const session = instance.signIn('admin')
    assert.ok(session)
    return instance.runScript(text, { session, scope, name: 'test script' })
}
