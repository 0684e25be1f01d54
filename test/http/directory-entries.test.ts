import assert from 'node:assert/strict'
import type { Listing } from '../../src/server/callers/candidate.ts'
import type { FoundEntries } from '../../src/server/records/directory-entries.ts'
import { compileSelect } from '../../instance/query/compiler.ts'
import type { Selection } from '../../instance/query/condition.ts'
import { importUsers, pressFill } from './directory.ts'
import { startTrunkline, type Trunkline } from './trunkline.ts'

describe('The entries of a number', () => {
    let trunkline: Trunkline
    let account: string
    before(async () => {
        trunkline = await startTrunkline({ background: false })
        account = await trunkline.insert('customer_account', { name: 'Globex', phone: '+1 415 555 0600' })
        importUsers(trunkline.instance, 40, (index) => ({
            phone: '+1 415 555 0600',
            active: index < 20 ? '0' : '1',
            ...(index === 39 ? { mobile_phone: '+999 415 555 0600', home_phone: '+47 15 55 06 01' } : {}),
        }))
        pressFill(trunkline, 'admin')
        trunkline.instance.runPending()
    })
    after(() => trunkline.close())

    function findUpTo(e164: string, limit: number): FoundEntries {
        const text = trunkline.script(
            `var find = require('./src/server/records/directory-entries.ts').findEntries;
            return JSON.stringify(find('${e164}', ${limit}));`,
            'x_tkl_voice'
        )
        return JSON.parse(String(text)) as FoundEntries
    }

    const find = (e164: string, limit: number): readonly Listing[] => findUpTo(e164, limit).entries

    it('begin with the switchboard and with who is active, however many share it', () => {
        const found = find('+14155550600', 4)
        assert.deepEqual(
            found.map(({ table, kind, active }) => [table, kind, active]),
            [
                ['customer_account', 'switchboard', true],
                ['sys_user', 'mobile', true],
                ['sys_user', 'business', true],
                ['sys_user', 'business', true],
            ]
        )
        assert.equal(found[0]?.record, account)
        assert.equal(find('+14155550600', 100).filter((entry) => !entry.active).length, 20)
    })

    it('say whose they are, and since when', () => {
        const [switchboard] = find('+14155550600', 1)
        assert.deepEqual(
            { ...switchboard, since: 0 },
            {
                e164: '+14155550600',
                table: 'customer_account',
                record: account,
                kind: 'switchboard',
                country: '',
                active: true,
                customerAccount: '',
                portalUser: '',
                since: 0,
            }
        )
        assert.ok((switchboard?.since ?? 0) > Date.now() - 600000)
    })

    it('are those with the same last digits, too: of another country, and unreadable ones', () => {
        const others = find('+14155550600', 100).filter(({ e164 }) => e164 !== '+14155550600')
        assert.deepEqual(
            others.map(({ e164, kind }) => [e164, kind]),
            [['', 'mobile']]
        )
        assert.deepEqual(
            find('+4915550601', 10).map(({ e164 }) => e164),
            ['+4715550601']
        )
        assert.deepEqual(find('', 10), [])
    })

    it('are counted by phones: one that may be several numbers is one, and has all of them', () => {
        const { rows } = trunkline.instance
        for (const [index, country] of ['AT', 'DE', 'GB', 'US'].entries()) {
            for (const [person, column_name] of ['phone', 'phone', 'mobile_phone'].entries()) {
                rows.insert('x_tkl_voice_number', {
                    key: `reading-${country}-${person}`,
                    e164: `+${index + 1}12125550444`,
                    suffix: '25550444',
                    table_name: 'sys_user',
                    record: String(Math.min(person, 1)).padStart(32, 'd'),
                    column_name,
                    kind: column_name === 'phone' ? 'business' : 'mobile',
                    country,
                    active: '1',
                })
            }
        }
        const counts = [1, 2, 3, 50].map((limit) => findUpTo('+12125550444', limit))
        assert.deepEqual(
            counts.map(({ entries, isCut }) => [entries.length, isCut]),
            [
                [4, true],
                [8, true],
                [12, false],
                [12, false],
            ]
        )
    })

    it('are so many rows at most, whatever the number of countries', () => {
        for (let index = 0; index < 12; index++) {
            trunkline.instance.rows.insert('x_tkl_voice_number', {
                key: `country-${index}`,
                e164: `+${index + 10}25550555`,
                suffix: '25550555',
                table_name: 'sys_user',
                record: 'd'.repeat(32),
                column_name: 'phone',
                kind: 'business',
                active: '1',
            })
        }
        const { entries, isCut } = findUpTo('+1025550555', 1)
        assert.deepEqual([entries.length, isCut], [10, true])
        assert.deepEqual(findUpTo('+1025550555', 2).isCut, false)
    })

    it('cost one query', () => {
        const { rows } = trunkline.instance
        const select = rows.select.bind(rows)
        const tables: string[] = []
        Object.defineProperty(rows, 'select', {
            configurable: true,
            value: (selection: Parameters<typeof select>[0]) => {
                tables.push(selection.table)
                return select(selection)
            },
        })
        find('+14155550600', 10)
        Object.defineProperty(rows, 'select', { configurable: true, value: select })
        assert.deepEqual(
            tables.filter((table) => table.startsWith('x_tkl_voice_')),
            ['x_tkl_voice_number']
        )
    })

    it('come in the order of an index: none is sorted, however many share a number', () => {
        const plan = planOf(trunkline, () => find('+14155550600', 51))
        assert.match(plan, /USING INDEX index\.x_tkl_voice_number\.suffix_active_kind_record \(\w+=\?\)/)
        assert.doesNotMatch(plan, /TEMP B-TREE/)
    })

    it('of one table are gone through by an index, too', () => {
        const plan = planOf(trunkline, () =>
            trunkline.script(
                `require('./src/server/records/directory-rows.ts').readIndexedAfter('sys_user', 'a', 10);`,
                'x_tkl_voice'
            )
        )
        assert.match(plan, /USING INDEX index\.x_tkl_voice_number\.source_record \(\w+=\? AND \w+>\?\)/)
        assert.doesNotMatch(plan, /TEMP B-TREE/)
    })
})

/** How the database does what is asked of the directory in `read`. */
function planOf({ instance }: Trunkline, read: () => unknown): string {
    const { rows, database, dictionary } = instance
    const select = rows.select.bind(rows)
    const selections: Selection[] = []
    Object.defineProperty(rows, 'select', {
        configurable: true,
        value: (selection: Selection) => {
            if (selection.table === 'x_tkl_voice_number') selections.push(selection)
            return select(selection)
        },
    })
    read()
    Object.defineProperty(rows, 'select', { configurable: true, value: select })
    const steps = selections.flatMap((selection) => {
        const { sql, parameters } = compileSelect(dictionary, selection)
        return database.prepare(`explain query plan ${sql}`).all(...parameters)
    })
    return steps.map((row) => String(row['detail'])).join('; ')
}
