import assert from 'node:assert/strict'
import type { StoredRow } from '../../instance/records/row-store.ts'
import { entriesOf, FILL, importedUser, importUsers, pressFill, progressOn, sourceOf, SWEEP } from './directory.ts'
import { pauseJobs } from './paused-jobs.ts'
import { beforeEveryWrite } from './statements.ts'
import { startTimed, type Timed } from './timed.ts'
import type { Trunkline } from './trunkline.ts'

describe('A run that fills the phone directory', () => {
    let trunkline: Trunkline
    let pass: Timed['pass']
    let now: Timed['now']
    beforeEach(async () => {
        ;({ trunkline, pass, now } = await startTimed())
        pauseJobs(trunkline)
    })
    afterEach(() => trunkline.close())

    it('is short for an event, tells the accounts how far it is, and asks for no other: the job goes on', async () => {
        importUsers(trunkline.instance, 1200, (index) => ({ phone: `+1415${String(5550000 + index)}` }))
        pressFill(trunkline, 'admin')
        // Five hundred records take a little longer than the time of an event.
        const stop = beforeEveryWrite(trunkline.instance.rows, [], () => {
            pass(11)
        })
        trunkline.instance.runPending()
        assert.equal(sourceOf(trunkline.instance, 'sys_user')['processed'], '500')
        assert.match(
            progressOn(trunkline.instance, 'cxone-demo'),
            /^sys_user: 500 of 1,22\d, \d+ a second, \d+ s left; csm_consumer: complete, 3 records; /
        )
        assert.deepEqual(await trunkline.rows('sysevent', 'name=x_tkl_voice.directory^state=ready'), [])
        trunkline.instance.runJob(FILL)
        stop()
        assert.equal(sourceOf(trunkline.instance, 'sys_user')['state'], 'complete')
        assert.equal(entriesOf(trunkline.instance, importedUser(1199)).length, 1)
    })

    it('ends before the job is due again', () => {
        importUsers(trunkline.instance, 1200, (index) => ({ phone: `+1415${String(5550000 + index)}` }))
        pressFill(trunkline, 'admin')
        const stop = beforeEveryWrite(trunkline.instance.rows, [], () => {
            pass(110)
        })
        const began = now()
        trunkline.instance.runJob(FILL)
        stop()
        assert.ok(now() - began < 60000, String(now() - began))
        assert.equal(sourceOf(trunkline.instance, 'sys_user')['processed'], '500')
    })

    it('goes on with the other tables when one refuses everything, and tries that one every five minutes, no sooner', () => {
        importUsers(trunkline.instance, 101, () => ({ phone: '+14155550777' }))
        const refusal = refuseRows(trunkline, ({ source }) => source === 'sys_user')
        pressFill(trunkline, 'admin')
        for (const failure of [1, 2, 3]) {
            const before = refusal.tries()
            trunkline.instance.runJob(FILL)
            assert.ok(refusal.tries() > before, `failure ${failure}`)
            const source = sourceOf(trunkline.instance, 'sys_user')
            assert.equal(source['error'], 'The instance refused to write x_tkl_voice_number')
            assert.match(progressOn(trunkline.instance, 'cxone-demo'), /^sys_user: .* \(stopped: The instance refused/)
            const tried = refusal.tries()
            trunkline.instance.runJob(SWEEP)
            assert.equal(sourceOf(trunkline.instance, 'csm_consumer')['state'], 'complete')
            pass(299000)
            trunkline.instance.runJob(FILL)
            assert.equal(refusal.tries(), tried, `after failure ${failure}`)
            pass(2000)
        }
        refusal.end()
        trunkline.instance.runJob(FILL)
        const source = sourceOf(trunkline.instance, 'sys_user')
        assert.deepEqual([source['state'], source['error'], source['next_try']], ['complete', null, null])
        assert.equal(entriesOf(trunkline.instance, importedUser(100)).length, 1)
    })

    it('passes over a record that is refused, counts and lists it, and tries it again every night', () => {
        importUsers(trunkline.instance, 600, (index) => ({ phone: `+1415${String(5550000 + index)}` }))
        const refusal = refuseRows(trunkline, ({ record }) => record === importedUser(7))
        pressFill(trunkline, 'admin')
        trunkline.instance.runJob(FILL)
        const refused = (): unknown[] =>
            ['state', 'refused', 'refused_records'].map((column) => sourceOf(trunkline.instance, 'sys_user')[column])
        assert.deepEqual(refused(), ['complete', '1', importedUser(7)])
        assert.match(
            progressOn(trunkline.instance, 'cxone-demo'),
            /^sys_user: complete, 6\d\d records, 1 record refused;/
        )
        assert.deepEqual(
            [6, 7, 8, 599].map((index) => entriesOf(trunkline.instance, importedUser(index)).length),
            [1, 0, 1, 1]
        )
        refusal.end()
        pass(86400000)
        trunkline.instance.runJob(SWEEP)
        assert.deepEqual(refused(), ['complete', '0', null])
        assert.equal(entriesOf(trunkline.instance, importedUser(7)).length, 1)
    })

    it('compares with no empty cursor: where it begins it asks for the first records', () => {
        const { rows } = trunkline.instance
        const select = rows.select.bind(rows)
        const compared: string[] = []
        Object.defineProperty(rows, 'select', {
            configurable: true,
            value: (selection: Parameters<typeof select>[0]) => {
                const isEmpty = JSON.stringify(selection.where ?? {}).includes('"operator":">","value":""')
                if (isEmpty) compared.push(selection.table)
                return select(selection)
            },
        })
        pressFill(trunkline, 'admin')
        trunkline.instance.runJob(FILL)
        trunkline.instance.runJob(SWEEP)
        assert.deepEqual(compared, [])
        assert.equal(sourceOf(trunkline.instance, 'sys_user')['state'], 'complete')
    })
})

/** These rows of the directory cannot be stored, until the end. */
function refuseRows(trunkline: Trunkline, isRefused: (row: StoredRow) => boolean): { tries(): number; end(): void } {
    const { rows } = trunkline.instance
    const insert = rows.insert.bind(rows)
    let tries = 0
    Object.defineProperty(rows, 'insert', {
        configurable: true,
        writable: true,
        value: (...[table, row]: Parameters<typeof insert>) => {
            if (table !== 'x_tkl_voice_number' || !isRefused(row)) return insert(table, row)
            tries += 1
            return { ok: false, duplicateKey: false, message: 'refused' }
        },
    })
    return {
        tries: () => tries,
        end: () => Object.defineProperty(rows, 'insert', { configurable: true, writable: true, value: insert }),
    }
}
