import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
    effectsText,
    isPhoneOver,
    wantedEffects,
    type EffectChoices,
    type KnownRecords,
} from '../../src/server/calls/effects.ts'
import { isPhoneEvent, type CallEvent } from '../../src/server/calls/event.ts'
import { foldCalls, type Call } from '../../src/server/calls/fold.ts'
import { keyedNumbers } from '../../src/server/calls/keyed-numbers.ts'
import { noteMark, workNote } from '../../src/server/calls/work-note.ts'
import { edgesOf } from '../support/call-events.ts'
import { history, shuffled, soup } from '../support/call-histories.ts'

const choices: fc.Arbitrary<EffectChoices> = fc.record({
    mayCreate: fc.boolean(),
    notes: fc.record({ start: fc.boolean(), end: fc.boolean() }),
})

const known: fc.Arbitrary<KnownRecords> = fc.record({
    hasLinked: fc.boolean(),
    merged: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
})

const keyed = fc.dictionary(
    fc.constantFrom('caseNumber', 'taskNumbers', 'language'),
    fc.constantFrom('CS1', '17', 'CS1, CS2', '')
)

/** Calls as they are and calls as they are not, some with numbers that the caller keyed in. */
const histories: fc.Arbitrary<CallEvent[]> = fc
    .tuple(fc.oneof(history, soup), fc.array(keyed, { maxLength: 3 }))
    .map(([events, attributes]) =>
        events.map((event, index) => {
            const told = attributes[index]
            return told !== undefined && isPhoneEvent(event)
                ? { ...event, facts: { ...event.facts, attributes: told } }
                : event
        })
    )

const fold = (events: readonly CallEvent[]): Call[] => foldCalls(events, edgesOf(events))

const calls: fc.Arbitrary<Call> = fc
    .oneof(histories, history)
    .map((events) => fold(events)[0])
    .filter((call) => call !== undefined)
    .map((call) => ({ ...call, personChanges: [] }))

describe('What is wanted because of a call', () => {
    it('is the same in whatever order its events came', () => {
        fc.assert(
            fc.property(
                histories.chain((events) => fc.tuple(fc.constant(events), shuffled(events))),
                choices,
                known,
                ([events, delivered], chosen, knowing) => {
                    const wanted = (told: readonly CallEvent[]): string[] =>
                        fold(told).map((call) => effectsText(wantedEffects(call, chosen, knowing)))
                    assert.deepEqual(wanted(delivered), wanted(events))
                }
            )
        )
    })

    it('has nothing twice, one record at most, and notes only where there is something to note them on', () => {
        fc.assert(
            fc.property(calls, choices, known, (call, chosen, knowing) => {
                const effects = wantedEffects(call, chosen, knowing)
                const names = effects.map((effect) => effectsText([effect]))
                assert.equal(new Set(names).size, names.length)
                const has = (kind: string): boolean => effects.some((effect) => effect.kind === kind)
                assert.equal(has('record'), chosen.mayCreate && call.answeredAt !== undefined)
                if (has('note')) assert.ok(knowing.hasLinked || has('link') || has('adopt') || has('record'))
                if (names.includes('note:start')) assert.ok(chosen.notes.start && call.answeredAt !== undefined)
                if (names.includes('note:end')) assert.ok(chosen.notes.end && isPhoneOver(call))
            })
        )
    })

    it('is nothing for an account that wants nothing, where nobody keyed in or linked anything', () => {
        const none = { mayCreate: false, notes: { start: true, end: true } }
        fc.assert(
            fc.property(calls, (call) => {
                const plain = { ...call, attributes: {} }
                assert.equal(effectsText(wantedEffects(plain, none, { hasLinked: false, merged: [] })), '')
            })
        )
    })

    it('is nothing once a person has deleted the Interaction', () => {
        fc.assert(
            fc.property(calls, choices, known, (call, chosen, knowing) => {
                const deleted = { ...call, personChanges: [{ kind: 'deleted' as const, at: 0, contact: '1' }] }
                assert.deepEqual(wantedEffects(deleted, chosen, knowing), [])
            })
        )
    })
})

describe('Numbers in the attributes of a call', () => {
    it('are read from anything at all, ten at most, and can be put into a query', () => {
        const names = fc.constantFrom(
            'caseNumber',
            'INCIDENT_NUMBER',
            'record numbers',
            'taskNumber',
            'other',
            '__proto__'
        )
        fc.assert(
            fc.property(fc.dictionary(names, fc.string()), (attributes) => {
                const numbers = keyedNumbers(attributes)
                assert.ok(numbers.length <= 10)
                for (const { number, spellings } of numbers) {
                    assert.ok(spellings.includes(number))
                    for (const spelling of spellings) assert.match(spelling, /^[A-Z0-9-]{1,47}$/)
                }
            })
        )
    })
})

describe('A work note', () => {
    it('is one line that begins with its mark and names no number of either side', () => {
        const real = history.map((events) => fold(events)[0]).filter((call) => call !== undefined)
        fc.assert(
            fc.property(real, fc.constantFrom('start', 'end'), (call, moment) => {
                const note = workNote(call, moment, { interaction: 'IMS0000123', agent: 'Agnes One' })
                assert.ok(note.startsWith(noteMark(moment, 'IMS0000123')))
                assert.ok(!note.includes('\n'))
                for (const number of [call.callerAsSent, call.calledAsSent]) {
                    if (number !== '') assert.ok(!note.includes(number))
                }
            })
        )
    })
})
