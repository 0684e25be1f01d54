import assert from 'node:assert/strict'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import { durationText, workNote } from '../../src/server/calls/work-note.ts'
import { answered, left, queued } from '../support/call-events.ts'

const NAMES = { interaction: 'IMS0000123', agent: 'Agnes One' }

function call(changes: Partial<Call> = {}): Call {
    const told = { facts: { queueName: 'Sales', callerNumber: '4155552671' } }
    const [folded] = foldCalls([queued('1', 0, told), answered('1', 10, 'A'), left('1', 202)], [])
    assert.ok(folded)
    return { ...folded, ...changes }
}

describe('The work note of a call', () => {
    it('says at the start who answered, and where it waited', () => {
        assert.equal(workNote(call(), 'start', NAMES), 'Call IMS0000123: answered by Agnes One (inbound, queue Sales).')
        assert.equal(
            workNote(call({ queueName: '', queue: '' }), 'start', { ...NAMES, agent: '' }),
            'Call IMS0000123: answered by an agent (inbound).'
        )
    })

    it('says at the end how long it was spoken, what came of it, who had it and where the recording is', () => {
        assert.equal(
            workNote(call({ recording: 'https://media.example.com/1' }), 'end', NAMES),
            'Call IMS0000123: over after 3 min 12 s, answered, agent Agnes One, recording: https://media.example.com/1'
        )
    })

    it('says how long the caller waited when nobody answered', () => {
        const [folded] = foldCalls([queued('1', 0), left('1', 45)], [])
        assert.ok(folded)
        assert.equal(workNote(folded, 'end', { ...NAMES, agent: '' }), 'Call IMS0000123: over after 45 s, abandoned')
    })

    it('counts hours only where there are any', () => {
        assert.deepEqual([0, 61000, 3600000, -5].map(durationText), ['0 s', '1 min 1 s', '1 h 0 min 0 s', '0 s'])
    })
})
