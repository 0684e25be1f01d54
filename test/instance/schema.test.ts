import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evidenceOf } from '../../instance/base/tables.ts'
import { storeRow } from '../../instance/records/store-row.ts'
import { defineTables } from '../../instance/schema/define-tables.ts'
import { openDictionary } from '../../instance/schema/live-dictionary.ts'
import { openStore, setAccess, type OpenedStore } from '../../instance/store/open.ts'
import { itemId, scratchStoreIn, scratchTables } from './scratch-store.ts'

describe('The dictionary', () => {
    let folder: string
    let store: OpenedStore

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), 'dictionary-'))
        store = scratchStoreIn(join(folder, 'instance.db'))
    })
    afterEach(() => {
        store.database.close()
        rmSync(folder, { recursive: true })
    })

    it('knows parents, children and inherited columns', () => {
        const { dictionary } = store
        assert.deepEqual(dictionary.ancestors('x_try_part'), ['x_try_part', 'x_try_item'])
        assert.deepEqual([...dictionary.descendants('x_try_item')].sort(), ['x_try_item', 'x_try_paper', 'x_try_part'])
        const part = dictionary.table('x_try_part')
        assert.equal(part?.root, 'x_try_item')
        assert.equal(part.superClass, 'x_try_item')
        assert.equal(part.columns.get('title')?.declaredBy, 'x_try_item')
        assert.equal(part.columns.get('size')?.declaredBy, 'x_try_part')
        assert.equal(part.display, 'number')
        assert.equal(part.scope, 'x_try')
        assert.equal(dictionary.table('x_try_item')?.columns.has('size'), false)
    })

    it('gives every table the system columns, and hierarchies a class', () => {
        const systemColumns = [
            'sys_id',
            'sys_created_on',
            'sys_created_by',
            'sys_updated_on',
            'sys_updated_by',
            'sys_mod_count',
        ]
        const columns = store.dictionary.table('x_try_key')?.columns
        assert.deepEqual(
            systemColumns.filter((name) => !columns?.has(name)),
            []
        )
        assert.equal(columns?.has('sys_class_name'), false)
        assert.equal(store.dictionary.table('x_try_item')?.columns.has('sys_class_name'), true)
    })

    it('is itself kept in tables that can be queried', () => {
        const columns = store.rows.select({
            table: 'sys_dictionary',
            where: {
                kind: 'and',
                of: [
                    { kind: 'compare', path: 'name', operator: '=', value: 'x_try_part' },
                    { kind: 'compare', path: 'element', operator: 'ISNOTEMPTY', value: '' },
                ],
            },
        })
        assert.deepEqual(
            columns.map((row) => [row['element'], row['internal_type']]),
            [['size', 'integer']]
        )
        const table = store.rows.select({
            table: 'sys_db_object',
            where: { kind: 'compare', path: 'super_class.name', operator: '=', value: 'x_try_item' },
        })
        assert.deepEqual(table.map((row) => row['name']).sort(), ['x_try_paper', 'x_try_part'])
    })

    it('is the same after the file was opened again', () => {
        const other = openStore({ file: store.database.file })
        const shape = (opened: OpenedStore): unknown =>
            opened.dictionary
                .tables()
                .map((table) => [table.name, table.root, table.display, [...table.columns.values()]])
                .sort()
        assert.deepEqual(shape(other), shape(store))
        assert.deepEqual(other.installed, [])
        other.database.close()
    })

    it('takes a new column and a new child into tables that have rows', () => {
        store.rows.insert('x_try_key', { sys_id: 'k1', key: 'one' })
        const [item, ...others] = scratchTables
        assert.ok(item)
        defineTables(store, 'x_try', [
            { ...item, columns: [...item.columns, { name: 'colour', type: 'string', unique: true }] },
            ...others,
            {
                name: 'x_try_child_key',
                label: 'Child key',
                extends: 'x_try_key',
                columns: [{ name: 'depth', type: 'integer' }],
            },
        ])
        assert.equal(store.rows.insert('x_try_item', { sys_id: 'c1', colour: 'red' }).ok, true)
        assert.equal(store.rows.insert('x_try_item', { sys_id: 'c2', colour: 'red' }).ok, false)
        assert.equal(store.rows.insert('x_try_child_key', { sys_id: 'k2', key: 'two', depth: '2' }).ok, true)
        assert.equal(store.rows.count({ table: 'x_try_key' }), 2)
        assert.equal(store.rows.get('x_try_key', 'k1')?.['key'], 'one')
    })

    it('refuses a unique index over rows that repeat its values, and stays as it was', () => {
        for (const sysId of ['1', '2']) store.rows.insert('x_try_item', { sys_id: sysId, title: 'same' })
        const unique = scratchTables.map((table) => ({
            ...table,
            columns: table.columns.map((column) => (column.name === 'title' ? { ...column, unique: true } : column)),
        }))
        assert.throws(() => defineTables(store, 'x_try', unique), /unique index\.x_try_item\.title cannot be made/)
        assert.equal(store.dictionary.table('x_try_item')?.columns.get('title')?.unique, false)
    })

    it('keeps values when a column changes its type', () => {
        store.rows.insert('x_try_item', { sys_id: itemId('T1'), title: '42' })
        const changed = scratchTables.map((table) => ({
            ...table,
            columns: table.columns.map((column) => (column.name === 'title' ? { ...column, type: 'integer' } : column)),
        }))
        defineTables(store, 'x_try', changed)
        const found = store.rows.select({
            table: 'x_try_item',
            where: { kind: 'compare', path: 'title', operator: '>', value: '7' },
        })
        assert.deepEqual(
            found.map((row) => row['title']),
            ['42']
        )
    })

    it('forgets a table that was deleted, with its rows', () => {
        store.rows.insert('x_try_part', { sys_id: itemId('P1'), size: '3' })
        const part = store.dictionary.table('x_try_part')
        store.rows.delete('sys_db_object', part?.sysId ?? '')
        store.dictionary.align()
        assert.equal(store.dictionary.table('x_try_part'), undefined)
        assert.equal(store.rows.count({ table: 'x_try_item' }), 0)
    })

    it('changes inherited columns by overrides, for the child and below', () => {
        storeRow(store.rows, 'sys_dictionary_override', {
            sys_id: 'override',
            name: 'x_try_part',
            element: 'title',
            base_table: 'x_try_item',
            default_value: 'a part',
            default_value_override: '1',
            mandatory: '1',
            mandatory_override: '1',
        })
        store.dictionary.reload()
        const title = (table: string): unknown => {
            const column = store.dictionary.table(table)?.columns.get('title')
            return [column?.defaultValue, column?.mandatory]
        }
        assert.deepEqual(title('x_try_part'), ['a part', true])
        assert.deepEqual(title('x_try_item'), [undefined, false])
    })

    it('reads attributes, numbering and access from their records', () => {
        defineTables(store, 'x_try', [
            {
                name: 'x_try_numbered',
                label: 'Numbered',
                autoNumber: { prefix: 'TRY', start: 100, digits: 5 },
                access: { from: 'package_private', read: false },
                columns: [{ name: 'number', type: 'string', attributes: 'tree_picker=true,slushbucket' }],
            },
        ])
        const table = store.dictionary.table('x_try_numbered')
        assert.deepEqual(table?.autoNumber, { prefix: 'TRY', start: 100, digits: 5 })
        assert.deepEqual(table.columns.get('number')?.attributes, { tree_picker: 'true', slushbucket: 'true' })
        assert.equal(table.access.from, 'package_private')
        assert.equal(table.access.read, false)
        assert.equal(table.display, 'number')
    })

    it('follows what another process changed', () => {
        const other = openDictionary(store.database, evidenceOf)
        setAccess(store, 'interaction', { create: false })
        assert.equal(other.table('interaction')?.access.create, true)
        other.refresh()
        assert.equal(other.table('interaction')?.access.create, false)
    })

    it('refuses a table whose parent does not exist', () => {
        const orphan = { name: 'x_try_orphan', label: 'Orphan', extends: 'x_try_nobody', columns: [] }
        assert.throws(() => defineTables(store, 'x_try', [orphan]), /x_try_nobody.*does not exist/)
        assert.equal(store.dictionary.table('x_try_orphan'), undefined)
    })
})
