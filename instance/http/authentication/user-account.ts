import { hashPassword, verifyPassword } from '../../base/password.ts'
import type { Instance } from '../../instance.ts'
import { isTrueText } from '../../records/column-value.ts'
import type { StoredRow } from '../../records/row-store.ts'

/** Somebody who may come in: an active, unlocked row of sys_user. */
export interface UserAccount {
    readonly sysId: string
    readonly userName: string
    /** web_service_access_only or internal_integration_user: never at the login page. */
    readonly nonInteractive: boolean
}

/** Compared with when there is no such user, so that the answer takes as long. */
const decoy = hashPassword('nobody has this password')

/** The account when name and password are right and it may come in; otherwise undefined, whatever the reason. */
export function accountByPassword(instance: Instance, userName: string, password: string): UserAccount | undefined {
    const row = rowByName(instance, userName)
    const matches = verifyPassword(password, row?.['user_password'] || decoy)
    return row !== undefined && row['user_password'] && matches ? accountOf(row) : undefined
}

/** The account as it is now. */
export function accountById(instance: Instance, sysId: string): UserAccount | undefined {
    return accountOf(instance.rows.get('sys_user', sysId))
}

/** The account as it is now. */
export function accountByName(instance: Instance, userName: string): UserAccount | undefined {
    return accountOf(rowByName(instance, userName))
}

function rowByName(instance: Instance, userName: string): StoredRow | undefined {
    return instance.rows.select({
        table: 'sys_user',
        where: { kind: 'compare', path: 'user_name', operator: '=', value: userName },
        limit: 1,
    })[0]
}

function accountOf(row: StoredRow | undefined): UserAccount | undefined {
    const is = (column: string): boolean => isTrueText(row?.[column] ?? '')
    if (row === undefined || !is('active') || is('locked_out')) return undefined
    return {
        sysId: row['sys_id'] ?? '',
        userName: row['user_name'] ?? '',
        nonInteractive: is('web_service_access_only') || is('internal_integration_user'),
    }
}
