import assert from 'node:assert/strict'
import fc from 'fast-check'
import { listOf, readOffers } from '../../src/server/callers/offers.ts'

const ID = 'a'.repeat(32)

describe('what an extension offers', () => {
    it('is read entry by entry', () => {
        const given = [
            { table: 'u_person', id: ID, score: 70, reason: 'because' },
            { table: 'sys_user', id: ID },
        ]
        assert.deepEqual(readOffers(given, 'Lookup'), {
            offers: [
                { table: 'u_person', id: ID, score: 70, reason: 'because', source: 'Lookup' },
                { table: 'sys_user', id: ID, score: undefined, reason: '', source: 'Lookup' },
            ],
            problem: '',
        })
    })

    it('may be nothing', () => {
        for (const given of [undefined, null, []])
            assert.deepEqual(readOffers(given, 'Lookup'), { offers: [], problem: '' })
    })

    it('is used as far as it can be, and the rest is a problem', () => {
        const given = [{ table: 'u_person', id: ID }, { table: 'u_person' }, 7, null, { table: 'no table!', id: ID }]
        const { offers, problem } = readOffers(given, 'Lookup')
        assert.deepEqual([offers.length, problem], [1, '4 entries have no table and sys_id'])
    })

    it('counts ten at most, with scores within 0 and 100', () => {
        const many = Array.from({ length: 12 }, () => ({ table: 'u_person', id: ID, score: 1e9 }))
        const { offers, problem } = readOffers(many, 'Lookup')
        assert.deepEqual([offers.length, offers[0]?.score], [10, 100])
        assert.match(problem, /gave 12 entries, of which 10 count/)
    })

    it('comes from a list of the platform, array or not', () => {
        assert.deepEqual(listOf(['a', 'b']), ['a', 'b'])
        assert.deepEqual(listOf({ length: 2, 0: 'a', 1: 'b' }), ['a', 'b'])
        assert.deepEqual(listOf({ length: 0 }), [])
        assert.equal(listOf({ length: 1e9 })?.length, 100)
        for (const none of [undefined, null, 'ab', 2, {}, { length: '2' }]) assert.equal(listOf(none), undefined)
    })

    it('never throws, and never repeats in its problem what was given', () => {
        fc.assert(
            fc.property(fc.anything({ withObjectString: true }), (given) => {
                const { offers, problem } = readOffers(given, 'Lookup')
                assert.ok(offers.length <= 10)
                assert.match(problem, /^(|find\(\) gave no list|[\w(),; ]+)$/)
            })
        )
    })
})
