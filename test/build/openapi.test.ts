import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readEvents } from '../../src/server/vendors/cloudevents/events.ts'
import { CXONE_STEPS } from '../../src/server/vendors/cxone/steps.ts'
import type { StepReader } from '../../src/server/vendors/step.ts'
import { VONAGE_STEPS } from '../../src/server/vendors/vonage/plan.ts'
import { builtApp, valueOf } from '../support/built-app.ts'

interface Schema {
    readonly required?: readonly string[]
    readonly properties?: Readonly<Record<string, unknown>>
    readonly examples?: readonly Readonly<Record<string, unknown>>[]
}

interface Operation {
    readonly operationId: string
    readonly security?: readonly object[]
    readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> }
    readonly responses: Readonly<Record<string, unknown>>
}

interface Description {
    readonly openapi: string
    readonly servers: readonly { readonly url: string }[]
    readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
    readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>> & {
        readonly schemas: Readonly<Record<string, Schema>>
    }
}

const text = readFileSync(new URL('../../docs/openapi.yaml', import.meta.url), 'utf8')
const description = parse(text) as Description

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

/** Every operation of the description, by method and path as the build writes them. */
function operations(): Map<string, Operation> {
    const found = new Map<string, Operation>()
    for (const [path, item] of Object.entries(description.paths)) {
        for (const method of METHODS) {
            if (item[method] !== undefined) found.set(`${method.toUpperCase()} ${path}`, item[method] as Operation)
        }
    }
    return found
}

function builtRoutes() {
    return builtApp()
        .records('sys_ws_operation')
        .map((route) => ({
            name: `${valueOf(route, 'http_method')} ${valueOf(route, 'relative_path')}`,
            address: valueOf(route, 'operation_uri'),
            consumes: valueOf(route, 'consumes').split(',').sort(),
            isOpen: valueOf(route, 'requires_authentication') !== 'true',
        }))
}

/** Routes of the other API name their own server. */
function addressOf(path: string): string {
    const own = description.paths[path]?.['servers'] as Description['servers'] | undefined
    const [server] = own ?? description.servers
    return (server?.url ?? '').replace('https://{instance}.service-now.com', '') + path
}

/** Every `$ref` in a part of the description. */
function references(part: unknown): string[] {
    if (typeof part !== 'object' || part === null) return []
    return Object.entries(part).flatMap(([name, value]) => (name === '$ref' ? [String(value)] : references(value)))
}

describe('The description of the API', () => {
    it('is OpenAPI 3.1 and names the address of the built routes', () => {
        assert.equal(description.openapi, '3.1.0')
        for (const { name, address } of builtRoutes()) assert.equal(address, addressOf(name.replace(/^\w+ /, '')))
    })

    it('has every built route, and no other', () => {
        assert.deepEqual(
            [...operations().keys()].sort(),
            builtRoutes()
                .map(({ name }) => name)
                .sort()
        )
    })

    it('says of each route what it consumes, and whether a user or a signature lets a request in', () => {
        for (const { name, consumes, isOpen } of builtRoutes()) {
            const operation = operations().get(name)
            if (!name.startsWith('GET')) {
                assert.deepEqual(Object.keys(operation?.requestBody?.content ?? {}).sort(), consumes, name)
                assert.ok('415' in (operation?.responses ?? {}), name)
            }
            for (const status of ['405', '406', '429']) assert.ok(status in (operation?.responses ?? {}), name)
            const schemes = (operation?.security ?? []).flatMap((scheme) => Object.keys(scheme))
            assert.equal(schemes.length > 0 && schemes.every((scheme) => scheme.endsWith('Signature')), isOpen, name)
        }
    })

    it('refers to nothing that is not there, and has nothing that nobody refers to', () => {
        const used = new Set(references(description))
        for (const reference of used) {
            const [, , kind = '', name = ''] = reference.split('/')
            assert.ok(description.components[kind]?.[name] !== undefined, reference)
        }
        for (const kind of ['schemas', 'responses', 'parameters']) {
            for (const name of Object.keys(description.components[kind] ?? {})) {
                assert.ok(used.has(`#/components/${kind}/${name}`), `${kind}/${name}`)
            }
        }
    })

    it('has an own name for every operation', () => {
        const names = [...operations().values()].map(({ operationId }) => operationId)
        assert.equal(new Set(names).size, names.length)
    })

    const bodies: readonly (readonly [string, StepReader])[] = [
        ['CxoneCreate', CXONE_STEPS.create],
        ['CxoneAnswer', CXONE_STEPS.answer],
        ['CxoneHold', CXONE_STEPS.hold],
        ['CxoneRetrieve', CXONE_STEPS.retrieve],
        ['CxoneTransfer', CXONE_STEPS.transfer],
        ['CxoneRelease', CXONE_STEPS.release],
        ['CxoneError', CXONE_STEPS.error],
        ['VonageStep', VONAGE_STEPS.offered],
        ['VonageStep', VONAGE_STEPS.queued],
        ['VonageStep', VONAGE_STEPS.ended],
    ]
    bodies.forEach(([name, read], index) => {
        it(`describes body ${index + 1}, ${name}, as its reader reads it`, () => {
            const { required = [], properties = {}, examples = [] } = description.components.schemas[name] ?? {}
            const [example] = examples
            assert.ok(example, 'there is an example')
            assert.equal(read(example).ok, true, JSON.stringify(read(example)))
            assert.deepEqual(
                Object.keys(example).filter((field) => !(field in properties)),
                []
            )
            for (const field of required) {
                const result = read({ ...example, [field]: '' })
                assert.equal(result.ok ? undefined : result.field, field)
            }
            for (const field of Object.keys(properties)) {
                const result = read({ ...example, [field]: ['no', 'text'] })
                assert.equal(result.ok ? undefined : result.field, field, `${field} is read`)
            }
        })
    })

    it('describes a CloudEvent as its reader reads it', () => {
        const { required = [], properties = {}, examples = [] } = description.components.schemas['CloudEvent'] ?? {}
        const kindOf = (event: object): string => {
            const content = readEvents(JSON.stringify(event))
            assert.ok(content.ok)
            return content.entries[0]?.kind ?? ''
        }
        const [example] = examples
        assert.ok(example)
        assert.equal(kindOf(example), 'events')
        for (const field of required) assert.equal(kindOf({ ...example, [field]: '' }), 'unreadable', field)
        for (const field of Object.keys(properties)) {
            assert.equal(kindOf({ ...example, [field]: ['no', 'text'] }), 'unreadable', field)
        }
        for (const field of Object.keys(description.components.schemas['EventData']?.properties ?? {})) {
            const data = { ...Object(example['data']), [field]: ['no', 'text'] } as object
            assert.equal(kindOf({ ...example, data }), 'unreadable', `data.${field}`)
        }
    })
})
