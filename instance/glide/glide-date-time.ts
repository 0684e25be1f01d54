import { addDays, addMonths, dayOfWeek, daysInMonth, weekOfYear } from '../clock/calendar.ts'
import { formatPattern, parsePattern } from '../clock/time-pattern.ts'
import {
    daylightSaving,
    formatLocal,
    formatUtc,
    fromLocalTime,
    parseLocal,
    toLocalTime,
    zoneOffset,
    type LocalTime,
} from '../clock/zoned-time.ts'
import { parseDisplayTime } from '../records/display-input.ts'
import { parseDateTime } from './date-time-text.ts'
import { fieldText, scriptText } from './field-text.ts'
import { GlideDate } from './glide-date.ts'
import { GlideDuration } from './glide-duration.ts'
import { GlideObject, type GlideClass, type ScriptContext } from './glide-object.ts'
import { GlideTime } from './glide-time.ts'
import { languageOf, localeDate, parseLocaleDate } from './locale-dates.ts'

/** GlideDateTime (server-api-reference/c_GlideDateTimeScoped.md): a moment; local time is that of the session's user. */
export class GlideDateTime extends GlideObject {
    readonly apiName = 'GlideDateTime'
    readonly methods = methods
    private readonly context: ScriptContext
    private moment: number
    private valid = true
    private problem = ''

    /** `moment` undefined makes one that is empty: not valid, without a date. */
    constructor(context: ScriptContext, moment: number | undefined) {
        super()
        this.context = context
        this.moment = moment ?? 0
        this.valid = moment !== undefined
    }

    static from(context: ScriptContext, value: unknown): GlideDateTime {
        if (value === undefined) return new GlideDateTime(context, context.instance.clock.now())
        const made = new GlideDateTime(context, undefined)
        made.setValue(value)
        return made
    }

    private get zone(): string {
        return this.context.session.user.timeZone
    }

    override primitive(): string {
        return this.getValue()
    }

    storedText(): string | null {
        return this.valid ? this.getValue() : null
    }

    override toString(): string {
        return this.getValue()
    }

    getValue(): string {
        return this.valid ? formatUtc(this.moment) : ''
    }

    setValue(value: unknown): void {
        const moment = typeof value === 'number' ? value : momentOf(value)
        this.valid = moment !== undefined
        this.moment = moment ?? 0
        this.problem = this.valid ? '' : `Invalid date time: '${fieldText(value) ?? ''}', ignored`
    }

    setValueUTC(text: unknown, format: unknown): void {
        this.setByFormat(String(text), scriptText(format), 'UTC')
    }

    setGlideDateTime(other: unknown): void {
        this.setValue(other)
    }

    getNumericValue(): number {
        return this.moment
    }

    isValid(): boolean {
        return this.valid
    }

    hasDate(): boolean {
        return this.valid
    }

    getErrorMsg(): string {
        return this.problem
    }

    getDisplayValue(): string {
        return this.valid ? formatPattern(toLocalTime(this.moment, this.zone), this.displayFormat()) : ''
    }

    getDisplayValueInternal(): string {
        return this.valid ? formatLocal(toLocalTime(this.moment, this.zone)) : ''
    }

    /** The time alone, as the page's example shows. */
    getInternalFormattedLocalTime(): string {
        return this.getDisplayValueInternal().slice(11)
    }

    getUserFormattedLocalTime(): string {
        return this.valid ? formatPattern(toLocalTime(this.moment, this.zone), this.timeFormat()) : ''
    }

    getDisplayValueLang(style: unknown, language?: unknown): string {
        if (!this.valid) return ''
        const day = localeDate(this.moment, this.zone, style, languageOf(this.context.session, language))
        return `${day} ${this.getUserFormattedLocalTime()}`
    }

    setDisplayValueLang(text: unknown, style: unknown, language?: unknown): void {
        const [, day = '', time = ''] = /^(.*\S)\s+(\d{1,2}:\d{2}.*)$/.exec(String(text).trim()) ?? []
        const date = parseLocaleDate(day, style, languageOf(this.context.session, language))
        const clock = parsePattern(time, this.timeFormat())
        const { hour = 0, minute = 0, second = 0 } = clock ?? {}
        this.setLocal(date && clock ? { ...date, hour, minute, second } : undefined, this.zone, text)
    }

    private timeFormat(): string {
        return this.context.instance.displayValues.timeFormat()
    }

    private displayFormat(): string {
        return `${this.context.instance.displayValues.dateFormat()} ${this.timeFormat()}`
    }

    setDisplayValue(text: unknown, format?: unknown): void {
        if (format !== undefined) this.setByFormat(String(text), scriptText(format), this.zone)
        else this.setLocal(parseDisplayTime(String(text), this.displayFormat()), this.zone, text)
    }

    setDisplayValueInternal(text: unknown): void {
        this.setLocal(parseLocal(String(text)), this.zone, text)
    }

    private setLocal(local: LocalTime | undefined, zone: string, text: unknown): void {
        this.valid = local !== undefined
        this.moment = local ? fromLocalTime(local, zone) : 0
        this.problem = local ? '' : `Could not parse DateTime: ${String(text)}`
    }

    /** Text that is not of the format throws; getErrorMsg() tells why afterwards. */
    private setByFormat(text: string, format: string, zone: string): void {
        this.setLocal(parsePattern(text, format), zone, text)
        if (!this.valid) throw new Error(`${this.problem} (format ${format})`)
    }

    getDate(): GlideDate {
        return new GlideDate(this.context, this.valid ? this.moment : undefined)
    }

    getLocalDate(): GlideDate {
        const local = toLocalTime(this.moment, this.zone)
        return new GlideDate(this.context, Date.UTC(local.year, local.month - 1, local.day))
    }

    getTime(): GlideTime {
        return GlideTime.of(this.context, this.moment, this.zone)
    }

    getLocalTime(): GlideTime {
        return GlideTime.of(this.context, this.moment + zoneOffset(this.moment, this.zone), 'UTC')
    }

    getTZOffset(): number {
        return zoneOffset(this.moment, this.zone)
    }

    isDST(): boolean {
        return daylightSaving(this.moment, this.zone) !== 0
    }

    getDSTOffset(): number {
        return daylightSaving(this.moment, this.zone)
    }

    // Arithmetic

    add(amount: unknown): void {
        this.moment += milliseconds(amount)
    }

    subtract(amount: unknown): void {
        this.moment -= milliseconds(amount)
    }

    addSeconds(seconds: unknown): void {
        this.moment += Number(seconds) * 1000
    }

    /** Moves the wall clock of a zone; a time that daylight saving skips moves on. */
    private shift(zone: string, move: (local: LocalTime) => LocalTime): void {
        const fraction = this.moment - Math.floor(this.moment / 1000) * 1000
        this.moment = fromLocalTime(move(toLocalTime(this.moment, zone)), zone) + fraction
    }

    addDays(days: unknown): void {
        this.addDaysLocalTime(days)
    }

    addDaysLocalTime(days: unknown): void {
        this.shift(this.zone, (local) => addDays(local, Number(days)))
    }

    addDaysUTC(days: unknown): void {
        this.shift('UTC', (local) => addDays(local, Number(days)))
    }

    addWeeksLocalTime(weeks: unknown): void {
        this.addDaysLocalTime(Number(weeks) * 7)
    }

    addWeeksUTC(weeks: unknown): void {
        this.addDaysUTC(Number(weeks) * 7)
    }

    addMonthsLocalTime(months: unknown): void {
        this.shift(this.zone, (local) => addMonths(local, Number(months)))
    }

    addMonthsUTC(months: unknown): void {
        this.shift('UTC', (local) => addMonths(local, Number(months)))
    }

    addYearsLocalTime(years: unknown): void {
        this.addMonthsLocalTime(Number(years) * 12)
    }

    addYearsUTC(years: unknown): void {
        this.addMonthsUTC(Number(years) * 12)
    }

    // Comparison

    private compare(other: unknown): number {
        return Math.sign(this.moment - (momentOf(other) ?? 0))
    }

    compareTo(other: unknown): number {
        return this.compare(other)
    }

    equals(other: unknown): boolean {
        return this.compare(other) === 0
    }

    after(other: unknown): boolean {
        return this.compare(other) > 0
    }

    before(other: unknown): boolean {
        return this.compare(other) < 0
    }

    onOrAfter(other: unknown): boolean {
        return this.compare(other) >= 0
    }

    onOrBefore(other: unknown): boolean {
        return this.compare(other) <= 0
    }

    // Parts

    private part(zone: string, read: (local: LocalTime) => number): number {
        return read(toLocalTime(this.moment, zone))
    }

    getDayOfWeekLocalTime(): number {
        return this.part(this.zone, dayOfWeek)
    }

    getDayOfWeekUTC(): number {
        return this.part('UTC', dayOfWeek)
    }

    getDayOfMonthLocalTime(): number {
        return this.part(this.zone, (local) => local.day)
    }

    getDayOfMonthUTC(): number {
        return this.part('UTC', (local) => local.day)
    }

    getDaysInMonthLocalTime(): number {
        return this.part(this.zone, (local) => daysInMonth(local.year, local.month))
    }

    getDaysInMonthUTC(): number {
        return this.part('UTC', (local) => daysInMonth(local.year, local.month))
    }

    getWeekOfYearLocalTime(): number {
        return this.part(this.zone, weekOfYear)
    }

    getWeekOfYearUTC(): number {
        return this.part('UTC', weekOfYear)
    }

    getMonthLocalTime(): number {
        return this.part(this.zone, (local) => local.month)
    }

    getMonthUTC(): number {
        return this.part('UTC', (local) => local.month)
    }

    getYearLocalTime(): number {
        return this.part(this.zone, (local) => local.year)
    }

    getYearUTC(): number {
        return this.part('UTC', (local) => local.year)
    }

    setDayOfMonthLocalTime(day: unknown): void {
        this.shift(this.zone, (local) => withDay(local, Number(day)))
    }

    setDayOfMonthUTC(day: unknown): void {
        this.shift('UTC', (local) => withDay(local, Number(day)))
    }

    setMonthLocalTime(month: unknown): void {
        this.shift(this.zone, (local) => addMonths(local, Number(month) - local.month))
    }

    setMonthUTC(month: unknown): void {
        this.shift('UTC', (local) => addMonths(local, Number(month) - local.month))
    }

    setYearLocalTime(year: unknown): void {
        this.shift(this.zone, (local) => addMonths(local, (Number(year) - local.year) * 12))
    }

    setYearUTC(year: unknown): void {
        this.shift('UTC', (local) => addMonths(local, (Number(year) - local.year) * 12))
    }
}

/** A day after the month's last is the last. */
function withDay(local: LocalTime, day: number): LocalTime {
    return { ...local, day: Math.min(day, daysInMonth(local.year, local.month)) }
}

function milliseconds(amount: unknown): number {
    return amount instanceof GlideTime ? amount.span : Number(amount)
}

/** The moment a value stands for: a GlideDateTime, or text in one of the accepted formats. */
function momentOf(value: unknown): number | undefined {
    if (value instanceof GlideDateTime) return value.isValid() ? value.getNumericValue() : undefined
    return parseDateTime(fieldText(value) ?? '')
}

const methods = new Set(
    Object.getOwnPropertyNames(GlideDateTime.prototype).filter(
        (name) =>
            ![
                'constructor',
                'zone',
                'primitive',
                'storedText',
                'displayFormat',
                'timeFormat',
                'setLocal',
                'setByFormat',
                'shift',
                'compare',
                'part',
            ].includes(name)
    )
)

export const glideDateTime: GlideClass = {
    kind: 'class',
    name: 'GlideDateTime',
    prototype: GlideDateTime.prototype,
    construct: (context, [value]) => GlideDateTime.from(context, value),
    statics: {
        /** The time from the first to the second. */
        subtract: (context, start, end) => new GlideDuration(context, (momentOf(end) ?? 0) - (momentOf(start) ?? 0)),
    },
}
