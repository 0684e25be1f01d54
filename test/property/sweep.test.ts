import assert from 'node:assert/strict'
import fc from 'fast-check'
import { planSweep, type OpenCall } from '../../src/server/calls/sweep.ts'

const NOW = 1795168800000
const MINUTE = 60000
const SILENT_AFTER = 240 * MINUTE

const ago = fc.integer({ min: 0, max: 500 }).map((minutes) => NOW - minutes * MINUTE)

const calls: fc.Arbitrary<OpenCall[]> = fc
    .array(
        fc.record({
            members: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 3 }),
            lastEventAt: ago,
            awaitsCallback: fc.constant(false),
            absentSince: fc.option(ago, { nil: undefined }),
        }),
        { maxLength: 60, size: 'max' }
    )
    .map((list) => list.map((call, index) => ({ id: `call ${index}`, ...call })))

const active = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']).map((ids) => new Set(ids))

const plans = fc
    .record({ open: calls, active })
    .map((given) => ({ ...given, plan: planSweep(given.open, given.active, NOW, SILENT_AFTER) }))

describe('any sweep', () => {
    it('closes only what is silent, unknown to the vendor, and was so two minutes before', () => {
        fc.assert(
            fc.property(plans, (given) => {
                for (const call of given.open.filter(({ id }) => given.plan.close.includes(id))) {
                    assert.ok(NOW - call.lastEventAt > SILENT_AFTER)
                    assert.ok(call.members.every((member) => !given.active.has(member)))
                    assert.ok(call.absentSince !== undefined && NOW - call.absentSince >= 2 * MINUTE)
                }
            })
        )
    })

    it('closes at most five calls or a fifth of them, and none at all when more would be due', () => {
        fc.assert(
            fc.property(plans, ({ open, plan }) => {
                const most = Math.max(5, open.length / 5)
                assert.ok(plan.close.length <= most)
                assert.ok(plan.tooMany === 0 || (plan.tooMany > most && plan.close.length === 0))
            })
        )
    })

    it('does one thing to a call', () => {
        fc.assert(
            fc.property(plans, ({ plan }) => {
                const all = [...plan.close, ...plan.becomeAbsent, ...plan.becomePresent]
                assert.equal(new Set(all).size, all.length)
            })
        )
    })

    it('settles: what it notes is noted, and nothing is to be done the moment after', () => {
        fc.assert(
            fc.property(plans, ({ open, active: known, plan }) => {
                const after = open
                    .filter(({ id }) => !plan.close.includes(id))
                    .map((call) => {
                        if (plan.becomeAbsent.includes(call.id)) return { ...call, absentSince: NOW }
                        return plan.becomePresent.includes(call.id) ? { ...call, absentSince: undefined } : call
                    })
                const again = planSweep(after, known, NOW, SILENT_AFTER)
                assert.deepEqual([again.close, again.becomeAbsent, again.becomePresent], [[], [], []])
            })
        )
    })
})
