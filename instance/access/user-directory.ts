import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock/clock.ts'
import { isTimeZone } from '../clock/zoned-time.ts'
import type { RowStore, StoredRow } from '../records/row-store.ts'
import { DerivedValues, type TableVersions } from '../records/table-versions.ts'
import type { Session, SessionUser } from '../session.ts'
import { createRoleDirectory, type RoleDirectory } from './role-directory.ts'

/** Who is who: users with the roles they have directly, through groups and through containing roles. */
export interface UserDirectory {
    /** An active user by user_name. */
    byName(userName: string): SessionUser | undefined
    byId(sysId: string): SessionUser | undefined
    /** A session with a transaction of its own. */
    open(user: SessionUser, interactive: boolean): Session
    readonly system: SessionUser
    /** Names of the roles granted to a user directly, without what groups and containing roles add. */
    grantedRoles(userId: string): ReadonlySet<string>
    /** sys_ids of the groups a user is a member of, their parents included. */
    groupsOf(userId: string): readonly string[]
}

export interface UserSources {
    readonly rows: RowStore
    readonly versions: TableVersions
    readonly clock: Clock
    property(name: string): string | undefined
}

const membershipTables = ['sys_user', 'sys_user_grmember', 'sys_user_group', 'sys_properties']

/** A transaction may take five minutes, the longest of the default quotas (c_DefaultQuotaRules.md: about 298 s). */
const transactionMilliseconds = 298_000

export function createUserDirectory(sources: UserSources): UserDirectory {
    const roles = createRoleDirectory(sources.rows, sources.versions)
    const users = new DerivedValues<{ user: SessionUser | undefined }>(sources.versions, [
        ...membershipTables,
        ...roles.tables,
    ])
    const groups = new DerivedValues<readonly string[]>(sources.versions, membershipTables)
    const defaultZone = (): string => sources.property('glide.sys.default.tz') || 'GMT'

    const groupsOf = (userId: string): readonly string[] =>
        groups.get(userId, () => withParents(sources.rows, directGroups(sources.rows, userId)))

    /** A session begins with finding its user: what other nodes changed meanwhile counts. */
    const find = (column: string, value: string): SessionUser | undefined => {
        sources.versions.refresh()
        return users.get(`${column}=${value}`, () => ({ user: read(column, value) })).user
    }

    const read = (column: string, value: string): SessionUser | undefined => {
        const [row] = sources.rows.select({
            table: 'sys_user',
            where: { kind: 'compare', path: column, operator: '=', value },
            limit: 1,
        })
        return row && row['active'] !== '0' ? userOf(row, groupsOf, roles, defaultZone()) : undefined
    }
    const system: SessionUser = {
        sysId: 'system',
        userName: 'system',
        displayName: 'System',
        timeZone: defaultZone(),
        roles: new Set(['admin']),
    }
    return {
        system,
        byName: (userName) => find('user_name', userName),
        byId: (sysId) => find('sys_id', sysId),
        groupsOf,
        grantedRoles: (userId) => roles.granted(userId),
        open: (user, interactive) => ({
            id: randomUUID().replaceAll('-', '').toUpperCase(),
            user,
            language: 'en',
            interactive,
            transaction: {
                id: randomUUID(),
                statements: 0,
                deadline: sources.clock.now() + transactionMilliseconds,
            },
        }),
    }
}

function userOf(
    row: StoredRow,
    groupsOf: (userId: string) => readonly string[],
    roles: RoleDirectory,
    defaultZone: string
): SessionUser {
    const sysId = row['sys_id'] ?? ''
    const zone = row['time_zone']
    return {
        sysId,
        userName: row['user_name'] ?? '',
        displayName: row['name'] || `${row['first_name'] ?? ''} ${row['last_name'] ?? ''}`.trim(),
        timeZone: zone && isTimeZone(zone) ? zone : defaultZone,
        roles: roles.of(sysId, groupsOf(sysId)),
    }
}

function directGroups(rows: RowStore, userId: string): string[] {
    return rows
        .select({
            table: 'sys_user_grmember',
            where: { kind: 'compare', path: 'user', operator: '=', value: userId },
        })
        .map((row) => row['group'] ?? '')
}

function withParents(rows: RowStore, direct: readonly string[]): readonly string[] {
    const all = new Set<string>()
    const pending = [...direct]
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
        if (id === '' || all.has(id)) continue
        all.add(id)
        pending.push(rows.get('sys_user_group', id)?.['parent'] ?? '')
    }
    return [...all]
}
