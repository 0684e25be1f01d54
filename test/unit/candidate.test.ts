import assert from 'node:assert/strict'
import { CANDIDATE_LIMIT, identify } from '../../src/server/callers/candidate.ts'
import { user } from '../support/call-events.ts'

const NUMBERS = { caller: '+14155552671', called: '+18005550100' }

describe('identifying a caller', () => {
    it('takes the only match for the caller', () => {
        assert.deepEqual(identify(NUMBERS, [user('u1')]), {
            callerNumber: '+14155552671',
            calledNumber: '+18005550100',
            caller: user('u1'),
            confidence: 100,
            candidates: [user('u1')],
        })
    })

    it('tells several matches and guesses none', () => {
        const identified = identify(NUMBERS, [user('u1'), user('u2')])
        assert.equal('caller' in identified, false)
        assert.equal(identified.confidence, 0)
        assert.deepEqual(identified.candidates, [user('u1'), user('u2')])
    })

    it('keeps the numbers where nobody matches', () => {
        assert.deepEqual(identify({ caller: '', called: '+18005550100' }, []), {
            callerNumber: '',
            calledNumber: '+18005550100',
            confidence: 0,
            candidates: [],
        })
    })

    it('has room for two matches at least: one alone could not be told from several', () => {
        assert.ok(CANDIDATE_LIMIT >= 2)
    })
})
