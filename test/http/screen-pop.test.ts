import assert from 'node:assert/strict'
import { accountNamed, type TestAccount } from './accounts.ts'
import { beforeEveryStatement } from './statements.ts'
import { replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

const CLASSIC = '/now/nav/ui/classic/params/target'

/** What an account has where nobody has chosen anything. */
const DEFAULTS = { pop_by: 'vendor', pop_target: 'interaction', pop_moment: 'ringing', pop_url: '' }

describe("The screen pop of the telephony system's client", () => {
    let trunkline: Trunkline
    let account: TestAccount
    let count = 0
    before(async () => {
        trunkline = await startTrunkline()
        account = await accountNamed(trunkline, 'cxone-demo')
    })
    beforeEach(() => account.change(DEFAULTS))
    after(() => trunkline.close())

    /** The reply to a call's step and the path or address of its pop, without the instance's own part. */
    async function pop(
        ani = '4155552671',
        body: object = {},
        contact = `pop-${(count += 1)}`
    ): Promise<{ readonly reply: Record<string, string | number>; readonly path: string }> {
        const sent = await trunkline.step('create', { contactId: contact, ani, ...body })
        assert.ok([200, 202].includes(sent.status), sent.text)
        const reply = replyOf(sent)
        return { reply, path: String(reply['screenPopUrl']).replace(/^https?:\/\/[^/]*(?=\/now\/)/, '') }
    }

    const interactionOf = (reply: Record<string, string | number>): string =>
        `${CLASSIC}/interaction.do%3Fsys_id%3D${reply['interactionId'] ?? ''}`

    it('is the Interaction where the account says nothing else', async () => {
        const { reply, path } = await pop()
        assert.equal(path, interactionOf(reply))
    })

    for (const by of ['panel', 'none']) {
        it(`is nothing where the pop is by ${by}`, async () => {
            await account.change({ pop_by: by })
            assert.equal((await pop()).path, '')
        })
    }

    it('is the caller, and for somebody unknown the Interaction', async () => {
        await account.change({ pop_target: 'caller' })
        const known = await pop()
        const ada = await trunkline.row('sys_user', 'user_name=ada.byrne')
        assert.equal(known.path, `${CLASSIC}/sys_user.do%3Fsys_id%3D${ada['sys_id'] ?? ''}`)
        const unknown = await pop('anonymous')
        assert.equal(unknown.path, interactionOf(unknown.reply))
    })

    it('is the record that was linked last, and while nothing is linked the Interaction', async () => {
        await account.change({ pop_target: 'record' })
        const first = await pop()
        assert.equal(first.path, interactionOf(first.reply))
        const incident = await trunkline.insert('incident', { short_description: 'About the call' })
        await trunkline.insert('interaction_related_record', {
            interaction: first.reply['interactionId'],
            document_table: 'incident',
            document_id: incident,
        })
        const answered = replyOf(await trunkline.step('answer', { contactId: `pop-${count}`, agentId: '30001' }))
        assert.ok(
            String(answered['screenPopUrl']).endsWith(`${CLASSIC}/incident.do%3Fsys_id%3D${incident}`),
            String(answered['screenPopUrl'])
        )
    })

    it("is the list of the caller's open incidents", async () => {
        await account.change({ pop_target: 'open_records' })
        const ada = await trunkline.row('sys_user', 'user_name=ada.byrne')
        const query = `active%3Dtrue%5Ecaller_id%3D${ada['sys_id'] ?? ''}`
        assert.equal((await pop()).path, `${CLASSIC}/incident_list.do%3Fsysparm_query%3D${query}`)
        const unknown = await pop('anonymous')
        assert.equal(unknown.path, interactionOf(unknown.reply))
    })

    it('is an address with what the script told, encoded', async () => {
        await account.change({
            pop_target: 'url',
            pop_url:
                'https://crm.example.com/{callerName}?p={callerNumber}&e={externalId}&q={queue}&c={attributes.caseNumber}&n={attributes.none}',
        })
        const { path } = await pop(
            '4155552671',
            { skill: '7', attributes: { caseNumber: '../CS 1&x=2#' } },
            'pop with blank'
        )
        assert.equal(
            path,
            'https://crm.example.com/Ada%20Byrne?p=%2B14155552671&e=pop%20with%20blank&q=7&c=..%2FCS%201%26x%3D2%23&n='
        )
    })

    it('follows the paths of the workspace in use', async () => {
        const set = (name: string, value: string): unknown =>
            trunkline.script(`gs.setProperty('x_tkl_voice.screen_pop.${name}', '${value}')`)
        set('record_path', '/now/cwf/agent/record/{table}/{id}')
        set('list_path', '/now/cwf/agent/list/{table}?query={query}')
        const ada = (await trunkline.row('sys_user', 'user_name=ada.byrne'))['sys_id'] ?? ''
        await account.change({ pop_target: 'caller' })
        assert.equal((await pop()).path, `/now/cwf/agent/record/sys_user/${ada}`)
        await account.change({ pop_target: 'open_records' })
        assert.equal((await pop()).path, `/now/cwf/agent/list/incident?query=active%3Dtrue%5Ecaller_id%3D${ada}`)
        set('record_path', `${CLASSIC}/{table}.do%3Fsys_id%3D{id}`)
        set('list_path', `${CLASSIC}/{table}_list.do%3Fsysparm_query%3D{query}`)
    })

    it('is the Interaction while an event waits to be settled, whatever the account wants', async () => {
        await account.change({ pop_target: 'caller', mode: 'record' })
        const { reply, path } = await pop()
        await account.change({ mode: 'live' })
        assert.deepEqual([reply['status'], path], ['deferred', interactionOf(reply)])
    })

    it('costs a call no statement where nothing has to be looked up', async () => {
        const quiet = await startTrunkline({ background: false })
        const settings = await accountNamed(quiet, 'cxone-demo')
        const statements = async (contact: string, values: Readonly<Record<string, string>>): Promise<number> => {
            await settings.change({ ...DEFAULTS, ...values })
            let counted = 0
            const stop = beforeEveryStatement(quiet.instance.rows, OTHER_TABLES, () => (counted += 1))
            const sent = await quiet.step('create', { contactId: contact, ani: 'anonymous' })
            stop()
            assert.equal(sent.status, 200, sent.text)
            return counted
        }
        await statements('first', {})
        const without = await statements('none', { pop_by: 'none' })
        const interaction = await statements('interaction', {})
        const caller = await statements('caller', { pop_target: 'caller' })
        const record = await statements('record', { pop_target: 'record' })
        await quiet.close()
        assert.deepEqual([interaction, caller, record], [without, without, without + 1])
    })
})

const OTHER_TABLES = ['interaction', 'interaction_related_record', 'sys_user', 'incident']
