import assert from 'node:assert/strict'
import { openDesk, REJOIN_MS, type Desk, type DeskCall } from './records-desk.ts'
import { beforeEveryStatement } from './statements.ts'
import { atEveryStatement } from './two-writers.ts'

/** Of other scopes: what the worker reads and writes there counts too. */
const OTHER_TABLES = [
    'interaction',
    'interaction_related_record',
    'task',
    'incident',
    'sc_request',
    'sys_journal_field',
]

/** Longer than a right to work on a call lasts, and than the first pauses after a failure. */
const LATER_MS = 1200000

describe('A worker that makes, links and notes what an answered call wants', function () {
    this.timeout(120000)
    let desk: Desk
    before(async () => {
        desk = await openDesk()
        await desk.itsm.change({ on_answer: 'create' })
    })
    after(() => desk.close())

    it('leaves one record and each line once when its node dies, at any of its statements', async () => {
        await atEveryStatement(async (statement) => {
            const call = await answered()
            const isReached = interrupted(call, statement, 'dies')
            desk.pass(LATER_MS)
            desk.work()
            await isComplete(call, `at statement ${statement}`)
            return isReached
        })
    })

    it('does so when another works on the same call while it stands still, at any of its statements', async () => {
        await atEveryStatement(async (statement) => {
            const call = await answered()
            const isReached = interrupted(call, statement, () => work(call))
            desk.work()
            await isComplete(call, `at statement ${statement}`)
            return isReached
        })
    })

    it('writes no line twice when it stands still so long that another takes its place', async () => {
        const call = await answered()
        let isStill = false
        const release = beforeEveryStatement(desk.trunkline.instance.rows, ['sys_journal_field'], () => {
            if (isStill || !hasRecord(call)) return
            isStill = true
            desk.pass(LATER_MS)
            work(call)
        })
        try {
            assert.throws(() => work(call), /maximum execution time/)
        } finally {
            release()
        }
        assert.ok(isStill)
        desk.pass(LATER_MS)
        desk.work()
        await isComplete(call, 'afterwards')
    })

    it('does so when an agent creates a record meanwhile, of another table, at any of its statements', async () => {
        await atEveryStatement(async (statement) => {
            const call = await answered()
            const isReached = interrupted(call, statement, () => createAtPanel(call))
            desk.work()
            await isComplete(call, `at statement ${statement}`)
            return isReached
        })
    })

    async function answered(): Promise<DeskCall> {
        const call = await desk.create()
        await desk.step(call, 'answer')
        return call
    }

    /** It is linked: what is left is its work note. */
    function hasRecord({ interaction }: DeskCall): boolean {
        const where = { kind: 'compare', path: 'interaction', operator: '=', value: interaction } as const
        return desk.trunkline.instance.rows.select({ table: 'interaction_related_record', where }).length > 0
    }

    function work({ id }: DeskCall): void {
        desk.trunkline.script(
            `require('./src/server/intake/effects-work.ts').workEffects('${id}', function () { return Date.now(); })`,
            'x_tkl_voice'
        )
    }

    function createAtPanel({ id }: DeskCall): void {
        desk.trunkline.script(
            `
            var found = require('./src/server/intake/panel-call.ts').callForPanel('${id}');
            var wanted = { table: 'sc_request', shortDescription: '', description: '' };
            require('./src/server/intake/panel-change.ts').createPanelRecord(found, wanted, Date.now());
            `,
            'x_tkl_voice'
        )
    }

    /** Whether the worker got as far as the statement. */
    function interrupted(call: DeskCall, statement: number, by: 'dies' | (() => void)): boolean {
        let left = statement
        const release = beforeEveryStatement(desk.trunkline.instance.rows, OTHER_TABLES, () => {
            left -= 1
            if (by === 'dies' && left <= 0) throw new Error('The node is gone')
            if (by !== 'dies' && left === 0) by()
        })
        try {
            work(call)
        } catch {
            assert.ok(left <= 0)
        } finally {
            release()
        }
        return left <= 0
    }

    async function isComplete(call: DeskCall, when: string): Promise<void> {
        const [task, ...more] = await desk.linked(call)
        assert.deepEqual([more.length, typeof task], [0, 'object'], when)
        desk.pass(2000)
        await desk.step(call, 'release')
        desk.work()
        desk.pass(REJOIN_MS)
        desk.work()
        assert.equal((await desk.linked(call)).length, 1, when)
        const lines = desk.notes(task?.['sys_id'] ?? '').map((note) => note.split(' ')[2])
        assert.deepEqual(lines, ['answered', 'over'], when)
        const row = await desk.trunkline.row('x_tkl_voice_call', `sys_id=${call.id}`)
        assert.equal(row['effects_due'], '', when)
        const made = await desk.trunkline.rows('task', `sys_created_by!=admin^sys_id=${task?.['sys_id'] ?? ''}`)
        assert.ok(made.length <= 1, when)
    }
})
