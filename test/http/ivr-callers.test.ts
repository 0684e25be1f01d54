import assert from 'node:assert/strict'
import { DEMO_ACCOUNTS } from '../../demo/people.ts'
import { builtApp } from '../support/built-app.ts'
import { basic, httpClient, type HttpReply } from '../support/http-client.ts'
import { accountNamed } from './accounts.ts'
import { desksOf, type Flat } from './desks.ts'
import { beforeEveryStatement } from './statements.ts'
import { errorOf, replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

const ALL = 'name,id,language,vip,account,open_records,latest_record,queue'

describe('The IVR that asks who calls', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline({ background: false })
    })
    after(() => trunkline.close())

    async function set(code: string, values: Readonly<Record<string, string>>): Promise<void> {
        const account = await accountNamed(trunkline, code)
        await account.change(values)
    }

    function ask(phone: string | undefined, code = 'cxone-demo'): Promise<HttpReply> {
        const user = DEMO_ACCOUNTS.find((account) => account.code === code)?.integrationUser
        assert.ok(user)
        const query = phone === undefined ? '' : `?phone=${encodeURIComponent(phone)}`
        const client = httpClient(trunkline.url, basic(user.name, user.password))
        return client.get(`/api/x_tkl_voice/v1/telephony/${code}/callers${query}`)
    }

    async function told(phone: string, code?: string): Promise<Flat> {
        const reply = await ask(phone, code)
        assert.equal(reply.status, 200, reply.text)
        return replyOf(reply)
    }

    it('is told nothing until the account turns it on', async () => {
        const reply = await ask('4155552671')
        assert.deepEqual([reply.status, errorOf(reply).message], [403, 'The caller look-up is off'])
        assert.match(errorOf(reply).detail, /An administrator can turn it on/)
    })

    describe('of an account that has turned it on', () => {
        before(() => set('cxone-demo', { ivr_lookup: 'true' }))

        it('is told the name alone, unless the account picks more', async () => {
            assert.deepEqual(await told('4155552671'), {
                status: 'found',
                candidates: 1,
                confidence: 100,
                name: 'Ada Byrne',
            })
        })

        it('is told what the account has picked, flat', async () => {
            await set('cxone-demo', { ivr_fields: ALL, ivr_vip_queue: 'vips' })
            const vera = (await trunkline.row('sys_user', 'user_name=vera.lindqvist'))['sys_id'] ?? ''
            const incident = await trunkline.row('incident', `caller_id=${vera}`)
            assert.deepEqual(await told('(646) 555-0164'), {
                status: 'found',
                candidates: 1,
                confidence: 100,
                name: 'Vera Lindqvist',
                id: vera,
                table: 'sys_user',
                language: 'sv',
                vip: 'true',
                account: '',
                open_records: 1,
                latest_record: incident['number'],
                queue: 'vips',
            })
        })

        it('is told the queue of the last call that was answered, for who is no VIP', async () => {
            await set('cxone-demo', { ivr_fields: 'queue' })
            assert.equal((await told('3125550134'))['queue'], '')
            const call = { contactId: 'ivr-queue', ani: '3125550134', skill: '4711' }
            await trunkline.step('create', call)
            assert.equal((await told('3125550134'))['queue'], '')
            await trunkline.step('answer', { contactId: 'ivr-queue', agentId: '30001' })
            assert.equal((await told('3125550134'))['queue'], '4711')
        })

        it('costs one row of an index to know that queue, however often somebody has called', () => {
            const { indexes } = builtApp().tables.find(({ name }) => name === 'x_tkl_voice_call') ?? { indexes: [] }
            assert.ok(indexes.some(({ columns }) => columns.join() === 'caller_number,account,answered_on'))
        })

        it('is told of several and of none, and every picked field is there', async () => {
            await set('cxone-demo', { ivr_fields: 'name,open_records' })
            assert.deepEqual(await told('2125550187'), {
                status: 'several',
                candidates: 2,
                confidence: 0,
                name: '',
                open_records: 0,
            })
            for (const phone of ['2025550100', 'anonymous', 'sip:alice@example.com', '12']) {
                const none = { status: 'none', candidates: 0, confidence: 0, name: '', open_records: 0 }
                assert.deepEqual(await told(phone), none, phone)
            }
        })

        it('finds the same person whether or not the plus is encoded, and leaves a blank a blank', async () => {
            await set('cxone-demo', { ivr_fields: 'name' })
            for (const [user_name, name, phone] of [
                ['plus.us', 'Wanda West', '+1 453 212 1212'],
                ['plus.dk', 'Dan North', '+45 32 12 12 12'],
            ] as const) {
                await trunkline.insert('sys_user', { user_name, name, phone })
            }
            trunkline.instance.runPending()
            const names: Readonly<Record<string, string>> = {
                '%2B4532121212': 'Dan North',
                '+4532121212': 'Dan North',
                '+45%2032%2012%2012%2012': 'Dan North',
                '+45+32+12+12+12': 'Dan North',
                'tel:+4532121212': 'Dan North',
                'sip%3A+4532121212@example.com': 'Dan North',
                '4532121212': 'Wanda West',
                '%204532121212': 'Wanda West',
                '453+212+1212': 'Wanda West',
                '+04532121212': '',
            }
            const client = trunkline.telephony
            for (const [written, name] of Object.entries(names)) {
                const reply = await client.get(`/api/x_tkl_voice/v1/telephony/cxone-demo/callers?phone=${written}`)
                assert.equal(replyOf(reply)['name'], name, written)
            }
        })

        it('is told which parameter is wrong', async () => {
            for (const phone of [undefined, '', ' ', '4'.repeat(101)]) {
                const reply = await ask(phone)
                assert.deepEqual([reply.status, errorOf(reply).message], [400, 'Parameter phone is wrong'])
            }
        })

        it('leaves a line in the log for each, without number and name', async () => {
            const from = trunkline.instance.logs.length
            await told('4155552671')
            const lines = trunkline.instance.logs.slice(from).map((entry) => entry.message)
            assert.equal(lines.length, 1)
            assert.match(lines[0] ?? '', /^Trunkline: caller look-up of cxone-demo: found, 1 candidates, \d+ ms$/)
        })

        it('costs the same number of statements for each who is found', async () => {
            await set('cxone-demo', { ivr_fields: ALL })
            const statementsOf = async (phone: string): Promise<number> => {
                let statements = 0
                const tables = ['sys_user', 'incident', 'sc_request', 'customer_account']
                const stop = beforeEveryStatement(trunkline.instance.rows, tables, () => statements++)
                await told(phone)
                stop()
                return statements
            }
            await statementsOf('4155552671')
            const [ada, hiro] = [await statementsOf('4155552671'), await statementsOf('+81355500123')]
            assert.equal(ada, hiro)
        })

        it('is the account’s own user', async () => {
            const path = '/api/x_tkl_voice/v1/telephony/cxone-demo/callers?phone=4155552671'
            for (const [user, password] of [
                ['telephony.vonage', 'telephony'],
                ['agent.one', 'agent'],
            ] as const) {
                const reply = await httpClient(trunkline.url, basic(user, password)).get(path)
                assert.equal(reply.status, 403, user)
                assert.ok(!reply.text.includes('Ada'), user)
            }
        })
    })

    it('is told of customers by an account that is about them', async () => {
        await set('vonage-demo', { ivr_lookup: 'true', ivr_fields: ALL })
        const priya = await told('07700 900121', 'vonage-demo')
        assert.deepEqual(
            [priya['name'], priya['account'], priya['open_records'], priya['language']],
            ['Priya Nair', 'Harbour & Vale', 1, '']
        )
        const samir = await told('01632 960145', 'vonage-demo')
        assert.deepEqual([samir['language'], samir['open_records'], samir['latest_record']], ['fr', 0, ''])
        const company = await told('020 7946 0100', 'vonage-demo')
        assert.deepEqual(
            [company['name'], company['candidates'], company['account']],
            ['Harbour & Vale', 3, 'Harbour & Vale']
        )
        await desksOf(trunkline).callCustomers('ivr-customer', '07700 900121')
    })

    it('cannot be told fields that there are not', async () => {
        const { id } = await accountNamed(trunkline, 'cxone-demo')
        const fields = async (): Promise<string | undefined> =>
            (await trunkline.row('x_tkl_voice_account', `sys_id=${id}`))['ivr_fields']
        const before = await fields()
        const reply = await trunkline.admin.request(`/api/now/table/x_tkl_voice_account/${id}`, {
            method: 'PATCH',
            body: { ivr_fields: 'name,salary' },
        })
        assert.ok(reply.status >= 400, reply.text)
        assert.equal(await fields(), before)
    })
})
