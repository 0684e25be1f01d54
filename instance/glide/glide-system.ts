import { hasRole } from '../access/has-role.ts'
import type { LogEntry } from '../instance.ts'
import { newSysId } from '../records/record-engine.ts'
import { fieldText, scriptText } from './field-text.ts'
import { GlideDateTime } from './glide-date-time.ts'
import { GlideObject, type GlideSingleton, type ScriptContext } from './glide-object.ts'
import { GlideRecord } from './glide-record.ts'
import { GlideSession, currentApplicationId } from './glide-session.ts'
import { GlideUser } from './glide-user.ts'
import { escapedHtml, substituted, translated, urlEncoded } from './messages.ts'
import { sessionState } from './session-state.ts'
import { systemDates } from './system-dates.ts'
import { xmlToJson, type XmlValue } from './xml-to-json.ts'

/**
 * gs (server-api-reference/c_GlideSystemScopedAPI.md). What only the global scope has (log, sleep, nowDateTime, include ...)
 * is refused by name.
 */
export class GlideSystem extends GlideObject {
    readonly apiName = 'gs'
    readonly methods = methods
    private readonly current: () => ScriptContext

    constructor(current: () => ScriptContext) {
        super()
        this.current = current
    }

    static {
        for (const [name, method] of Object.entries(systemDates)) {
            const value = function (this: GlideSystem, ...args: unknown[]): string {
                return method(this.current(), ...args)
            }
            Object.defineProperty(this.prototype, name, { value })
        }
    }

    private log(level: LogEntry['level'], message: unknown, args: readonly unknown[]): void {
        const { instance, source } = this.current()
        instance.log(level, substituted(String(message), args), source)
    }

    info(message: unknown, ...args: unknown[]): void {
        this.log('info', message, args)
    }

    warn(message: unknown, ...args: unknown[]): void {
        this.log('warn', message, args)
    }

    error(message: unknown, ...args: unknown[]): void {
        this.log('error', message, args)
    }

    debug(message: unknown, ...args: unknown[]): void {
        this.log('debug', message, args)
    }

    isDebugging(): boolean {
        return false
    }

    // Who

    getUser(): GlideUser {
        return new GlideUser(this.current())
    }

    getUserID(): string {
        return this.current().session.user.sysId
    }

    getUserName(): string {
        return this.current().session.user.userName
    }

    getUserDisplayName(): string {
        return this.current().session.user.displayName
    }

    getSession(): GlideSession {
        return new GlideSession(this.current())
    }

    getUrlOnStack(): string | null {
        return this.getSession().getUrlOnStack()
    }

    getSessionID(): string {
        return this.current().session.id
    }

    isLoggedIn(): boolean {
        return this.current().session.user.userName !== 'guest'
    }

    isInteractive(): boolean {
        return this.current().session.interactive
    }

    isMobile(): boolean {
        return false
    }

    hasRole(role: unknown): boolean {
        const roles = Array.isArray(role) ? role.join(',') : String(role)
        return hasRole(this.current().session.user, roles)
    }

    getTimeZoneName(): string {
        return this.current().session.user.timeZone
    }

    getDateFormat(): string {
        return this.current().instance.displayValues.dateFormat()
    }

    getTimeFormat(): string {
        return this.current().instance.displayValues.timeFormat()
    }

    getDateTimeFormat(): string {
        return `${this.getDateFormat()} ${this.getTimeFormat()}`
    }

    // Where

    getCurrentScopeName(): string {
        return this.current().scope
    }

    getCallerScopeName(): string | null {
        return this.current().callerScope
    }

    getCurrentApplicationId(): string {
        return currentApplicationId(this.current())
    }

    tableExists(name: unknown): boolean {
        return this.current().instance.dictionary.table(String(name)) !== undefined
    }

    getProperty(name: unknown, alternative?: unknown): unknown {
        const value = this.current().instance.property(String(name))
        return value ?? (alternative === undefined ? null : alternative)
    }

    /** A property of another application stays as it is; a new one belongs to the script's. */
    setProperty(name: unknown, value: unknown, description?: unknown): void {
        const { instance, scope, source } = this.current()
        const { scopes } = instance.crossScope
        const [known] = instance.rows.select({
            table: 'sys_properties',
            where: { kind: 'compare', path: 'name', operator: '=', value: String(name) },
            limit: 1,
        })
        const changes = {
            value: fieldText(value),
            ...(description === undefined ? {} : { description: scriptText(description) }),
        }
        const owner = known ? scopes.nameOf(known['sys_scope']) : scope
        if (scope !== 'global' && owner !== scope) {
            instance.log('error', `gs.setProperty: ${String(name)} belongs to the scope ${owner}`, source)
        } else if (known) instance.rows.update('sys_properties', known['sys_id'] ?? '', changes)
        else
            instance.rows.insert('sys_properties', {
                sys_id: newSysId(),
                name: String(name),
                type: 'string',
                sys_scope: scopes.byName(scope)?.sysId ?? null,
                ...changes,
            })
    }

    // Messages

    getMessage(key: unknown, args?: unknown): string {
        return translated(this.current(), String(key), args)
    }

    getEscapedMessage(key: unknown, args?: unknown): string {
        return escapedHtml(this.getMessage(key, args))
    }

    private message(kind: string, text: unknown): void {
        sessionState(this.current().session).messages.push({ kind, text: String(text) })
    }

    addErrorMessage(text: unknown): void {
        this.message('error', text)
    }

    addHighMessage(text: unknown): void {
        this.message('high', text)
    }

    addInfoMessage(text: unknown): void {
        this.message('info', text)
    }

    addLowMessage(text: unknown): void {
        this.message('low', text)
    }

    addModerateMessage(text: unknown): void {
        this.message('moderate', text)
    }

    addSuccessMessage(text: unknown): void {
        this.message('success', text)
    }

    getErrorMessages(): string[] {
        return sessionState(this.current().session)
            .messages.filter((message) => message.kind === 'error')
            .map((message) => message.text)
    }

    setRedirect(target: unknown): void {
        sessionState(this.current().session).redirect = String(target)
    }

    // Events and jobs

    eventQueue(name: unknown, record?: unknown, parm1?: unknown, parm2?: unknown, queue?: unknown): void {
        const { instance, session } = this.current()
        instance.events.queue({
            name: String(name),
            record: record instanceof GlideRecord ? record.state : undefined,
            parm1: fieldText(parm1),
            parm2: fieldText(parm2),
            queue: fieldText(queue),
            processOn: instance.clock.now(),
            session,
        })
    }

    /** The record is a GlideRecord or a sys_id; parm1 defaults to the record's display value. */
    eventQueueScheduled(
        name: unknown,
        record?: unknown,
        parm1?: unknown,
        parm2?: unknown,
        expiration?: unknown
    ): string {
        const { instance, session } = this.current()
        const isRecord = record instanceof GlideRecord
        const due =
            expiration instanceof GlideDateTime
                ? expiration
                : GlideDateTime.from(this.current(), expiration || undefined)
        return instance.events.queue({
            name: String(name),
            record: isRecord ? record.state : undefined,
            instanceId: isRecord ? undefined : (fieldText(record) ?? undefined),
            parm1: fieldText(parm1) || (isRecord ? record.getDisplayValue() : null),
            parm2: fieldText(parm2),
            queue: null,
            processOn: due.getNumericValue(),
            session,
        })
    }

    executeNow(job: unknown): string | null {
        const { instance, scope } = this.current()
        if (!(job instanceof GlideRecord) || !job.isValidRecord())
            throw new Error('gs.executeNow: a job record is expected')
        return instance.jobs.executeNow(job.state, scope)
    }

    // Text

    nil(value: unknown): boolean {
        if (value instanceof GlideRecord) return !value.isValid() || !value.isValidRecord()
        return fieldText(value) === null || fieldText(value) === ''
    }

    generateGUID(): string {
        return newSysId()
    }

    base64Encode(text: unknown): string {
        return Buffer.from(String(text), 'utf8').toString('base64')
    }

    base64Decode(text: unknown): string {
        return Buffer.from(String(text), 'base64').toString('utf8')
    }

    urlEncode(text: unknown): string {
        return urlEncoded(String(text))
    }

    urlDecode(text: unknown): string {
        return decodeURIComponent(String(text).replaceAll('+', ' '))
    }

    xmlToJSON(text: unknown): XmlValue | null {
        return xmlToJson(String(text))
    }
}

const methods = new Set(
    Object.getOwnPropertyNames(GlideSystem.prototype).filter(
        (name) => !['constructor', 'log', 'message'].includes(name)
    )
)

export const glideSystem: GlideSingleton = { kind: 'object', create: (context) => new GlideSystem(context) }
