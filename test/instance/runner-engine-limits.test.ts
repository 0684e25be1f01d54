import assert from 'node:assert/strict'
import { engineLimits, refuseBeyondEngine } from '../../instance/runner/engine-limits.ts'

const refused: readonly (readonly [string, string, RegExp])[] = [
    ['an async method of a class', 'class A { async m() {} }', /async methods of classes/],
    ['for await', 'async function f(x) { for await (const y of x) y }', /for await/],
    ['an async generator', 'async function* f() {}', /async generators/],
    ['a private field', 'class A { #a = 1 }', /private instance member #a/],
    ['a private brand check', 'class A { static #a = 1; static has(o) { return #a in o } }', /private brand check/],
    ['a subclass of Error', 'class A extends Error {}', /extending the built-in Error/],
    ['a subclass of Map', 'const A = class extends Map {}', /extending the built-in Map/],
    ['Reflect', 'Reflect.ownKeys({})', /Reflect\.ownKeys/],
    ['the Function constructor', 'new Function("return 1")', /Function constructor/],
    ['WeakRef', 'new WeakRef({})', /WeakRef/],
    ['Atomics', 'Atomics.load(a, 0)', /Atomics/],
    ['a dynamic import', 'import("./a.ts")', /dynamic import/],
    ['match indices of a regular expression', 'const r = /a/d', /flags d and v/],
]

const allowed: readonly (readonly [string, string])[] = [
    ['async functions and arrow functions', 'async function f() {} class A { m() { return async () => 1 } }'],
    ['private static fields', 'class A { static #count = 0 }'],
    ['classes that extend classes of the application', 'class A {} class B extends A { x = 1 }'],
    ['text that looks like a limit', 'const text = "#private async Reflect.get"; // extends Error'],
    ['optional chaining, nullish coalescing and logical assignment', 'let a = b?.c ?? 1; a ||= 2'],
]

describe('The limits of the engine', () => {
    for (const [what, source, reason] of refused) {
        it(`refuse ${what}`, () => {
            assert.match(
                engineLimits(source)
                    .map((limit) => limit.reason)
                    .join('\n'),
                reason
            )
        })
    }

    for (const [what, source] of allowed) {
        it(`allow ${what}`, () => {
            assert.deepEqual(engineLimits(source), [])
        })
    }

    it('name the file and the line of every breach', () => {
        const source = 'const a = 1\nclass B extends Error {}\n\nnew WeakRef(a)\n'
        assert.throws(
            () => refuseBeyondEngine(source, 'x_try/src/a.ts'),
            /x_try\/src\/a\.ts:2: extending the built-in Error.*\nx_try\/src\/a\.ts:4: WeakRef is disallowed/
        )
    })
})
