import assert from 'node:assert/strict'
import type { CallEvent, Candidate } from '../../src/server/calls/event.ts'
import { readFacts } from '../../src/server/calls/facts.ts'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import { isPhoneValue, projectInteraction, type ProjectedValues } from '../../src/server/calls/projection.ts'
import { changed, chosen, identified, only, permutations, queued, user } from '../support/call-events.ts'

const NUMBER = '+14155552671'
const QUEUED = queued('C1', 0, { facts: { callerNumber: NUMBER } })
const FOUND = identified('C1', 0, NUMBER, user('u7'))

const CONTACT: Candidate = { table: 'customer_contact', id: 'con', name: 'Con', account: 'acme' }
const CONSUMER: Candidate = { table: 'csm_consumer', id: 'cus', name: 'Cus', user: 'portal' }
const COMPANY: Candidate = { table: 'customer_account', id: 'acme', name: 'Acme', account: 'acme' }

function fold(...events: readonly CallEvent[]): Call {
    return only(foldCalls(events, []))
}

function people(...events: readonly CallEvent[]): string[] {
    const values: ProjectedValues = projectInteraction(fold(...events))
    return [values.opened_for, values.contact, values.consumer, values.account]
}

describe('the caller an agent chose', () => {
    it('counts for more than who was looked up, in any order of delivery', () => {
        for (const events of permutations([QUEUED, FOUND, chosen('C1', 20, user('u2'))])) {
            const { caller } = fold(...events)
            assert.deepEqual([caller?.caller?.id, caller?.confidence, caller?.callerNumber], ['u2', 100, NUMBER])
            assert.deepEqual(caller?.candidates, [user('u7')])
        }
    })

    it('counts for more than a look-up that is made later', () => {
        const events = [QUEUED, chosen('C1', 20, user('u2')), identified('C1', 60, NUMBER, user('u7'))]
        assert.equal(fold(...events).caller?.caller?.id, 'u2')
    })

    it('does not stand for the look-up: that is still to be made', () => {
        assert.equal(fold(QUEUED, chosen('C1', 20, user('u2'))).identified, undefined)
    })

    it('is the one who was chosen last', () => {
        for (const events of permutations([
            QUEUED,
            FOUND,
            chosen('C1', 20, user('u2')),
            chosen('C1', 30, user('u3')),
        ])) {
            assert.equal(fold(...events).caller?.caller?.id, 'u3')
        }
    })

    it('may be none of them', () => {
        const { caller } = fold(QUEUED, FOUND, chosen('C1', 20, undefined))
        assert.deepEqual([caller?.caller, caller?.confidence, caller?.candidates], [undefined, 0, [user('u7')]])
        assert.deepEqual(people(QUEUED, FOUND, chosen('C1', 20, undefined)), ['', '', '', ''])
    })

    it('is read from storage as it was stored, and as nobody where it cannot be read', () => {
        const facts = { caller: { ...CONTACT, score: 80, reasons: ['their mobile phone'] }, by: 'agent' }
        assert.deepEqual(readFacts('caller.chosen', JSON.parse(JSON.stringify(facts))).facts, facts)
        assert.deepEqual(readFacts('caller.chosen', 'nonsense').facts, { by: '' })
    })
})

describe('whom the Interaction is for', () => {
    it('says a user, a contact with their account, a consumer with their user, an account: each in its own column', () => {
        const by = (caller: Candidate): string[] => people(QUEUED, FOUND, chosen('C1', 20, caller))
        assert.deepEqual(by(user('u2')), ['u2', '', '', ''])
        assert.deepEqual(by(CONTACT), ['con', 'con', '', 'acme'])
        assert.deepEqual(by(CONSUMER), ['portal', '', 'cus', ''])
        assert.deepEqual(by(COMPANY), ['', '', '', 'acme'])
        assert.deepEqual(by({ table: 'u_person', id: 'p', name: 'P' }), ['', '', '', ''])
    })

    it('is what a person wrote there, against the look-up and against earlier choices', () => {
        const written = changed('C1', 30, 'opened_for', 'u5')
        assert.equal(people(QUEUED, FOUND, chosen('C1', 20, user('u2')), written)[0], 'u5')
        assert.equal(people(QUEUED, changed('C1', 30, 'account', 'globex'), FOUND)[3], 'globex')
    })

    it('is whom an agent chose later', () => {
        const events = [changed('C1', 10, 'opened_for', 'u5'), changed('C1', 12, 'contact', 'x')]
        assert.deepEqual(people(QUEUED, FOUND, ...events, chosen('C1', 20, CONTACT)), ['con', 'con', '', 'acme'])
    })

    it('is whom an agent chose in the moment in which the change was noticed', () => {
        const at20 = changed('C1', 20, 'opened_for', 'u5')
        assert.equal(people(QUEUED, FOUND, at20, chosen('C1', 20, user('u2')))[0], 'u2')
    })

    it('may have been said by the app itself at some time: by a look-up or by any of the choices', () => {
        const call = fold(QUEUED, FOUND, chosen('C1', 20, CONTACT), chosen('C1', 30, CONSUMER))
        for (const value of ['u7', 'con', 'portal', '']) assert.ok(isPhoneValue(call, 'opened_for', value), value)
        assert.ok(isPhoneValue(call, 'account', 'acme'))
        assert.equal(isPhoneValue(call, 'opened_for', 'u9'), false)
        assert.equal(isPhoneValue(call, 'consumer', 'con'), false)
    })
})
