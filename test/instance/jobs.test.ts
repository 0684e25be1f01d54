import assert from 'node:assert/strict'
import { createInstance } from '../../instance/boot.ts'
import type { Instance } from '../../instance/instance.ts'
import { nextRun } from '../../instance/jobs/next-run.ts'
import type { StoredRow } from '../../instance/records/row-store.ts'
import { annId, logged, movableClock, script, smallDatabase, smallInstance, store } from './small-instance.ts'

const addNote = `var log = new GlideRecord('x_try_log'); log.initialize(); log.text = gs.getUserName(); log.insert();`

function job(instance: Instance, row: StoredRow): string {
    return store(instance, 'sysauto_script', { name: 'a job', active: '1', script: addNote, ...row })
}

function noteCount(instance: Instance): number {
    return instance.rows.count({ table: 'x_try_log' })
}

const minutes = 60_000
const hours = 60 * minutes

describe('Scheduled scripts', () => {
    it('run at whole periods after their start, once for several missed', () => {
        const clock = movableClock()
        const instance = smallInstance({ clock })
        job(instance, { run_type: 'periodically', run_period: '1970-01-01 00:05:00', run_start: '2026-01-05 08:02:00' })
        const ran: number[] = []
        for (const step of [0, minutes, minutes, minutes, 22 * minutes, 5 * minutes]) {
            clock.advance(step)
            ran.push(instance.runPending())
        }
        assert.deepEqual(ran, [0, 0, 1, 0, 1, 1])
        assert.equal(noteCount(instance), 3)
    })

    it('that run once run when due, also when their start has passed, and never again', () => {
        const clock = movableClock()
        const instance = smallInstance({ clock })
        const id = job(instance, { run_type: 'once', run_start: '2026-01-04 00:00:00' })
        assert.deepEqual([instance.runPending(), instance.runPending()], [1, 0])
        instance.rows.update('sysauto_script', id, { active: '0' })
        assert.equal(instance.runPending(), 0)
        instance.rows.update('sysauto_script', id, { active: '1' })
        assert.equal(instance.runPending(), 0)
        instance.rows.update('sysauto_script', id, { run_start: '2026-01-05 10:00:00' })
        assert.equal(instance.runPending(), 0)
        clock.advance(hours)
        assert.deepEqual([instance.runPending(), instance.runPending()], [1, 0])
        assert.equal(noteCount(instance), 2)
    })

    it('that are activated again wait for their next time', () => {
        const clock = movableClock()
        const instance = smallInstance({ clock })
        const id = job(instance, { run_type: 'daily', run_time: '1970-01-01 10:00:00' })
        instance.runPending()
        instance.rows.update('sysauto_script', id, { active: '0' })
        instance.runPending()
        clock.advance(26 * hours)
        instance.rows.update('sysauto_script', id, { active: '1' })
        assert.equal(instance.runPending(), 0)
        clock.advance(24 * hours)
        assert.equal(instance.runPending(), 1)
    })

    it('of a kind that is not emulated are an error in the log, once', () => {
        const instance = smallInstance()
        job(instance, { run_type: 'week_in_month' })
        instance.runPending()
        job(instance, { run_type: 'on_demand' })
        instance.runPending()
        assert.deepEqual(logged(instance, 'error'), [
            'A job that runs week_in_month is not emulated by the local instance',
        ])
    })

    it('run by name whether or not they are due, and not at all when there is none of that name', () => {
        const instance = smallInstance()
        job(instance, { run_type: 'on_demand', run_as: annId })
        instance.runJob('a job')
        assert.equal(instance.runPending(), 0)
        assert.deepEqual(
            instance.rows.select({ table: 'x_try_log' }).map((row) => row['text']),
            ['ann']
        )
        assert.throws(() => instance.runJob('no job'), /There is no scheduled script no job/)
    })

    it('that are conditional run when their condition is true', () => {
        const instance = smallInstance()
        job(instance, {
            run_type: 'on_demand',
            conditional: '1',
            condition: `answer = gs.getProperty('x_try.go') == 'yes'`,
        })
        instance.runJob('a job')
        assert.equal(noteCount(instance), 0)
        store(instance, 'sys_properties', { name: 'x_try.go', value: 'yes' })
        instance.runJob('a job')
        assert.equal(noteCount(instance), 1)
    })

    it('that throw are logged', () => {
        const instance = smallInstance()
        job(instance, { run_type: 'on_demand', script: `throw new Error('no')` })
        instance.runJob('a job')
        assert.deepEqual(logged(instance, 'error'), ['no'])
    })

    it('start at once for a script of their own application', () => {
        const instance = smallInstance()
        const id = job(instance, { run_type: 'on_demand' })
        const start = `var job = new GlideRecord('sysauto_script'); job.get('${id}'); return gs.executeNow(job)`
        assert.deepEqual([script(instance, start), script(instance, start, { in: 'x_other' })], [id, null])
        assert.equal(noteCount(instance), 1)
    })

    it('run on one of several nodes', () => {
        const file = smallDatabase()
        const clock = movableClock()
        const [first, second] = [1, 2].map(() => createInstance({ database: file, applications: [], clock }))
        assert.ok(first && second)
        job(first, { run_type: 'periodically', run_period: '1970-01-01 01:00:00', run_start: '2026-01-05 08:30:00' })
        assert.deepEqual([first.runPending(), second.runPending()], [0, 0])
        clock.advance(hours)
        assert.deepEqual([second.runPending(), first.runPending(), noteCount(first)], [1, 0, 1])
        first.close()
        second.close()
    })

    const monday = Date.UTC(2026, 0, 5, 9, 0, 0)
    const next = (row: StoredRow, zone = 'UTC') => {
        const moment = nextRun(row, monday, zone)
        return moment === undefined ? undefined : new Date(moment).toISOString().slice(0, 16)
    }

    it('find their next time of day, weekday or day of the month on the clock of their zone', () => {
        assert.equal(next({ run_type: 'daily', run_time: '1970-01-01 08:00:00' }), '2026-01-06T08:00')
        assert.equal(next({ run_type: 'daily', run_time: '1970-01-01 10:00:00' }), '2026-01-05T10:00')
        assert.equal(
            next({ run_type: 'daily', run_time: '1970-01-01 02:00:00', time_zone: 'US/Pacific' }),
            '2026-01-05T10:00'
        )
        assert.equal(next({ run_type: 'weekly', run_dayofweek: '3', run_time: '06:30:00' }), '2026-01-07T06:30')
        assert.equal(next({ run_type: 'weekly', run_dayofweek: '1', run_time: '06:30:00' }), '2026-01-12T06:30')
        assert.equal(next({ run_type: 'monthly', run_dayofmonth: '31', run_time: '00:00:00' }), '2026-01-31T00:00')
        assert.throws(() => next({ run_type: 'business_calendar_start' }), /not emulated by the local instance/)
    })
})
