import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInstance } from '../../instance/boot.ts'
import type { Instance, InstanceOptions } from '../../instance/instance.ts'
import { newSysId } from '../../instance/records/record-engine.ts'
import type { StoredRow } from '../../instance/records/row-store.ts'
import { defineTables } from '../../instance/schema/define-tables.ts'
import type { TableDefinition } from '../../instance/schema/definition.ts'
import { processFolder } from '../support/process-folder.ts'

/** The application under test and another one whose tables are foreign to it. */
export const scope = 'x_try'
export const otherScope = 'x_other'

const tables: readonly TableDefinition[] = [
    {
        name: 'x_try_item',
        label: 'Item',
        extensible: true,
        autoNumber: { prefix: 'ITM', start: 1000, digits: 7 },
        columns: [
            { name: 'number', type: 'string', display: true, defaultValue: 'javascript:getNextObjNumberPadded();' },
            { name: 'title', type: 'string', maxLength: 20 },
            { name: 'quantity', type: 'integer' },
            { name: 'active', type: 'boolean', defaultValue: 'true' },
            { name: 'owner', type: 'reference', reference: 'sys_user' },
            { name: 'parent', type: 'reference', reference: 'x_try_item' },
            { name: 'due', type: 'glide_date_time' },
            { name: 'key', type: 'string', unique: true },
            { name: 'secret', type: 'password2' },
            { name: 'notes', type: 'journal_input', maxLength: 4000 },
            {
                name: 'state',
                type: 'integer',
                defaultValue: '1',
                choices: [
                    { value: '1', label: 'New' },
                    { value: '2', label: 'Done' },
                ],
            },
        ],
    },
    { name: 'x_try_part', label: 'Part', extends: 'x_try_item', columns: [{ name: 'size', type: 'integer' }] },
    { name: 'x_try_log', label: 'Log', columns: [{ name: 'text', type: 'string', maxLength: 1000 }] },
]

const foreignTables: readonly TableDefinition[] = [
    {
        name: 'x_other_open',
        label: 'Open',
        access: { read: true, create: true, update: true, delete: false },
        columns: [{ name: 'name', type: 'string', display: true }],
    },
    {
        name: 'x_other_closed',
        label: 'Closed',
        access: { from: 'package_private' },
        columns: [{ name: 'name', type: 'string', display: true }],
    },
]

export const annId = 'a0000000000000000000000000000001'
export const bobId = 'a0000000000000000000000000000002'
export const rootId = 'a0000000000000000000000000000003'

export interface MovableClock {
    now(): number
    advance(milliseconds: number): void
}

export const startOfTests = Date.UTC(2026, 0, 5, 9, 0, 0)

export function movableClock(): MovableClock {
    let now = startOfTests
    return {
        now: () => now,
        advance(milliseconds) {
            now += milliseconds
        },
    }
}

const template = join(processFolder(), 'small.db')
const open = new Set<Instance>()
let prepared = false
let copies = 0

/** After each test, by `test/support/root-hooks.ts`: a file’s own hook would be gone with the first file of a process. */
export function closeSmallInstances(): void {
    for (const instance of open) instance.close()
    open.clear()
}

/** Making the base tables takes longer than a test; they are made once and copied. */
function prepare(): void {
    const instance = createInstance({ database: template, applications: [], clock: movableClock() })
    defineTables(instance, scope, tables)
    defineTables(instance, otherScope, foreignTables)
    store(instance, 'sys_user', { sys_id: annId, user_name: 'ann', name: 'Ann Able', active: '1' })
    store(instance, 'sys_user', {
        sys_id: bobId,
        user_name: 'bob',
        name: 'Bob Best',
        active: '1',
        time_zone: 'US/Pacific',
    })
    store(instance, 'sys_user', { sys_id: rootId, user_name: 'root', name: 'Root Admin', active: '1' })
    store(instance, 'sys_user_has_role', { user: rootId, role: roleId(instance, 'admin') })
    instance.database.exec('pragma wal_checkpoint(truncate)')
    instance.close()
    prepared = true
}

/** A fresh instance with the tables and users above, for one test: it is closed when the test has ended. */
export function smallInstance(options: Partial<InstanceOptions> = {}): Instance {
    const file = smallDatabase()
    const instance = createInstance({ database: file, applications: [], clock: movableClock(), ...options })
    open.add(instance)
    return instance
}

/** The file of a fresh database, for several instances to open. */
export function smallDatabase(): string {
    if (!prepared) prepare()
    copies += 1
    const file = join(processFolder(), `small-${copies}.db`)
    copyFileSync(template, file)
    return file
}

/** Stores a row as it is; a record of an application belongs to the scope under test. Returns its sys_id. */
export function store(instance: Instance, table: string, row: StoredRow): string {
    const sysId = row['sys_id'] ?? newSysId()
    const scoped = instance.dictionary.table(table)?.columns.has('sys_scope') === true && row['sys_scope'] === undefined
    const result = instance.rows.insert(table, {
        ...(scoped ? { sys_scope: scopeId(instance, scope) } : {}),
        ...row,
        sys_id: sysId,
    })
    if (!result.ok) throw new Error(`${table}: ${result.message}`)
    return sysId
}

export function scopeId(instance: Instance, name: string): string {
    return idOf(instance, 'sys_scope', 'scope', name)
}

export function roleId(instance: Instance, name: string): string {
    return idOf(instance, 'sys_user_role', 'name', name)
}

function idOf(instance: Instance, table: string, column: string, value: string): string {
    const where = { kind: 'compare', path: column, operator: '=', value } as const
    return instance.rows.select({ table, where, limit: 1 })[0]?.['sys_id'] ?? ''
}

/** Creates a role and gives it to a user. */
export function grantRole(instance: Instance, userId: string, name: string): string {
    const role = store(instance, 'sys_user_role', { name })
    store(instance, 'sys_user_has_role', { user: userId, role })
    return role
}

interface ScriptRun {
    readonly user?: string
    readonly in?: string
    readonly variables?: Record<string, unknown>
}

/** Runs the body of a script in the scope under test, as the system unless a user is named. */
export function script(instance: Instance, body: string, run: ScriptRun = {}): unknown {
    const session = run.user === undefined ? instance.systemSession() : instance.signIn(run.user)
    if (!session) throw new Error(`There is no user ${run.user ?? ''}`)
    const { variables } = run
    return instance.runScript(body, {
        session,
        scope: run.in ?? scope,
        name: 'test',
        ...(variables ? { variables } : {}),
    })
}

/** Messages of the log at a level. */
export function logged(instance: Instance, level: string): string[] {
    return instance.logs.filter((entry) => entry.level === level).map((entry) => entry.message)
}
