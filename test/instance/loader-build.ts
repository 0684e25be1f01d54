import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { processFolder } from '../support/process-folder.ts'

/** Files of a built application, by their path in `dist/app`. */
export type BuildFiles = Readonly<Record<string, string>>

export const scopeId = '5c0be000000000000000000000000001'
export const tableId = '7ab1e000000000000000000000000001'
export const roleId = '401e0000000000000000000000000001'

/** Writes files as `dist/app` has them; returns the folder, which is there as long as the process. */
export function writeBuild(files: BuildFiles): string {
    const folder = mkdtempSync(join(processFolder(), 'build-'))
    for (const [path, content] of Object.entries(files)) {
        const file = join(folder, path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, `<?xml version="1.0"?>\n${content}`)
    }
    return folder
}

/** One record in the usual wrapper. */
export function record(table: string, fields: Readonly<Record<string, string>>, action = 'INSERT_OR_UPDATE'): string {
    return `<record_update table="${table}">${element(table, fields, action)}</record_update>`
}

/** A record's element alone; values may carry XML. */
export function element(table: string, fields: Readonly<Record<string, string>>, action = 'INSERT_OR_UPDATE'): string {
    const values = Object.entries(fields).map(([name, value]) =>
        value.startsWith('<') ? value : `<${name}>${value}</${name}>`
    )
    return `<${table} action="${action}">${values.join('')}</${table}>`
}

/** A small application: a table with an index, a child of task, roles, a rule, choices. */
export const ordinaryBuild: BuildFiles = {
    'scope/sys_app_1.xml': record('sys_app', {
        sys_id: scopeId,
        name: 'Try',
        scope: 'x_try',
        version: '1.2.0',
        active: 'true',
    }),
    'dictionary/x_try_thing.xml': `<database><element name="x_try_thing" type="collection" label="Thing" is_extendable="false" access="package_private" read_access="false" ws_access="true">
        <element name="code" type="string" label="Code" max_length="64" mandatory="true" unique="false" display="true" choice="0"/>
        <element name="mode" type="string" label="Mode" max_length="40" default_value="on" choice="3"/>
        <element name="count" type="integer" label="Count" max_length="40"/>
        <index name="code" unique="true"><element name="code"/></index>
        </element></database>`,
    'dictionary/x_try_job.xml': `<database><element name="x_try_job" type="collection" label="Job" extends="task">
        <element name="effort" type="decimal" label="Effort" max_length="15"/></element></database>`,
    'update/sys_db_object_1.xml': record('sys_db_object', {
        sys_id: tableId,
        name: 'x_try_thing',
        label: 'Thing',
        access: 'package_private',
        read_access: 'false',
        ws_access: 'true',
        super_class: '<super_class/>',
    }),
    'update/sys_db_object_2.xml': record('sys_db_object', {
        sys_id: '7ab1e000000000000000000000000002',
        name: 'x_try_job',
        label: 'Job',
        super_class: '<super_class name="task">bc280000000000000000000000000000</super_class>',
    }),
    'update/sys_dictionary_x_try_thing_code.xml': record('sys_dictionary', {
        sys_id: 'd1c7000000000000000000000000c0de',
        name: 'x_try_thing',
        element: 'code',
        internal_type: 'string',
        column_label: 'Code',
        max_length: '64',
        mandatory: 'true',
        display: 'true',
        choice: '<choice/>',
    }),
    'update/sys_dictionary_x_try_thing_null.xml': record('sys_dictionary', {
        sys_id: 'd1c70000000000000000000000000000',
        name: 'x_try_thing',
        element: '<element/>',
        internal_type: 'collection',
    }),
    'update/sys_user_role_1.xml': record('sys_user_role', { sys_id: roleId, name: 'x_try.user' }),
    'update/sys_user_role_contains_1.xml': record('sys_user_role_contains', {
        sys_id: 'c0700000000000000000000000000001',
        role: `<role name="x_try.user">${roleId}</role>`,
        contains: '<contains name="itil">0123456789abcdef0123456789abcdef</contains>',
    }),
    'update/sys_script_1.xml': record('sys_script', {
        sys_id: '5c817700000000000000000000000001',
        name: 'Set count',
        collection: 'x_try_thing',
        when: 'before',
        active: 'true',
        order: '100',
        script: '<script><![CDATA[if (a < b && c) { current.count = 1 }]]]]><![CDATA[> // &amp;]]></script>',
    }),
    'update/sys_properties_1.xml': record('sys_properties', {
        sys_id: '9809e7110000000000000000000000001'.slice(0, 32),
        name: 'x_try.limit',
        value: '5',
        type: 'integer',
    }),
    'update/sys_ui_list_1.xml': `<record_update><sys_ui_list table="x_try_thing">
        ${element('sys_ui_list_element', { sys_id: 'e1e00000000000000000000000000001', element: 'code', position: '0', list_id: '<list_id name="x_try_thing" view="Default view">e1500000000000000000000000000001</list_id>' })}
        ${element('sys_ui_list', { sys_id: 'e1500000000000000000000000000001', name: 'x_try_thing' })}
        </sys_ui_list></record_update>`,
    'author_elective_update/sys_choice_x_try_thing_mode.xml': `<record_update><sys_choice_v2 action="INSERT_OR_UPDATE" field="mode" table="x_try_thing" version="4">
        ${element('sys_choice_set', { sys_id: 'c5e70000000000000000000000000001', name: 'x_try_thing', element: 'mode' })}
        <sys_choice action="delete_multiple" query="name=x_try_thing^element=mode^value=on^language=en^NQname=x_try_thing^element=mode^value=off^language=en"/>
        ${choice('1', 'on', 'On')}${choice('2', 'off', 'Off')}
        </sys_choice_v2></record_update>`,
}

export function choice(number: string, value: string, label: string): string {
    return element('sys_choice', {
        sys_id: `c401ce0000000000000000000000000${number}`,
        name: 'x_try_thing',
        element: 'mode',
        value,
        label,
        sequence: `${number}0`,
        language: 'en',
        inactive: 'false',
    })
}
