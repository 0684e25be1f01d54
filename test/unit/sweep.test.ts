import assert from 'node:assert/strict'
import { planSweep, type OpenCall } from '../../src/server/calls/sweep.ts'

const NOW = 1795168800000
const MINUTE = 60000
const SILENT_AFTER = 240 * MINUTE

function silent(id: string, told: Partial<OpenCall> = {}): OpenCall {
    const call = { id, members: [`${id}-contact`], lastEventAt: NOW - 241 * MINUTE, awaitsCallback: false }
    return { ...call, absentSince: undefined, ...told }
}

function absent(id: string, minutes = 2): OpenCall {
    return silent(id, { absentSince: NOW - minutes * MINUTE })
}

function sweep(open: readonly OpenCall[], active: readonly string[] = []): ReturnType<typeof planSweep> {
    return planSweep(open, new Set(active), NOW, SILENT_AFTER)
}

const NOTHING = { close: [], becomeAbsent: [], becomePresent: [], tooMany: 0 }

describe('a sweep of open calls', () => {
    it('does nothing where there is no call', () => {
        assert.deepEqual(sweep([]), NOTHING)
    })

    it('leaves a call that waits for a callback for a week', () => {
        const day = 1440 * MINUTE
        const promised = (days: number): OpenCall =>
            silent('a', { awaitsCallback: true, lastEventAt: NOW - days * day, absentSince: NOW - 2 * MINUTE })
        assert.deepEqual(sweep([promised(6.9)]).close, [])
        assert.deepEqual(sweep([promised(7.1)]).close, ['a'])
    })

    it('leaves a call that has had an event within its time', () => {
        assert.deepEqual(sweep([silent('a', { lastEventAt: NOW - 240 * MINUTE })]), NOTHING)
    })

    it('takes note of a silent call that the vendor does not know, and closes it two minutes later', () => {
        assert.deepEqual(sweep([silent('a')]), { ...NOTHING, becomeAbsent: ['a'] })
        assert.deepEqual(sweep([absent('a', 1)]), NOTHING)
        assert.deepEqual(sweep([absent('a', 2)]), { ...NOTHING, close: ['a'] })
    })

    it('leaves a call that the vendor knows by any of its ids', () => {
        const call = silent('a', { members: ['one', 'other'] })
        assert.deepEqual(sweep([call], ['other']), NOTHING)
    })

    it('takes the note back when the vendor knows the call again, or it is not silent any more', () => {
        assert.deepEqual(sweep([absent('a')], ['a-contact']), { ...NOTHING, becomePresent: ['a'] })
        assert.deepEqual(sweep([{ ...absent('a'), lastEventAt: NOW }]), { ...NOTHING, becomePresent: ['a'] })
    })

    it('closes up to five whatever their share', () => {
        const calls = ['a', 'b', 'c', 'd', 'e'].map((id) => absent(id))
        assert.deepEqual(sweep(calls).close, ['a', 'b', 'c', 'd', 'e'])
    })

    it('closes none of six, when that is more than a fifth', () => {
        const calls = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => absent(id))
        assert.deepEqual(sweep(calls), { ...NOTHING, tooMany: 6 })
    })

    it('closes a fifth of many, and none when it would be one more', () => {
        const others = Array.from({ length: 33 }, (_, index) => silent(`o${index}`, { lastEventAt: NOW }))
        const gone = Array.from({ length: 8 }, (_, index) => absent(`g${index}`))
        assert.equal(sweep([...others, ...gone]).close.length, 8)
        assert.deepEqual(sweep([...others, ...gone, absent('g8')]), { ...NOTHING, tooMany: 9 })
    })
})
