import assert from 'node:assert/strict'
import { readAttributes } from '../../src/server/vendors/fields.ts'
import { parse } from '../../src/server/vendors/json.ts'
import { isTooDeep } from '../../src/server/vendors/nesting.ts'

const nested = (depth: number): string => '[{"a":'.repeat(depth / 2) + '1' + '}]'.repeat(depth / 2)

describe('the depth of a JSON text', () => {
    it('is at most 50', () => {
        assert.equal(isTooDeep(nested(50)), false)
        assert.equal(isTooDeep(nested(52)), true)
        assert.equal(isTooDeep('['.repeat(1000000)), true)
    })

    it('counts what is open at a time, not all brackets', () => {
        assert.equal(isTooDeep(`[${'[],{},'.repeat(1000)}1]`), false)
    })

    it('does not count brackets in texts, whatever is escaped in them', () => {
        const brackets = '[{'.repeat(100)
        for (const text of [brackets, `\\${brackets}`, `"${brackets}`, `\\"${brackets}\\\\"`]) {
            const json = JSON.stringify({ note: text, [text]: [text] })
            assert.equal(isTooDeep(json), false)
            assert.deepEqual(parse(json), { note: text, [text]: [text] })
        }
        assert.equal(isTooDeep(`{"note":"\\\\",${JSON.stringify(brackets)}:${'['.repeat(50)}`), true)
    })

    it('is told in one pass over a text that never ends', () => {
        const text = `["${'\\"'.repeat(1000000)}`
        const began = Date.now()
        assert.equal(isTooDeep(text), false)
        assert.equal(parse(text), undefined)
        assert.ok(Date.now() - began < 1000)
    })

    it('is the same limit for attributes that are sent as JSON text', () => {
        assert.equal(readAttributes({ attributes: `{"a":${nested(100000)}}` }, 'attributes').ok, false)
    })
})
