import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
    changesOf,
    directoryRows,
    type DirectoryValues,
    type PhoneRecord,
    type RowChanges,
    type StoredRow,
} from '../../src/server/callers/directory-rows.ts'
import { PHONE_SOURCES } from '../../src/server/callers/phone-columns.ts'

const phoneText = fc.oneof(
    fc.constantFrom(
        '',
        ' ',
        '+14155552671',
        '(415) 555-2671',
        '020 7946 0958',
        '0044 20 7946 0958',
        'reception',
        '4711'
    ),
    fc.stringMatching(/^\+?[0-9 ().-]{0,18}$/),
    fc.string({ maxLength: 130 })
)

const countries = fc.uniqueArray(fc.constantFrom('US', 'CA', 'GB', 'DE', 'IT', 'CN', 'ZZ'), { maxLength: 4 })

const phoneRecord: fc.Arbitrary<PhoneRecord> = fc.constantFrom(...PHONE_SOURCES).chain((source) =>
    fc.record({
        source: fc.constant(source.table),
        table: fc.constantFrom(source.table, 'customer_contact'),
        id: fc.constantFrom('one', 'other', 'third'),
        updatedOn: fc.constant('2026-01-01 00:00:00'),
        name: fc.string({ maxLength: 200 }),
        active: fc.boolean(),
        customerAccount: fc.constantFrom('', 'a1'),
        portalUser: fc.constantFrom('', 'u1'),
        phones: fc
            .tuple(...source.phones.map(() => phoneText))
            .map((texts) => source.phones.map((phone, index) => ({ ...phone, text: texts[index] ?? '' }))),
    })
)

const records = fc.uniqueArray(phoneRecord, { selector: ({ id }) => id, maxLength: 3 })

describe('Whatever is written in phones', () => {
    it('every phone that is not blank is a row at least, and no two rows have one key', () => {
        fc.assert(
            fc.property(phoneRecord, countries, (record, among) => {
                const rows = directoryRows(record, among)
                const written = record.phones.filter(({ text }) => text.trim() !== '').map(({ column }) => column)
                assert.deepEqual([...new Set(rows.map((row) => row.column_name))], written)
                const keys = rows.map((row) => [row.record, row.column_name, row.e164].join('|'))
                assert.equal(new Set(keys).size, keys.length)
                for (const row of rows) {
                    assert.match(row.e164, row.readable === '1' ? /^\+[1-9]\d{1,14}$/ : /^$/)
                    assert.ok(row.e164.endsWith(row.readable === '1' ? row.suffix : ''))
                }
            })
        )
    })

    it('the same record gives the same rows', () => {
        fc.assert(
            fc.property(phoneRecord, countries, (record, among) => {
                assert.deepEqual(directoryRows(record, among), directoryRows(structuredClone(record), among))
            })
        )
    })

    it('what is there becomes what should be there in one step, from anything, and stays', () => {
        fc.assert(
            fc.property(records, countries, records, countries, (before, then, after, now) => {
                const old = before.flatMap((record) => directoryRows(record, then))
                const wanted = after.flatMap((record) => directoryRows(record, now))
                const stored = old.map((values, index) => ({ id: String(index), values }))
                const changed = applied(stored, changesOf(stored, wanted))
                assert.deepEqual(sorted(changed.map(({ values }) => values)), sorted(wanted))
                assert.deepEqual(changesOf(changed, wanted), { inserted: [], updated: [], removed: [], unreadable: 0 })
            })
        )
    })

    it('the count of unreadable phones follows the changes', () => {
        fc.assert(
            fc.property(records, records, countries, (before, after, among) => {
                const [old, wanted] = [before, after].map((some) =>
                    some.flatMap((record) => directoryRows(record, among))
                )
                const stored = (old ?? []).map((values, index) => ({ id: String(index), values }))
                const count = (rows: readonly DirectoryValues[]): number =>
                    rows.filter((row) => row.readable === '0').length
                const { unreadable } = changesOf(stored, wanted ?? [])
                assert.equal(count(old ?? []) + unreadable, count(wanted ?? []))
            })
        )
    })
})

function applied(stored: readonly StoredRow[], changes: RowChanges): StoredRow[] {
    const kept = stored
        .filter(({ id }) => !changes.removed.includes(id))
        .map((row) => {
            const values = changes.updated.find(({ id }) => id === row.id)?.values ?? {}
            return { ...row, values: { ...row.values, ...values } }
        })
    return [...kept, ...changes.inserted.map((values, index) => ({ id: `new ${index}`, values }))]
}

function sorted(rows: readonly DirectoryValues[]): string[] {
    return rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()
}
