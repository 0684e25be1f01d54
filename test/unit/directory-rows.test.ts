import assert from 'node:assert/strict'
import { changesOf, directoryRows, readPhone, type PhoneRecord } from '../../src/server/callers/directory-rows.ts'
import { PHONE_SOURCES } from '../../src/server/callers/phone-columns.ts'

function person(phones: Readonly<Record<string, string>>, values: Partial<PhoneRecord> = {}): PhoneRecord {
    const columns = PHONE_SOURCES.find(({ table }) => table === 'sys_user')?.phones ?? []
    return {
        source: 'sys_user',
        table: 'sys_user',
        id: 'p1',
        updatedOn: '2026-01-01 00:00:00',
        name: 'Ada Byrne',
        active: true,
        customerAccount: '',
        portalUser: '',
        phones: columns.map((phone) => ({ ...phone, text: phones[phone.column] ?? '' })),
        ...values,
    }
}

describe('A phone is read', () => {
    it('as it stands when it has a country code', () => {
        for (const text of ['+44 20 7946 0958', '+44 (0)20 7946 0958', '0044 20 7946 0958', '442079460958']) {
            assert.deepEqual(readPhone(text, ['US']), [{ e164: '+442079460958', country: '' }], text)
        }
    })

    it('as of each country when it has none, and as one number where countries agree', () => {
        assert.deepEqual(readPhone('(415) 555-2671', ['CA', 'GB', 'US']), [
            { e164: '+14155552671', country: 'CA' },
            { e164: '+444155552671', country: 'GB' },
        ])
    })

    it('as a national number of eleven digits before it is taken for one that lacks its plus', () => {
        assert.deepEqual(readPhone('13812345678', ['CN']), [{ e164: '+8613812345678', country: 'CN' }])
        assert.deepEqual(readPhone('13812345678', []), [{ e164: '+13812345678', country: '' }])
    })

    it('without an account only when it has a country code', () => {
        assert.deepEqual(readPhone('(415) 555-2671', []), [])
        assert.deepEqual(readPhone('+1 (415) 555-2671', []), [{ e164: '+14155552671', country: '' }])
    })
})

describe('The rows of the phone directory', () => {
    it('are one for each phone, with who it is and what kind it is', () => {
        const contact = { table: 'customer_contact', customerAccount: 'a1', active: false }
        assert.deepEqual(directoryRows(person({ mobile_phone: ' (415) 555-2671 ' }, contact), ['US']), [
            {
                source: 'sys_user',
                table_name: 'customer_contact',
                record: 'p1',
                column_name: 'mobile_phone',
                e164: '+14155552671',
                suffix: '55552671',
                kind: 'mobile',
                country: 'US',
                as_written: '(415) 555-2671',
                readable: '1',
                name: 'Ada Byrne',
                active: '0',
                customer_account: 'a1',
                portal_user: '',
            },
        ])
    })

    it('are none for blank phones', () => {
        assert.deepEqual(directoryRows(person({ phone: ' ', home_phone: '\t' }), ['US']), [])
    })

    it('hold what cannot be read, with its last digits where it has enough', () => {
        const rows = directoryRows(person({ phone: 'ext. 4711', home_phone: '+99 1234 567 890' }), ['US'])
        assert.deepEqual(
            rows.map((row) => [row.readable, row.e164, row.suffix, row.as_written]),
            [
                ['0', '', '', 'ext. 4711'],
                ['0', '', '34567890', '+99 1234 567 890'],
            ]
        )
    })

    it('hold names and texts as long as their columns', () => {
        const [row] = directoryRows(person({ phone: '9'.repeat(300) }, { name: `${'n'.repeat(159)} name` }), ['US'])
        assert.deepEqual([row?.name, row?.as_written.length], ['n'.repeat(159), 100])
    })

    it('stay when a person becomes a contact, under their new class', () => {
        const [before, after] = ['sys_user', 'customer_contact'].map((table) =>
            directoryRows(person({ phone: '+14155552671' }, { table }), [])
        )
        const stored = (before ?? []).map((values) => ({ id: 'r1', values }))
        assert.deepEqual(changesOf(stored, after ?? []), {
            inserted: [],
            updated: [{ id: 'r1', values: { table_name: 'customer_contact' } }],
            removed: [],
            unreadable: 0,
        })
    })
})
