import { readdirSync, readFileSync } from 'node:fs'
import type { ConformanceAdapter } from './conformance-adapter.ts'
import { differences } from './matcher.ts'
import type { ConformanceSchema } from './schema-tables.ts'

/** One documented behaviour; `doc` names the page that fixes its answer. */
export interface ConformanceCase {
    readonly id: string
    readonly area: string
    readonly doc?: string
    readonly as?: string
    readonly setup?: Parameters<ConformanceAdapter['load']>[0]
    readonly script?: string
    readonly request?: CaseRequest
    readonly expect: unknown
    readonly expectLogs?: readonly unknown[]
    readonly after?: { readonly script: string; readonly expect: unknown }
}

interface CaseRequest {
    readonly method: string
    readonly path: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: unknown
    readonly as?: string | null
}

interface ExpectedResponse {
    readonly status?: unknown
    readonly headers?: Readonly<Record<string, unknown>>
    readonly body?: unknown
}

const defaultUser = 'conf.admin'
const password = 'conf-pass'

/** The corpus's tables and baseline rows. */
export function readSchema(): ConformanceSchema {
    const content = readJson('schema.json')
    if (!isSchema(content)) throw new Error('schema.json holds no schema')
    return content
}

/** Every case of the `cases*.json` files beside this one. */
export function readCases(): ConformanceCase[] {
    const files = readdirSync(import.meta.dirname).filter((name) => /^cases.*\.json$/.test(name))
    return files.sort().flatMap((name) => {
        const content = readJson(name)
        if (!isCases(content)) throw new Error(`${name} holds no list of cases`)
        return content
    })
}

/** What deviates from the expectation, one line each; an exception that was not expected comes out as it is. */
export async function runCase(
    adapter: ConformanceAdapter,
    schema: ConformanceSchema,
    one: ConformanceCase
): Promise<string[]> {
    await adapter.reset()
    adapter.load(one.setup ?? {})
    const run = (text: string, user: string): unknown => adapter.run(text, { user, scope: schema.scope })
    if (one.request === undefined) return scripted(adapter, run, one)
    const found = responseDifferences(one.expect, await send(adapter, one.request))
    if (one.after === undefined) return found
    return found.concat(differences(one.after.expect, run(one.after.script, defaultUser), 'exact', 'after'))
}

function scripted(
    adapter: ConformanceAdapter,
    run: (text: string, user: string) => unknown,
    one: ConformanceCase
): string[] {
    const text = one.script ?? ''
    const user = one.as ?? defaultUser
    if (expectsThrow(one.expect)) return thrown(() => run(text, user))
    const found = differences(one.expect, run(text, user), 'exact')
    const logs = adapter.logs()
    const missing = (one.expectLogs ?? []).filter(
        (wanted) => !logs.some((entry) => differences(wanted, entry, 'subset').length === 0)
    )
    return [...found, ...missing.map((wanted) => `not logged: ${JSON.stringify(wanted)}`)]
}

function expectsThrow(expected: unknown): boolean {
    return typeof expected === 'object' && expected !== null && 'throws' in expected
}

function thrown(run: () => unknown): string[] {
    try {
        return [`expected an exception, got ${JSON.stringify(run())}`]
    } catch {
        return []
    }
}

function send(
    adapter: ConformanceAdapter,
    request: CaseRequest
): Promise<{ status: number; headers: Headers; body: string }> {
    const { method, path, headers = {}, body } = request
    const user = 'as' in request ? request.as : defaultUser
    return adapter.request({
        method,
        path,
        headers: { ...(user ? { Authorization: `Basic ${btoa(`${user}:${password}`)}` } : {}), ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
}

function responseDifferences(
    expected: unknown,
    response: { status: number; headers: Headers; body: string }
): string[] {
    if (!isResponse(expected)) throw new Error('The case expects no response')
    const { status, headers = {}, body } = expected
    return [
        ...(status === undefined ? [] : differences(status, response.status, 'exact', 'status')),
        ...Object.entries(headers).flatMap(([name, wanted]) =>
            differences(wanted, response.headers.get(name) ?? undefined, 'subset', name)
        ),
        ...(body === undefined ? [] : differences(body, bodyOf(response.body), 'subset', 'body')),
    ]
}

function bodyOf(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return text
    }
}

function readJson(name: string): unknown {
    return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}

function isSchema(value: unknown): value is ConformanceSchema {
    return typeof value === 'object' && value !== null && 'tables' in value
}

function isCases(value: unknown): value is ConformanceCase[] {
    return Array.isArray(value)
}

function isResponse(expected: unknown): expected is ExpectedResponse {
    return typeof expected === 'object' && expected !== null
}
