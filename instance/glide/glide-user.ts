import { hasRole } from '../access/has-role.ts'
import { GlideObject, notEmulated, type ScriptContext } from './glide-object.ts'
import { saveUserPreference, userPreference } from './user-preferences.ts'

/** GlideUser (server-api-reference/c_GlideUserScopedAPI.md): the session's user, from gs.getUser(). */
export class GlideUser extends GlideObject {
    readonly apiName = 'GlideUser'
    readonly methods = methods
    private readonly context: ScriptContext

    constructor(context: ScriptContext) {
        super()
        this.context = context
    }

    private column(name: string): string | null {
        const { instance, session } = this.context
        return instance.rows.get('sys_user', session.user.sysId)?.[name] ?? null
    }

    getID(): string {
        return this.context.session.user.sysId
    }

    getName(): string {
        return this.context.session.user.userName
    }

    getDisplayName(): string {
        return this.context.session.user.displayName
    }

    getFullName(): string {
        return this.getDisplayName()
    }

    getFirstName(): string | null {
        return this.column('first_name')
    }

    getLastName(): string | null {
        return this.column('last_name')
    }

    getEmail(): string | null {
        return this.column('email')
    }

    getCompanyID(): string | null {
        return this.column('company')
    }

    getTZ(): string {
        return this.context.session.user.timeZone
    }

    getRoles(): string[] {
        return [...this.context.session.user.roles]
    }

    /** Only the roles that were granted to the user himself. */
    getUserRoles(): string[] {
        return [...this.context.instance.users.grantedRoles(this.getID())]
    }

    /** The label of a zone in English is its name; labels in other languages are not emulated. */
    getTimeZoneLabel(): string {
        return this.getTimeZoneLabelLang(this.context.session.language)
    }

    getTimeZoneLabelLang(language: unknown): string {
        const wanted = String(language)
        if (wanted !== 'en' && /^[a-z]{2}$/.test(wanted))
            throw notEmulated(`GlideUser.getTimeZoneLabelLang of ${wanted}`)
        return this.getTZ()
    }

    hasRole(role: unknown): boolean {
        return hasRole(this.context.session.user, String(role))
    }

    /** By sys_id or by name of the group. */
    isMemberOf(group: unknown): boolean {
        const { instance, session } = this.context
        const wanted = String(group)
        return instance.users
            .groupsOf(session.user.sysId)
            .some((id) => id === wanted || instance.rows.get('sys_user_group', id)?.['name'] === wanted)
    }

    getPreference(name: unknown): string | null {
        return userPreference(this.context.instance.database, this.getID(), String(name))
    }

    savePreference(name: unknown, value: unknown): void {
        saveUserPreference(this.context.instance.database, this.getID(), String(name), String(value))
    }
}

const methods = new Set([
    'getID',
    'getName',
    'getDisplayName',
    'getFullName',
    'getFirstName',
    'getLastName',
    'getEmail',
    'getCompanyID',
    'getTZ',
    'getRoles',
    'getUserRoles',
    'getTimeZoneLabel',
    'getTimeZoneLabelLang',
    'hasRole',
    'isMemberOf',
    'getPreference',
    'savePreference',
])
