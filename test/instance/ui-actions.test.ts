import assert from 'node:assert/strict'
import { roleId } from '../../instance/base/records.ts'
import { startInstance, testClock, type StartedInstance } from '../support/instance.ts'
import { together, userId, userRows } from '../support/users.ts'
import { Visitor } from '../support/visitor.ts'

const first = 'f0000000000000000000000000000001'
const second = 'f0000000000000000000000000000002'

function action(sysId: string, values: Record<string, string>): Record<string, string> {
    return { sys_id: sysId, table: 'interaction', active: '1', show_update: '1', sys_scope: 'global', ...values }
}

const actions = [
    action('close', {
        name: 'Close it',
        action_name: 'close_it',
        form_button: '1',
        hint: 'For good',
        condition: "current.state == 'new'",
        script: "current.state = 'closed_complete'; current.update(); gs.addInfoMessage('Closed <b>' + current.number + '</b>.');",
    }),
    action('admins', { name: 'For administrators', form_link: '1', script: "gs.addErrorMessage('no')" }),
    action('away', {
        name: 'Go away',
        form_button: '1',
        order: '50',
        script: "var user = new GlideRecord('sys_user'); user.get('user_name', 'abel'); action.setRedirectURL(user);",
    }),
    action('elsewhere', {
        name: 'Leave',
        form_button: '1',
        script: "action.setRedirectURL('//evil.example/x')",
    }),
    action('gone', { name: 'Remove', form_context_menu: '1', script: 'current.deleteRecord()' }),
    action('throws', { name: 'Throw', form_button: '1', script: "throw new Error('out of order')" }),
    action('off', { name: 'Inactive', form_button: '1', active: '0' }),
    action('browser', { name: 'In the browser', form_button: '1', client: '1', onclick: 'go()', list_choice: '1' }),
    action('returns', { name: 'Return', form_button: '1', script: 'action.setReturnURL(current)' }),
    action('note', {
        name: 'Note',
        list_choice: '1',
        condition: "current.short_description != 'leave me'",
        script: "current.short_description = 'noted by ' + gs.getUserName(); current.update(); gs.addInfoMessage('Noted.');",
    }),
    action('count', {
        name: 'Count',
        list_banner_button: '1',
        script: "gs.addInfoMessage('current is ' + (current.isValidRecord() ? current.short_description : current.getEncodedQuery()))",
    }),
    action('first row', { name: 'Only new ones', list_banner_button: '1', condition: "current.state == 'new'" }),
    action('everywhere', { name: 'Everywhere', table: 'global', form_button: '1', order: '1' }),
]

describe('UI actions', () => {
    let started: StartedInstance
    let admin: Visitor
    let agent: Visitor

    beforeEach(async () => {
        started = await startInstance({
            clock: testClock(),
            rows: together(userRows('abel', ['admin']), userRows('beth', ['interaction_agent']), {
                sys_ui_action: actions,
                sys_ui_action_role: [{ sys_id: 'r1', sys_ui_action: 'admins', sys_user_role: roleId('admin') }],
                interaction: [
                    { sys_id: first, number: 'IMS1', state: 'new', short_description: 'one' },
                    { sys_id: second, number: 'IMS2', state: 'closed_complete', short_description: 'leave me' },
                ],
            }),
        })
        admin = await new Visitor(started.url).logIn('abel')
        agent = await new Visitor(started.url).logIn('beth')
    })
    afterEach(() => started.close())

    const form = (id: string) => `/interaction.do?sys_id=${id}`
    const onForm = (name: string, id = first) =>
        [
            ['place', 'form'],
            ['table', 'interaction'],
            ['record', id],
            ['action', name],
        ] as const
    const onList = (...more: readonly (readonly [string, string])[]) =>
        [['place', 'list'], ['table', 'interaction'], ...more] as const
    const buttons = (page: string): string[] =>
        [...page.matchAll(/<button type="submit" name="action"[^>]*>\s*([^<]*?)\s*<\/button>/g)].map(
            ([, name = '']) => name
        )
    const described = (id: string) => started.instance.rows.get('interaction', id)?.['short_description']

    it('are buttons of a record in their order, where role and condition allow them', async () => {
        assert.deepEqual(buttons(await admin.open(form(first))), [
            'Everywhere',
            'Go away',
            'For administrators',
            'Close it',
            'Leave',
            'Remove',
            'Return',
            'Throw',
        ])
        assert.equal(buttons(await agent.open(form(first))).includes('For administrators'), false)
        assert.equal(buttons(await agent.open(form(second))).includes('Close it'), false)
    })

    it('run their script with the record as current and show their messages once, escaped', async () => {
        assert.equal(await agent.press(form(first), onForm('close')), form(first))
        assert.equal(started.instance.rows.get('interaction', first)?.['state'], 'closed_complete')
        assert.match(
            await agent.open(form(first)),
            /<p class="note info" role="status">Closed &lt;b&gt;IMS1&lt;\/b&gt;\.<\/p>/
        )
        assert.doesNotMatch(await agent.open(form(first)), /class="note/)
        assert.doesNotMatch(await admin.open(form(first)), /class="note/)
    })

    it('lead to the record or the address their script says, on this instance only', async () => {
        assert.equal(await admin.press(form(first), onForm('away')), `/sys_user.do?sys_id=${userId('abel')}`)
        assert.equal(await admin.press(form(first), onForm('elsewhere')), '/')
    })

    it('lead to the list when their record is gone', async () => {
        assert.equal(await admin.press(form(first), onForm('gone')), '/interaction_list.do')
        assert.equal(started.instance.rows.get('interaction', first), undefined)
    })

    it('say what went wrong in their script', async () => {
        await admin.press(form(first), onForm('throws'))
        assert.match(await admin.open(form(first)), /role="alert">Throw: .*out of order/)
        await admin.press(form(first), onForm('returns'))
        assert.match(await admin.open(form(first)), /action\.setReturnURL is not emulated by the local instance/)
        const logged = started.instance.logs.filter((entry) => entry.source === 'sys_ui_action/Throw')
        assert.deepEqual(
            logged.map((entry) => entry.level),
            ['error']
        )
    })

    it('are refused without the token of the session, and to whom they are not offered', async () => {
        const forged = await agent.send([['sysparm_ck', 'x'], ...onForm('close')])
        assert.equal(forged.headers.get('location'), '/security_interceptor.do')
        const token = /name="sysparm_ck" value="([0-9a-f]+)"/.exec(await agent.open(form(first)))?.[1] ?? ''
        for (const name of ['admins', 'off', 'browser', 'note', 'nothing']) {
            assert.equal((await agent.send([['sysparm_ck', token], ...onForm(name)])).status, 404, name)
        }
        await agent.press(form(first), onForm('close', second))
        assert.match(await agent.open(form(second)), /Close it does not apply to 1 of 1 records/)
        assert.equal(started.instance.rows.get('interaction', first)?.['state'], 'new')
    })

    it('do nothing to a record the user may not read', async () => {
        const list = '/interaction_list.do'
        await agent.press(list, [...onForm('close', 'f0000000000000000000000000000009')])
        assert.match(await agent.open(list), /No record was chosen\./)
    })

    it('whose script is for the browser are named and not offered', async () => {
        assert.match(
            await admin.open(form(first)),
            /Not emulated here, because they run in the browser: In the browser/
        )
    })

    it('of the choice of a list run once for each checked row their condition holds for', async () => {
        const list = '/interaction_list.do?sysparm_query=stateINnew,closed_complete'
        const page = await agent.open(list)
        assert.match(page, new RegExp(`<input type="checkbox" name="record" value="${first}"`))
        const back = await agent.press(
            list,
            onList(
                ['choice', 'note'],
                ['record', first],
                ['record', second],
                ['sysparm_query', 'stateINnew,closed_complete']
            )
        )
        assert.equal(back, '/interaction_list.do?sysparm_query=stateINnew%2Cclosed_complete')
        assert.deepEqual([described(first), described(second)], ['noted by beth', 'leave me'])
        const after = await agent.open(list)
        assert.match(after, /Note does not apply to 1 of 2 records\./)
        assert.equal(after.match(/>Noted\.</g)?.length, 1)
    })

    it('of the choice of a list run for all rows of its filter, and for none when none is checked', async () => {
        await agent.press('/interaction_list.do', onList(['choice', 'note'], ['sysparm_query', 'state=new']))
        assert.equal(described(first), 'one')
        assert.match(await agent.open('/interaction_list.do'), /No record was chosen\./)
        await agent.press(
            '/interaction_list.do',
            onList(['choice', 'note'], ['rows', 'every'], ['sysparm_query', 'state=new'])
        )
        assert.equal(described(first), 'noted by beth')
    })

    it('above a list are shown by the condition of its first row', async () => {
        assert.deepEqual(buttons(await agent.open('/interaction_list.do?sysparm_query=ORDERBYnumber')), [
            'Count',
            'Only new ones',
        ])
        assert.deepEqual(buttons(await agent.open('/interaction_list.do?sysparm_query=ORDERBYDESCnumber')), ['Count'])
    })

    it('above a list run for each checked row, or once with the query of the list', async () => {
        const list = '/interaction_list.do'
        await agent.press(list, onList(['action', 'count'], ['sysparm_query', 'state=new^numberSTARTSWITHIMS']))
        assert.match(await agent.open(list), /current is state=new\^numberSTARTSWITHIMS</)
        await agent.press(list, onList(['action', 'count'], ['record', first], ['record', second]))
        const page = await agent.open(list)
        assert.match(page, /current is one/)
        assert.match(page, /current is leave me/)
    })

    it('of the nearest table win over those with their action name, and over what they override', async () => {
        const rows = started.instance.rows
        rows.insert(
            'sys_ui_action',
            action('general', { table: 'global', name: 'General', action_name: 'close_it', form_button: '1' })
        )
        rows.insert('sys_ui_action', action('instead', { name: 'Instead', form_button: '1', sys_overrides: 'away' }))
        const shown = buttons(await admin.open(form(first)))
        assert.deepEqual(
            ['Close it', 'General', 'Instead', 'Go away'].map((name) => shown.includes(name)),
            [true, false, true, false]
        )
    })
})
