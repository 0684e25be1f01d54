import type { SessionUser } from '../session.ts'

/** gs.hasRole(): whether the user has one of the roles (comma-separated); an administrator has every role. */
export function hasRole(user: SessionUser, roles: string): boolean {
    if (user.roles.has('admin')) return true
    return splitRoles(roles).some((role) => user.roles.has(role))
}

export function splitRoles(roles: string): string[] {
    return roles
        .split(',')
        .map((role) => role.trim())
        .filter((role) => role !== '')
}
