import assert from 'node:assert/strict'
import { desksOf, type Desks } from './desks.ts'
import { beforeEveryStatement, stepOnAnotherNode } from './statements.ts'
import { startTrunkline, type Step, type Trunkline } from './trunkline.ts'

/**
 * Two nodes: at the n-th statement of an agent's choice, for every n, the other node settles the call with what it knows,
 * or another agent chooses. The choice that was made last stands, and nobody is taken for a person who wrote by hand.
 */
describe('A choice in the middle of which something else happens', function () {
    this.timeout(120000)
    let trunkline: Trunkline
    let desks: Desks
    before(async () => {
        trunkline = await startTrunkline({ background: false })
        desks = desksOf(trunkline)
    })
    after(() => trunkline.close())

    /** Chooses with something else at a statement; false when the choice was over before that. */
    async function interrupted(contact: string, call: string, at: number, other: () => void): Promise<boolean> {
        let statement = 0
        let isDone = false
        const stop = beforeEveryStatement(trunkline.instance.rows, ['interaction'], () => {
            statement++
            if (statement !== at || isDone) return
            isDone = true
            other()
        })
        const body = { table: 'sys_user', id: await desks.user('ben.okafor') }
        const reply = await desks.choose('agent.one', call, body)
        stop()
        assert.equal(reply.status, 200, `${contact}: ${reply.text}`)
        return isDone
    }

    async function openedFor(interaction: unknown): Promise<string> {
        return (await trunkline.row('interaction', `sys_id=${String(interaction)}`))['opened_for'] ?? ''
    }

    async function noPersonIn(contact: string): Promise<void> {
        const changes = await trunkline.rows('x_tkl_voice_event', `contact=${contact}^type=person.changed`)
        assert.deepEqual(
            changes.map((event) => event['facts']),
            [],
            contact
        )
    }

    const steps: readonly (readonly [Step, object])[] = [
        ['hold', {}],
        ['release', {}],
        ['create', { ani: '4155552671' }],
    ]
    for (const [step, body] of steps) {
        it(`${step} on another node`, async () => {
            const ben = await desks.user('ben.okafor')
            for (let at = 1, goesOn = true; goesOn; at++) {
                const contact = `race-${step}-${at}`
                const call = await desks.callIt(contact, '4155552671')
                goesOn = await interrupted(contact, String(call['callId']), at, () => {
                    stepOnAnotherNode(trunkline, step, { contactId: contact, eventId: contact, ...body })
                })
                assert.equal(await openedFor(call['interactionId']), ben, contact)
                await noPersonIn(contact)
            }
        })
    }

    for (const agent of ['agent.two', 'agent.one']) {
        it(`other choices of ${agent} on another node`, () => otherChoices(agent))
    }

    async function otherChoices(agent: string): Promise<void> {
        const [ada, hiro] = [await desks.user('ada.byrne'), await desks.user('hiro.tanaka')]
        for (let at = 1, goesOn = true; goesOn; at++) {
            const contact = `race-choice-${agent}-${at}`
            const call = await desks.callIt(contact, '2125550187')
            goesOn = await interrupted(contact, String(call['callId']), at, () => {
                for (const id of [ada, hiro]) chooseOnAnotherNode(agent, String(call['callId']), id)
            })
            const latest = await trunkline.rows('x_tkl_voice_event', `contact=${contact}^type=caller.chosen`)
            const last = latest.sort((one, other) => (one['effective']! < other['effective']! ? 1 : -1))[0]
            const chosen = JSON.parse(last?.['facts'] ?? '').caller.id
            await trunkline.step('release', { contactId: contact })
            assert.equal(await openedFor(call['interactionId']), chosen, contact)
            await noPersonIn(contact)
        }
    }

    it('a person who saves the Interaction twice while another node settles it', async () => {
        const ben = await desks.user('ben.okafor')
        for (let at = 1, goesOn = true; goesOn; at++) {
            const contact = `race-saved-${at}`
            const call = await desks.callIt(contact, '4155552671')
            goesOn = await interrupted(contact, String(call['callId']), at, () => {
                for (const text of ['one', 'two']) save(String(call['interactionId']), text)
                stepOnAnotherNode(trunkline, 'hold', { contactId: contact, eventId: contact })
            })
            assert.equal(await openedFor(call['interactionId']), ben, contact)
            await noPersonIn(contact)
        }
    })

    /** With a column that is not the app's. */
    function save(id: string, text: string): void {
        trunkline.script(
            `var record = new GlideRecord('interaction'); record.get('${id}'); record.setValue('state_reason', '${text}'); record.update();`
        )
    }

    /** Without HTTP. */
    function chooseOnAnotherNode(agent: string, call: string, id: string): void {
        const session = trunkline.instance.signIn(agent)
        assert.ok(session)
        trunkline.instance.runScript(
            `
            var getCall = require('./src/server/records/calls.ts').getCallOfAnyAccount;
            var getAccount = require('./src/server/records/accounts.ts').getAccount;
            var choose = require('./src/server/intake/choose-caller.ts').chooseCaller;
            var found = getCall('${call}');
            choose({ account: getAccount(found.account), row: found.row }, { table: 'sys_user', id: '${id}', name: '' }, gs.getUserID(), Date.now());
            `,
            { session, scope: 'x_tkl_voice', name: 'another node' }
        )
    }
})
