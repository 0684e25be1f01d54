import { GlideObject, type ScriptContext } from './glide-object.ts'
import { sessionState } from './session-state.ts'

/** GlideSession (server-api-reference/c_GlideSessionScopedAPI.md), from gs.getSession(). */
export class GlideSession extends GlideObject {
    readonly apiName = 'GlideSession'
    readonly methods = methods
    private readonly context: ScriptContext

    constructor(context: ScriptContext) {
        super()
        this.context = context
    }

    putClientData(name: unknown, value: unknown): void {
        sessionState(this.context.session).clientData.set(String(name), String(value))
    }

    getClientData(name: unknown): string | null {
        return sessionState(this.context.session).clientData.get(String(name)) ?? null
    }

    clearClientData(name: unknown): void {
        sessionState(this.context.session).clientData.delete(String(name))
    }

    getTimeZoneName(): string {
        return this.context.session.user.timeZone
    }

    getLanguage(): string {
        return this.context.session.language
    }

    isInteractive(): boolean {
        return this.context.session.interactive
    }

    isLoggedIn(): boolean {
        return this.context.session.user.userName !== 'guest'
    }

    isImpersonating(): boolean {
        return false
    }

    getSessionID(): string {
        return this.context.session.id
    }

    getSessionToken(): string {
        return sessionState(this.context.session).token
    }

    /** A user of the global domain who picked no other has none; there are no other domains here. */
    getCurrentDomainID(): null {
        return null
    }

    /** Nothing is on the stack: it is kept by the platform's own pages. */
    getUrlOnStack(): null {
        return null
    }

    getCurrentApplicationId(): string {
        return currentApplicationId(this.context)
    }
}

export function currentApplicationId(context: ScriptContext): string {
    return context.instance.crossScope.scopes.byName(context.scope)?.sysId ?? 'global'
}

const methods = new Set([
    'putClientData',
    'getClientData',
    'clearClientData',
    'getTimeZoneName',
    'getLanguage',
    'isInteractive',
    'isLoggedIn',
    'isImpersonating',
    'getSessionID',
    'getSessionToken',
    'getCurrentDomainID',
    'getUrlOnStack',
    'getCurrentApplicationId',
])
