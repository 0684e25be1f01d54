import assert from 'node:assert/strict'

import type { Linter } from 'eslint'

import { type Sample, type SampleLinter, sampleLinter } from '../support/sample-linter.ts'

/** One entry of the options of `no-restricted-syntax`. */
interface Restriction {
    readonly selector: string
    readonly message: string
}

const syntax = 'no-restricted-syntax'
const moduleFile = 'src/server/intake/sample.ts'

const engineLimits: readonly Sample[] = [
    ...refused(moduleFile, syntax, {
        'an async method of a class': 'export class Call { async end(): Promise<void> { await Promise.resolve() } }',
        'for-await':
            'export async function read(all: AsyncIterable<string>) { for await (const one of all) gs.info(one) }',
        'an async generator': 'export async function* read() { yield await Promise.resolve(1) }',
        'a private field by #': 'export class Call { #state = "new"; get state() { return this.#state } }',
        'a private method by #': 'export class Call { #end() { return 1 } end() { return this.#end() } }',
        'a class that extends Error': 'export class Refusal extends Error {}',
        'a class that extends TypeError': 'export class Refusal extends TypeError {}',
        'a class that extends Map': 'export class Calls extends Map<string, string> {}',
        'a class that extends Set': 'export class Calls extends Set<string> {}',
        'a class that extends Array': 'export class Calls extends Array<string> {}',
        'a class that extends Promise': 'export class Later extends Promise<string> {}',
        'a class that extends Uint8Array': 'export class Bytes extends Uint8Array {}',
        'a class expression that extends RegExp': 'export const Pattern = class extends RegExp {}',
        'a dynamic import': 'export const later = () => import("./other.ts")',
        'a decorator': 'export class Call { @logged end() { return 1 } }',
        'an auto-accessor': 'export class Call { accessor state = "new" }',
        'the d flag of a regular expression': 'export const digits = /[0-9]+/d',
        'getRowCount()': 'export const count = (calls: { getRowCount(): number }) => calls.getRowCount()',
        'an enum': 'export enum State { New, Closed }',
        'a parameter property': 'export class Call { constructor(readonly id: string) {} }',
        'a namespace': 'export namespace Calls { export const limit = 1 }',
        'import = require': 'import glide = require("@servicenow/glide")\nexport const found = glide',
        'export =': 'const one = 1\nexport = one',
        'a relative import without .ts': 'export { fold } from "../calls/fold"',
        'a relative import that ends in .js': 'export { fold } from "../calls/fold.js"',
        'a relative import of JSON, which is not shipped': 'export { default as names } from "./names.json"',
        'a package of Node': 'export { readFileSync } from "node:fs"',
        'a package that is not shipped': 'import pino from "pino"\nexport const log = pino',
        'the whole phone-number library':
            'import { isValidNumber } from "libphonenumber-js"\nexport const ok = isValidNumber',
    }),
    ...refused(moduleFile, 'no-restricted-globals', {
        Reflect: 'export const keys = (one: object) => Reflect.ownKeys(one)',
        WeakRef: 'export const weak = (one: object) => new WeakRef(one)',
        FinalizationRegistry: 'export const registry = new FinalizationRegistry(() => undefined)',
        SharedArrayBuffer: 'export const memory = new SharedArrayBuffer(8)',
        Atomics: 'export const add = (memory: Int32Array) => Atomics.add(memory, 0, 1)',
        Intl: 'export const format = new Intl.NumberFormat("en")',
        globalThis: 'export const everything = globalThis',
        'process of Node': 'export const home = process.env.HOME',
        'Buffer of Node': 'export const bytes = Buffer.from("a")',
        'require of Node': 'export const fs = require("fs")',
        'setTimeout of Node and browsers': 'export const later = () => setTimeout(() => undefined, 1)',
        'URL of Node and browsers': 'export const url = new URL("https://localhost")',
        'TextEncoder of Node and browsers': 'export const encoder = new TextEncoder()',
        'fetch of Node and browsers': 'export const page = () => fetch("https://localhost")',
        'structuredClone of Node and browsers': 'export const copy = (one: object) => structuredClone(one)',
        'window of browsers': 'export const page = window',
    }),
    ...refused(moduleFile, 'no-new-func', { 'new Function': 'export const run = new Function("return 1")' }),
    ...refused(moduleFile, 'no-eval', { eval: 'export const run = () => eval("1")' }),
    ...refused(moduleFile, 'no-console', { 'console.log': 'console.log("call")' }),
    ...refused(moduleFile, 'no-restricted-properties', {
        'gs.log': 'import { gs } from "@servicenow/glide"\ngs.log("call")',
        'gs.print': 'import { gs } from "@servicenow/glide"\ngs.print("call")',
        'gs.sleep': 'import { gs } from "@servicenow/glide"\ngs.sleep(100)',
        'gs.nowDateTime': 'import { gs } from "@servicenow/glide"\nexport const now = gs.nowDateTime()',
    }),
    ...refused(moduleFile, 'trunkline/no-export-rename', {
        'an export under another name': 'function inner() { return 1 }\nexport { inner as outer }',
        'a re-export under another name': 'export { fold as foldCall } from "../calls/fold.ts"',
    }),
    ...refused(moduleFile, 'trunkline/no-generator-iteration', {
        'for-of over a generator':
            'function* ids() { yield "1" }\nexport function f() { for (const id of ids()) return id }',
        'spread of a generator in an array': 'function* ids() { yield "1" }\nexport const all = [...ids()]',
        'spread of a generator in a call': 'function* ids() { yield 1 }\nexport const most = Math.max(...ids())',
        'destructuring of a generator': 'function* ids() { yield "1" }\nexport const [first] = ids()',
    }),
    ...refused(moduleFile, '@typescript-eslint/no-use-before-define', {
        'a name read before it is declared': 'export const twice = once * 2\nconst once = 1',
    }),
    ...accepted(moduleFile, {
        'a class of its own, public fields, ?. and ??':
            'export class Call { state = "new"; end(at?: { time?: number }): number { return at?.time ?? 0 } }',
        'a class that extends a class of its own': 'class Call { state = "new" }\nexport class Leg extends Call {}',
        'a generator read through Array.from()':
            'function* ids() { yield "1" }\nexport function f() { for (const id of Array.from(ids())) return id }',
        'for-of and spread over arrays, maps and sets':
            'export const all = (map: Map<string, number>) => [...map.keys(), ...new Set(["1"])]',
        'what an application scope has on gs':
            'import { gs } from "@servicenow/glide"\ngs.info("call")\ngs.eventQueue("a", null)',
        'a function used above its declaration': 'export const one = () => two()\nfunction two() { return 2 }',
        'a name exported as what it is': 'export { fold } from "../calls/fold.ts"',
    }),
    ...accepted('src/server/callers/phone-number.ts', {
        'the core of the phone-number library, in its one place':
            'import { parsePhoneNumberFromString } from "libphonenumber-js/core"\nexport const parse = parsePhoneNumberFromString',
    }),
]

const bridge = 'src/script-includes/sample.js'

const scriptIncludes: readonly Sample[] = [
    ...refused(bridge, syntax, {
        'an async method in a script include': 'class Calls { async end() { return 1 } }\nnew Calls()',
    }),
    ...refused(bridge, 'no-restricted-globals', {
        'Reflect in a script include': 'var Calls = Class.create()\nCalls.prototype = { keys: Reflect.ownKeys }',
    }),
    ...accepted(bridge, {
        'a script include that reaches a module through require()':
            "var Calls = Class.create()\nCalls.prototype = { find: function (id) { return require('./src/server/a.ts').find(id) } }",
    }),
]

const everywhere: readonly Sample[] = ['instance/store/sample.ts', 'demo/sample.ts', 'test/unit/sample.ts'].flatMap(
    (file) =>
        refused(file, syntax, {
            [`an enum in ${file}`]: 'export enum State { New, Closed }',
            [`a parameter property in ${file}`]: 'export class Row { constructor(readonly id: string) {} }',
            [`a relative import without an extension in ${file}`]: 'export { one } from "./one"',
        })
)

const pure = ['calls', 'callers', 'presence', 'vendors']
const platform = 'src/server'

/** Every forbidden arrow: what the file on the left may not import. */
const forbiddenArrows: readonly (readonly [from: string, imported: string])[] = [
    ...pure.flatMap((folder) =>
        [
            '@servicenow/glide',
            ...['records', 'intake', 'api', 'rules', 'jobs'].map((room) => `../${room}/other.ts`),
        ].map((imported) => [`${platform}/${folder}/sample.ts`, imported] as const)
    ),
    [`${platform}/vendors/cxone/sample.ts`, '../../records/other.ts'],
    [`${platform}/calls/sample.ts`, '@servicenow/glide/sn_ws_err'],
    ...['intake', 'api', 'rules', 'jobs'].map(
        (room) => [`${platform}/records/sample.ts`, `../${room}/other.ts`] as const
    ),
    ...['api', 'rules', 'jobs'].map((room) => [`${platform}/intake/sample.ts`, `../${room}/other.ts`] as const),
    [`${platform}/callers/sample.ts`, 'libphonenumber-js/core'],
    [`${platform}/intake/sample.ts`, 'libphonenumber-js/metadata.min.json'],
    ...['instance', 'test', 'demo', 'bench', 'telephony', 'fluent'].map(
        (folder) => [`${platform}/api/sample.ts`, `../../../${folder}/other.ts`] as const
    ),
    ...['instance', 'test', 'demo', 'bench', 'telephony'].map(
        (folder) => ['fluent/rest/sample.now.ts', `../../${folder}/other.ts`] as const
    ),
    ...['src/server/calls', 'fluent', 'demo', 'bench', 'test', 'telephony'].map(
        (folder) => ['instance/http/sample.ts', `../../${folder}/other.ts`] as const
    ),
    ...['src/server/calls', 'fluent', 'instance', 'demo', 'bench', 'test'].map(
        (folder) => ['telephony/cxone/sample.ts', `../../${folder}/other.ts`] as const
    ),
    ...['src/server/calls', 'fluent', 'bench', 'test'].map(
        (folder) => ['demo/sample.ts', `../${folder}/other.ts`] as const
    ),
    ...['src/server/calls', 'fluent', 'test'].map((folder) => ['bench/sample.ts', `../${folder}/other.ts`] as const),
]

const allowedArrows: readonly (readonly [from: string, imported: string])[] = [
    [`${platform}/api/sample.ts`, '../intake/other.ts'],
    [`${platform}/jobs/sample.ts`, '../intake/other.ts'],
    [`${platform}/rules/sample.ts`, '../records/other.ts'],
    [`${platform}/intake/sample.ts`, '../records/other.ts'],
    [`${platform}/intake/sample.ts`, '../calls/other.ts'],
    [`${platform}/records/sample.ts`, '../calls/other.ts'],
    [`${platform}/records/sample.ts`, '@servicenow/glide'],
    [`${platform}/vendors/cxone/sample.ts`, '../../calls/other.ts'],
    [`${platform}/vendors/cxone/sample.ts`, './records/other.ts'],
    ['fluent/rest/sample.now.ts', '../../src/server/api/other.ts'],
    ['demo/sample.ts', '../instance/other.ts'],
    ['bench/sample.ts', '../demo/other.ts'],
    ['test/unit/sample.ts', '../../src/server/calls/other.ts'],
    ['test/instance/sample.ts', '../../instance/other.ts'],
]

const arrows: readonly Sample[] = [
    ...forbiddenArrows.map(([file, imported]) => ({
        name: `${file} importing ${imported}`,
        file,
        code: `import { something } from '${imported}'\nexport const used = something`,
        rule: 'trunkline/arrows',
    })),
    ...forbiddenArrows.slice(0, 1).map(([file, imported]) => ({
        name: `${file} importing only a type of ${imported}`,
        file,
        code: `import type { GlideRecord } from '${imported}'\nexport type Used = GlideRecord`,
        rule: 'trunkline/arrows',
    })),
    ...refused('src/server/calls/sample.ts', 'trunkline/arrows', {
        'a re-export against an arrow': 'export * from "../records/other.ts"',
        'an import type against an arrow': 'export type Row = import("../records/other.ts").Row',
    }),
    ...refused('src/server/intake/sample.ts', '@typescript-eslint/no-restricted-imports', {
        'GlideRecord as a value outside of records':
            'import { GlideRecord } from "@servicenow/glide"\nexport const rows = new GlideRecord("interaction")',
    }),
    ...allowedArrows.map(([file, imported]) => ({
        name: `${file} importing ${imported}`,
        file,
        code: `import { something } from '${imported}'\nexport const used = something`,
    })),
    ...accepted('src/server/records/sample.ts', {
        'GlideRecord in records':
            'import { GlideRecord } from "@servicenow/glide"\nexport const rows = new GlideRecord("interaction")',
    }),
    ...accepted('src/server/rules/sample.ts', {
        'GlideRecord as a type outside of records':
            'import { type GlideRecord } from "@servicenow/glide"\nexport const check = (current: GlideRecord) => current.getUniqueValue()',
    }),
]

describe('The lint rules', () => {
    const samples = [...engineLimits, ...scriptIncludes, ...everywhere, ...arrows]
    let linter: SampleLinter

    before(() => {
        linter = sampleLinter(samples)
    })

    describe('keep the engine and the build safe', () => {
        engineLimits.forEach(check)
        scriptIncludes.forEach(check)
        everywhere.forEach(check)

        it('forbid no syntax of which no sample is refused', async () => {
            const configured = (await linter.optionsOf(moduleFile, syntax)).map(
                (option) => (option as Restriction).message
            )
            const refusals = await Promise.all(engineLimits.map((sample) => linter.lint(sample)))
            const said = new Set(refusals.flat().map(({ message }) => message))
            assert.ok(configured.length > 0)
            assert.deepEqual(
                configured.filter((message) => !said.has(message)),
                []
            )
        })
    })
    describe('keep imports going one way', () => arrows.forEach(check))

    function check(sample: Sample): void {
        const { rule } = sample
        it(`${rule === undefined ? 'accept' : 'refuse'} ${sample.name}`, async () => {
            const messages = await linter.lint(sample)
            assert.deepEqual(
                messages.filter(({ fatal }) => fatal),
                []
            )
            if (rule === undefined) {
                assert.deepEqual(messages.filter(isOurs).map(describeMessage), [])
            } else {
                assert.ok(
                    messages.some(({ ruleId }) => ruleId === rule),
                    `expected ${rule}, got: ${messages.map(describeMessage).join('; ') || 'nothing'}`
                )
            }
        })
    }
})

function refused(file: string, rule: string, snippets: Readonly<Record<string, string>>): Sample[] {
    return Object.entries(snippets).map(([name, code]) => ({ name, file, code, rule }))
}

function accepted(file: string, snippets: Readonly<Record<string, string>>): Sample[] {
    return Object.entries(snippets).map(([name, code]) => ({ name, file, code }))
}

/** The rules this test is about; what else the project's configuration says of a snippet does not matter here. */
function isOurs({ ruleId }: Linter.LintMessage): boolean {
    return /^(no-restricted-.*|no-console|no-eval|no-new-func|trunkline\/.*|@typescript-eslint\/no-(restricted-imports|use-before-define))$/.test(
        ruleId ?? ''
    )
}

function describeMessage({ ruleId, message }: Linter.LintMessage): string {
    return `${ruleId}: ${message}`
}
