import { GlideRecord, GlideRecordSecure } from '@servicenow/glide'
import { PERSON_COLUMNS } from '../calls/record-values.ts'
import { getById, readText, readValues, setValues, type Values } from './record.ts'

/**
 * The only place that reads and writes tasks: incidents, requests, cases and what else extends `task`. A task is found
 * through `task` whatever its class; it is made, and its people are written, through its own table.
 */

export interface Task {
    readonly id: string
    /** Its class. */
    readonly table: string
    readonly number: string
}

/** undefined when there is none, on this instance or any more. */
export function getTask(id: string): Task | undefined {
    const record = new GlideRecord('task')
    return getById(record, id) ? toTask(record) : undefined
}

/** The one task with one of these numbers; undefined when there is none, or more than one. */
export function findTask(numbers: readonly string[]): Task | undefined {
    const record = new GlideRecord('task')
    record.addQuery('number', 'IN', numbers.join(','))
    record.setLimit(2)
    record.query()
    const task = record.next() ? toTask(record) : undefined
    return record.next() ? undefined : task
}

function toTask(record: GlideRecord): Task {
    return {
        id: record.getUniqueValue(),
        table: readText(record, 'sys_class_name'),
        number: readText(record, 'number'),
    }
}

/** Whether the instance has the table, and its records are tasks by their columns. */
export function isTaskTable(table: string): boolean {
    if (!/^\w+$/.test(table)) return false
    const record = new GlideRecord(table)
    return record.isValid() && TASK_COLUMNS.every((column) => record.isValidField(column))
}

const TASK_COLUMNS = ['number', 'short_description', 'work_notes', 'assignment_group', 'opened_at']

/** Whether the user of this session may make records of the table. */
export function mayCreate(table: string): boolean {
    return new GlideRecord(table).canCreate()
}

/** Of these values, those that the table has columns for. */
export function valuesFor(table: string, values: Values): Values {
    const record = new GlideRecord(table)
    return Object.fromEntries(Object.entries(values).filter(([column]) => record.isValidField(column)))
}

/**
 * Makes a task. The platform has one table of all tasks, and so one task for an id whatever its class: a twin that came
 * first is found, not doubled. undefined when the instance refused.
 */
export function insertTask(table: string, id: string, values: Values): Task | undefined {
    const record = new GlideRecord(table)
    record.initialize()
    record.setNewGuidValue(id)
    setValues(record, valuesFor(table, values))
    record.insert()
    return getTask(id)
}

/** Who a task is for, in the columns that its table has for that. */
export function readPerson({ table, id }: Task): Values {
    const record = new GlideRecord(table)
    return getById(record, id) ? personOf(record) : {}
}

function personOf(record: GlideRecord): Record<string, string> {
    return readValues(
        record,
        PERSON_COLUMNS.filter((column) => record.isValidField(column))
    )
}

/**
 * Writes who a task is for, as long as nobody else has said so: it holds what this app wrote, `before`. `kept` when it
 * does not, or is gone.
 */
export function fillPerson(task: Task, person: Values, before: Values): 'filled' | 'kept' | 'refused' {
    const record = new GlideRecord(task.table)
    if (!getById(record, task.id)) return 'kept'
    const found = personOf(record)
    const columns = Object.keys(found)
    if (columns.some((column) => found[column] !== (before[column] ?? ''))) return 'kept'
    setValues(record, Object.fromEntries(columns.map((column) => [column, person[column] ?? ''])))
    return record.update() === null ? 'refused' : 'filled'
}

/** A task as the user of this session may see it; '' in what they may not. */
export interface SeenTask extends Task {
    readonly shortDescription: string
    /** As lists show it. */
    readonly state: string
    readonly active: boolean
    readonly assignedTo: string
}

/** undefined for a task that the user may not read, as if there were none. */
export function seeTask(task: Task): SeenTask | undefined {
    const record = new GlideRecordSecure(task.table)
    return record.isValid() && getById(record, task.id) && record.canRead() ? toSeenTask(record) : undefined
}

/** Open tasks of a table where a column has the value, that the user may read; the last changed first. */
export function seeOpenTasks(table: string, column: string, value: string, limit: number): SeenTask[] {
    const record = new GlideRecordSecure(table)
    if (limit <= 0 || value === '' || !record.isValid() || !record.isValidField(column)) return []
    record.addQuery(column, value)
    record.addQuery('active', true)
    record.orderByDesc('sys_updated_on')
    record.setLimit(limit)
    record.query()
    const tasks: SeenTask[] = []
    while (record.next()) tasks.push(toSeenTask(record))
    return tasks
}

function toSeenTask(record: GlideRecord): SeenTask {
    return {
        ...toTask(record),
        shortDescription: readText(record, 'short_description'),
        state: record.getDisplayValue('state') ?? '',
        active: readText(record, 'active') === '1',
        assignedTo: record.getDisplayValue('assigned_to') ?? '',
    }
}
