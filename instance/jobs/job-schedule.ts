import type { Instance } from '../instance.ts'
import type { RecordState } from '../records/record-state.ts'
import type { StoredRow } from '../records/row-store.ts'
import { DerivedValues } from '../records/table-versions.ts'
import { nextRun } from './next-run.ts'

/** Scheduled scripts (sysauto_script). */
export interface JobSchedule {
    /** Runs what is due by the instance's clock; returns how many ran. A job missed several times runs once. */
    runDue(): number
    /** Runs a job now, by its name. */
    runByName(name: string): void
    /** gs.executeNow(): only for jobs of the caller's own application; returns the job's sys_id. */
    executeNow(job: RecordState, scope: string): string | null
}

const table = 'sysauto_script'

/** The next runs are rows, so that several processes agree on them: whoever moves a row forward runs the job. */
export function createJobSchedule(instance: Instance): JobSchedule {
    const { database, clock, rows, versions } = instance
    database.exec(
        'create table if not exists local_job (job text primary key, definition text not null, next_run integer) without rowid'
    )
    const scheduled = new DerivedValues<readonly StoredRow[]>(versions, [table])
    const zone = (): string => instance.property('glide.sys.default.tz') || 'GMT'

    const next = (job: StoredRow, now: number): number | null => {
        try {
            return nextRun(job, now, zone()) ?? null
        } catch (error) {
            instance.log('error', error instanceof Error ? error.message : String(error), sourceOf(job))
            return null
        }
    }

    /** Active jobs, each with a row; a job that was changed is planned anew. */
    const plan = (): readonly StoredRow[] =>
        scheduled.get('all', () => {
            const jobs = rows.select({ table }).filter((job) => job['active'] === '1')
            for (const job of jobs) {
                database
                    .prepare(
                        `insert into local_job (job, definition, next_run) values (?, ?, ?)
                        on conflict (job) do update set definition = excluded.definition, next_run = excluded.next_run
                        where definition <> excluded.definition`
                    )
                    .run(job['sys_id'] ?? '', definitionOf(job), next(job, clock.now()))
            }
            return jobs
        })

    const run = (job: StoredRow): void => {
        const user = instance.users.byId(job['run_as'] ?? '')
        const session = user ? instance.users.open(user, false) : instance.systemSession()
        const script = {
            name: sourceOf(job),
            code: job['script'] ?? '',
            scope: instance.crossScope.scopes.nameOf(job['sys_scope']),
        }
        try {
            const condition = job['conditional'] === '1' ? (job['condition'] ?? '') : ''
            if (condition !== '' && !instance.scripts.decide({ ...script, code: condition }, session)) return
            instance.scripts.run(script, session, { current: instance.records.read(table, job) })
        } catch (error) {
            instance.log('error', error instanceof Error ? error.message : String(error), script.name)
        }
    }

    const claim = (job: StoredRow, now: number): boolean => {
        const due = database.prepare('select next_run from local_job where job = ?').get(job['sys_id'] ?? '')?.[
            'next_run'
        ]
        if (typeof due !== 'number' || due > now) return false
        const moved = database
            .prepare('update local_job set next_run = ? where job = ? and next_run = ?')
            .run(next(job, now), job['sys_id'] ?? '', due)
        return moved.changes === 1
    }

    return {
        runDue() {
            const now = clock.now()
            let count = 0
            // Claimed one at a time: a process that dies in one job leaves the others to the next process.
            for (const job of plan()) {
                if (!claim(job, now)) continue
                run(job)
                count += 1
            }
            return count
        },
        runByName(name) {
            const [job] = rows.select({
                table,
                where: { kind: 'compare', path: 'name', operator: '=', value: name },
                limit: 1,
            })
            if (!job) throw new Error(`There is no scheduled script ${name}`)
            run(job)
        },
        executeNow(job, scope) {
            const row = job.sysId === null ? undefined : rows.get(table, job.sysId)
            if (!row) return null
            if (instance.crossScope.scopes.nameOf(row['sys_scope']) !== scope) {
                instance.log('error', `gs.executeNow: ${row['name'] ?? ''} belongs to another application`, scope)
                return null
            }
            run(row)
            return job.sysId
        },
    }
}

function sourceOf(job: StoredRow): string {
    return `${table}/${job['name'] ?? ''}`
}

function definitionOf(job: StoredRow): string {
    const names = ['run_type', 'run_period', 'run_time', 'run_start', 'run_dayofweek', 'run_dayofmonth', 'time_zone']
    return names.map((name) => job[name] ?? '').join('|')
}
