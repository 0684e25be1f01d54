import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { recordChanges } from '../../instance/loader/record-change.ts'
import { parseXml } from '../../instance/loader/xml.ts'
import { openStore, type OpenedStore } from '../../instance/store/open.ts'
import { freshStore } from './scratch-store.ts'
import { installApplication } from '../../instance/loader/install.ts'
import { roleId as baseRoleId } from '../../instance/base/records.ts'
import {
    choice,
    element,
    ordinaryBuild,
    record,
    roleId,
    scopeId,
    tableId,
    writeBuild,
    type BuildFiles,
} from './loader-build.ts'

describe('XML', () => {
    it('keeps text, entities and split CDATA as they were meant', () => {
        const root = parseXml(
            '<a x="1&amp;2"><b>one &#10;&lt;two&gt;</b><c><![CDATA[x]]]]><![CDATA[>y]]></c></a>',
            'a.xml'
        )
        assert.equal(root.attributes['x'], '1&2')
        assert.equal(root.children[0]?.text, 'one \n<two>')
        assert.equal(root.children[1]?.text, 'x]]>y')
    })

    it('is refused when malformed, with the name of the file', () => {
        assert.throws(() => parseXml('<a><b>x</a>', 'broken.xml'), /broken\.xml/)
    })
})

describe('Records of a build', () => {
    const tables = (xml: string): string[] =>
        recordChanges(parseXml(xml, 'a.xml'), 'a.xml').map((change) => `${change.action} ${change.table}`)

    it('are found in every wrapper', () => {
        const one = element('sys_script', { sys_id: 'a' })
        const two = element('sys_ui_page', { sys_id: 'b' })
        assert.deepEqual(tables(`<record_update table="sys_script">${one}</record_update>`), ['store sys_script'])
        assert.deepEqual(tables(`<record_update>${one}${two}</record_update>`), [
            'store sys_script',
            'store sys_ui_page',
        ])
        assert.deepEqual(tables(`<record_update><sys_ui_list table="t">${one}${two}</sys_ui_list></record_update>`), [
            'store sys_script',
            'store sys_ui_page',
        ])
        assert.deepEqual(tables(`<unload>${one}</unload>`), ['store sys_script'])
        assert.deepEqual(tables(element('sys_script', { sys_id: 'a' }, 'DELETE')), ['delete sys_script'])
    })

    it('are refused without sys_id or with an action nobody knows', () => {
        assert.throws(() => tables(element('sys_script', { name: 'a' })), /without sys_id/)
        assert.throws(() => tables(element('sys_script', { sys_id: 'a' }, 'EXPLODE')), /EXPLODE is not known/)
    })
})

describe('Installing an application', () => {
    let store: OpenedStore
    const folders: string[] = []
    const build = (files: BuildFiles): string => {
        const folder = writeBuild(files)
        folders.push(folder)
        return folder
    }
    const install = (files: BuildFiles, demo = false): ReturnType<typeof installApplication> =>
        installApplication(build(files), store, { demo, now: '2026-02-03 04:05:06' })
    const find = (table: string, path: string, value: string): Record<string, string | null>[] =>
        store.rows.select({ table, where: { kind: 'compare', path, operator: '=', value } })

    beforeEach(() => {
        store = freshStore()
    })
    afterEach(() => {
        store.database.close()
        for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
    })

    it('brings tables, columns and unique indexes', () => {
        install(ordinaryBuild)
        const table = store.dictionary.table('x_try_thing')
        assert.equal(table?.sysId, tableId)
        assert.equal(table.scope, 'x_try')
        assert.equal(table.display, 'code')
        assert.equal(table.access.from, 'package_private')
        assert.equal(table.access.read, false)
        assert.equal(table.access.webService, true)
        assert.equal(table.columns.get('mode')?.choice, 3)
        assert.equal(table.columns.get('mode')?.defaultValue, 'on')
        assert.equal(table.columns.get('code')?.evidence, 'app')
        assert.equal(table.columns.has('sys_mod_count'), true)
        assert.equal(store.rows.insert('x_try_thing', { sys_id: '1', code: 'a', count: '2' }).ok, true)
        assert.equal(store.rows.insert('x_try_thing', { sys_id: '2', code: 'A' }).ok, false)
    })

    it('keeps one row per column, though builds describe columns twice', () => {
        install(ordinaryBuild)
        const columns = find('sys_dictionary', 'name', 'x_try_thing').map((row) => row['element'] ?? '')
        assert.deepEqual(columns, [...new Set(columns)])
        assert.equal(find('sys_dictionary', 'sys_id', 'd1c7000000000000000000000000c0de').length, 1)
    })

    it('finds the parent of a table by its name', () => {
        install(ordinaryBuild)
        assert.deepEqual(store.dictionary.ancestors('x_try_job'), ['x_try_job', 'task'])
        assert.equal(store.rows.insert('x_try_job', { sys_id: '1', short_description: 'x', effort: '1.5' }).ok, true)
        assert.equal(store.rows.get('task', '1')?.['sys_class_name'], 'x_try_job')
    })

    it('brings numbering and overrides of inherited columns', () => {
        install({
            ...ordinaryBuild,
            'update/sys_number_1.xml': record('sys_number', {
                sys_id: '90000000000000000000000000000001',
                category: 'x_try_job',
                prefix: 'JOB',
                number: '500',
                maximum_digits: '6',
            }),
            'update/sys_dictionary_override_1.xml': record('sys_dictionary_override', {
                sys_id: '0e000000000000000000000000000001',
                name: 'x_try_job',
                base_table: 'task',
                element: 'priority',
                default_value: '2',
                default_value_override: 'true',
            }),
        })
        assert.deepEqual(store.dictionary.table('x_try_job')?.autoNumber, { prefix: 'JOB', start: 500, digits: 6 })
        assert.equal(store.dictionary.table('x_try_job')?.columns.get('priority')?.defaultValue, '2')
        assert.equal(store.dictionary.table('task')?.columns.get('priority')?.defaultValue, '4')
    })

    it('stores records with their application, time and scripts', () => {
        const installed = install(ordinaryBuild)
        const [rule] = find('sys_script', 'name', 'Set count')
        assert.equal(rule?.['script'], 'if (a < b && c) { current.count = 1 }]]> // &amp;')
        assert.equal(rule['sys_scope'], scopeId)
        assert.equal(rule['sys_created_on'], '2026-02-03 04:05:06')
        assert.equal(rule['active'], '1')
        assert.equal(find('sys_scope', 'scope', 'x_try')[0]?.['sys_class_name'], 'sys_app')
        assert.deepEqual([installed.scope, installed.name, installed.version], ['x_try', 'Try', '1.2.0'])
        assert.equal(installed.records['sys_script'], 1)
    })

    it('finds records of other applications by name where the sys_id is a placeholder', () => {
        const installed = install(ordinaryBuild)
        const [contained] = find('sys_user_role_contains', 'role', roleId)
        assert.equal(contained?.['contains'], baseRoleId('itil'))
        assert.deepEqual(installed.unresolved, [])
    })

    it('names references it cannot find', () => {
        const installed = install({
            ...ordinaryBuild,
            'update/sys_user_role_contains_2.xml': record('sys_user_role_contains', {
                sys_id: 'c0700000000000000000000000000002',
                role: `<role name="x_try.user">${roleId}</role>`,
                contains: '<contains name="no.such.role">0123456789abcdef0123456789abcdee</contains>',
            }),
        })
        assert.deepEqual(installed.unresolved, ['sys_user_role_contains.contains = no.such.role'])
    })

    it('brings choices, instead of those it brought before', () => {
        install(ordinaryBuild)
        const labels = (): unknown[] => find('sys_choice', 'name', 'x_try_thing').map((row) => row['label'])
        assert.deepEqual(labels(), ['On', 'Off'])
        const path = 'author_elective_update/sys_choice_x_try_thing_mode.xml'
        install({
            ...ordinaryBuild,
            [path]: `<record_update><sys_choice_v2 action="INSERT_OR_UPDATE" field="mode" table="x_try_thing">
                <sys_choice action="delete_multiple" query="name=x_try_thing^element=mode^value=off^language=en"/>
                ${choice('1', 'on', 'Running')}</sys_choice_v2></record_update>`,
        })
        assert.deepEqual(labels(), ['Running'])
    })

    it('keeps records of interface tables as plain rows, nested ones too', () => {
        const installed = install(ordinaryBuild)
        assert.equal(installed.records['sys_ui_list'], 1)
        const [shown] = find('sys_ui_list_element', 'element', 'code')
        assert.equal(shown?.['list_id'], 'e1500000000000000000000000000001')
        assert.equal(shown['sys_scope'], scopeId)
    })

    it('fails by name on a table it does not know', () => {
        const unknown = { 'update/sys_mystery_1.xml': record('sys_mystery', { sys_id: 'm1', name: 'x' }) }
        assert.throws(
            () => install({ ...ordinaryBuild, ...unknown }),
            /records of sys_mystery, a table the local instance does not know/
        )
        assert.equal(store.dictionary.table('x_try_thing'), undefined)
        assert.equal(find('sys_scope', 'scope', 'x_try').length, 0)
    })

    it('reports fields the table does not have', () => {
        const rule = record('sys_script', { sys_id: '5c817700000000000000000000000002', name: 'b', shoe_size: '44' })
        assert.deepEqual(install({ ...ordinaryBuild, 'update/sys_script_2.xml': rule }).ignored, [
            'sys_script.shoe_size',
        ])
    })

    it('is the same twice', () => {
        install(ordinaryBuild)
        const dump = (): unknown =>
            store.dictionary.tables().map((table) => [table.name, store.rows.select({ table: table.name })])
        const first = dump()
        install(ordinaryBuild)
        assert.deepEqual(dump(), first)
    })

    it('keeps rows when the next build adds a column, drops an index and deletes a record', () => {
        install(ordinaryBuild)
        store.rows.insert('x_try_thing', { sys_id: '1', code: 'a' })
        const installed = install({
            ...ordinaryBuild,
            'dictionary/x_try_thing.xml': `<database><element name="x_try_thing" type="collection" label="Thing">
                <element name="code" type="string" label="Code" max_length="64" display="true"/>
                <element name="colour" type="string" label="Colour"/></element></database>`,
            'author_elective_update/sys_script_1.xml': record(
                'sys_script',
                { sys_id: '5c817700000000000000000000000001' },
                'DELETE'
            ),
        })
        assert.equal(installed.deleted >= 1, true)
        assert.equal(find('sys_script', 'name', 'Set count').length, 0)
        assert.equal(store.rows.update('x_try_thing', '1', { colour: 'red' }).ok, true)
        assert.equal(store.rows.insert('x_try_thing', { sys_id: '2', code: 'a' }).ok, true)
    })

    it('removes a deleted column from the dictionary', () => {
        install(ordinaryBuild)
        const withoutCode = Object.entries(ordinaryBuild).filter(([path]) => !path.includes('thing_code'))
        install({
            ...Object.fromEntries(withoutCode),
            'dictionary/x_try_thing.xml': `<database><element name="x_try_thing" type="collection" label="Thing">
                <element name="count" type="integer" label="Count"/></element></database>`,
            'author_elective_update/sys_dictionary_1.xml': record(
                'sys_dictionary',
                { sys_id: 'd1c7000000000000000000000000c0de' },
                'DELETE'
            ),
        })
        assert.equal(store.dictionary.table('x_try_thing')?.columns.has('code'), false)
        assert.equal(store.dictionary.table('x_try_thing')?.columns.has('count'), true)
    })

    it('leaves a property alone that an administrator changed', () => {
        install(ordinaryBuild)
        const [property] = find('sys_properties', 'name', 'x_try.limit')
        store.rows.update('sys_properties', property?.['sys_id'] ?? '', { value: '9', sys_mod_count: '1' })
        install(ordinaryBuild)
        assert.equal(find('sys_properties', 'name', 'x_try.limit')[0]?.['value'], '9')
    })

    it('adds columns to tables of others without taking them over', () => {
        install({
            ...ordinaryBuild,
            'dictionary/interaction.xml': `<database><element name="interaction" type="collection" label="Mine">
                <element name="x_try_mark" type="string" label="Mark"/>
                <index name="mark"><element name="x_try_mark"/></index></element></database>`,
        })
        const interaction = store.dictionary.table('interaction')
        assert.equal(interaction?.label, 'Interaction')
        assert.equal(interaction.scope, 'global')
        assert.equal(interaction.columns.get('x_try_mark')?.evidence, 'app')
        assert.equal(interaction.columns.has('state'), true)
        const indexes = store.database
            .prepare(`select name from sqlite_master where type = 'index' and tbl_name = 'interaction'`)
            .all()
            .map((row) => row['name'])
        assert.equal(indexes.includes('index.interaction.number'), true)
        assert.equal(indexes.includes('index.interaction.mark'), true)
    })

    it('installs first-install data once, and demo data when asked', () => {
        const role = (number: string): string =>
            record('sys_user_role', { sys_id: `40${number}`.padEnd(32, '0'), name: `x_try.role${number}` })
        const files = {
            ...ordinaryBuild,
            'unload/sys_user_role_7.xml': role('7'),
            'apply_once/sys_user_role_8.xml': role('8'),
            'unload.demo/sys_user_role_9.xml': role('9'),
        }
        const has = (number: string): boolean => find('sys_user_role', 'name', `x_try.role${number}`).length > 0
        install(files)
        assert.deepEqual([has('7'), has('8'), has('9')], [true, true, false])
        for (const number of ['7', '8']) store.rows.delete('sys_user_role', `40${number}`.padEnd(32, '0'))
        install(files, true)
        assert.deepEqual([has('7'), has('8'), has('9')], [false, false, true])
    })

    it('is skipped for a build that is installed, and done for one that changed', () => {
        const file = `${build({})}/instance.db`
        const open = (folder: string, demo = false): number => {
            const opened = openStore({ file, applications: [folder], demo })
            opened.database.close()
            return opened.installed.length
        }
        const folder = build(ordinaryBuild)
        assert.deepEqual([open(folder), open(folder), open(folder, true), open(folder)], [1, 0, 1, 0])
        const changed = build({
            ...ordinaryBuild,
            'update/sys_user_role_2.xml': record('sys_user_role', { sys_id: 'f'.repeat(32), name: 'x_try.b' }),
        })
        assert.equal(open(changed), 1)
    })

    it('needs a build', () => {
        assert.throws(() => installApplication(build({}), store, { now: '' }), /no built application/)
    })
})
