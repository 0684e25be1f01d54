import assert from 'node:assert/strict'
import type { SqlRow } from '../../instance/store/database.ts'
import type { Step as Route } from './trunkline.ts'
import { atEveryStatement, startTwoWriters, type Told, type TwoWriters } from './two-writers.ts'

/**
 * All there is of a small world: one call with a transfer, two writers. At every statement of each step, either another step
 * runs from its beginning to its end while the first stands still, or the node of the first is gone. Afterwards the records
 * are what the same steps leave behind one after the other.
 */
interface Step {
    readonly name: string
    readonly route: Route
    readonly body: (call: string) => Readonly<Record<string, string>>
}

const second = (call: string): { contactId: string; masterId: string } => ({ contactId: `${call}-2`, masterId: call })

/** In the order they happen. */
const STEPS: readonly Step[] = [
    { name: 'create', route: 'create', body: (call) => ({ contactId: call, ani: '4155552671' }) },
    { name: 'answer', route: 'answer', body: (call) => ({ contactId: call, agentId: '30001' }) },
    {
        name: 'create of the transfer',
        route: 'create',
        body: (call) => ({ ...second(call), ani: '4155552671', skillName: 'Second level' }),
    },
    { name: 'release', route: 'release', body: (call) => ({ contactId: call }) },
    {
        name: 'answer of the transfer',
        route: 'answer',
        body: (call) => ({ ...second(call), agentUsername: 'agent.two' }),
    },
    { name: 'release of the transfer', route: 'release', body: (call) => ({ ...second(call) }) },
]

/** Of other scopes. */
const WRITTEN_TABLES = ['interaction', 'sn_openframe_phone_log']

describe('Two writers of one small call', function () {
    this.timeout(90000)
    let writers: TwoWriters
    const started = Date.now() - 3600000
    before(async () => {
        writers = await startTwoWriters(WRITTEN_TABLES)
    })
    after(() => writers.close())

    for (const [index, outer] of STEPS.entries()) {
        for (const [other, inner] of STEPS.entries()) {
            if (Math.abs(index - other) > 2) continue
            it(`end as one after the other: ${inner.name} while ${outer.name} stands still, at every statement`, async () => {
                const steps = stepsBefore(Math.max(index, other), [outer, inner])
                const expected = await controlled(`${index}-in-turn-${other}`, [...steps, outer, inner])
                await atEveryStatement(async (statement) => {
                    const call = `${index}-while-${other}-${statement}`
                    for (const step of steps) await send(call, step)
                    const isReached = await writers.sendStanding(toldOf(call, outer), toldOf(call, inner), statement)
                    assert.deepEqual(recordsOf(call), expected, `at statement ${statement}`)
                    return isReached
                })
            })
        }
    }

    for (const [index, step] of STEPS.entries()) {
        it(`ends as it should when the node is gone in the middle of ${step.name}, at every statement`, async () => {
            const steps = stepsBefore(index, [step])
            const expected = await controlled(`${index}-undisturbed`, [...steps, step])
            await atEveryStatement(async (statement) => {
                const call = `${index}-gone-${statement}`
                for (const before of steps) await send(call, before)
                const isReached = await writers.sendFromDyingNode(toldOf(call, step), statement)
                writers.work()
                // Nobody answered: the telephony system tries again, and what was stored already is not stored again.
                await send(call, step)
                assert.deepEqual(recordsOf(call), expected, `at statement ${statement}`)
                return isReached
            })
        })
    }

    function stepsBefore(index: number, apart: readonly Step[]): Step[] {
        return STEPS.slice(0, index).filter((step) => !apart.includes(step))
    }

    async function controlled(call: string, steps: readonly Step[]): Promise<unknown> {
        for (const step of steps) await send(call, step)
        const records = recordsOf(call)
        assert.equal(records.interactions.length, 1)
        return records
    }

    async function send(call: string, step: Step): Promise<void> {
        await writers.send(toldOf(call, step))
    }

    function toldOf(call: string, step: Step): Told {
        const occurredAt = new Date(started + 10000 * STEPS.indexOf(step)).toISOString()
        return [step.route, { ...step.body(call), occurredAt }]
    }

    /** All that stands there of a call, without what names or numbers it. */
    function recordsOf(call: string): { readonly interactions: unknown[] } & Record<string, unknown[]> {
        const { database } = writers.trunkline.instance
        const ofCall = (table: string, column: string): SqlRow[] =>
            database.prepare(`select * from ${table} where ${column} in (?, ?)`).all(call, `${call}-2`)
        const pick = (row: SqlRow, ...columns: readonly string[]): string[] =>
            columns.map((column) => String(row[column] ?? '').replace(call, ''))
        return {
            interactions: ofCall('interaction', 'client_session_id').map((row) =>
                pick(row, 'client_session_id', 'state', 'assigned_to', 'opened_for', 'caller_phone_number')
            ),
            // Which contact's number was looked up first is nobody's business.
            events: ofCall('x_tkl_voice_event', 'contact')
                .filter((row) => row['type'] !== 'caller.identified')
                .map((row) => pick(row, 'contact', 'type', 'state'))
                .sort(),
            calls: ofCall('x_tkl_voice_call', 'external_id').map((row) => pick(row, 'external_id', 'state', 'outcome')),
            legs: ofCall('x_tkl_voice_leg', 'contact')
                .map((row) => pick(row, 'contact', 'agent', 'state', 'seconds', 'user'))
                .sort(),
            phoneLogs: ofCall('sn_openframe_phone_log', 'call_id')
                .map((row) => pick(row, 'agent', 'start_time', 'end_time'))
                .sort(),
        }
    }
})
