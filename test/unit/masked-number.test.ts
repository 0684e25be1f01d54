import assert from 'node:assert/strict'
import fc from 'fast-check'
import { maskFacts } from '../../src/server/callers/masked-facts.ts'
import { maskNumber, maskNumbersIn } from '../../src/server/callers/masked-number.ts'

describe('a masked telephone number', () => {
    it('shows the country, the area and the end', () => {
        assert.equal(maskNumber('+14155552671'), '+1415•••••71')
        assert.equal(maskNumber('+442079460958'), '+4420••••••58')
    })

    it('keeps the way it was written', () => {
        assert.equal(maskNumber('(415) 555-2671'), '(415) 5••-••71')
        assert.equal(maskNumber('sip:+14155552671@example.com'), 'sip:+1415•••••71@example.com')
    })

    it('shows less of a shorter number', () => {
        assert.equal(maskNumber('5552671'), '5••••71')
        assert.equal(maskNumber('555267'), '••••67')
    })

    it('is no number where there is none, or only a short code', () => {
        for (const text of ['', 'anonymous', 'Restricted', '911', '30001']) assert.equal(maskNumber(text), text)
    })

    it('never shows more than six digits of a number, and always hides four', () => {
        fc.assert(
            fc.property(fc.stringMatching(/^\+?\d{6,15}$/), (number) => {
                const masked = maskNumber(number)
                assert.equal(masked.length, number.length)
                assert.ok(masked.replace(/\D/g, '').length <= 6)
                assert.ok((masked.match(/•/g) ?? []).length >= 4)
            })
        )
    })
})

describe('numbers in a text', () => {
    it('are masked wherever they stand', () => {
        assert.equal(
            maskNumbersIn('Call back on +1 415-555-2671 or (212) 555 0187.'),
            'Call back on +1 415-•••-••71 or (212) 5•• ••87.'
        )
    })

    it('are not what identifies something else', () => {
        for (const text of ['IMS0000123', 'agent 30001', 'a1b2c3d4e5f60718293a4b5c6d7e8f90', '']) {
            assert.equal(maskNumbersIn(text), text)
        }
    })

    it('are masked also when they follow one another', () => {
        assert.equal(maskNumbersIn('+14155552671,+14155552672'), '+1415•••••71,+1415•••••72')
    })
})

describe('masked facts', () => {
    it('keep everything but the numbers', () => {
        const facts = {
            callerNumber: '+14155552671',
            calledNumber: '8005550100',
            queueName: 'Sales 24/7 0800 123456',
            agent: { externalId: '1234567890', username: 'agent.one', email: 'agent.one@example.com' },
            attributes: { language: 'en', callbackOn: '2125550187' },
            transferTarget: '+12125550187',
            wrapUpNotes: 'Wants a call on 212-555-0187',
            recordingUrl: 'https://example.com/recordings/1234567890',
            candidates: [{ table: 'sys_user', id: '12345678901234567890123456789012', name: 'Ada Byrne' }],
            confidence: 100,
            wrapUp: false,
        }
        assert.deepEqual(maskFacts(facts), {
            ...facts,
            callerNumber: '+1415•••••71',
            calledNumber: '8005••••00',
            attributes: { language: 'en', callbackOn: '2125••••87' },
            transferTarget: '+1212•••••87',
            wrapUpNotes: 'Wants a call on 212-5••-••87',
        })
    })

    it('are the facts where there are none', () => {
        for (const stored of [undefined, null, {}, []]) assert.deepEqual(maskFacts(stored), stored)
    })

    it('hide the number in what a person wrote to an Interaction', () => {
        const change = { kind: 'value', field: 'short_description', value: 'Phone call from +14155552671', by: 'admin' }
        assert.deepEqual(maskFacts(change), { ...change, value: 'Phone call from +1415•••••71' })
    })
})
