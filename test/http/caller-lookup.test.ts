import assert from 'node:assert/strict'
import { basic, httpClient } from '../support/http-client.ts'
import { password, usersScript } from '../support/users.ts'
import { desksOf, type Desks, type Flat } from './desks.ts'
import { beforeEveryStatement } from './statements.ts'
import { resultOf, startTrunkline, type Trunkline } from './trunkline.ts'

describe('Looking a caller up', () => {
    let trunkline: Trunkline
    let desks: Desks
    let counter = 0
    before(async () => {
        trunkline = await startTrunkline({ background: false })
        desks = desksOf(trunkline)
    })
    after(() => trunkline.close())

    const toCustomers = (clid: string): Promise<Flat> => desks.callCustomers(`lookup-${counter++}`, clid)
    const toIt = (ani: string): Promise<Flat> => desks.callIt(`lookup-${counter++}`, ani)

    async function decisionOf(call: Flat): Promise<string> {
        const event = await trunkline.row('x_tkl_voice_event', `call=${String(call['callId'])}^type=caller.identified`)
        return event['decision'] ?? ''
    }

    /** Straight into the table, as an import may. */
    function store(table: string, row: Readonly<Record<string, string>>): string {
        const id = `${counter++}`.padStart(32, 'e')
        const key = table.startsWith('x_tkl_voice_') ? { key: `stored-${id}` } : {}
        const stored = trunkline.instance.rows.insert(table, { sys_id: id, sys_class_name: table, ...key, ...row })
        assert.ok(stored.ok)
        return id
    }

    async function idOf(table: string, name: string): Promise<string> {
        return (await trunkline.row(table, `name=${name}`))['sys_id'] ?? ''
    }

    /** Forms in which vendors send a number, and people write one (fact sheet of vendors, 5 and 8). */
    const formats: Readonly<Record<string, readonly string[]>> = {
        'Ada Byrne': [
            '4155552671',
            '14155552671',
            '+14155552671',
            '0014155552671',
            '(415) 555-2671',
            '415.555.2671',
            '415-555-2671',
            '1 415 555 2671',
            'tel:+1-415-555-2671',
            'tel:+14155552671;ext=55',
            'sip:+14155552671@example.com',
            'sip:14155552671@10.0.0.1;user=phone',
            'sips:+14155552671@example.com',
            '"Ada Byrne" <sip:+14155552671@example.com>',
            '+14155552671@example.com',
        ],
        'Daniel Hughes': ['+442079460958', '00442079460958', '+44 (0)20 7946 0958', '442079460958'],
        'Chloé Martin': ['+33199001234', '0033199001234', '33199001234'],
    }
    for (const [name, written] of Object.entries(formats)) {
        it(`finds ${name} however the number comes`, async () => {
            for (const ani of written) assert.equal((await toIt(ani))['callerName'], name, ani)
        })
    }

    it('finds a consumer, a contact and an account at the customer desk, each linked in its own columns', async () => {
        const isla = await toCustomers('07700 900144')
        const consumer = await idOf('csm_consumer', 'Isla Grant')
        assert.deepEqual(
            [isla['callerTable'], isla['callerId'], isla['callerConfidence']],
            ['csm_consumer', consumer, 100]
        )
        assert.deepEqual(await desks.linked(isla['interactionId']), ['', '', consumer, ''])
        const priya = await toCustomers('+447700900121')
        const contact = await idOf('customer_contact', 'Priya Nair')
        const harbour = await idOf('customer_account', 'Harbour & Vale')
        assert.deepEqual(await desks.linked(priya['interactionId']), [contact, contact, '', harbour])
        const northgate = await toCustomers('01632 960100')
        assert.deepEqual(await desks.linked(northgate['interactionId']), [
            '',
            '',
            '',
            await idOf('customer_account', 'Northgate Foods'),
        ])
    })

    it('finds the company behind a switchboard, with its contacts as candidates', async () => {
        const call = await toCustomers('020 7946 0100')
        assert.deepEqual(
            [call['callerTable'], call['callerName'], call['candidates']],
            ['customer_account', 'Harbour & Vale', 3]
        )
        assert.equal(await decisionOf(call), 'The number is a company’s; 3 of its people are shown')
    })

    it('guesses neither of a contact and a consumer who are the same person twice', async () => {
        const call = await toCustomers('07700 900133')
        assert.deepEqual([call['callerId'], call['candidates'], call['callerConfidence']], ['', 2, 0])
        assert.equal(await decisionOf(call), '2 people have the number')
    })

    it('takes a consumer and their portal user for one', async () => {
        const consumer = await trunkline.row('csm_consumer', 'name=Noah Field')
        const user = consumer['user'] ?? ''
        await trunkline.change('csm_consumer_user', user, { mobile_phone: '01632 960177' })
        trunkline.instance.runPending()
        const call = await toCustomers('01632 960177')
        assert.deepEqual([call['callerId'], call['candidates']], [consumer['sys_id'], 1])
        assert.deepEqual(await desks.linked(call['interactionId']), [user, '', consumer['sys_id'], ''])
    })

    it('finds no employee at the customer desk, and no consumer at the IT desk', async () => {
        assert.equal((await toCustomers('+14155552671'))['callerId'], '')
        assert.equal((await toIt('+447700900144'))['callerId'], '')
    })

    it('finds people by the numbers they have now, not by those they had', async () => {
        const elena = await desks.user('elena.rossi')
        const before = (await trunkline.row('sys_user', `sys_id=${elena}`))['phone'] ?? ''
        await trunkline.change('sys_user', elena, { phone: '(202) 555-0144' })
        trunkline.instance.runPending()
        assert.equal((await toIt('2025550144'))['callerName'], 'Elena Rossi')
        assert.equal((await toIt('2125550187'))['callerName'], 'Frank Weber')
        await trunkline.change('sys_user', elena, { phone: before })
        trunkline.instance.runPending()
        assert.equal((await toIt('2025550144'))['callerName'], '')
    })

    it('finds the living one among many whose records are gone', async () => {
        const phone = '+14155550888'
        for (let index = 0; index < 12; index++) {
            store('x_tkl_voice_number', {
                e164: phone,
                suffix: '55550888',
                table_name: 'sys_user',
                record: String(index).padStart(32, 'f'),
                column_name: 'mobile_phone',
                kind: 'mobile',
                active: '1',
            })
        }
        const living = { user_name: 'living', name: 'Living', active: 'true', home_phone: phone }
        const id = await trunkline.insert('sys_user', living)
        trunkline.instance.runPending()
        const call = await toIt(phone)
        assert.deepEqual([call['callerId'], call['candidates']], [id, 1])
    })

    it('takes no company for the caller where more have the number than are looked at', async () => {
        const phone = '+442079460555'
        const [acme, other] = [
            await idOf('customer_account', 'Harbour & Vale'),
            await idOf('customer_account', 'Northgate Foods'),
        ]
        const contacts = Array.from({ length: 60 }, (_, index) => ({ index, kind: 'mobile', account: acme }))
        for (const { index, kind, account } of [...contacts, { index: 60, kind: 'business', account: other }]) {
            const record = store('customer_contact', { user_name: `cut.${index}`, active: '1', account })
            store('x_tkl_voice_number', {
                e164: phone,
                suffix: '79460555',
                table_name: 'customer_contact',
                record,
                column_name: 'phone',
                kind,
                active: '1',
                customer_account: account,
            })
        }
        const call = await toCustomers(phone)
        assert.deepEqual([call['callerId'], call['candidates']], ['', 10])
        assert.equal(await decisionOf(call), 'More phones have the number than are looked at')
    })

    it('counts a phone once that is one number in each country of the accounts', async () => {
        const account = await trunkline.insert('customer_account', { name: 'Wide' })
        const addContacts = async (from: number, to: number): Promise<void> => {
            for (let index = from; index < to; index++) {
                const name = { user_name: `wide.${index}`, first_name: 'Wide', last_name: String(index) }
                await trunkline.insert('customer_contact', { ...name, phone: '2079460557', account })
            }
            trunkline.instance.runPending()
        }
        await addContacts(0, 27)
        const call = await toCustomers('+442079460557')
        assert.deepEqual([call['callerId'], call['candidates']], [account, 9])
        await addContacts(27, 51)
        assert.equal(
            await decisionOf(await toCustomers('+442079460557')),
            'More phones have the number than are looked at'
        )
    })

    it('takes a class that the instance has made for the table it extends', async () => {
        const { dictionary } = trunkline.instance
        for (const [name, base] of [
            ['u_key_contact', 'customer_contact'],
            ['u_employee', 'sys_user'],
        ] as const) {
            store('sys_db_object', { name, label: name, super_class: dictionary.table(base)?.sysId ?? '' })
        }
        dictionary.align()
        const account = await idOf('customer_account', 'Northgate Foods')
        const values = { name: 'Kim Own', active: '1', mobile_phone: '+442079460556' }
        const contact = store('u_key_contact', { ...values, user_name: 'kim.contact', account })
        const employee = store('u_employee', { ...values, user_name: 'kim.employee' })
        for (const [table_name, record] of [
            ['u_key_contact', contact],
            ['u_employee', employee],
        ] as const) {
            store('x_tkl_voice_number', {
                e164: '+442079460556',
                suffix: '79460556',
                table_name,
                record,
                column_name: 'mobile_phone',
                kind: 'mobile',
                active: '1',
            })
        }
        const call = await toCustomers('+442079460556')
        assert.deepEqual([call['callerTable'], call['callerId'], call['candidates']], ['customer_contact', contact, 1])
        assert.deepEqual(await desks.linked(call['interactionId']), [contact, contact, '', account])
        const it = await toIt('+442079460556')
        assert.deepEqual([it['callerTable'], it['callerId'], it['candidates']], ['sys_user', employee, 2])
    })

    it('says that only the last digits agree, and links nobody by them', async () => {
        const call = await toIt('+33155552671')
        assert.deepEqual([call['callerId'], call['candidates'], call['callerConfidence']], ['', 1, 0])
        assert.match(await decisionOf(call), /^Nobody has the number for certain/)
        const [candidate] = JSON.parse(
            (await trunkline.row('x_tkl_voice_event', `call=${String(call['callId'])}^type=caller.identified`))[
                'facts'
            ] ?? ''
        ).candidates
        assert.deepEqual(candidate.reasons, ['their business phone', 'weak: only the last digits agree'])
    })

    it('tells the application that asks, as far as its user may read', () => {
        const identify = `return JSON.stringify(new x_tkl_voice.TrunklineDirectory().identify('(415) 555-2671', 'cxone-demo'))`
        const found = JSON.parse(String(trunkline.script(identify)))
        assert.deepEqual(
            [found.status, found.number, found.name, found.hidden],
            ['found', '+14155552671', 'Ada Byrne', 0]
        )
        const session = trunkline.instance.signIn('agent.three')
        assert.ok(session)
        const text = trunkline.instance.runScript(identify, { session, scope: 'global', name: 'another application' })
        const hidden = JSON.parse(String(text))
        assert.deepEqual([hidden.status, hidden.name, hidden.candidates, hidden.hidden], ['found', '', [], 1])
        const nowhere = identify.replace('cxone-demo', 'nowhere')
        assert.equal(JSON.parse(String(trunkline.script(nowhere))).status, 'no such account')
    })

    it('costs the same number of statements however many people there are', async () => {
        const statementsOf = async (ani: string): Promise<number> => {
            let statements = 0
            const stop = beforeEveryStatement(
                trunkline.instance.rows,
                ['sys_user', 'customer_contact', 'csm_consumer', 'customer_account'],
                () => statements++
            )
            await trunkline.step('create', { contactId: `lookup-${counter++}`, ani })
            stop()
            return statements
        }
        const before = await statementsOf('4155552671')
        for (let index = 0; index < 300; index++) {
            trunkline.instance.rows.insert('x_tkl_voice_number', {
                key: `many-${index}`,
                e164: `+1646555${1000 + index}`,
                suffix: `6555${1000 + index}`,
                table_name: 'sys_user',
                record: '0'.repeat(32),
                column_name: 'phone',
                kind: 'business',
                active: '1',
            })
        }
        assert.equal(await statementsOf('4155552671'), before)
    })

    it('keeps of a long name what the call has room for', async () => {
        await trunkline.insert('csm_consumer', { name: 'N'.repeat(152), mobile_phone: '+442079460741' })
        trunkline.instance.runPending()
        const call = await desks.callCustomers('long-name', '+442079460741')
        const row = await trunkline.row('x_tkl_voice_call', `sys_id=${String(call['callId'])}`)
        assert.equal(row['caller_name'], 'N'.repeat(151))
    })

    it('tells nobody of a caller whose record they may not read, but the account’s own user', async () => {
        trunkline.script(usersScript({ watcher: ['x_tkl_voice.supervisor'] }))
        const call = await toIt('4155552671')
        const path = `/api/x_tkl_voice/v1/telephony/cxone-demo/calls/${String(call['callId'])}`
        const watched = await httpClient(trunkline.url, basic('watcher', password)).get(path)
        assert.equal(watched.status, 200, watched.text)
        assert.ok(!watched.text.includes('Ada Byrne'), watched.text)
        const told = (resultOf(watched) as { call: Flat }).call
        assert.deepEqual([told['callerName'], told['callerId'], told['callersHidden']], ['', '', 1])
        assert.match((await trunkline.telephony.get(path)).text, /Ada Byrne/)
        assert.match((await trunkline.admin.get(path)).text, /Ada Byrne/)
    })
})
