import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInstance } from '../boot.ts'
import type { Instance } from '../instance.ts'
import { serve, type Serving } from '../http/server.ts'
import { newSysId } from '../records/record-engine.ts'
import type { StoredRow } from '../records/row-store.ts'
import { storeRow } from '../records/store-row.ts'
import { defineTables } from '../schema/define-tables.ts'
import { schemaTables, type ConformanceSchema } from './schema-tables.ts'

type Fixture = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

interface ScriptOptions {
    readonly user: string
    readonly scope: string
}

interface HttpRequest {
    readonly method: string
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
}

/** The functions the conformance corpus asks of an implementation (its README, "The adapter"). */
export interface ConformanceAdapter {
    createTables(schema: ConformanceSchema): void
    load(rows: Fixture): void
    run(script: string, options: ScriptOptions): unknown
    request(request: HttpRequest): Promise<{ status: number; headers: Headers; body: string }>
    reset(): Promise<void>
    logs(): readonly { readonly level: string; readonly message: string }[]
    close(): Promise<void>
}

/**
 * One instance per case. The runner makes the tables and loads the baseline once, into a database file; every case begins
 * with a copy of it.
 */
export function createConformanceAdapter(): ConformanceAdapter {
    const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
    let scope = ''
    let template: string | undefined
    let instance: Instance | undefined
    let serving: Serving | undefined
    let count = 0

    const current = (): Instance => {
        if (!instance) throw new Error('createTables() comes first')
        return instance
    }
    const open = (name: string): void => {
        instance = createInstance({ database: join(folder, name), applications: [], baseAccess })
    }
    const stop = async (): Promise<void> => {
        await serving?.close()
        instance?.close()
        serving = undefined
        instance = undefined
    }

    return {
        createTables(schema) {
            scope = schema.scope
            template = undefined
            instance?.close()
            count += 1
            open(`schema-${count}.db`)
            defineTables(current(), scope, schemaTables(schema))
        },
        load(rows) {
            loadRows(current(), scope, rows)
        },
        run(script, { user, scope: scriptScope }) {
            const session = current().signIn(user)
            if (!session) throw new Error(`There is no user ${user}`)
            return current().runScript(script, { session, scope: scriptScope, name: 'conformance case' })
        },
        async request({ method, path, headers, body }) {
            serving ??= await serve(current(), { port: 0, host: '127.0.0.1', background: false, logLevel: 'silent' })
            const response = await fetch(`${serving.url}${path}`, {
                method,
                headers: { ...headers },
                ...(body === undefined ? {} : { body }),
            })
            return { status: response.status, headers: response.headers, body: await response.text() }
        },
        async reset() {
            if (template === undefined) {
                template = current().database.file
                current().database.exec('pragma wal_checkpoint(truncate)')
            }
            await stop()
            count += 1
            copyFileSync(template, join(folder, `case-${count}.db`))
            open(`case-${count}.db`)
        },
        logs: () => current().logs,
        async close() {
            await stop()
            rmSync(folder, { recursive: true, force: true })
        },
    }
}

/** Cases write users from their own scope, which presumes that the table accepts it. */
const baseAccess = { sys_user: { create: true, update: true } }

/** Puts rows into the database as they are, as records of the scope under test. */
function loadRows(instance: Instance, scope: string, fixture: Fixture): void {
    const scopeId = instance.rows.select({
        table: 'sys_scope',
        where: { kind: 'compare', path: 'scope', operator: '=', value: scope },
        limit: 1,
    })[0]?.['sys_id']
    for (const [table, list] of Object.entries(fixture)) {
        const columns = instance.dictionary.table(table)?.columns
        for (const given of list) {
            const row: StoredRow = { sys_id: newSysId() }
            if (columns?.has('sys_scope')) row['sys_scope'] = scopeId ?? null
            for (const [name, value] of Object.entries(given)) row[name] = textOf(value)
            if (table === 'sys_properties') dropProperty(instance, row['name'] ?? '')
            storeRow(instance.rows, table, row)
        }
    }
}

/** A property that the base system has already is replaced, not doubled. */
function dropProperty(instance: Instance, name: string): void {
    const where = { kind: 'compare', path: 'name', operator: '=', value: name } as const
    for (const row of instance.rows.select({ table: 'sys_properties', where })) {
        instance.rows.delete('sys_properties', row['sys_id'] ?? '')
    }
}

function textOf(value: unknown): string | null {
    if (value === null || value === undefined) return null
    return typeof value === 'string' ? value : value === true ? '1' : value === false ? '0' : JSON.stringify(value)
}
