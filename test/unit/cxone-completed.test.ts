import assert from 'node:assert/strict'
import { answerOf, brief, fixture, only } from './cxone-samples.ts'

describe('A completed CXone contact', () => {
    const { events } = answerOf('contacts-completed', fixture('completed-contacts-v33.json').answer)

    it('tells when it began, was answered and ended', () => {
        assert.deepEqual(brief(events.filter(({ contact }) => contact === '458112')), [
            'call.offered 458112   10:00:00.000Z',
            'call.queued 458112   10:00:10.000Z',
            'call.established 458112  2001 10:00:30.000Z',
            'call.transferred 458112   10:01:30.000Z',
            'call.snapshot 458112   10:01:30.000Z',
            'party.left 458112   10:01:30.000Z',
        ])
    })

    it('speaks for its contact only', () => {
        assert.deepEqual(
            events.filter(({ type }) => type === 'call.cleared' || type === 'call.abandoned'),
            []
        )
    })

    it('was passed on the way its indicator says', () => {
        assert.deepEqual(only(events, 'call.transferred', '458112').facts, { transfer: 'queue' })
    })

    it('is not told as passed on when nothing is known to have come of it, except to a number outside', () => {
        const kinds = ['ReSkill', 'ReAgent', 'Consult', 'TakeOver', 'External', 'None', 'constructor'].map(
            (transferIndicatorName) =>
                answerOf('contacts-completed', {
                    completedContacts: [{ contactId: 1, transferIndicatorName, totalDurationSeconds: 1 }],
                }).events.find(({ type }) => type === 'call.transferred')?.facts.transfer
        )
        assert.deepEqual(kinds, [undefined, undefined, undefined, undefined, 'external', undefined, undefined])
    })

    it('was missed by the agent who refused it, when nobody answered', () => {
        const missed = only(events, 'call.missed', '458113')
        assert.equal(missed.facts.agent?.externalId, '2002')
        assert.equal(missed.facts.cause, 'No answer')
        assert.equal(missed.ownTime, Date.UTC(2026, 10, 20, 10, 2))
        assert.ok(!events.some(({ type, contact }) => type === 'call.established' && contact === '458113'))
    })

    it('says who hung up where its reason does', () => {
        assert.equal(only(events, 'party.left', '458113').facts.releasedBy, 'caller')
        assert.equal(only(events, 'party.left', '458112').facts.releasedBy, undefined)
        assert.equal(only(events, 'party.left', '458112').facts.cause, 'Transferred')
    })

    it('keeps what was measured, the seconds on hold among it', () => {
        const { attributes } = only(events, 'call.snapshot', '458112').facts
        assert.equal(attributes?.['holdSeconds'], '12')
        assert.equal(attributes?.['holdCount'], '1')
    })

    it('is read from the answers of older versions', () => {
        const old = answerOf('contacts-completed', fixture('completed-contacts.json').answer).events
        assert.deepEqual(brief(old), [
            'call.offered 2789879875   16:29:31.443Z',
            'call.queued 2789879875   16:29:36.443Z',
            'call.established 2789879875  999999 16:29:49.443Z',
            'wrapup.ended 2789879875  999999 16:37:33.443Z',
            'call.snapshot 2789879875   16:34:26.443Z',
            'party.left 2789879875   16:34:26.443Z',
        ])
        const { facts } = only(old, 'wrapup.ended', '2789879875')
        assert.deepEqual([facts.disposition, facts.wrapUpCode], ['93', '93'])
        assert.match(facts.wrapUpNotes ?? '', /^Call went well/)
        assert.equal(only(old, 'call.offered', '2789879875').facts.direction, 'inbound')
    })

    it('tells a disposition that was chosen later', () => {
        const { answer } = fixture('completed-contacts-v33.json')
        const [first] = answer['completedContacts'] as Record<string, unknown>[]
        const wrapUps = (changes: Record<string, unknown>): string[] =>
            answerOf('contacts-completed', { completedContacts: [{ ...first, ...changes }] })
                .events.filter(({ type }) => type === 'wrapup.ended')
                .map(({ eventId }) => eventId)
        assert.deepEqual(wrapUps({}), [])
        const [one] = wrapUps({ primaryDispositionId: 93 })
        const [other] = wrapUps({ primaryDispositionId: 94 })
        assert.ok(one !== undefined && other !== undefined && one !== other)
    })
})

describe('The states of CXone agents', () => {
    const { events } = answerOf('agents-states', fixture('agent-states.json').answer)

    it('are presence, and wrap-up of telephone contacts', () => {
        assert.deepEqual(brief(events), [
            'agent.presence.changed   2001 10:00:20.000Z',
            'wrapup.started 458115  2001 10:00:20.000Z',
            'agent.presence.changed   2002 10:00:10.000Z',
            'agent.presence.changed   2003 10:00:11.000Z',
        ])
        assert.deepEqual(events[2]?.facts, {
            agent: { externalId: '2002', username: 'agent.two@example.com', email: '' },
            presence: { state: 'Unavailable', reason: 'Break', pending: '' },
        })
    })

    it('are read from the answers of older versions', () => {
        const old = answerOf('agents-states', {
            resultSet: {
                AgentStates: [
                    {
                        AgentId: 293558,
                        AgentStateName: 'Available',
                        ContactId: null,
                        IsACW: 'False',
                        OutStateDescription: null,
                        StartDate: '2015-05-21T21:07:40.72Z',
                    },
                ],
            },
        }).events
        assert.deepEqual(brief(old), ['agent.presence.changed   293558 21:07:40.720Z'])
        assert.deepEqual(old[0]?.facts.presence, { state: 'Available', reason: '', pending: '' })
    })
})
