import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createConformanceAdapter, type ConformanceAdapter } from '../../instance/conformance/conformance-adapter.ts'
import { differences } from '../../instance/conformance/matcher.ts'
import type { ConformanceSchema } from '../../instance/conformance/schema-tables.ts'

interface Case {
    readonly id: string
    readonly area: string
    readonly as?: string
    readonly setup?: Parameters<ConformanceAdapter['load']>[0]
    readonly script?: string
    readonly request?: Request
    readonly expect: unknown
    readonly expectLogs?: readonly unknown[]
    readonly after?: { readonly script: string; readonly expect: unknown }
}

interface Request {
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

function read<Content>(name: string, check: (value: unknown) => value is Content): Content {
    const content: unknown = JSON.parse(
        readFileSync(new URL(`../../instance/conformance/${name}`, import.meta.url), 'utf8')
    )
    assert.ok(check(content), `${name} is not what it should be`)
    return content
}

const isSchema = (value: unknown): value is ConformanceSchema =>
    typeof value === 'object' && value !== null && 'tables' in value
const isCases = (value: unknown): value is Case[] => Array.isArray(value)

const schema = read('schema.json', isSchema)
const cases = read('cases.json', isCases)
const areas = [...new Set(cases.map((one) => one.area))]
const defaultUser = 'conf.admin'
const password = 'conf-pass'

/** The documented behaviours of the platform, each a case that names the page which fixes its answer. */
describe('Conformance with the documentation', () => {
    let adapter: ConformanceAdapter

    before(() => {
        adapter = createConformanceAdapter()
        adapter.createTables(schema)
        adapter.load(schema.baseline)
    })
    after(() => adapter.close())

    for (const area of areas) {
        describe(area, () => {
            for (const one of cases.filter((candidate) => candidate.area === area)) {
                it(one.id, async () => {
                    await adapter.reset()
                    adapter.load(one.setup ?? {})
                    const found = one.request ? await answered(one, one.request) : scripted(one)
                    assert.deepEqual(found, [])
                })
            }
        })
    }

    const run = (text: string, user: string): unknown => adapter.run(text, { user, scope: schema.scope })

    function scripted(one: Case): string[] {
        const text = one.script ?? ''
        if (expectsThrow(one.expect)) {
            assert.throws(() => run(text, one.as ?? defaultUser))
            return []
        }
        const found = differences(one.expect, run(text, one.as ?? defaultUser), 'exact')
        const logs = adapter.logs()
        const missing = (one.expectLogs ?? []).filter(
            (wanted) => !logs.some((entry) => differences(wanted, entry, 'subset').length === 0)
        )
        return [...found, ...missing.map((wanted) => `not logged: ${JSON.stringify(wanted)}`)]
    }

    async function answered(one: Case, request: Request): Promise<string[]> {
        const { method, path, headers = {}, body } = request
        const user = 'as' in request ? request.as : defaultUser
        const response = await adapter.request({
            method,
            path,
            headers: { ...(user ? { Authorization: `Basic ${btoa(`${user}:${password}`)}` } : {}), ...headers },
            ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        })
        const found = responseDifferences(one.expect, response)
        if (!one.after) return found
        return [...found, ...differences(one.after.expect, run(one.after.script, defaultUser), 'exact', 'after')]
    }
})

function expectsThrow(expected: unknown): boolean {
    return typeof expected === 'object' && expected !== null && 'throws' in expected
}

function isResponse(expected: unknown): expected is ExpectedResponse {
    return typeof expected === 'object' && expected !== null
}

function responseDifferences(
    expected: unknown,
    response: { status: number; headers: Headers; body: string }
): string[] {
    assert.ok(isResponse(expected))
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
