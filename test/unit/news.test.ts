import assert from 'node:assert/strict'
import type { PhoneEventType, PhoneFacts } from '../../src/server/calls/event.ts'
import { isNews, type Known, type Told } from '../../src/server/calls/news.ts'
import { answered, at, left, offered, phoneEvent, queued } from '../support/call-events.ts'

const AGENT = { externalId: 'A', username: 'anna', email: 'anna@example.com' }

function told(type: PhoneEventType, seconds: number, facts: PhoneFacts = {}, parent = ''): Told {
    return { type, contact: 'C1', parent, at: at(seconds), facts }
}

/** As an event that came without a time of its own. */
function late(event: Known): Known {
    return { ...event, isApproximate: true }
}

function assertNews(known: readonly Known[], event: Told): void {
    assert.equal(isNews(known, event), true)
}

function assertKnown(known: readonly Known[], event: Told): void {
    assert.equal(isNews(known, event), false)
}

describe('of what a poll tells, news is', () => {
    it('a contact nobody has told of', () => {
        for (const type of ['call.offered', 'call.queued', 'call.established', 'party.left'] as const) {
            assertNews([], told(type, 0, { agent: AGENT }))
        }
    })

    it('not a recording, wrap-up or snapshot of a contact nobody has told of', () => {
        for (const type of ['recording.available', 'wrapup.ended', 'call.snapshot'] as const) {
            assertKnown([], told(type, 0, { recordingUrl: 'https://r.example/1' }))
        }
    })

    it('not the beginning of a contact that is queued or answered', () => {
        assertKnown([queued('C1', 5)], told('call.offered', 0))
        assertKnown([answered('C1', 5, 'A')], told('call.offered', 0))
    })

    it('the beginning all the same, where it tells the number that nobody has told', () => {
        assertNews([answered('C1', 5, 'A')], told('call.offered', 0, { callerNumber: '1' }))
        assertKnown([queued('C1', 5, { facts: { callerNumber: '1' } })], told('call.offered', 0, { callerNumber: '1' }))
    })

    it('a parent that no event of the contact names', () => {
        assertNews([queued('C1', 5)], told('call.queued', 5, {}, 'C0'))
        assertKnown([queued('C1', 5, { parent: 'C0' })], told('call.queued', 5, {}, 'C0'))
    })

    it('another queue, and the same queue again after an answer', () => {
        const first = queued('C1', 0, { facts: { queue: '7', queueName: 'Sales' } })
        const facts = { queue: '7', queueName: 'Sales' }
        assertKnown([first], told('call.queued', 60, facts))
        assertNews([first], told('call.queued', 60, { ...facts, queue: '8' }))
        assertNews([first, answered('C2', 30, 'A')], told('call.queued', 60, facts))
    })

    it('an agent who is not on the contact yet', () => {
        assertNews([queued('C1', 0)], told('call.established', 10, { agent: AGENT }))
        assertNews([answered('C1', 5, 'B')], told('call.established', 10, { agent: AGENT }))
    })

    it('not an agent who is, whenever that began, and under whichever name', () => {
        assertKnown([answered('C1', 5, 'A')], told('call.established', 0, { agent: AGENT }))
        assertKnown([answered('C1', 5, 'A')], told('call.established', 500, { agent: AGENT }))
        const byName = { facts: { agent: { externalId: 'ANNA', username: 'ANNA', email: '' } } }
        assertKnown([phoneEvent('call.established', 'C1', 5, byName)], told('call.established', 0, { agent: AGENT }))
        assertKnown([phoneEvent('party.joined', 'C1', 5, byName)], told('call.established', 9, { agent: AGENT }))
    })

    it('an agent who is back after another one', () => {
        const known = [answered('C1', 5, 'A'), answered('C1', 50, 'B')]
        assertNews(known, told('call.established', 90, { agent: AGENT }))
        assertKnown(known, told('call.established', 5, { agent: AGENT }))
    })

    it('a ring after a missed one, not the ring of somebody who answered', () => {
        const agent = { facts: { agent: AGENT } }
        const rung = phoneEvent('call.delivered', 'C1', 0, agent)
        assertKnown([rung], told('call.delivered', 5, { agent: AGENT }))
        assertNews([rung, phoneEvent('call.missed', 'C1', 20, agent)], told('call.delivered', 40, { agent: AGENT }))
        assertKnown([answered('C1', 9, 'A')], told('call.delivered', 5, { agent: AGENT }))
    })

    it('a ring between a missed one and an answer, whichever of the rings between them was lost', () => {
        const agent = { facts: { agent: AGENT } }
        const first = [phoneEvent('call.delivered', 'C1', 0, agent), phoneEvent('call.missed', 'C1', 20, agent)]
        const second = phoneEvent('call.delivered', 'C1', 40, agent)
        const declined = phoneEvent('call.declined', 'C1', 50, agent)
        const answer = answered('C1', 70, 'A')
        assertNews([...first, answer], told('call.delivered', 40, { agent: AGENT }))
        assertNews([...first, second, answer], told('call.declined', 50, { agent: AGENT }))
        assertNews([...first, declined, answer], told('call.delivered', 40, { agent: AGENT }))
        assertKnown([...first, second, declined, answer], told('call.delivered', 40, { agent: AGENT }))
        assertKnown([answer], told('call.delivered', 90, { agent: AGENT }))
    })

    it('a missed ring, once for each ring', () => {
        const agent = { facts: { agent: AGENT } }
        const rung = [0, 60].map((seconds) => phoneEvent('call.delivered', 'C1', seconds, agent))
        const missed = phoneEvent('call.missed', 'C1', 20, agent)
        assertNews([...rung], told('call.missed', 20, { agent: AGENT }))
        assertKnown([...rung, missed], told('call.missed', 30, { agent: AGENT }))
        assertNews([...rung, missed], told('call.missed', 80, { agent: AGENT }))
    })

    it('a hold of a contact that is not held at that moment, and the end of one', () => {
        const call = [answered('C1', 0, 'A'), phoneEvent('call.held', 'C1', 60)]
        assertNews([answered('C1', 0, 'A')], told('call.held', 60))
        assertKnown(call, told('call.held', 90))
        assertNews(call, told('call.retrieved', 90))
        assertKnown([answered('C1', 0, 'A')], told('call.retrieved', 90))
        assertNews([...call, left('C1', 120)], told('call.retrieved', 90))
        assertKnown([...call, left('C1', 120)], told('call.retrieved', 150))
    })

    it('not what came in a little after the vendor says it happened, without a time of its own', () => {
        const held = phoneEvent('call.held', 'C1', 64)
        assertKnown([answered('C1', 0, 'A'), late(held)], told('call.held', 60))
        assertNews([answered('C1', 0, 'A'), held], told('call.held', 60))
    })

    it('an end, unless the contact has left or its whole call was over by then', () => {
        const talk = [offered('C1', 0), answered('C1', 10, 'A')]
        assertNews(talk, told('party.left', 60))
        assertKnown([...talk, left('C1', 60)], told('party.left', 61))
        assertKnown([...talk, phoneEvent('call.cleared', 'C2', 60)], told('party.left', 61))
        assertNews([...talk, phoneEvent('call.cleared', 'C2', 90)], told('party.left', 61))
    })

    it('the end of a call in which somebody has not left', () => {
        const two = [answered('C1', 10, 'A'), left('C1', 60), answered('C2', 30, 'B')]
        assertNews(two, told('call.cleared', 90))
        assertKnown([...two, left('C2', 80)], told('call.cleared', 90))
    })

    it('what the vendor says of the end of a call that a sweep has closed', () => {
        const swept = phoneEvent('call.cleared', 'C1', 900, { facts: { cause: 'reconciled' } })
        assertNews([answered('C1', 10, 'A'), swept], told('party.left', 60))
    })

    it('a disposition, a code or a reason that is not there yet', () => {
        const over = [answered('C1', 10, 'A'), left('C1', 60, { facts: { cause: '16' } })]
        assertNews(over, told('party.left', 60, { disposition: 'sold' }))
        assertNews(over, told('wrapup.ended', 90, { agent: AGENT, wrapUpCode: '7' }))
        assertKnown(over, told('call.snapshot', 60, { releasedBy: 'caller', cause: 'Contact Hung Up' }))
        assertNews([answered('C1', 10, 'A'), left('C1', 60)], told('call.snapshot', 60, { releasedBy: 'caller' }))
    })

    it('each link once', () => {
        const url = 'https://r.example/1'
        const first = phoneEvent('recording.available', 'C1', 90, { facts: { recordingUrl: url } })
        assertNews([answered('C1', 10, 'A')], told('recording.available', 90, { recordingUrl: url }))
        assertKnown([answered('C1', 10, 'A'), first], told('recording.available', 900, { recordingUrl: url }))
        assertNews([answered('C1', 10, 'A'), first], told('recording.available', 900, { recordingUrl: `${url}0` }))
    })

    it('never what an agent does beside calls', () => {
        assertKnown([], { type: 'agent.presence.changed', contact: '', parent: '', at: at(0), facts: { agent: AGENT } })
    })
})
