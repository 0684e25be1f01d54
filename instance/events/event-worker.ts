import { formatUtc } from '../clock/zoned-time.ts'
import type { Instance } from '../instance.ts'
import type { Condition } from '../query/condition.ts'
import { claimRow } from '../records/claim-row.ts'
import type { RecordState } from '../records/record-state.ts'
import type { StoredRow } from '../records/row-store.ts'

/** How many due events are looked at in one query. */
const batch = 50

/** An event whose process died is taken again after this time, longer than any transaction may take. */
const abandonedAfterMilliseconds = 600_000

/**
 * Processes the ready events that are due, oldest first: every active script action of their name runs as the system user.
 * Returns how many were processed. An event is claimed before, so two processes never run the same one.
 */
export function processEvents(instance: Instance): number {
    return dueEvents(instance).filter((row) => processEvent(instance, row)).length
}

function dueEvents(instance: Instance): StoredRow[] {
    const now = instance.clock.now()
    const compare = (path: string, operator: '=' | '<' | '<=', value: string): Condition => {
        return { kind: 'compare', path, operator, value }
    }
    const abandoned = formatUtc(now - abandonedAfterMilliseconds)
    return instance.rows.select({
        table: 'sysevent',
        where: {
            kind: 'or',
            of: [
                { kind: 'and', of: [compare('state', '=', 'ready'), compare('process_on', '<=', formatUtc(now))] },
                { kind: 'and', of: [compare('state', '=', 'processing'), compare('sys_updated_on', '<', abandoned)] },
            ],
        },
        orderBy: [
            { path: 'process_on', descending: false },
            { path: 'sys_id', descending: false },
        ],
        limit: batch,
    })
}

/**
 * Whoever changes the row first has the event. State and time change together: a claim without its time would look
 * abandoned to another process.
 */
function claim(instance: Instance, row: StoredRow): boolean {
    return claimRow(instance.database, instance.dictionary, {
        table: 'sysevent',
        sysId: row['sys_id'] ?? '',
        expected: { state: row['state'] ?? null, sys_updated_on: row['sys_updated_on'] ?? null },
        changes: { state: 'processing', sys_updated_on: formatUtc(instance.clock.now()) },
    })
}

function processEvent(instance: Instance, row: StoredRow): boolean {
    if (!claim(instance, row)) return false
    const started = instance.clock.now()
    const failures = runScriptActions(instance, row)
    instance.rows.update('sysevent', row['sys_id'] ?? '', {
        state: failures.length === 0 ? 'processed' : 'error',
        error_msg: failures.length === 0 ? null : failures.join('\n').slice(0, 4000),
        processed: formatUtc(instance.clock.now()),
        processing_duration: String(instance.clock.now() - started),
    })
    return true
}

function runScriptActions(instance: Instance, row: StoredRow): string[] {
    const event = instance.records.read('sysevent', row)
    const current = subjectOf(instance, row)
    const failures: string[] = []
    for (const action of scriptActions(instance, row['name'] ?? '')) {
        const scope = instance.crossScope.scopes.nameOf(action['sys_scope'])
        const script = { name: `sysevent_script_action/${action['name'] ?? ''}`, code: action['script'] ?? '', scope }
        const variables = { event, current: current ?? null }
        const session = instance.systemSession()
        try {
            const condition = action['condition_script'] ?? ''
            if (condition !== '' && !instance.scripts.decide({ ...script, code: condition }, session, variables))
                continue
            instance.scripts.run(script, session, variables)
        } catch (error) {
            const message = error instanceof Error ? error.message : String(error)
            instance.log('error', message, script.name)
            failures.push(`${script.name}: ${message}`)
        }
    }
    return failures
}

function scriptActions(instance: Instance, eventName: string): StoredRow[] {
    return instance.rows
        .select({
            table: 'sysevent_script_action',
            where: { kind: 'compare', path: 'event_name', operator: '=', value: eventName },
            orderBy: [{ path: 'order', descending: false }],
        })
        .filter((action) => action['active'] === '1')
}

/** The record the event is about, if it still is there. */
function subjectOf(instance: Instance, row: StoredRow): RecordState | undefined {
    const table = row['table'] ?? ''
    const found = instance.dictionary.table(table) ? instance.rows.get(table, row['instance'] ?? '') : undefined
    return found && instance.records.read(table, found)
}
