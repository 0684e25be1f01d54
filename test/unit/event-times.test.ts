import assert from 'node:assert/strict'
import fc from 'fast-check'
import { eventTimes } from '../../src/server/calls/event-times.ts'

const NOON = Date.UTC(2026, 10, 20, 12)

describe('the effective time of an event', () => {
    it('is the sender’s own where it sent one', () => {
        assert.deepEqual(eventTimes(NOON - 5000, NOON), {
            effective: NOON - 5000,
            received: NOON,
            own: NOON - 5000,
            approximate: false,
            skew: 0,
        })
    })

    it('is the reception’s, and approximate, where the sender told none', () => {
        const times = eventTimes(undefined, NOON)
        assert.deepEqual([times.effective, times.approximate, times.skew], [NOON, true, 0])
    })

    it('is the sender’s while its clock runs at most two seconds ahead', () => {
        assert.equal(eventTimes(NOON + 2000, NOON).effective, NOON + 2000)
    })

    it('is the reception’s when the sender’s lies further in the future, which counts as skew', () => {
        const times = eventTimes(NOON + 2001, NOON)
        assert.deepEqual([times.effective, times.approximate, times.skew, times.own], [NOON, true, 2001, NOON + 2001])
    })

    it('is never later than two seconds after reception', () => {
        fc.assert(
            fc.property(fc.integer({ min: -1e9, max: 1e9 }), (ahead) => {
                const times = eventTimes(NOON + ahead, NOON)
                assert.ok(times.effective <= NOON + 2000)
                assert.ok(times.skew >= 0)
            })
        )
    })
})
