import assert from 'node:assert/strict'
import { hashPassword } from '../../instance/base/password.ts'
import type { StoredRow } from '../../instance/records/row-store.ts'
import { recordId } from '../../instance/schema/record-id.ts'
import { basic, httpClient, type HttpClient } from '../support/http-client.ts'
import { startTrunkline, type Trunkline } from './trunkline.ts'

/** The application with one user per role, and rows of every table that belong to an agent. */
export interface World {
    readonly trunkline: Trunkline
    /** As a user who holds this role and no other; '' for none. */
    as(role: string): HttpClient
    /** sys_id of that user. */
    userOf(role: string): string
    /** Stores a row as it is, with a new sys_id, which it returns. */
    store(table: string, values?: StoredRow): string
    /** Runs the body on an instance to which the record was never shipped. */
    without<Result>(table: string, sysId: string, body: () => Promise<Result>): Promise<Result>
    /** A contact no call has had yet. */
    readonly newContact: () => string
    close(): Promise<void>
}

const PASSWORD = 'secret'

export async function openWorld(roles: readonly string[]): Promise<World> {
    const trunkline = await startTrunkline({ enforceScriptables: true })
    const { rows } = trunkline.instance
    const userOf = (role: string): string => recordId('necessity', role)
    const nameOf = (role: string): string => `only.${role || 'nothing'}`
    let count = 0
    const store = (table: string, values: StoredRow = {}): string => {
        const sysId = values['sys_id'] ?? recordId('necessity row', String((count += 1)))
        const columns = trunkline.instance.dictionary.table(table)?.columns
        const key = columns?.has('key') === true ? { key: sysId } : {}
        const result = rows.insert(table, { sys_class_name: table, ...key, ...values, sys_id: sysId })
        assert.ok(result.ok, `${table}: ${result.ok ? '' : result.message}`)
        return sysId
    }
    for (const role of ['', ...roles]) {
        store('sys_user', {
            sys_id: userOf(role),
            user_name: nameOf(role),
            active: '1',
            user_password: hashPassword(PASSWORD),
        })
        if (role !== '') store('sys_user_has_role', { user: userOf(role), role: roleId(trunkline, role) })
    }
    return {
        trunkline,
        as: (role) => httpClient(trunkline.url, basic(nameOf(role), PASSWORD)),
        userOf,
        store,
        without: async (table, sysId, body) => {
            const row = rows.get(table, sysId)
            assert.ok(row, `${table} ${sysId} is not installed`)
            rows.delete(table, sysId)
            try {
                return await body()
            } finally {
                rows.insert(table, row)
            }
        },
        newContact: () => `necessity-${(count += 1)}`,
        close: () => trunkline.close(),
    }
}

function roleId(trunkline: Trunkline, role: string): string {
    const where = { kind: 'compare', path: 'name', operator: '=', value: role } as const
    return trunkline.instance.rows.select({ table: 'sys_user_role', where })[0]?.['sys_id'] ?? ''
}
