import type { Instance } from '../../instance.ts'
import type { StoredRow } from '../../records/row-store.ts'
import { passwordMatches } from './password.ts'

/** The columns of sys_user that decide whether and how somebody may come in. */
export interface UserAccount {
    readonly sysId: string
    readonly userName: string
    /** web_service_access_only or internal_integration_user: never at the login page. */
    readonly nonInteractive: boolean
}

function isTrue(value: string | null | undefined): boolean {
    return value === '1' || value === 'true'
}

function account(row: StoredRow): UserAccount | undefined {
    const sysId = row['sys_id']
    const userName = row['user_name']
    if (typeof sysId !== 'string' || typeof userName !== 'string') return undefined
    if (!isTrue(row['active']) || isTrue(row['locked_out'])) return undefined
    return {
        sysId,
        userName,
        nonInteractive: isTrue(row['web_service_access_only']) || isTrue(row['internal_integration_user']),
    }
}

function rowByName(instance: Instance, userName: string): StoredRow | undefined {
    return instance.rows.select({
        table: 'sys_user',
        where: { kind: 'compare', path: 'user_name', operator: '=', value: userName },
        limit: 1,
    })[0]
}

/** The account when name and password are right and it is active and not locked out; otherwise undefined, whatever the reason. */
export function accountByPassword(instance: Instance, userName: string, password: string): UserAccount | undefined {
    const row = rowByName(instance, userName)
    const matches = passwordMatches(row?.['user_password'], password)
    return row !== undefined && matches ? account(row) : undefined
}

/** The account as it is now, when it may still come in. */
export function accountById(instance: Instance, sysId: string): UserAccount | undefined {
    const row = instance.rows.get('sys_user', sysId)
    return row === undefined ? undefined : account(row)
}

/** The account as it is now, when it may still come in. */
export function accountByName(instance: Instance, userName: string): UserAccount | undefined {
    const row = rowByName(instance, userName)
    return row === undefined ? undefined : account(row)
}
