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

/**
 * A server-side script that makes active users with the test password, each with these roles; unlike userRows() it knows the
 * roles of an installed application too.
 */
export function usersScript(users: Readonly<Record<string, readonly string[]>>): string {
    return `
        var users = ${JSON.stringify(users)};
        Object.keys(users).forEach(function (name) {
            var user = new GlideRecord('sys_user');
            user.initialize();
            user.setValue('user_name', name);
            user.getElement('user_password').setDisplayValue('${password}');
            var id = user.insert();
            users[name].forEach(function (roleName) {
                var role = new GlideRecord('sys_user_role');
                role.get('name', roleName);
                var member = new GlideRecord('sys_user_has_role');
                member.initialize();
                member.setValue('user', id);
                member.setValue('role', role.getUniqueValue());
                member.insert();
            });
        });
    `
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
