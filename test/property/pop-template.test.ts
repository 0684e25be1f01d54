import assert from 'node:assert/strict'
import fc from 'fast-check'
import { expectedOfTemplate, fillTemplate } from '../../src/server/calls/pop-template.ts'

const NAMES = ['interaction', 'callerNumber', 'callerName', 'queue', 'attributes.a', 'attributes.b-c', 'nonsense', '']

const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ maxLength: 20 }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 20 }),
    fc.constantFrom('.', '..', '/..', '//evil.example', '@evil.example', '?a=b', '&a=b', '#', '\\', '%2e%2e', ':80', '')
)

const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...NAMES).map((name) => `{${name}}`) },
    {
        weight: 3,
        arbitrary: fc.constantFrom('/', '?', '&', '=', '#', '.', '..', 'path', '%2e', ':', '@', '{', '}', '\\', ' '),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 5 }) }
)

const start = fc.constantFrom(
    'https://crm.example.com',
    'https://crm.example.com/',
    'https://10.20.30.4',
    'https://crm.example.com/find?q=',
    'https://crm.example.com:8443/',
    'http://localhost:3000/',
    'https://',
    'http://crm.example.com/',
    'javascript:',
    ''
)

const template = fc
    .tuple(start, fc.array(piece, { maxLength: 8 }))
    .map(([beginning, pieces]) => beginning + pieces.join(''))

/** As long as the values are harmless, what the template's author meant. */
function meant(text: string): URL {
    return new URL(fillTemplate(text, () => 'x'))
}

function countOf(url: URL): { readonly parts: number; readonly parameters: number } {
    return { parts: url.pathname.split('/').length, parameters: url.search.split('&').length }
}

describe('any address with placeholders that an account may have', () => {
    it('stays on its host, with its path and its parameters, whatever is filled in', () => {
        let taken = 0
        fc.assert(
            fc.property(template, fc.array(hostile, { minLength: 1, maxLength: 4 }), (text, values) => {
                if (expectedOfTemplate(text) !== undefined) return
                taken++
                let next = 0
                const filled = new URL(fillTemplate(text, () => values[next++ % values.length] ?? ''))
                const wanted = meant(text)
                assert.equal(filled.origin, wanted.origin)
                assert.deepEqual([filled.username, filled.password], ['', ''])
                assert.deepEqual(countOf(filled), countOf(wanted))
                assert.equal(filled.hash.includes('#', 1), wanted.hash.includes('#', 1))
            }),
            { numRuns: 5000 }
        )
        assert.ok(taken > 500, `only ${taken} templates were taken`)
    })

    it('gives every value back to whoever decodes it', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (value) => {
                fc.pre(!/^\.+$/.test(value))
                const url = new URL(fillTemplate('https://crm.example.com/?q={callerName}&r=1', () => value))
                assert.deepEqual(
                    [...url.searchParams],
                    [
                        ['q', value],
                        ['r', '1'],
                    ]
                )
            })
        )
    })
})
