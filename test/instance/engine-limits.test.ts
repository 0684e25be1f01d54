import assert from 'node:assert/strict'
import { engineLimits } from '../../instance/runner/engine-limits.ts'
import { toCommonJs } from '../../instance/runner/module-transform.ts'
import { script, smallInstance } from './small-instance.ts'

type Construct = readonly [name: string, source: string, reason: RegExp]

/**
 * Rows of scripts/javascript-engine-feature-support.md, ECMAScript 2021 mode, that are Disallowed or Not Supported and can be
 * seen when a module loads. Rows about early errors (Node has them too) and about what a value is at run time cannot.
 */
const constructs: readonly Construct[] = [
    ['private instance class fields', 'class A { #a }', /private instance member #a/],
    ['private instance class fields initializers', 'class A { #a = 1 }', /private instance member #a/],
    [
        'optional private instance class fields access',
        'class A { #a = 1; m(o) { return o?.#a } }',
        /private instance member #a/,
    ],
    ['private instance methods', 'class A { #m() {} }', /private instance member #m/],
    ['private accessor properties', 'class A { get #x() { return 1 } }', /private instance member #x/],
    [
        'ergonomic brand checks for private fields',
        'class A { static #a = 1; static has(o) { return #a in o } }',
        /private brand check/,
    ],
    ['the flag d of regular expressions', 'const r = /a/d', /flags d and v/],
    ['WeakRef', 'const a = new WeakRef({})', /WeakRef is disallowed/],
    ['FinalizationRegistry', 'const a = new FinalizationRegistry(f)', /FinalizationRegistry is disallowed/],
    ['await where catch has no binding', 'const f = async () => { try { await 1 } catch {} }', /^await in a try/],
    ['yield where catch has no binding', 'function* f() { try { yield 1 } catch {} }', /^yield in a try/],
    ['line separators in string literals', "const a = '\u2028'", /line and paragraph separators/],
    ['paragraph separators in string literals', "const a = '\u2029'", /line and paragraph separators/],
    ['async generators', 'async function* f() {}', /async generators/],
    ['async generator methods', 'const a = { async *m() {} }', /async generators/],
    ['for-await-of loops', 'async function f(x) { for await (const y of x) y }', /for await/],
    ['template literal revision', 'tag`\\unicode and \\xerxes`', /template literal revision/],
    ['async methods of classes', 'class A { async m() {} }', /async methods of classes/],
    ['static async methods of classes', 'class A { static async m() {} }', /async methods of classes/],
    ['SharedArrayBuffer', 'const a = new SharedArrayBuffer(1)', /SharedArrayBuffer is disallowed/],
    ...[...'add and compareExchange exchange wait isLockFree load or store sub xor'.split(' ')].map(
        (name): Construct => [
            `Atomics.${name}`,
            `Atomics.${name}(a, 0)`,
            new RegExp(`^Atomics\\.${name} is disallowed`),
        ]
    ),
    ['the Function constructor', 'const f = new Function("return 1")', /Function constructor/],
    ['the Function constructor without new', 'const f = Function("return 1")', /Function constructor/],
    ['spreading generators in calls', 'function* g() {}\nf(...g())', /spreading a generator/],
    ['spreading generators in arrays', 'const g = function* () {}; const a = [...g()]', /spreading a generator/],
    ['for-of over generators', 'function* g() {} for (const a of g()) a', /for-of over a generator/],
    ['destructuring generators in declarations', 'function* g() {} const [a] = g()', /destructuring a generator/],
    ['destructuring generators in assignments', 'function* g() {} let a; [a] = g()', /destructuring a generator/],
    ['code point escapes in identifiers', 'const \\u{61}b = 1', /code point escapes in identifiers/],
    ['code point escapes in property keys', 'const a = { \\u{61}: 1 }', /code point escapes in identifiers/],
    ['code point escapes in property access', 'a.\\u{61}', /code point escapes in identifiers/],
    ['new.target in functions', 'function F() { return new.target }', /new\.target in functions/],
    ['new.target in arrow functions', 'class A { constructor() { f(() => new.target) } }', /new\.target in arrow/],
    ...'get set has deleteProperty getOwnPropertyDescriptor defineProperty getPrototypeOf setPrototypeOf isExtensible preventExtensions ownKeys apply construct'
        .split(' ')
        .map((name): Construct => [`Reflect.${name}`, `Reflect.${name}({})`, new RegExp(`Reflect\\.${name} is dis`)]),
    ...'Array RegExp Function Promise Boolean Number String Error Map Set'
        .split(' ')
        .map((name): Construct => [
            `subclasses of ${name}`,
            `const A = class extends ${name} {}`,
            new RegExp(`extending the built-in ${name}`),
        ]),
    ['subclasses of TypeError', 'class A extends TypeError {}', /extending the built-in TypeError/],
    ['identifiers beyond the basic plane', 'var \u{102c0}', /identifier .* is disallowed/u],
    ['labeled function statements', 'label: function f() {}', /labeled function statements/],
    ['function statements in if clauses', 'if (a) function f() {}', /clauses of an if statement/],
    ['function statements in else clauses', 'if (a) b(); else function f() {}', /clauses of an if statement/],
    ['__proto__ as a computed property', "const a = { ['__proto__']: b }", /computed property/],
    ['__proto__ as a shorthand property', 'const a = { __proto__ }', /shorthand property/],
    ['__proto__ as a shorthand method', 'const a = { __proto__() {} }', /shorthand method/],
    ['reading Object.prototype.__proto__', 'const a = b.__proto__', /Object\.prototype\.__proto__/],
    ['writing Object.prototype.__proto__', 'b.__proto__ = a', /Object\.prototype\.__proto__/],
    ['hyphens in character sets', 'const r = /[\\w-_]/', /hyphens in character sets/],
    ['invalid character escapes', 'const r = /\\z/', /invalid character escapes/],
    ['invalid control-character escapes', 'const r = /\\c1/', /invalid control-character/],
    ['invalid Unicode escapes', 'const r = /\\u1/', /invalid Unicode escapes/],
    ['invalid hexadecimal escapes', 'const r = /\\x1/', /invalid hexadecimal escapes/],
    ['incomplete quantifiers', 'const r = /x{1/', /incomplete patterns and quantifiers/],
    ['incomplete patterns', 'const r = /x]1/', /incomplete patterns and quantifiers/],
    ['octal escape sequences', 'const r = /\\041/', /octal escape sequences/],
    ['invalid backreferences', 'const r = /\\41/', /invalid backreferences/],
    // Not in the table; the SDK's javascript-compatibility-guide.md knows no support for them either.
    ['dynamic import', 'import("./a.ts")', /dynamic import/],
    ['decorators', '@a class A {}', /decorators/],
]

const allowed: readonly (readonly [string, string])[] = [
    ['async functions and arrow functions', 'async function f() {} class A { m() { return async () => 1 } }'],
    ['async methods of object literals', 'const a = { async m() { try { await 1 } catch (e) { e } } }'],
    ['private static fields and methods', 'class A { static #count = 0; static #m() {} }'],
    ['classes that extend classes of the application', 'class A {} class B extends A { x = 1 }'],
    ['new.target in constructors of classes', 'class A { constructor() { this.a = new.target } }'],
    ['generators that are stepped through', 'function* g() { yield 1 } const a = g().next()'],
    ['__proto__ in object literals', 'const a = { __proto__: b }'],
    ['text that looks like a limit', 'const text = "#private async Reflect.get"; // extends Error'],
    ['optional chaining, nullish coalescing and logical assignment', 'let a = b?.c ?? 1; a ||= 2'],
    [
        'named groups, look-behind and backreferences',
        'const r = /(?<a>x)(?<!y)\\1\\k<a>{2,3}[\\w-]/; const s = /\\u{61}/u',
    ],
    ['escapes of signs', 'const r = /^[\\]\\-\\/.]+\\.\\-\\{a}$/'],
    ['templates and code points in strings', 'const a = `\\u{61}${b}` + "\\u{62}"'],
]

describe('At load, the engine', () => {
    for (const [name, source, reason] of constructs) {
        it(`refuses ${name}, with file, line and reason`, () => {
            const file = `x_try/src/${name}.ts`
            const load = (): string => toCommonJs(`const first = 1\n\n${source.replaceAll('\n', ' ')}\n`, file)
            assert.throws(load, (error: Error) => {
                const lines = error.message.split('\n').slice(1)
                const place = `${file}:3: `
                assert.ok(
                    lines.some((line) => line.startsWith(place) && reason.test(line.slice(place.length))),
                    error.message
                )
                return true
            })
        })
    }

    for (const [name, source] of allowed) {
        it(`allows ${name}`, () => {
            assert.deepEqual(engineLimits(source), [])
        })
    }

    it('names every breach of a source', () => {
        assert.throws(
            () => toCommonJs('const a = 1\nclass B extends Error {}\n\nnew WeakRef(a)\n', 'x_try/src/all.ts'),
            /x_try\/src\/all\.ts:2: extending the built-in Error.*\nx_try\/src\/all\.ts:4: WeakRef is disallowed/
        )
    })
})

describe('At run time, the engine', () => {
    const absent = [
        ...['Reflect', 'WeakRef', 'FinalizationRegistry', 'Atomics', 'SharedArrayBuffer', 'WebAssembly', 'Intl'],
        ...['console', 'setTimeout', 'process', 'Buffer', 'fetch', 'structuredClone', 'queueMicrotask'],
    ]
    for (const name of absent) {
        it(`does not know ${name}`, () => {
            assert.equal(script(smallInstance(), `return typeof globalThis['${name}']`), 'undefined')
        })
    }

    const missing = {
        '[].findLast': 'ECMAScript 2023',
        '[].toSorted': 'ECMAScript 2023',
        '"".isWellFormed': 'ECMAScript 2024',
        'Object.groupBy': 'ECMAScript 2024',
        'Promise.withResolvers': 'ECMAScript 2024',
        'DataView.prototype.getBigInt64': 'not supported',
        'DataView.prototype.getBigUint64': 'not supported',
        '(function* () {})().throw': 'disallowed',
        '(function* () {})().return': 'disallowed',
        "({})['__proto__']": 'disallowed',
    }
    for (const [expression, why] of Object.entries(missing)) {
        it(`does not have ${expression} (${why})`, () => {
            assert.equal(script(smallInstance(), `return typeof ${expression}`), 'undefined')
        })
    }

    const generated = {
        'eval()': `eval('1')`,
        'a constructor of functions': `(function () {}).constructor('return 1')()`,
        'a constructor of arrow functions': `(() => 1).constructor('return 1')()`,
        'a constructor of async functions': `Object.getPrototypeOf(async function () {}).constructor('return 1')()`,
        'a constructor of generators': `Object.getPrototypeOf(function* () {}).constructor('yield 1')()`,
    }
    for (const [what, code] of Object.entries(generated)) {
        it(`makes no code from text by ${what}`, () => {
            assert.throws(() => script(smallInstance(), code), /Code generation from strings disallowed/)
        })
    }
})
