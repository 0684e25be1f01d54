import assert from 'node:assert/strict'
import fc from 'fast-check'
import { nextTry } from '../../src/server/intake/backoff.ts'

const NOW = 1795168800000
const HOUR = 3600000

function delay(attempts: number, random = 0.5): number {
    const next = nextTry(attempts, Number.MAX_SAFE_INTEGER, NOW, random)
    assert.ok(next !== undefined)
    return next - NOW
}

describe('the next try of an event', () => {
    it('comes after 30 seconds, and then after twice as long each time', () => {
        assert.deepEqual(
            [1, 2, 3, 4].map((attempts) => delay(attempts)),
            [30000, 60000, 120000, 240000]
        )
    })

    it('never waits for more than an hour, however often it failed', () => {
        for (const attempts of [8, 12, 100, 5000]) assert.equal(delay(attempts), HOUR)
    })

    it('is spread by half either way', () => {
        assert.equal(delay(1, 0), 15000)
        assert.equal(delay(1, 1), 45000)
        assert.equal(delay(100, 0), HOUR / 2)
        assert.equal(delay(100, 1), HOUR * 1.5)
    })

    it('does not come when it was tried often enough', () => {
        assert.notEqual(nextTry(11, 12, NOW, 0.5), undefined)
        assert.equal(nextTry(12, 12, NOW, 0.5), undefined)
        assert.equal(nextTry(13, 12, NOW, 0.5), undefined)
        assert.equal(nextTry(1, 0, NOW, 0.5), undefined)
    })

    it('lies in the future and on a whole millisecond, whatever the numbers', () => {
        const random = fc.double({ min: 0, max: 1, noNaN: true })
        fc.assert(
            fc.property(fc.integer({ min: 1, max: 10000 }), random, (attempts, chance) => {
                const next = nextTry(attempts, 20000, NOW, chance)
                assert.ok(next !== undefined && Number.isInteger(next) && next >= NOW + 15000)
            })
        )
    })
})
