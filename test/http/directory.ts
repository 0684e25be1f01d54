import assert from 'node:assert/strict'
import type { Instance } from '../../instance/instance.ts'
import type { StoredRow } from '../../instance/records/row-store.ts'
import type { Trunkline } from './trunkline.ts'

/** The rows of the phone directory of one record: what a person reads in them, in a fixed order. */
export function entriesOf(instance: Instance, record: string): string[] {
    return instance.rows
        .select({ table: DIRECTORY, where: { kind: 'compare', path: 'record', operator: '=', value: record } })
        .map((row) => [row['column_name'], row['e164'], row['country'], row['active'] === '1' ? '' : 'inactive'])
        .map((parts) => parts.filter((part) => part !== null && part !== '').join(' '))
        .sort()
}

/** Every row without what differs from run to run: when it was written and by whom. */
export function directoryOf(instance: Instance): StoredRow[] {
    return instance.rows
        .select({ table: DIRECTORY })
        .map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith('sys_'))))
        .sort((one, other) => ((one['key'] ?? '') < (other['key'] ?? '') ? -1 : 1))
}

export function sourceOf(instance: Instance, table: string): StoredRow {
    const source = instance.rows
        .select({ table: 'x_tkl_voice_directory_source' })
        .find((row) => row['table_name'] === table)
    assert.ok(source, `the directory has not begun with ${table}`)
    return source
}

/** What the form of an account says about the directory. */
export function progressOn(instance: Instance, code: string): string {
    const account = instance.rows.select({ table: 'x_tkl_voice_account' }).find((row) => row['code'] === code)
    return account?.['phone_directory'] ?? ''
}

export async function changeAccount(
    trunkline: Trunkline,
    code: string,
    values: Readonly<Record<string, string>>
): Promise<void> {
    const account = await trunkline.row('x_tkl_voice_account', `code=${code}`)
    await trunkline.change('x_tkl_voice_account', account['sys_id'] ?? '', values)
    trunkline.instance.runPending()
}

/** Writes rows of users without their rules, as an import may: straight into the table. */
export function importUsers(
    instance: Instance,
    count: number,
    valuesOf: (index: number) => Readonly<Record<string, string>>
): void {
    for (let index = 0; index < count; index++) {
        const name = `imported.${String(index).padStart(6, '0')}`
        const result = instance.rows.insert('sys_user', {
            sys_id: importedUser(index),
            sys_class_name: 'sys_user',
            user_name: name,
            name,
            active: '1',
            sys_updated_on: '2026-01-01 00:00:00',
            ...valuesOf(index),
        })
        assert.ok(result.ok, result.ok ? '' : result.message)
    }
}

/** sys_id of such a user. */
export function importedUser(index: number): string {
    return String(index).padStart(8, '0').padStart(32, 'f')
}

export const FILL_ACTION = {
    kind: 'compare',
    path: 'name',
    operator: '=',
    value: 'Fill the phone directory',
} as const

/** Runs the UI action of the built application as the platform runs it: its script with `current`. */
export function pressFill({ instance }: Pick<Trunkline, 'instance'>, user: string): void {
    const [action] = instance.rows.select({ table: 'sys_ui_action', where: FILL_ACTION })
    const session = instance.signIn(user)
    assert.ok(action && session)
    const current = `var current = new GlideRecord('x_tkl_voice_account'); current.get('code', 'cxone-demo');`
    instance.runScript(`${current}\n${action['script'] ?? ''}`, { session, scope: 'x_tkl_voice', name: 'button' })
}

export const DIRECTORY = 'x_tkl_voice_number'
export const FILL = 'Trunkline: fill the phone directory'
export const SWEEP = 'Trunkline: sweep the phone directory'
