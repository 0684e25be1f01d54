import assert from 'node:assert/strict'
import { entriesOf, FILL, importedUser, importUsers, pressFill, sourceOf, SWEEP } from './directory.ts'
import { startTimed, type Timed } from './timed.ts'
import type { Trunkline } from './trunkline.ts'

const DAY_MS = 86400000

describe('The nightly sweep of the phone directory', () => {
    let trunkline: Trunkline
    let pass: Timed['pass']
    let now: Timed['now']
    beforeEach(async () => {
        ;({ trunkline, pass, now } = await startTimed())
    })
    afterEach(() => trunkline.close())

    const stamp = (): string => new Date(now()).toISOString().slice(0, 19).replace('T', ' ')
    const entries = (index: number): string[] => entriesOf(trunkline.instance, importedUser(index))

    it('finds what an import wrote without rules', () => {
        pass(DAY_MS)
        importUsers(trunkline.instance, 3, (index) => ({ phone: `+1415555040${index}`, sys_updated_on: stamp() }))
        trunkline.instance.runJob(FILL)
        assert.deepEqual(entries(0), [])
        pass(3600000)
        trunkline.instance.runJob(SWEEP)
        assert.deepEqual([0, 1, 2].flatMap(entries), ['phone +14155550400', 'phone +14155550401', 'phone +14155550402'])
        pass(DAY_MS)
        trunkline.instance.rows.update('sys_user', importedUser(1), { phone: '+14155550409', sys_updated_on: stamp() })
        trunkline.instance.runJob(SWEEP)
        assert.deepEqual(entries(1), ['phone +14155550409'])
        assert.equal(sourceOf(trunkline.instance, 'sys_user')['state'], 'complete')
    })

    it('goes through more records of one second than it reads at once', () => {
        pass(DAY_MS)
        importUsers(trunkline.instance, 1100, (index) => ({
            phone: `+1415${String(5550000 + index)}`,
            sys_updated_on: stamp(),
        }))
        pass(3600000)
        trunkline.instance.runJob(SWEEP)
        assert.deepEqual(
            [0, 499, 500, 1099].map((index) => entries(index).length),
            [1, 1, 1, 1]
        )
    })

    it('takes out who was deleted without rules', () => {
        importUsers(trunkline.instance, 700, (index) => ({ phone: `+1415${String(5550000 + index)}` }))
        pressFill(trunkline, 'admin')
        trunkline.instance.runJob(FILL)
        for (const index of [0, 499, 500, 698]) trunkline.instance.rows.delete('sys_user', importedUser(index))
        assert.equal(entries(0).length, 1)
        pass(DAY_MS)
        trunkline.instance.runJob(SWEEP)
        assert.deepEqual(
            [0, 499, 500, 698, 699].map((index) => entries(index).length),
            [0, 0, 0, 0, 1]
        )
        assert.equal(sourceOf(trunkline.instance, 'sys_user')['state'], 'complete')
    })

    it('reads what was updated since the one before, and once whether those in the directory are there', () => {
        pass(DAY_MS)
        trunkline.instance.runJob(SWEEP)
        pass(DAY_MS)
        const read = recordsRead(trunkline)
        importUsers(trunkline.instance, 2, () => ({ phone: '+14155550404', sys_updated_on: stamp() }))
        trunkline.instance.runJob(SWEEP)
        const rows = trunkline.instance.rows.select({ table: 'x_tkl_voice_number' })
        const users = rows.filter((row) => row['source'] === 'sys_user').map((row) => row['record'])
        assert.equal(read(), 2 + new Set(users).size)
    })

    it('counts the unreadable phones of a table; a rule only adds what it changed', async () => {
        importUsers(trunkline.instance, 3, () => ({ phone: 'see intranet' }))
        pressFill(trunkline, 'admin')
        trunkline.instance.runJob(FILL)
        const unreadable = (): unknown => sourceOf(trunkline.instance, 'sys_user')['unreadable']
        assert.equal(unreadable(), '3')
        const counted = countsOfNumbers(trunkline)
        await trunkline.change('sys_user', importedUser(0), { phone: '+14155550404' })
        await trunkline.change('sys_user', importedUser(1), { mobile_phone: 'none' })
        await trunkline.insert('sys_user', { user_name: 'unreadable', phone: 'none' })
        trunkline.instance.runPending()
        assert.deepEqual([unreadable(), counted()], ['4', 0])
        const source = sourceOf(trunkline.instance, 'sys_user')['sys_id'] ?? ''
        trunkline.instance.rows.update('x_tkl_voice_directory_source', source, { unreadable: '99' })
        trunkline.instance.runJob(SWEEP)
        assert.equal(unreadable(), '4')
        assert.ok(counted() > 0)
    })
})

/** How often rows of the directory were counted since. */
function countsOfNumbers(trunkline: Trunkline): () => number {
    const { rows } = trunkline.instance
    const aggregate = rows.aggregate.bind(rows)
    let count = 0
    Object.defineProperty(rows, 'aggregate', {
        configurable: true,
        value: (aggregation: Parameters<typeof aggregate>[0]) => {
            if (aggregation.table === 'x_tkl_voice_number') count += 1
            return aggregate(aggregation)
        },
    })
    return () => count
}

/** How many users the application has read since. */
function recordsRead(trunkline: Trunkline): () => number {
    const { rows } = trunkline.instance
    const select = rows.select.bind(rows)
    let count = 0
    Object.defineProperty(rows, 'select', {
        configurable: true,
        value: (selection: Parameters<typeof select>[0]) => {
            const found = select(selection)
            if (selection.table === 'sys_user') count += found.length
            return found
        },
    })
    return () => count
}
