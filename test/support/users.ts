import { hashPassword } from '../../instance/base/password.ts'
import { roleId } from '../../instance/base/records.ts'
import { recordId } from '../../instance/schema/record-id.ts'

export const password = 'correct horse'

type Rows = Record<string, Record<string, string | null>[]>

/** Rows of an active user with the test password; `columns` changes or adds columns, roles are those of a fresh instance. */
export function userRows(userName: string, roles: readonly string[] = [], columns: Record<string, string> = {}): Rows {
    const sysId = userId(userName)
    return {
        sys_user: [
            {
                sys_id: sysId,
                user_name: userName,
                name: `Name of ${userName}`,
                active: '1',
                user_password: hashPassword(password),
                ...columns,
            },
        ],
        sys_user_has_role: roles.map((role) => ({
            sys_id: recordId(userName, role),
            user: sysId,
            role: roleId(role),
        })),
    }
}

/** sys_id of a user of userRows(). */
export function userId(userName: string): string {
    return recordId('test user', userName)
}

/** Several sets of rows as one. */
export function together(...sets: readonly Rows[]): Rows {
    const all: Rows = {}
    for (const set of sets) {
        for (const [table, rows] of Object.entries(set)) all[table] = [...(all[table] ?? []), ...rows]
    }
    return all
}
