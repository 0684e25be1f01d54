import assert from 'node:assert/strict'
import type { RowStore } from '../../instance/records/row-store.ts'
import { startTrunkline, type Step, type Trunkline } from './trunkline.ts'

/**
 * Two nodes settle the same call: at the n-th statement of one request, for every n, the other node takes a whole step.
 * Afterwards the Interaction is what both steps together say, and nobody is blamed for it.
 */
describe('A step that runs in the middle of another one', function () {
    this.timeout(60000)
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    interface Scene {
        readonly name: string
        readonly before: readonly (readonly [Step, Readonly<Record<string, string>>])[]
        readonly outer: readonly [Step, Readonly<Record<string, string>>]
        readonly inner: readonly [Step, Readonly<Record<string, string>>]
        readonly state: string
        readonly agent: string
    }

    const create: Scene['outer'] = ['create', { ani: '4155552671' }]
    const answer: Scene['outer'] = ['answer', { agentId: '30001' }]
    const scenes: readonly Scene[] = [
        {
            name: 'answer in create',
            before: [],
            outer: create,
            inner: answer,
            state: 'work_in_progress',
            agent: 'agent.one',
        },
        {
            name: 'create in answer',
            before: [],
            outer: answer,
            inner: create,
            state: 'work_in_progress',
            agent: 'agent.one',
        },
        {
            name: 'the same step in itself',
            before: [create],
            outer: answer,
            inner: answer,
            state: 'work_in_progress',
            agent: 'agent.one',
        },
        {
            name: 'release in answer',
            before: [create],
            outer: answer,
            inner: ['release', {}],
            state: 'closed_complete',
            agent: 'agent.one',
        },
        {
            name: 'answer in release',
            before: [create],
            outer: ['release', {}],
            inner: answer,
            state: 'closed_complete',
            agent: 'agent.one',
        },
        {
            name: 'a transfer in release',
            before: [create, answer],
            outer: ['release', {}],
            inner: ['create', { contactId: '-second', ani: '4155552671' }],
            state: 'new',
            agent: '',
        },
    ]

    for (const scene of scenes) {
        it(`ends as both say, at whatever statement: ${scene.name}`, async () => {
            const agent =
                scene.agent === '' ? '' : (await trunkline.row('sys_user', `user_name=${scene.agent}`))['sys_id']
            for (let statement = 1; ; statement++) {
                const contact = `${scene.name.replaceAll(' ', '-')}-${statement}`
                for (const step of scene.before) await send(contact, step)
                const reached = await sendInterrupted(contact, scene, statement)
                const interaction = await trunkline.row('interaction', `client_session_id=${contact}`)
                const found = [interaction['state'], interaction['assigned_to']]
                assert.deepEqual(found, [scene.state, agent], `at statement ${statement}`)
                const blamed = await trunkline.rows('x_tkl_voice_event', `contact=${contact}^type=person.changed`)
                assert.deepEqual(blamed, [], `at statement ${statement}`)
                const open = await trunkline.rows('x_tkl_voice_event', `contactSTARTSWITH${contact}^state!=processed`)
                assert.deepEqual(open, [], `at statement ${statement}`)
                if (!reached) break
                assert.ok(statement < 200, 'the request never ends')
            }
        })
    }

    function bodyOf(contact: string, [, body]: Scene['outer']): object {
        const suffix = body['contactId'] ?? ''
        return { ...body, contactId: contact + suffix, ...(suffix === '' ? {} : { masterId: contact }) }
    }

    async function send(contact: string, step: Scene['outer']): Promise<void> {
        const reply = await trunkline.step(step[0], bodyOf(contact, step))
        assert.equal(reply.status, 200, reply.text)
    }

    /** Sends the outer step; the inner one runs on "another node" before the given statement. false when there were fewer. */
    async function sendInterrupted(contact: string, scene: Scene, statement: number): Promise<boolean> {
        let count = 0
        let isArmed = true
        const release = watchRows(trunkline.instance.rows, () => {
            if (!isArmed || ++count !== statement) return
            isArmed = false
            runOnAnotherNode(scene.inner[0], bodyOf(contact, scene.inner))
        })
        try {
            await send(contact, scene.outer)
        } finally {
            release()
        }
        if (isArmed) await send(contact, scene.inner)
        return !isArmed
    }

    /** As the route does it, without HTTP: the first request is still in the middle of its own. */
    function runOnAnotherNode(step: Step, body: object): void {
        const session = trunkline.instance.signIn('telephony.cxone')
        assert.ok(session)
        const lookup = step === 'create' ? `require('./src/server/intake/callers.ts').identifyCaller` : 'undefined'
        const status = trunkline.instance.runScript(
            `
            var receive = require('./src/server/intake/receive.ts').receive;
            var account = require('./src/server/records/accounts.ts').findAccountByCode('cxone-demo');
            var steps = require('./src/server/vendors/cxone/steps.ts').CXONE_STEPS;
            var reception = { now: Date.now(), latency: function () { return 0; }, rawBody: '' };
            return receive(account, steps['${step}'](${JSON.stringify(body)}).event, ${lookup}, reception).status;
            `,
            { session, scope: 'x_tkl_voice', name: 'another node' }
        )
        assert.ok(status === 'accepted' || status === 'duplicate', String(status))
    }
})

/** Calls `before` ahead of every statement on the application's tables and on interaction, until released. */
function watchRows(rows: RowStore, before: () => void): () => void {
    const methods = ['select', 'get', 'insert', 'update'] as const
    const originals = methods.map((name) => Object.getOwnPropertyDescriptor(rows, name))
    for (const name of methods) {
        const original: (...args: never[]) => unknown = rows[name].bind(rows)
        Object.defineProperty(rows, name, {
            configurable: true,
            writable: true,
            value: (...args: never[]) => {
                if (isOurs(args[0])) before()
                return original(...args)
            },
        })
    }
    return () => {
        for (const [index, name] of methods.entries()) {
            const original = originals[index]
            if (original === undefined) Reflect.deleteProperty(rows, name)
            else Object.defineProperty(rows, name, original)
        }
    }
}

function isOurs(target: unknown): boolean {
    const table = typeof target === 'string' ? target : (target as { table?: unknown }).table
    return typeof table === 'string' && (table.startsWith('x_tkl_voice_') || table === 'interaction')
}
