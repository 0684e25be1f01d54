import assert from 'node:assert/strict'
import { beforeEveryStatement, stepOnAnotherNode } from './statements.ts'
import { startTrunkline, type Step, type Trunkline } from './trunkline.ts'

/**
 * Two nodes settle the same call: at the n-th statement of one request, for every n, the other node takes a whole step.
 * Afterwards the Interaction is what both steps together say, and nobody is blamed for it.
 */
describe('A step that runs in the middle of another one', () => {
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
        const release = beforeEveryStatement(trunkline.instance.rows, ['interaction'], () => {
            if (!isArmed || ++count !== statement) return
            isArmed = false
            stepOnAnotherNode(trunkline, scene.inner[0], bodyOf(contact, scene.inner))
        })
        try {
            await send(contact, scene.outer)
        } finally {
            release()
        }
        if (isArmed) await send(contact, scene.inner)
        return !isArmed
    }
})
