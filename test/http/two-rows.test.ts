import assert from 'node:assert/strict'
import { beforeEveryStatement, stepOnAnotherNode } from './statements.ts'
import type { Trunkline } from './trunkline.ts'
import { atEveryStatement, startTwoWriters, type Told, type TwoWriters } from './two-writers.ts'

/**
 * Two contacts that were taken for two calls until an event joins them, and two writers: one of what only one contact knows,
 * one of the event that joins. At every statement either stands still while the other runs from its beginning to its end, or
 * its node is gone.
 */
interface Scene {
    readonly name: string
    readonly before: readonly Told[]
    readonly alone: Told
    readonly joining: Told
}

const createA: Told = ['create', { contactId: 'a', ani: '4155552671' }]
const answerA: Told = ['answer', { contactId: 'a', agentId: '30001' }]
const createB: Told = ['create', { contactId: 'b', ani: '4155552671' }]
const answerB: Told = ['answer', { contactId: 'b', agentUsername: 'agent.two' }]

const SCENES: readonly Scene[] = [
    {
        name: 'an answer, and the create that names its parent',
        before: [createA, answerA],
        alone: answerB,
        joining: ['create', { contactId: 'b', masterId: 'a', ani: '4155552671' }],
    },
    {
        name: 'an answer, and the release that names its parent',
        before: [createA, createB],
        alone: answerB,
        joining: ['release', { contactId: 'b', masterId: 'a' }],
    },
    {
        name: 'an answer, and a hold that names its parent',
        before: [createA, createB],
        alone: answerB,
        joining: ['hold', { contactId: 'b', masterId: 'a', eventId: 'hold' }],
    },
    {
        name: 'the create of a parent, and the answer that names it',
        before: [createB],
        alone: createA,
        joining: ['answer', { contactId: 'b', masterId: 'a', agentUsername: 'agent.two' }],
    },
    {
        name: 'a release, and a hold that names its parent',
        before: [createA, answerA, createB, answerB],
        alone: ['release', { contactId: 'b' }],
        joining: ['hold', { contactId: 'b', masterId: 'a', eventId: 'hold' }],
    },
]

/** Of other scopes. */
const WRITTEN_TABLES = ['interaction']

describe('Two rows that turn out to be one call', () => {
    let writers: TwoWriters
    let trunkline: Trunkline
    const started = Date.now() - 3600000
    before(async () => {
        writers = await startTwoWriters(WRITTEN_TABLES)
        trunkline = writers.trunkline
    })
    after(() => writers.close())

    for (const [index, scene] of SCENES.entries()) {
        const orders = [
            { name: 'the second joins', outer: scene.alone, inner: scene.joining },
            { name: 'the first joins', outer: scene.joining, inner: scene.alone },
        ]
        for (const [order, { name, outer, inner }] of orders.entries()) {
            it(`leave one open Interaction when ${name}: ${scene.name}`, async () => {
                const expected = await inTurn(`${index}-turn-${order}`, scene)
                await atEveryStatement(async (statement) => {
                    const call = `${index}-stalled-${order}-${statement}`
                    for (const told of scene.before) await send(call, told)
                    const isReached = await writers.sendStanding(toldOf(call, outer), toldOf(call, inner), statement)
                    assert.deepEqual(await recordsOf(call), expected, `at statement ${statement}`)
                    return isReached
                })
            })

            it(`leave one open Interaction when ${name} and the other's node is gone: ${scene.name}`, async () => {
                const expected = await inTurn(`${index}-alive-${order}`, scene)
                await atEveryStatement(async (statement) => {
                    const call = `${index}-gone-${order}-${statement}`
                    for (const told of scene.before) await send(call, told)
                    const isReached = await writers.sendFromDyingNode(toldOf(call, outer), statement)
                    await send(call, inner)
                    writers.work()
                    await send(call, outer)
                    assert.deepEqual(await recordsOf(call), expected, `at statement ${statement}`)
                    return isReached
                })
            })
        }
    }

    it('leave one open Interaction when the first stands still and then its node is gone', async () => {
        const [, scene] = SCENES
        assert.ok(scene)
        const expected = await inTurn('both', scene)
        for (const later of [1, 3, 5]) {
            await atEveryStatement(async (statement) => {
                const call = `still-${statement}-gone-${later}`
                for (const told of scene.before) await send(call, told)
                const isReached = await sendStandingThenDying(call, scene, statement, later)
                writers.work()
                for (const told of [scene.alone, scene.joining]) await send(call, told)
                assert.deepEqual(await recordsOf(call), expected, `at statement ${statement}, gone ${later} later`)
                return isReached
            })
        }
    })

    it('closes the Interaction of a merged row that a settle had opened without knowing, and leaves a person their own', async () => {
        for (const told of [
            createA,
            createB,
            ['answer', { contactId: 'b', masterId: 'a', agentId: '30001' }],
        ] as const) {
            await send('later', told)
        }
        const { interaction = '' } = await trunkline.row('x_tkl_voice_call', 'opened_as=later-b')
        const stateOf = async (): Promise<string | undefined> =>
            (await trunkline.row('interaction', `sys_id=${interaction}`))['state']
        trunkline.instance.rows.update('interaction', interaction, {
            state: 'work_in_progress',
            sys_updated_by: 'telephony.cxone',
        })
        await send('later', ['hold', { contactId: 'b', eventId: 'one' }])
        assert.equal(await stateOf(), 'closed_complete')
        await trunkline.change('interaction', interaction, { state: 'work_in_progress' })
        await send('later', ['retrieve', { contactId: 'b', eventId: 'two' }])
        assert.equal(await stateOf(), 'work_in_progress')
    })

    /** What stands there when the writers come one after the other. */
    async function inTurn(call: string, scene: Scene): Promise<unknown> {
        for (const told of [...scene.before, scene.alone, scene.joining]) await send(call, told)
        return recordsOf(call)
    }

    async function send(call: string, told: Told): Promise<void> {
        await writers.send(toldOf(call, told))
    }

    /** With ids of this call; whatever the order they come in, the steps happen in the order of the scenes. */
    function toldOf(call: string, [step, body]: Told): Told {
        const ids = Object.entries(body).filter(([name]) => ['contactId', 'masterId', 'eventId'].includes(name))
        const place = ['create', 'answer', 'hold', 'retrieve', 'release'].indexOf(step)
        const whole = {
            ...body,
            ...Object.fromEntries(ids.map(([name, id]) => [name, `${call}-${id}`])),
            occurredAt: new Date(started + 20000 * place + (body['contactId'] === 'a' ? 0 : 10000)).toISOString(),
        }
        return [step, whole]
    }

    /** The other one runs at the statement, and some statements later the node is gone. */
    async function sendStandingThenDying(
        call: string,
        { alone, joining }: Scene,
        statement: number,
        later: number
    ): Promise<boolean> {
        let left = statement
        let isRunning = false
        const release = beforeEveryStatement(trunkline.instance.rows, WRITTEN_TABLES, () => {
            if (isRunning) return
            left -= 1
            if (left === 0) {
                isRunning = true
                stepOnAnotherNode(trunkline, ...toldOf(call, joining))
                isRunning = false
            }
            if (left <= -later) throw new Error('The node is gone')
        })
        try {
            await trunkline.step(...toldOf(call, alone))
        } finally {
            release()
        }
        return left <= 0
    }

    /** The call that goes on, and which of its records say otherwise. */
    async function recordsOf(call: string): Promise<unknown> {
        const rows = await trunkline.rows('x_tkl_voice_call', `opened_asSTARTSWITH${call}-`)
        const others = rows.filter((row) => row['merged_into'] !== '')
        const going = rows.filter((row) => row['merged_into'] === '')
        const closed = await trunkline.rows('interaction', `sys_idIN${interactionsOf(others)}`)
        const legs = await trunkline.rows('x_tkl_voice_leg', `contactSTARTSWITH${call}-`)
        const pick = (row: Record<string, string>, ...columns: readonly string[]): string[] =>
            columns.map((column) => String(row[column] ?? '').replace(call, ''))
        return {
            calls: going.map((row) => pick(row, 'opened_as', 'external_id', 'state', 'outcome')),
            interactions: (await trunkline.rows('interaction', `sys_idIN${interactionsOf(going)}`)).map((row) =>
                pick(row, 'client_session_id', 'state', 'assigned_to', 'caller_phone_number')
            ),
            legs: legs.map((row) => pick(row, 'contact', 'agent', 'state', 'user')).sort(),
            strayLegs: legs.filter((leg) => leg['call'] !== going[0]?.['sys_id']),
            strayRows: others.filter((row) => row['state'] !== 'over' || row['outcome'] !== 'merged'),
            strayInteractions: closed.filter((row) => row['state'] !== 'closed_complete'),
            blamed: await trunkline.rows('x_tkl_voice_event', `contactSTARTSWITH${call}-^type=person.changed`),
        }
    }

    function interactionsOf(rows: readonly Record<string, string>[]): string {
        return rows.map((row) => row['interaction'] || 'none').join(',') || 'none'
    }
})
