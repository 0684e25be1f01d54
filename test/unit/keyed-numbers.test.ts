import assert from 'node:assert/strict'
import { keyedNumbers } from '../../src/server/calls/keyed-numbers.ts'

function spellings(attributes: Readonly<Record<string, string>>): (readonly string[])[] {
    return keyedNumbers(attributes).map((keyed) => keyed.spellings)
}

describe('A number that a caller keyed in', () => {
    it('is taken from the attributes that hold numbers of records, whatever their capitals', () => {
        assert.deepEqual(spellings({ CASENUMBER: 'cs0001234', incident_number: 'INC0010001', language: 'en1' }), [
            ['CS0001234'],
            ['INC0010001'],
        ])
    })

    it('is completed where it is digits alone and the attribute says of what', () => {
        assert.deepEqual(
            spellings({
                caseNumber: '1234',
                incidentNumber: '12',
                requestNumber: '5',
                taskNumber: '6',
                recordNumber: '7',
            }),
            [['1234', 'CS0001234'], ['12', 'INC0000012'], ['7'], ['5', 'REQ0000005'], ['6', 'TASK0000006']]
        )
    })

    it('may be one of several, as text or as a list', () => {
        assert.deepEqual(spellings({ caseNumbers: 'CS1; CS2 CS1' }), [['CS1'], ['CS2']])
        assert.deepEqual(spellings({ caseNumber: '["CS1","CS2"]' }), [['CS1'], ['CS2']])
    })

    it('is nothing that a query could take for its own, and has a digit in it', () => {
        assert.deepEqual(spellings({ caseNumber: 'none', recordNumber: 'INC1^active=true' }), [])
    })
})
