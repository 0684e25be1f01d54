import assert from 'node:assert/strict'
import fc from 'fast-check'
import { CXONE_STEPS } from '../../src/server/vendors/cxone/steps.ts'
import { canonicalText, readTime } from '../../src/server/vendors/fields.ts'
import { shuffled } from '../support/call-histories.ts'

const FIELDS = [
    'contactId',
    'masterId',
    'eventId',
    'occurredAt',
    'ani',
    'dnis',
    'skill',
    'phase',
    'direction',
    'attributes',
    'agentId',
    'causeCode',
    'message',
    'other',
]

const fieldValue = fc.oneof(fc.jsonValue(), fc.string({ maxLength: 200 }), fc.constantFrom('', null, '1', 1, true))
const body = fc.dictionary(fc.constantFrom(...FIELDS), fieldValue)

describe('any body of a CXone step', () => {
    for (const [step, read] of Object.entries(CXONE_STEPS)) {
        it(`is an event, or names one of its own fields: ${step}`, () => {
            fc.assert(
                fc.property(body, (fields) => {
                    const result = read(fields)
                    if (!result.ok) return assert.ok(FIELDS.includes(result.field) && result.expected !== '')
                    assert.notEqual(result.event.parent, result.event.contact || undefined)
                    if (step !== 'error') assert.notEqual(result.event.contact, '')
                    assert.ok(result.event.ownTime === undefined || Number.isInteger(result.event.ownTime))
                })
            )
        })

        it(`is the same event when its fields are texts: ${step}`, () => {
            const scalars = fc.dictionary(
                fc.constantFrom(...FIELDS.filter((field) => field !== 'attributes')),
                fc.oneof(fc.nat(), fc.boolean(), fc.string({ maxLength: 50 }))
            )
            fc.assert(
                fc.property(scalars, (fields) => {
                    const texts = Object.fromEntries(
                        Object.entries(fields).map(([name, value]) => [name, String(value)])
                    )
                    const [one, other] = [read(fields), read(texts)]
                    assert.equal(one.ok, other.ok)
                    if (!one.ok || !other.ok) return assert.deepEqual(one, other)
                    assert.deepEqual({ ...one.event, canonicalBody: '' }, { ...other.event, canonicalBody: '' })
                })
            )
        })
    }
})

describe('the canonical text of any body', () => {
    it('says all that the body says', () => {
        fc.assert(
            fc.property(fc.jsonValue(), (value) => {
                const plain: unknown = JSON.parse(JSON.stringify(value))
                assert.deepEqual(JSON.parse(canonicalText(value)), plain)
            })
        )
    })

    it('does not depend on the order of fields', () => {
        const turned = fc
            .dictionary(fc.string(), fc.jsonValue())
            .chain((fields) => shuffled(Object.entries(fields)).map((entries) => ({ fields, entries })))
        fc.assert(
            fc.property(turned, ({ fields, entries }) => {
                assert.equal(canonicalText(Object.fromEntries(entries)), canonicalText(fields))
            })
        )
    })
})

describe('any time', () => {
    const time = fc.date({ min: new Date(0), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
    const read = (text: string): number | undefined => {
        const result = readTime({ at: text }, 'at')
        assert.ok(result.ok, text)
        return result.value
    }

    it('is read back from ISO 8601', () => {
        fc.assert(fc.property(time, (date) => assert.equal(read(date.toISOString()), date.getTime())))
    })

    it('is read back from any zone', () => {
        const zone = fc.integer({ min: -14 * 60, max: 14 * 60 })
        fc.assert(
            fc.property(time, zone, fc.constantFrom(':', ''), (date, minutes, colon) => {
                const local = new Date(date.getTime() + minutes * 60000).toISOString().slice(0, -1)
                const pad = (value: number) => String(value).padStart(2, '0')
                const hours = Math.trunc(Math.abs(minutes) / 60)
                const offset = `${minutes < 0 ? '-' : '+'}${pad(hours)}${colon}${pad(Math.abs(minutes) % 60)}`
                assert.equal(read(local + offset), date.getTime(), local + offset)
            })
        )
    })
})
