import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { httpClient } from '../support/http-client.ts'
import { startInstance, type StartedInstance } from '../support/instance.ts'
import { password, together, userRows } from '../support/users.ts'
import { element, record, writeBuild, type BuildFiles } from './loader-build.ts'

const id = (number: number): string => `1a70${String(number).padStart(28, '0')}`
const scopeId = '5c0be000000000000000000000000008'
const view = '<view name="NULL">Default view</view>'

function list(number: number, parent: string, columns: readonly string[]): string {
    const elements = columns.map((name, position) =>
        element('sys_ui_list_element', {
            sys_id: id(number + 1 + position),
            list_id: id(number),
            element: name,
            // Ten columns: as text, 10 would come before 2.
            position: String(position * 5),
        })
    )
    const own = element('sys_ui_list', { sys_id: id(number), name: 'x_lay_event', parent, view })
    return `<record_update><sys_ui_list table="x_lay_event">${elements.join('')}${own}</sys_ui_list></record_update>`
}

function module(number: number, values: Record<string, string>): string {
    return record('sys_app_module', {
        sys_id: id(number),
        active: 'true',
        application: id(900),
        order: String(number),
        link_type: 'LIST',
        name: 'x_lay_event',
        ...values,
    })
}

const build: BuildFiles = {
    'scope/sys_app_1.xml': record('sys_app', {
        sys_id: scopeId,
        name: 'Lay',
        scope: 'x_lay',
        version: '1',
        active: 'true',
    }),
    'dictionary/x_lay_event.xml': `<database><element name="x_lay_event" type="collection" label="Event">
        <element name="type" type="string" label="Type" max_length="40" display="true"/>
        <element name="state" type="string" label="State" max_length="40" choice="3"/>
        <element name="error" type="string" label="Error" max_length="1000"/>
        <element name="decision" type="string" label="Decision" max_length="1000"/>
        <element name="facts" type="string" label="Facts" max_length="4000"/></element></database>`,
    'dictionary/x_lay_payload.xml': `<database><element name="x_lay_payload" type="collection" label="Payload">
        <element name="event" type="reference" label="Event" reference="x_lay_event" display="true"/>
        <element name="body" type="string" label="Body" max_length="4000"/></element></database>`,
    'update/sys_choice_1.xml': record('sys_choice', {
        sys_id: id(800),
        name: 'x_lay_event',
        element: 'state',
        value: 'dead',
        label: 'Given up',
        language: 'en',
        inactive: 'false',
    }),
    'update/sys_ui_list_1.xml': list(100, '<parent/>', ['state', 'type', 'facts']),
    'update/sys_ui_list_2.xml': list(200, 'x_lay_payload', ['type']),
    'update/sys_ui_section_1.xml': `<record_update>${element('sys_ui_section', { sys_id: id(300), name: 'x_lay_event', caption: 'What happened', view })}
        ${element('sys_ui_element', { sys_id: id(301), sys_ui_section: id(300), element: '.begin_split', position: '0' })}
        ${element('sys_ui_element', { sys_id: id(302), sys_ui_section: id(300), element: 'error', position: '10' })}
        ${element('sys_ui_element', { sys_id: id(303), sys_ui_section: id(300), element: 'type', position: '2' })}</record_update>`,
    'update/sys_ui_form_1.xml': `<record_update>${element('sys_ui_form', { sys_id: id(310), name: 'x_lay_event', view })}
        ${element('sys_ui_form_section', { sys_id: id(311), sys_ui_form: id(310), sys_ui_section: id(300), position: '0' })}</record_update>`,
    'update/sys_ui_related_list_1.xml': record('sys_ui_related_list', { sys_id: id(400), name: 'x_lay_event', view }),
    'update/sys_ui_related_list_entry_1.xml': record('sys_ui_related_list_entry', {
        sys_id: id(401),
        list_id: id(400),
        related_list: 'x_lay_payload.event',
        order_by: 'body',
        position: '0',
    }),
    'update/sys_app_application_1.xml': record('sys_app_application', {
        sys_id: id(900),
        title: 'Lay menu',
        active: 'true',
        roles: '<roles/>',
    }),
    'update/sys_app_module_1.xml': module(901, { link_type: 'SEPARATOR', title: 'Log', name: '<name/>' }),
    'update/sys_app_module_2.xml': module(902, {
        title: 'Dead ones',
        filter: 'state=dead^ORDERBYDESCtype',
        roles: 'admin',
    }),
    'update/sys_app_module_3.xml': module(903, { title: 'All', filter: '<filter/>' }),
    'update/sys_app_module_4.xml': module(904, { title: 'Gone', active: 'false' }),
    'update/sys_app_module_5.xml': module(905, { title: 'A report', link_type: 'REPORT' }),
}

const dead = id(501)

describe('The pages of an application with layouts', () => {
    let folder: string
    let started: StartedInstance

    before(async () => {
        folder = writeBuild(build)
        started = await startInstance({
            database: ':memory:',
            applications: [folder],
            rows: together(userRows('abel', ['admin']), userRows('beth'), {
                x_lay_event: [
                    {
                        sys_id: dead,
                        type: 'call.offered',
                        state: 'dead',
                        error: 'x'.repeat(300),
                        facts: '{"number":1}',
                    },
                    {
                        sys_id: id(502),
                        type: 'call.cleared',
                        state: 'processed',
                        decision: 'Closed.',
                        facts: '[broken',
                    },
                ],
                x_lay_payload: [{ sys_id: id(601), event: dead, body: `{"contactId":"${'7'.repeat(200)}"}` }],
            }),
        })
    })
    after(async () => {
        await started.close()
        rmSync(folder, { recursive: true })
    })

    const open = async (path: string, userName = 'abel'): Promise<string> => {
        const client = httpClient(started.url)
        const login = await client.submit('/login.do', { user_name: userName, user_password: password })
        const reply = await client.get(path, { cookie: (login.headers.get('set-cookie') ?? '').split(';')[0] ?? '' })
        assert.equal(reply.status, 200)
        return reply.text
    }
    const heads = (page: string): string[] =>
        [...page.matchAll(/<th scope="col">([^<]*)<\/th>/g)].map(([, head = '']) => head)

    it('show a list in the columns of its layout, with labels of choices', async () => {
        const page = await open('/x_lay_event_list.do?sysparm_query=state=dead')
        assert.deepEqual(heads(page), ['State', 'Type', 'Facts', 'Record'])
        assert.match(page, /<td>Given up<\/td>/)
        assert.match(page, /1 row</)
        assert.doesNotMatch(page, /call\.cleared/)
        assert.match(page, /name="sysparm_query" value="state=dead"/)
    })

    it('show a record in the sections of its form, then all its other fields', async () => {
        const page = await open(`/x_lay_event.do?sys_id=${dead}`)
        const order = [
            'What happened',
            '<dt>Type</dt>',
            '<dt>Error</dt>',
            'Other fields',
            '<dt>State</dt>',
            '<dt>Facts</dt>',
        ]
        const places = order.map((text) => page.indexOf(text))
        assert.deepEqual(
            places,
            [...places].sort((one, other) => one - other)
        )
        assert.ok(places.every((place) => place > 0))
        assert.match(page, new RegExp(`<dd>${'x'.repeat(300)}</dd>`))
        assert.match(page, /Empty fields[^]*<dt>Decision<\/dt>/)
    })

    it('indent what is JSON and show the rest as it is', async () => {
        assert.match(await open(`/x_lay_event.do?sys_id=${dead}`), /<pre>\{\n {2}&quot;number&quot;: 1\n\}<\/pre>/)
        assert.match(await open(`/x_lay_event.do?sys_id=${id(502)}`), /<dd>\[broken<\/dd>/)
    })

    it('show the records that refer to a record below it, cut to a line, with a link to all', async () => {
        const page = await open(`/x_lay_event.do?sys_id=${dead}`)
        assert.match(
            page,
            /<a href="\/x_lay_payload_list\.do\?sysparm_query=event%3D[0-9a-f]+%5EORDERBYbody">Payload \(1\)<\/a>/
        )
        assert.match(page, /&quot;7{100,110}…/)
        assert.match(page, new RegExp(`<a href="/x_lay_event.do\\?sys_id=${dead}">call.offered</a>`))
        const payload = await open(`/x_lay_payload.do?sys_id=${id(601)}`)
        assert.match(payload, new RegExp(`&quot;contactId&quot;: &quot;${'7'.repeat(200)}&quot;`))
    })

    it('open the filtered lists of the menus, for whom they are', async () => {
        const page = await open('/')
        const menu = /<nav class="menu" aria-label="Lay menu">[^]*?<\/nav>/.exec(page)?.[0] ?? ''
        assert.match(menu, /<li class="separator">Log<\/li>/)
        assert.match(menu, /href="\/x_lay_event_list\.do\?sysparm_query=state%3Ddead%5EORDERBYDESCtype">Dead ones</)
        assert.match(menu, /href="\/x_lay_event_list\.do\?sysparm_query=">All</)
        assert.match(menu, /A report \(REPORT is not emulated\)/)
        assert.doesNotMatch(menu, /Gone/)
        const forBeth = await open('/', 'beth')
        assert.match(forBeth, />All</)
        assert.doesNotMatch(forBeth, /Dead ones/)
    })

    it('name the table cleaner among the jobs', async () => {
        assert.match(await open('/'), /aria-label="Run Table Cleaner now"/)
    })
})
