import assert from 'node:assert/strict'
import { readContacts, type Contact } from '../../src/server/calls/contact.ts'
import type { CallEvent } from '../../src/server/calls/event.ts'
import {
    answered,
    at,
    changed,
    identified,
    left,
    offered,
    opened,
    permutations,
    phoneEvent,
    queued,
    resolved,
    scriptError,
} from '../support/call-events.ts'

function contactOf(id: string, ...events: CallEvent[]): Contact {
    const contact = readContacts(events).get(id)
    assert.ok(contact, `no contact ${id}`)
    return contact
}

function answersOf(contact: Contact): { agent: string; at: number | undefined }[] {
    return contact.parts.map(({ agent, establishedAt }) => ({ agent, at: establishedAt }))
}

describe('contact', () => {
    it('begins with the first sign of it, whichever that is', () => {
        assert.equal(contactOf('C1', left('C1', 9), queued('C1', 4), answered('C1', 6, 'A')).startedAt, at(4))
        assert.equal(contactOf('C1', left('C1', 2), queued('C1', 4)).startedAt, at(2))
    })

    it('reaches each milestone once and never loses it', () => {
        const events = [offered('C1', 0), queued('C1', 1), answered('C1', 2, 'A'), left('C1', 3)]
        for (const order of permutations(events)) {
            const contact = contactOf('C1', ...order)
            assert.equal(contact.arrived, true)
            assert.deepEqual(contact.queuedAt, [at(1)])
            assert.deepEqual(answersOf(contact), [{ agent: 'A', at: at(2) }])
            assert.equal(contact.endedAt, at(3))
        }
    })

    it('has left for good, also when a later event says it is queued or answered', () => {
        const contact = contactOf('C1', left('C1', 1), answered('C1', 2, 'A'), queued('C1', 3))
        assert.equal(contact.endedAt, at(1))
        assert.equal(contact.parts.length, 1)
    })

    it('left when it was first said to have left', () => {
        assert.equal(contactOf('C1', left('C1', 9), left('C1', 5), left('C1', 7)).endedAt, at(5))
    })

    it('takes the same agent twice in a row for one establishment, at the first time', () => {
        const contact = contactOf('C1', answered('C1', 8, 'A'), answered('C1', 5, 'A'))
        assert.deepEqual(answersOf(contact), [{ agent: 'A', at: at(5) }])
    })

    it('keeps an agent who comes back after another as a further establishment', () => {
        const contact = contactOf('C1', answered('C1', 1, 'A'), answered('C1', 2, 'B'), answered('C1', 3, 'A'))
        assert.deepEqual(
            contact.parts.map(({ agent }) => agent),
            ['A', 'B', 'A']
        )
    })

    it('is answered also when the event names no agent', () => {
        const contact = contactOf('C1', phoneEvent('call.established', 'C1', 1))
        assert.deepEqual(answersOf(contact), [{ agent: '', at: at(1) }])
    })

    it('has the parent that is first named', () => {
        const contact = contactOf(
            'C2',
            queued('C2', 1),
            answered('C2', 2, 'A', { parent: 'C1' }),
            left('C2', 3, { parent: 'C9' })
        )
        assert.equal(contact.parent, 'C1')
    })

    it('knows the time of its last phone event', () => {
        assert.equal(contactOf('C1', left('C1', 9), queued('C1', 1)).lastEventAt, at(9))
    })

    it('is not made by errors, look-ups or changes by a person', () => {
        const contacts = readContacts([
            scriptError('E', 1),
            opened('O', 1),
            resolved('R', 1, 'A', 'u1'),
            identified('I', 1, '+14155552671'),
            changed('P', 1, 'state', 'closed_complete'),
        ])
        assert.deepEqual(Array.from(contacts.keys()), [])
    })

    it('does not change by errors, look-ups or changes by a person', () => {
        const events = [queued('C1', 1), answered('C1', 2, 'A')]
        const others = [scriptError('C1', 0), resolved('C1', 9, 'A', 'u1'), changed('C1', 9, 'assigned_to', 'u2')]
        assert.deepEqual(contactOf('C1', ...others, ...events), contactOf('C1', ...events))
    })

    it('keeps contacts apart', () => {
        const contacts = readContacts([queued('C1', 1), left('C2', 2), answered('C1', 3, 'A')])
        assert.deepEqual(Array.from(contacts.keys()).sort(), ['C1', 'C2'])
        assert.equal(contacts.get('C1')?.endedAt, undefined)
        assert.deepEqual(contacts.get('C2')?.queuedAt, [])
    })

    it('puts events at the same time in the order of a call: queued, answered, left', () => {
        const contact = contactOf('C1', left('C1', 1), answered('C1', 1, 'A'), queued('C1', 1), offered('C1', 1))
        assert.deepEqual(
            contact.events.map(({ type }) => type),
            ['call.offered', 'call.queued', 'call.established', 'party.left']
        )
    })

    it('does not change the list it reads', () => {
        const events = [left('C1', 9), queued('C1', 1)]
        const before = Array.from(events)
        readContacts(events)
        assert.deepEqual(events, before)
    })
})
