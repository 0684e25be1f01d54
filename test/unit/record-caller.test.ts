import assert from 'node:assert/strict'
import type { Candidate, IdentifiedCaller } from '../../src/server/calls/event.ts'
import { withRecords } from '../../src/server/calls/record-caller.ts'
import { user } from '../support/call-events.ts'

const known = (candidates: readonly Candidate[], caller?: Candidate): IdentifiedCaller => ({
    callerNumber: '+14155552671',
    calledNumber: '',
    confidence: caller?.score ?? 0,
    candidates,
    ...(caller === undefined ? {} : { caller }),
})

describe('Whom linked records name', () => {
    it('is the caller where nobody is known, the first of them, with a confidence of its own', () => {
        const found = withRecords(undefined, [user('ada'), user('ben')])
        assert.deepEqual([found?.caller?.id, found?.confidence], ['ada', 60])
    })

    it('is nobody where the look-up found somebody', () => {
        const found = known([], { ...user('cora'), score: 95 })
        assert.equal(withRecords(found, [user('ada')]), found)
    })

    it('is one of those who have the number, with what their phone is worth, and no stranger', () => {
        const tie = known([
            { ...user('ada'), score: 95 },
            { ...user('ben'), score: 95 },
        ])
        assert.equal(withRecords(tie, [user('eve')]), tie)
        const found = withRecords(tie, [user('eve'), user('ben')])
        assert.deepEqual([found?.caller?.id, found?.confidence], ['ben', 95])
    })

    it('may be anybody where those who are shown only have a number like it', () => {
        const weak = known([{ ...user('ada'), score: 40 }])
        assert.equal(withRecords(weak, [user('eve')])?.caller?.id, 'eve')
    })

    it('may be a contact of the company that was found, then nobody else', () => {
        const company = { table: 'customer_account', id: 'acme', name: 'Acme', score: 85 }
        const contact = { table: 'customer_contact', id: 'priya', name: 'Priya', account: 'acme' }
        const found = known([company], company)
        assert.equal(withRecords(found, [user('eve')]), found)
        assert.equal(withRecords(found, [user('eve'), contact])?.caller?.id, 'priya')
    })
})
