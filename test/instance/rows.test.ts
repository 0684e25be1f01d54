import assert from 'node:assert/strict'
import type { Aggregation } from '../../instance/query/condition.ts'
import type { OpenedStore } from '../../instance/store/open.ts'
import { annId, bobId, itemId, loadItems, scratchStore } from './scratch-store.ts'

describe('Rows', () => {
    let store: OpenedStore

    beforeEach(() => {
        store = scratchStore()
        loadItems(store)
    })
    afterEach(() => store.database.close())

    it('come back as text, with NULL as null', () => {
        const row = store.rows.get('x_try_item', itemId('I1'))
        assert.equal(row?.['quantity'], '1')
        assert.equal(row['amount'], '10.5')
        assert.equal(row['flag'], '1')
        assert.equal(row['parent'], null)
        assert.equal(row['sys_class_name'], 'x_try_item')
        assert.equal(store.rows.get('x_try_item', itemId('I2'))?.['amount'], '20')
        assert.equal(store.rows.get('x_try_item', itemId('I2'))?.['flag'], '0')
    })

    it('are plain objects', () => {
        const [row] = store.rows.select({ table: 'x_try_item', limit: 1 })
        assert.equal(Object.getPrototypeOf(row), Object.prototype)
    })

    it('keep what fits the type of a column and nothing else', () => {
        store.rows.update('x_try_item', itemId('I4'), {
            quantity: 'abc',
            amount: ' 1234.5 ',
            flag: 'maybe',
            owner: '',
            title: '',
        })
        const row = store.rows.get('x_try_item', itemId('I4'))
        assert.equal(row?.['quantity'], null)
        assert.equal(row['amount'], '1234.5')
        assert.equal(row['flag'], null)
        assert.equal(row['owner'], null)
        assert.equal(row['title'], '')
    })

    it('of a child table are rows of its parent too, and the parent shows only its own columns', () => {
        store.rows.insert('x_try_part', { sys_id: itemId('P1'), number: 'P1', size: '3' })
        assert.equal(store.rows.get('x_try_part', itemId('P1'))?.['size'], '3')
        const asItem = store.rows.get('x_try_item', itemId('P1'))
        assert.equal(asItem?.['sys_class_name'], 'x_try_part')
        assert.equal('size' in asItem, false)
        assert.equal(store.rows.get('x_try_part', itemId('I1')), undefined)
        assert.deepEqual(
            store.rows.select({ table: 'x_try_part' }).map((row) => row['number']),
            ['P1']
        )
        assert.equal(store.rows.count({ table: 'x_try_item' }), 5)
        assert.equal(store.rows.delete('x_try_paper', itemId('P1')), false)
        assert.equal(store.rows.delete('x_try_item', itemId('P1')), true)
    })

    it('of siblings keep columns of the same name apart', () => {
        store.rows.insert('x_try_part', { sys_id: itemId('P1'), size: '3' })
        store.rows.insert('x_try_paper', { sys_id: itemId('Q1'), size: 'A4' })
        assert.equal(store.rows.get('x_try_part', itemId('P1'))?.['size'], '3')
        assert.equal(store.rows.get('x_try_paper', itemId('Q1'))?.['size'], 'A4')
    })

    it('with a sys_id that exists are refused, not thrown at', () => {
        const result = store.rows.insert('x_try_item', { sys_id: itemId('I1') })
        assert.equal(!result.ok && result.duplicateKey, true)
    })

    it('that repeat a unique value are refused, whatever its case', () => {
        const key = (sysId: string, value: string | null): boolean =>
            store.rows.insert('x_try_key', { sys_id: sysId, key: value }).ok
        assert.equal(key('k1', 'Same'), true)
        assert.equal(key('k2', 'same'), false)
        assert.equal(key('k3', null), true)
        assert.equal(key('k4', null), true)
        const changed = store.rows.update('x_try_key', 'k3', { key: 'SAME' })
        assert.equal(!changed.ok && changed.duplicateKey, true)
    })

    it('that repeat a pair of an index are refused', () => {
        const pair = (sysId: string, first: string, second: string): boolean =>
            store.rows.insert('x_try_key', { sys_id: sysId, first, second }).ok
        assert.deepEqual([pair('p1', 'a', 'b'), pair('p2', 'a', 'c'), pair('p3', 'a', 'b')], [true, true, false])
    })

    it('may be given their class again when they are updated', () => {
        assert.deepEqual(store.rows.update('x_try_item', itemId('I1'), { sys_class_name: 'x_try_part' }), { ok: true })
        assert.equal(store.rows.get('x_try_part', itemId('I1'))?.['number'], 'I1')
        assert.equal(store.rows.insert('x_try_key', { sys_id: 'k', sys_class_name: 'x_try_key' }).ok, true)
        assert.deepEqual(store.rows.update('x_try_key', 'k', { sys_class_name: 'x_try_key' }), { ok: true })
    })

    it('that do not exist cannot be updated', () => {
        const result = store.rows.update('x_try_item', 'nope', { title: 'x' })
        assert.deepEqual(result, { ok: false, duplicateKey: false, message: 'There is no such record' })
    })

    it('are refused for columns and tables there are not', () => {
        assert.throws(
            () => store.rows.insert('x_try_item', { sys_id: 'a', nope: 'b' }),
            /x_try_item has no column nope/
        )
        assert.throws(() => store.rows.select({ table: 'nope' }), /no table nope/)
        assert.throws(
            () => store.rows.select({ table: 'x_try_item', orderBy: [{ path: 'nope', descending: false }] }),
            /no field nope/
        )
    })

    it('come in windows', () => {
        const window = (limit: number, offset: number): unknown[] =>
            store.rows
                .select({ table: 'x_try_item', orderBy: [{ path: 'number', descending: false }], limit, offset })
                .map((row) => row['number'])
        assert.deepEqual(window(2, 0), ['I1', 'I2'])
        assert.deepEqual(window(2, 1), ['I2', 'I3'])
        assert.equal(store.rows.count({ table: 'x_try_item', limit: 1 }), 4)
    })

    describe('in groups', () => {
        const aggregate = (aggregation: Omit<Aggregation, 'table'>): Record<string, string | null>[] =>
            store.rows.aggregate({ table: 'x_try_item', ...aggregation })

        it('are counted, summed and compared', () => {
            const [result] = aggregate({
                groupBy: [],
                aggregates: [
                    { function: 'COUNT', alias: 'rows' },
                    { function: 'COUNT', path: 'description', alias: 'described' },
                    { function: 'SUM', path: 'quantity', alias: 'sum' },
                    { function: 'MIN', path: 'amount', alias: 'least' },
                    { function: 'MAX', path: 'quantity', alias: 'most' },
                    { function: 'COUNT DISTINCT', path: 'owner', alias: 'owners' },
                    { function: 'STDDEV', path: 'other_quantity', alias: 'spread' },
                ],
            })
            assert.deepEqual(
                { ...result, spread: Number(result?.['spread']).toFixed(3) },
                { rows: '4', described: '2', sum: '13', least: '10.5', most: '10', owners: '2', spread: '4.714' }
            )
        })

        it('come in the order of the group, or of an aggregate', () => {
            const byOwner = { groupBy: ['owner'], aggregates: [{ function: 'COUNT', alias: 'n' }] } as const
            assert.deepEqual(aggregate(byOwner), [
                { owner: null, n: '1' },
                { owner: annId, n: '2' },
                { owner: bobId, n: '1' },
            ])
            const [first] = aggregate({ ...byOwner, orderByAggregate: [{ alias: 'n', descending: true }] })
            assert.equal(first?.['owner'], annId)
        })

        it('can be filtered by an aggregate', () => {
            const many = aggregate({
                groupBy: ['owner'],
                aggregates: [{ function: 'COUNT', alias: 'n' }],
                having: [{ alias: 'n', operator: '>', value: '1' }],
            })
            assert.deepEqual(many, [{ owner: annId, n: '2' }])
        })

        it('may be grouped over a reference', () => {
            const byName = aggregate({
                groupBy: ['owner.name'],
                aggregates: [{ function: 'SUM', path: 'quantity', alias: 'sum' }],
                where: { kind: 'compare', path: 'owner', operator: 'ISNOTEMPTY', value: '' },
            })
            assert.deepEqual(byName, [
                { 'owner.name': 'Ann Able', sum: '11' },
                { 'owner.name': 'Bob Best', sum: '2' },
            ])
        })

        it('list their values in order', () => {
            store.rows.update('x_try_item', itemId('I4'), { quantity: '2' })
            const [result] = aggregate({
                groupBy: [],
                aggregates: [
                    { function: 'GROUP_CONCAT', path: 'quantity', alias: 'all' },
                    { function: 'GROUP_CONCAT_DISTINCT', path: 'quantity', alias: 'distinct' },
                ],
            })
            assert.deepEqual(result, { all: '1,2,2,10', distinct: '1,2,10' })
        })

        it('follow the calendar', () => {
            const trend = (interval: 'quarter' | 'month' | 'date' | 'year'): unknown[] =>
                aggregate({
                    groupBy: [],
                    trend: { path: 'due', interval },
                    where: { kind: 'compare', path: 'due', operator: 'ISNOTEMPTY', value: '' },
                    aggregates: [{ function: 'COUNT', alias: 'n' }],
                }).map((group) => `${group['timeref']}: ${group['n']}`)
            assert.deepEqual(trend('quarter'), ['1/2024: 3'])
            assert.deepEqual(trend('month'), ['1/2024: 3'])
            assert.deepEqual(trend('year'), ['2024: 3'])
            assert.deepEqual(trend('date'), ['2024-01-01: 1', '2024-01-02: 1', '2024-01-07: 1'])
        })
    })
})
