import type { Instance } from '../instance.ts'
import type { RecordState } from '../records/record-state.ts'
import type { StoredRow } from '../records/row-store.ts'
import { DerivedValues } from '../records/table-versions.ts'
import { firstRun, nextRun } from './next-run.ts'
import { platformJobs } from './platform-jobs.ts'

/** Scheduled scripts (sysauto_script) and the platform's own jobs. */
export interface JobSchedule {
    /**
     * Runs what is due by the instance's clock; returns how many ran. A job missed several times runs once. A job whose
     * process died in it runs again, so it may run twice but is never lost.
     */
    runDue(): number
    /** Every job, active or not, as rows of scheduled scripts, by name. */
    list(): readonly StoredRow[]
    /** Runs a job now, by its name. */
    runByName(name: string): void
    /** gs.executeNow(): only for jobs of the caller's own application; returns the job's sys_id. */
    executeNow(job: RecordState, scope: string): string | null
}

const table = 'sysauto_script'

/** A job whose process died is taken again after this time, longer than any transaction may take. */
const abandonedAfterMilliseconds = 600_000

/** The next runs are rows, so that several processes agree on them: whoever claims a row runs the job and then moves it forward. */
export function createJobSchedule(instance: Instance): JobSchedule {
    const { database, clock, rows, versions } = instance
    database.exec(
        `create table if not exists local_job_run (
            job text primary key, definition text not null, next_run integer, claimed integer
        ) without rowid`
    )
    const scheduled = new DerivedValues<readonly StoredRow[]>(versions, [
        table,
        ...platformJobs.flatMap((job) => job.needs),
    ])
    const zone = (): string => instance.property('glide.sys.default.tz') || 'GMT'

    const moment = (find: typeof nextRun, job: StoredRow): number | null => {
        try {
            return find(job, clock.now(), zone()) ?? null
        } catch (error) {
            instance.log('error', error instanceof Error ? error.message : String(error), sourceOf(job))
            return null
        }
    }

    const all = (): StoredRow[] => [...rows.select({ table }), ...platformJobs.map((job) => job.row(instance))]

    /** Active jobs, each with a row; a job that was changed or activated again is planned anew. */
    const plan = (): readonly StoredRow[] =>
        scheduled.get('all', () => {
            const jobs = all()
            for (const job of jobs) {
                if (job['active'] === '1') planJob(job)
                else forgetJob(job)
            }
            return jobs.filter((job) => job['active'] === '1')
        })

    const planJob = (job: StoredRow): void => {
        const id = job['sys_id'] ?? ''
        const definition = definitionOf(job)
        const planned = database.prepare('select definition from local_job_run where job = ?').get(id)
        if (planned?.['definition'] === definition) return
        database
            .prepare(
                `insert into local_job_run (job, definition, next_run) values (?, ?, ?)
                on conflict (job) do update
                set definition = excluded.definition, next_run = excluded.next_run, claimed = null
                where definition <> excluded.definition`
            )
            .run(id, definition, moment(firstRun, job))
    }

    /** What will not run again keeps its row: a `once` job that has run does not run again when it is activated again. */
    const forgetJob = (job: StoredRow): void => {
        database
            .prepare('delete from local_job_run where job = ? and next_run is not null and claimed is null')
            .run(job['sys_id'] ?? '')
    }

    const run = (job: StoredRow): void => {
        const own = platformJobs.find(({ name }) => job['sys_id'] === name)
        if (own) own.run(instance)
        else runScript(job)
    }

    const runScript = (job: StoredRow): void => {
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

    /** Tells when the job was claimed; undefined when it is not due or another process has it. */
    const claim = (job: StoredRow): number | undefined => {
        const now = clock.now()
        const abandoned = now - abandonedAfterMilliseconds
        const isFree = 'job = ? and next_run <= ? and (claimed is null or claimed < ?)'
        const values = [job['sys_id'] ?? '', now, abandoned] as const
        // Looking first keeps idle nodes from taking the write lock again and again.
        if (!database.prepare(`select 1 from local_job_run where ${isFree}`).get(...values)) return undefined
        const { changes } = database.prepare(`update local_job_run set claimed = ? where ${isFree}`).run(now, ...values)
        return changes === 1 ? now : undefined
    }

    /** Only for the claim it was run under: a job that was changed or taken over in the meantime is planned already. */
    const finish = (job: StoredRow, claimed: number): void => {
        database
            .prepare(
                'update local_job_run set next_run = ?, claimed = null where job = ? and claimed = ? and definition = ?'
            )
            .run(moment(nextRun, job), job['sys_id'] ?? '', claimed, definitionOf(job))
    }

    return {
        list: () => all().sort((one, other) => (one['name'] ?? '').localeCompare(other['name'] ?? '')),
        runDue() {
            let count = 0
            // Claimed one at a time: a process that dies in one job leaves the others to the next process.
            for (const job of plan()) {
                const claimed = claim(job)
                if (claimed === undefined) continue
                run(job)
                finish(job, claimed)
                count += 1
            }
            return count
        },
        runByName(name) {
            const own = platformJobs.find((job) => job.name === name)
            if (own) return own.run(instance)
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
