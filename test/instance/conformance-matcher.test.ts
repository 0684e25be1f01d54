import assert from 'node:assert/strict'
import { differences } from '../../instance/conformance/matcher.ts'

const same = (expected: unknown, actual: unknown, exactness: 'exact' | 'subset' = 'exact') =>
    differences(expected, actual, exactness).length === 0

describe('The matcher of the conformance cases', () => {
    it('compares values exactly, or objects as subsets', () => {
        assert.equal(same({ a: [1, 'x', null] }, { a: [1, 'x', null] }), true)
        assert.equal(same({ a: 1 }, { a: '1' }), false)
        assert.equal(same({ a: 1 }, { a: 1, b: 2 }), false)
        assert.equal(same({ a: 1 }, { a: 1, b: 2 }, 'subset'), true)
        assert.equal(same([1], [1, 2], 'subset'), false)
    })

    it('says where a value differs', () => {
        assert.deepEqual(differences({ a: [{ b: 1 }] }, { a: [{ b: 2 }] }, 'exact'), [
            'result.a[0].b: expected 1, got 2',
        ])
    })

    it('knows the matchers', () => {
        assert.equal(same({ $regex: '^a' }, 'ab') && !same({ $regex: '^a' }, 'ba'), true)
        assert.equal(same({ $in: [1, 2] }, 2) && !same({ $in: [1, 2] }, 3), true)
        assert.equal(same({ $not: 1 }, 2) && !same({ $not: 1 }, 1), true)
        assert.equal(same({ $type: 'array' }, []) && !same({ $type: 'array' }, {}), true)
        assert.equal(same({ $empty: true }, '') && !same({ $empty: true }, 'x'), true)
        assert.equal(same({ $jsonEquals: { a: 1 } }, '{"a":1}') && !same({ $jsonEquals: {} }, 'no'), true)
        assert.equal(same({ $keys: ['a'] }, { a: 1 }) && !same({ $keys: ['a'] }, { a: 1, b: 1 }), true)
        assert.equal(same({ $noKey: 'k' }, [{ a: 1 }]) && !same({ $noKey: 'k' }, [{ a: { k: 1 } }]), true)
        assert.equal(same({ $keys: ['a'], a: 2 }, { a: 1 }), false)
        assert.equal(same({ a: { $absent: true } }, {}, 'subset'), true)
    })
})
