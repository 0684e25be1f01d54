import assert from 'node:assert/strict'
import { basic, httpClient, type HttpClient } from '../support/http-client.ts'
import { password, usersScript } from '../support/users.ts'
import { resultOf, startTrunkline, type Trunkline } from './trunkline.ts'

type Row = Record<string, unknown>

/** As they were sent, and as they are stored. */
const NUMBERS = ['4155552671', '14155552671', '8005550100', '2125550187', '2125550188']

describe('The names of callers', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
        trunkline.script(usersScript({ watcher: ['x_tkl_voice.supervisor'], keeper: ['x_tkl_voice.admin'] }))
    })
    after(() => trunkline.close())

    it('are in the call’s record for administrators only: who may read the callers is not asked there', async () => {
        const names = { linked: ['4155552671', /Ada Byrne/], shown: ['2125550187', /Elena Rossi/] } as const
        for (const [contact, [ani, name]] of Object.entries(names)) {
            await trunkline.step('create', { contactId: contact, ani })
            await trunkline.step('answer', { contactId: contact, agentId: 'agent.one', agentUsername: 'agent.one' })
            const { sys_id: id = '' } = await trunkline.row('x_tkl_voice_call', `opened_as=${contact}`)
            const read = async (user: string, secret: string): Promise<string> => {
                const path = `/api/now/table/x_tkl_voice_call/${id}`
                const reply = await httpClient(trunkline.url, basic(user, secret)).get(path)
                assert.equal((resultOf(reply) as Row)['state'], 'connected', reply.text)
                return reply.text
            }
            assert.match(await read('keeper', password), name)
            assert.doesNotMatch(await read('watcher', password), name)
            assert.doesNotMatch(await read('agent.one', 'agent'), name)
        }
    })
})

describe('Telephone numbers', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
        trunkline.script(
            usersScript({
                watcher: ['x_tkl_voice.supervisor'],
                analyst: ['x_tkl_voice.supervisor', 'x_tkl_voice.numbers'],
                keeper: ['x_tkl_voice.admin'],
            })
        )
        await trunkline.step('create', {
            contactId: 'n1',
            ani: '4155552671',
            dnis: '8005550100',
            attributes: { callbackOn: '212-555-0187' },
        })
        await trunkline.step('answer', { contactId: 'n1', agentId: '30001' })
        await trunkline.step('error', {
            contactId: 'n1',
            script: 'Main',
            action: 'create',
            message: 'No answer for (212) 555-0188',
            detail: 'Sent to 212-555-0187 first',
        })
        // What agents and systems write anything into, on a call that is over.
        await tell('call.queued', { callId: 'n2', ani: '4155552671', dnis: '8005550100' })
        await tell('call.established', { callId: 'n2', agent: { externalId: '30001' } })
        await tell('call.cleared', {
            callId: 'n2',
            cause: 'sent on to 212-555-0188',
            releasedBy: '+1 212 555 0187',
            disposition: 'Call back 212.555.0188',
        })
        const wrapUp = { code: 'call 2125550187', notes: 'Wants a call on (212) 555-0188' }
        await tell('wrapup.ended', { callId: 'n2', agent: { externalId: '30001' }, wrapUp })
    })
    after(() => trunkline.close())

    let told = 0
    async function tell(type: string, data: object): Promise<void> {
        const body = { specversion: '1.0', id: `told-${(told += 1)}`, source: 'test', type, data }
        const reply = await trunkline.telephony.post('/api/x_tkl_voice/v1/telephony/cxone-demo/events', body)
        assert.equal(reply.status, 200, reply.text)
    }

    const as = (user: string): HttpClient => httpClient(trunkline.url, basic(user, password))

    async function trace(
        client: HttpClient,
        contact = 'n1'
    ): Promise<{ text: string; call: Row; legs: Row[]; masked: boolean }> {
        const reply = await client.get(`/api/x_tkl_voice/v1/telephony/cxone-demo/calls/${contact}`)
        assert.equal(reply.status, 200, reply.text)
        const result = resultOf(reply) as { numbersMasked: boolean; call: Row; legs: Row[] }
        return { text: reply.text, call: result.call, legs: result.legs, masked: result.numbersMasked }
    }

    /** The digits of a text that follow one another, whatever is written between them. */
    const digits = (text: string): string => text.replace(/[\s()\-.]/g, '')

    function numbersIn(text: string): string[] {
        return NUMBERS.filter((number) => digits(text).includes(number))
    }

    it('stand whole in what became of a call, for those who may see them', async () => {
        for (const user of ['analyst', 'keeper']) {
            const told = await trace(as(user))
            assert.deepEqual([told.masked, numbersIn(told.text)], [false, NUMBERS], user)
            assert.equal(told.call['callerNumber'], '+14155552671')
        }
    })

    it('are masked for others: in the call, in the facts of its events, and in what a script wrote', async () => {
        for (const client of [as('watcher'), trunkline.telephony]) {
            const told = await trace(client)
            assert.equal(told.masked, true)
            assert.deepEqual(numbersIn(told.text), [])
            assert.deepEqual(
                ['callerNumber', 'callerAsSent', 'calledNumber', 'calledAsSent'].map((name) => told.call[name]),
                ['+1415•••••71', '4155••••71', '+1800•••••00', '8005••••00']
            )
            assert.equal(told.call['callerName'], client === trunkline.telephony ? 'Ada Byrne' : '')
        }
    })

    it('are not in the call’s record for a supervisor without the role', async () => {
        const { sys_id: id = '' } = await trunkline.row('x_tkl_voice_call', 'opened_as=n1')
        const read = async (user: string): Promise<Record<string, string>> => {
            const reply = await as(user).get(`/api/now/table/x_tkl_voice_call/${id}`)
            assert.equal(reply.status, 200, reply.text)
            return resultOf(reply) as Record<string, string>
        }
        const [without, withRole] = [await read('watcher'), await read('analyst')]
        assert.equal(without['state'], 'connected')
        for (const column of ['caller_number', 'caller_as_sent', 'called_number', 'called_as_sent']) {
            assert.equal(without[column] ?? '', '', column)
            assert.notEqual(withRole[column] ?? '', '', column)
        }
        assert.deepEqual(numbersIn(JSON.stringify(without)), [])
        assert.equal(withRole['projected'] ?? '', '')
    })

    it('are masked in what people and systems wrote about a call, and the words around them stay', async () => {
        const whole = await trace(as('analyst'), 'n2')
        assert.deepEqual(
            [whole.call['cause'], whole.call['releasedBy'], whole.call['disposition']],
            ['sent on to 212-555-0188', '+1 212 555 0187', 'Call back 212.555.0188']
        )
        for (const client of [as('watcher'), trunkline.telephony]) {
            const { text, call, legs } = await trace(client, 'n2')
            assert.deepEqual(numbersIn(text), [])
            assert.deepEqual(
                [call['cause'], call['releasedBy'], call['disposition']],
                ['sent on to 212-5••-••88', '+1 212 ••• ••87', 'Call back 212.5••.••88']
            )
            assert.deepEqual(
                [legs[0]?.['wrapUpCode'], legs[0]?.['wrapUpNotes']],
                ['call 2125••••87', 'Wants a call on (212) 5••-••88']
            )
        }
    })

    for (const { table, query, state, columns } of [
        {
            table: 'x_tkl_voice_call',
            query: 'opened_as=n2',
            state: 'over',
            columns: ['cause', 'disposition', 'released_by'],
        },
        { table: 'x_tkl_voice_leg', query: 'contact=n2', state: 'left', columns: ['wrap_up_code', 'wrap_up_notes'] },
        { table: 'x_tkl_voice_error', query: 'call=n1', state: undefined, columns: ['message', 'detail'] },
    ]) {
        it(`are not in what was written into ${table} for a supervisor without the role`, async () => {
            const { sys_id: id = '' } = await trunkline.row(table, query)
            for (const [user, sees] of [
                ['watcher', false],
                ['analyst', true],
                ['keeper', true],
            ] as const) {
                const one = await as(user).get(`/api/now/table/${table}/${id}`)
                const list = await as(user).get(`/api/now/table/${table}?sysparm_query=${query}`)
                assert.deepEqual([one.status, list.status], [200, 200], user)
                for (const row of [resultOf(one) as Row, (resultOf(list) as Row[])[0]]) {
                    assert.equal(row?.['state'], state, user)
                    for (const column of columns) assert.equal((row?.[column] ?? '') !== '', sees, `${user}: ${column}`)
                    assert.equal(numbersIn(JSON.stringify(row)).length > 0, sees, user)
                }
            }
        })
    }
})
