import assert from 'node:assert/strict'
import { entriesOf, FILL, importUsers, sourceOf, SWEEP } from './directory.ts'
import { startTrunkline, type Trunkline } from './trunkline.ts'

const DAY_MS = 86400000

describe('The nightly sweep of the phone directory', function () {
    this.timeout(60000)
    let trunkline: Trunkline
    let now: number
    beforeEach(async () => {
        now = Date.now()
        trunkline = await startTrunkline({ background: false, clock: { now: () => now } })
    })
    afterEach(() => trunkline.close())

    const userId = (index: number): string => String(index).padStart(8, '0').padStart(32, 'f')
    const stamp = (): string => new Date(now).toISOString().slice(0, 19).replace('T', ' ')
    const entries = (index: number): string[] => entriesOf(trunkline.instance, userId(index))

    it('finds what an import wrote without rules', () => {
        now += DAY_MS
        importUsers(trunkline.instance, 3, (index) => ({ phone: `+1415555040${index}`, sys_updated_on: stamp() }))
        trunkline.instance.runJob(FILL)
        assert.deepEqual(entries(0), [])
        now += 3600000
        trunkline.instance.runJob(SWEEP)
        assert.deepEqual([0, 1, 2].flatMap(entries), ['phone +14155550400', 'phone +14155550401', 'phone +14155550402'])
        now += DAY_MS
        trunkline.instance.rows.update('sys_user', userId(1), { phone: '+14155550409', sys_updated_on: stamp() })
        trunkline.instance.runJob(SWEEP)
        assert.deepEqual(entries(1), ['phone +14155550409'])
        assert.equal(sourceOf(trunkline.instance, 'sys_user')['state'], 'complete')
    })

    it('goes through more records of one second than it reads at once', () => {
        now += DAY_MS
        importUsers(trunkline.instance, 1100, (index) => ({
            phone: `+1415${String(5550000 + index)}`,
            sys_updated_on: stamp(),
        }))
        now += 3600000
        trunkline.instance.runJob(SWEEP)
        assert.deepEqual(
            [0, 499, 500, 1099].map((index) => entries(index).length),
            [1, 1, 1, 1]
        )
    })

    it('reads only what was updated since the one before', () => {
        now += DAY_MS
        trunkline.instance.runJob(SWEEP)
        now += DAY_MS
        const read = recordsRead(trunkline)
        importUsers(trunkline.instance, 2, () => ({ phone: '+14155550404', sys_updated_on: stamp() }))
        trunkline.instance.runJob(SWEEP)
        assert.equal(read(), 2)
    })
})

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
