import assert from 'node:assert/strict'
import { KEY_PARTS } from '../../src/server/calls/identity.ts'
import { builtApp, valueOf, type BuiltTable } from '../support/built-app.ts'

const SYSTEM_COLUMNS = ['sys_created_on', 'sys_updated_on']

describe('the built tables', () => {
    it('are the tables whose keys the app knows', () => {
        assert.deepEqual(names(builtApp().tables), Object.keys(KEY_PARTS).sort())
    })

    it('have a mandatory key that holds a sha256 in hex', () => {
        for (const table of builtApp().tables) {
            const key = table.columns.get('key')
            assert.equal(key?.mandatory, 'true', `${table.name}.key is mandatory`)
            assert.equal(key?.max_length, '64', `${table.name}.key holds 64 characters`)
        }
    })

    it('are unique on the key, and on nothing else', () => {
        for (const table of builtApp().tables) {
            const unique = table.indexes.filter((index) => index.unique).map((index) => index.columns)
            assert.deepEqual(unique, [['key']], table.name)
            const columns = [...table.columns].filter(([, column]) => column.unique === 'true')
            assert.deepEqual(columns, [], table.name)
        }
    })

    it('make their key of columns they have', () => {
        for (const [table, parts] of Object.entries(KEY_PARTS)) {
            for (const part of parts) assert.ok(tableNamed(table).columns.has(part), `${table}.${part}`)
        }
    })

    it('have their key set before every insert and update, ahead of any other rule', () => {
        const rules = builtApp().records('sys_script')
        for (const { name } of builtApp().tables) {
            const [rule, ...more] = rules.filter(
                (candidate) =>
                    valueOf(candidate, 'collection') === name && /\bsetKey\b/.test(valueOf(candidate, 'script'))
            )
            assert.ok(rule, `${name} has a rule for its key`)
            assert.equal(more.length, 0, `${name} has one rule for its key`)
            const others = rules.filter((other) => other !== rule && valueOf(other, 'collection') === name)
            assert.deepEqual(
                ['when', 'action_insert', 'action_update', 'active'].map((column) => valueOf(rule, column)),
                ['before', 'true', 'true', 'true'],
                name
            )
            for (const other of others)
                assert.ok(Number(valueOf(other, 'order')) > Number(valueOf(rule, 'order')), name)
        }
    })

    it('show columns they have, and not the key, in their lists and forms', () => {
        const tableOfView = new Map(
            ['sys_ui_list', 'sys_ui_section'].flatMap((table) =>
                builtApp()
                    .records(table)
                    .map((record) => [record.sysId, valueOf(record, 'name')] as const)
            )
        )
        const shown = [
            ...builtApp()
                .records('sys_ui_list_element')
                .map((record) => [valueOf(record, 'list_id'), valueOf(record, 'element')] as const),
            ...builtApp()
                .records('sys_ui_element')
                .map((record) => [valueOf(record, 'sys_ui_section'), valueOf(record, 'element')] as const),
        ].filter(([, element]) => !element.startsWith('.'))
        assert.notEqual(shown.length, 0)
        for (const [view, element] of shown) {
            const table = tableNamed(tableOfView.get(view) ?? '')
            assert.ok(table.columns.has(element) || SYSTEM_COLUMNS.includes(element), `${table.name}.${element}`)
            assert.notEqual(element, 'key', table.name)
        }
    })
})

function names(tables: readonly BuiltTable[]): string[] {
    return tables.map((table) => table.name).sort()
}

function tableNamed(name: string): BuiltTable {
    const found = builtApp().tables.find((table) => table.name === name)
    assert.ok(found, `there is a table ${name}`)
    return found
}
