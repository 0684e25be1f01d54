import { addDays, addMonths, dayOfWeek, daysInMonth, weekOfYear } from '../clock/calendar.ts'
import {
    daylightSaving,
    formatLocal,
    formatPattern,
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

/** GlideDateTime (server-api-reference/c_GlideDateTimeScoped.md): a moment; local time is that of the session's user. */
export class GlideDateTime extends GlideObject {
    readonly apiName = 'GlideDateTime'
    readonly methods = methods
    private readonly context: ScriptContext
    private moment: number
    private valid = true

    /** `moment` undefined makes one that is empty: not valid, without a date. */
    constructor(context: ScriptContext, moment: number | undefined) {
        super()
        this.context = context
        this.moment = moment ?? 0
        this.valid = moment !== undefined
    }

    static from(context: ScriptContext, value: unknown): GlideDateTime {
        if (value === undefined) return new GlideDateTime(context, context.instance.clock.now())
        return new GlideDateTime(context, momentOf(value))
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
    }

    setValueUTC(text: unknown, format: unknown): void {
        this.setLocal(parseDisplayTime(String(text), scriptText(format)), 'UTC')
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
        return this.valid ? '' : 'Could not parse DateTime'
    }

    getDisplayValue(): string {
        return this.valid ? formatPattern(toLocalTime(this.moment, this.zone), this.displayFormat()) : ''
    }

    getDisplayValueInternal(): string {
        return this.valid ? formatLocal(toLocalTime(this.moment, this.zone)) : ''
    }

    getInternalFormattedLocalTime(): string {
        return this.getDisplayValueInternal()
    }

    getUserFormattedLocalTime(): string {
        return this.getDisplayValue()
    }

    private displayFormat(): string {
        const { displayValues } = this.context.instance
        return `${displayValues.dateFormat()} ${displayValues.timeFormat()}`
    }

    setDisplayValue(text: unknown, format?: unknown): void {
        this.setLocal(
            parseDisplayTime(String(text), format === undefined ? this.displayFormat() : scriptText(format)),
            this.zone
        )
    }

    setDisplayValueInternal(text: unknown): void {
        this.setLocal(parseLocal(String(text)), this.zone)
    }

    private setLocal(local: LocalTime | undefined, zone: string): void {
        this.valid = local !== undefined
        if (local) this.moment = fromLocalTime(local, zone)
    }

    getDate(): GlideDate {
        return new GlideDate(this.context, this.valid ? this.moment : undefined)
    }

    getLocalDate(): GlideDate {
        const local = toLocalTime(this.moment, this.zone)
        return new GlideDate(this.context, Date.UTC(local.year, local.month - 1, local.day))
    }

    getTime(): GlideTime {
        return new GlideTime(this.context, this.moment)
    }

    getLocalTime(): GlideTime {
        return new GlideTime(this.context, this.moment + zoneOffset(this.moment, this.zone))
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
        this.moment += amount instanceof GlideTime ? amount.getNumericValue() : Number(amount)
    }

    subtract(amount: unknown): void {
        this.moment -= amount instanceof GlideTime ? amount.getNumericValue() : Number(amount)
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
        return Math.sign(Math.floor(this.moment / 1000) - Math.floor((momentOf(other) ?? 0) / 1000))
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
        this.shift(this.zone, (local) => ({ ...local, day: Number(day) }))
    }

    setDayOfMonthUTC(day: unknown): void {
        this.shift('UTC', (local) => ({ ...local, day: Number(day) }))
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
                'setLocal',
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
