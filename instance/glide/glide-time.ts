import { formatPattern, parsePattern } from '../clock/time-pattern.ts'
import { formatUtc, fromLocalTime, parseUtc, toLocalTime, type LocalTime } from '../clock/zoned-time.ts'
import { fieldText } from './field-text.ts'
import { GlideObject, notEmulated, type ScriptContext } from './glide-object.ts'
import { languageOf, localeTime } from './locale-dates.ts'

const day = 86_400_000

/**
 * GlideTime (server-api-reference/c_GlideTimeScopedAPI.md): a time of day in UTC, shown in the time zone of the session's
 * user. Which offset a zone has depends on the day: that of the GlideDateTime it was taken from, else 1970-01-01.
 */
export class GlideTime extends GlideObject {
    readonly apiName: string = 'GlideTime'
    readonly methods: ReadonlySet<string> = methods
    protected readonly context: ScriptContext
    /** Milliseconds after the start of its day in UTC. */
    protected milliseconds: number
    private startOfDay = 0
    private zone: string

    constructor(context: ScriptContext, milliseconds: number) {
        super()
        this.context = context
        this.milliseconds = milliseconds
        this.zone = context.session.user.timeZone
    }

    /** The time of a moment, shown in a zone. */
    static of(context: ScriptContext, moment: number, zone: string): GlideTime {
        const made = new GlideTime(context, ((moment % day) + day) % day)
        made.startOfDay = moment - made.milliseconds
        made.zone = zone
        return made
    }

    /** What adding this to a date-time adds, in milliseconds. */
    get span(): number {
        return this.milliseconds
    }

    override primitive(): string {
        return this.getValue()
    }

    storedText(): string | null {
        return this.getValue()
    }

    override toString(): string {
        return this.getValue()
    }

    getValue(): string {
        return formatUtc(this.milliseconds).slice(11)
    }

    setValue(value: unknown): void {
        const text = fieldText(value) ?? ''
        this.set(parseUtc(text.includes('-') ? text : `1970-01-01 ${text}`) ?? 0)
    }

    private set(milliseconds: number): void {
        this.milliseconds = milliseconds
        this.startOfDay = 0
        this.zone = this.context.session.user.timeZone
    }

    getNumericValue(): number {
        return this.milliseconds
    }

    /** In UTC, as the page's examples with `setValue()` and GlideDateTime.getTime() show. */
    getByFormat(format: unknown): string {
        return formatPattern(toLocalTime(this.milliseconds, 'UTC'), String(format))
    }

    private local(): LocalTime {
        return toLocalTime(this.startOfDay + this.milliseconds, this.zone)
    }

    getDisplayValue(): string {
        return formatPattern(this.local(), this.context.instance.displayValues.timeFormat())
    }

    setDisplayValue(text: unknown): void {
        const { instance, session } = this.context
        const written = String(text)
        const local = parsePattern(written, instance.displayValues.timeFormat()) ?? parsePattern(written, 'HH:mm:ss')
        this.set(local ? fromLocalTime(local, session.user.timeZone) : 0)
    }

    getDisplayValueInternal(): string {
        return formatPattern(this.local(), 'HH:mm:ss')
    }

    getDisplayValueEx(style: unknown): string {
        return this.getDisplayValueLang(style)
    }

    getDisplayValueLang(style: unknown, language?: unknown): string {
        return localeTime(
            this.startOfDay + this.milliseconds,
            this.zone,
            style,
            languageOf(this.context.session, language)
        )
    }

    setDisplayValueEx(text: unknown, style: unknown): void {
        this.setDisplayValueLang(text, style)
    }

    /** Text that the style and language would not write themselves is not emulated. */
    setDisplayValueLang(text: unknown, style: unknown, language?: unknown): void {
        const [, clock = '', half] = /^(\d{1,2}:\d{2}(?::\d{2})?)\s*([AaPp][Mm])?/.exec(String(text).trim()) ?? []
        const full = clock.split(':').length === 2 ? `${clock}:00` : clock
        const local =
            half === undefined ? parsePattern(full, 'HH:mm:ss') : parsePattern(`${full} ${half}`, 'hh:mm:ss a')
        if (local) this.set(fromLocalTime(local, this.context.session.user.timeZone))
        if (!local || this.getDisplayValueLang(style, language) !== String(text).trim())
            throw notEmulated(`The time ${String(text)} in ${this.apiName}.setDisplayValueLang`)
    }

    /** Noon and midnight are 0. */
    getHourUTC(): number {
        return this.getHourOfDayUTC() % 12
    }

    getHourOfDayUTC(): number {
        return toLocalTime(this.milliseconds, 'UTC').hour
    }

    getHourLocalTime(): number {
        return this.getHourOfDayLocalTime() % 12
    }

    getHourOfDayLocalTime(): number {
        return this.local().hour
    }

    getMinutesUTC(): number {
        return toLocalTime(this.milliseconds, 'UTC').minute
    }

    getMinutesLocalTime(): number {
        return this.local().minute
    }

    getSeconds(): number {
        return toLocalTime(this.milliseconds, 'UTC').second
    }
}

const methods = new Set([
    'toString',
    'getValue',
    'setValue',
    'getNumericValue',
    'getByFormat',
    'getDisplayValue',
    'setDisplayValue',
    'getDisplayValueInternal',
    'getDisplayValueEx',
    'setDisplayValueEx',
    'getDisplayValueLang',
    'setDisplayValueLang',
    'getHourUTC',
    'getHourOfDayUTC',
    'getHourLocalTime',
    'getHourOfDayLocalTime',
    'getMinutesUTC',
    'getMinutesLocalTime',
    'getSeconds',
])
