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

    it('is one however it is grouped, and whatever key ended it', () => {
        for (const keyed of ['123 4567', '1 2 3 4 5 6 7', ' 1234567 ', '1234567#', '# 1234567 ##', '123\u00a04567']) {
            assert.deepEqual(spellings({ caseNumber: keyed }), [['1234567', 'CS1234567']], keyed)
        }
        for (const keyed of ['CS 1234567', 'cs 123 4567', 'CS#1234567']) {
            assert.deepEqual(spellings({ caseNumber: keyed }), [['CS1234567']], keyed)
        }
        // One or two: not to be told.
        assert.deepEqual(spellings({ caseNumber: '123#4567' }), [])
    })

    it('is parted by marks, by a new line, and by the letters of the next', () => {
        for (const keyed of ['12 3, 45', '12 3;45', '123|45', '[123,45]', '123\n45']) {
            assert.deepEqual(spellings({ recordNumber: keyed }), [['123'], ['45']], keyed)
        }
        assert.deepEqual(spellings({ recordNumber: 'CS 12 3 INC-45' }), [['CS123'], ['INC45', 'INC-45']])
    })

    it('has no hyphen after its letters, except where the instance numbers that way', () => {
        assert.deepEqual(spellings({ caseNumber: 'CS-1234567' }), [['CS1234567', 'CS-1234567']])
        assert.deepEqual(spellings({ caseNumber: 'CS - 123 4567' }), [['CS1234567', 'CS-1234567']])
        assert.deepEqual(spellings({ recordNumber: 'ABC-2026-001' }), [['ABC2026-001', 'ABC-2026-001']])
    })

    it('is nothing that a query could take for its own, and has a digit in it', () => {
        assert.deepEqual(spellings({ caseNumber: 'none', recordNumber: 'INC1^active=true' }), [])
    })
})
