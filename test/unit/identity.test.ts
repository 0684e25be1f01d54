import assert from 'node:assert/strict'
import fc from 'fast-check'
import { KEY_PARTS, inOrder, isOwnTable, keyText, normalisedKey } from '../../src/server/calls/identity.ts'

describe('identity', () => {
    it('takes parts that differ only in space around them for the same', () => {
        assert.equal(normalisedKey([' ACD-1 ', 'Bus\t']), normalisedKey(['ACD-1', 'Bus']))
    })

    it('tells ids apart that differ in case alone, as some vendors’ do', () => {
        assert.notEqual(normalisedKey(['2VejGq']), normalisedKey(['2vejGq']))
    })

    it('never moves the border between parts', () => {
        assert.notEqual(normalisedKey(['a', 'bc']), normalisedKey(['ab', 'c']))
        assert.notEqual(normalisedKey(['a,b', 'c']), normalisedKey(['a', 'b,c']))
        assert.notEqual(normalisedKey(['a","b']), normalisedKey(['a', 'b']))
        assert.notEqual(normalisedKey(['a']), normalisedKey(['a', '']))
    })

    it('tells any two lists of normalised parts apart', () => {
        const part = fc.string({ unit: 'binary' }).map((text) => text.trim())
        fc.assert(
            fc.property(fc.array(part), fc.array(part), (one, other) => {
                const same = JSON.stringify(one) === JSON.stringify(other)
                assert.equal(normalisedKey(one) === normalisedKey(other), same)
            })
        )
    })

    it('gives ASCII only, so the hash does not depend on an encoding', () => {
        fc.assert(
            fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
                assert.match(normalisedKey(parts), /^[\x20-\x7e]*$/)
            })
        )
        assert.notEqual(normalisedKey(['ä']), normalisedKey(['ö']))
    })

    it('says the same key for an edge whichever of its ids comes first', () => {
        const edge = keyOfEdge('account', '100', 'B7')
        assert.equal(keyOfEdge('account', 'B7 ', '100'), edge)
        assert.notEqual(keyOfEdge('account', '100', 'B8'), edge)
        assert.notEqual(keyOfEdge('100', 'account', 'B7'), edge)
    })

    it('orders a pair without changing its ids', () => {
        assert.deepEqual(inOrder('b', 'a'), ['a', 'b'])
        assert.deepEqual(inOrder('a', 'b'), ['a', 'b'])
    })

    it('keeps the order of the parts of every other table', () => {
        const [first, second] = KEY_PARTS.x_tkl_voice_event
        const one = keyText('x_tkl_voice_event', (column) => ({ [first!]: 'a', [second!]: 'b' })[column] ?? '')
        const other = keyText('x_tkl_voice_event', (column) => ({ [first!]: 'b', [second!]: 'a' })[column] ?? '')
        assert.notEqual(one, other)
    })

    it('reads exactly the parts of the table', () => {
        const read: string[] = []
        keyText('x_tkl_voice_leg', (column) => {
            read.push(column)
            return ''
        })
        assert.deepEqual(read, ['call', 'contact', 'agent', 'ordinal'])
    })

    it('knows its own tables and no other', () => {
        assert.equal(isOwnTable('x_tkl_voice_call'), true)
        assert.equal(isOwnTable('interaction'), false)
        assert.equal(isOwnTable('toString'), false)
    })
})

function keyOfEdge(account: string, one: string, other: string): string {
    const values: Readonly<Record<string, string>> = { account, one_id: one, other_id: other }
    return keyText('x_tkl_voice_call_edge', (column) => values[column] ?? '')
}
