import { formatPattern, parsePattern } from '../clock/time-pattern.ts'
import { asIfUtc, formatUtc, parseUtc, toLocalTime } from '../clock/zoned-time.ts'
import { fieldText } from './field-text.ts'
import { GlideDuration } from './glide-duration.ts'
import { GlideObject, type GlideClass, type ScriptContext } from './glide-object.ts'
import { GlideTime } from './glide-time.ts'
import { languageOf, localeDate, parseLocaleDate } from './locale-dates.ts'

/** GlideDate (server-api-reference/c_GlideDateScopedAPI.md): a day. */
export class GlideDate extends GlideObject {
    readonly apiName = 'GlideDate'
    readonly methods = methods
    private readonly context: ScriptContext
    /** The moment the day starts in UTC; undefined for none. */
    private day: number | undefined

    constructor(context: ScriptContext, moment: number | undefined) {
        super()
        this.context = context
        this.day = startOfDay(moment)
    }

    override primitive(): string {
        return this.getValue()
    }

    storedText(): string | null {
        return this.day === undefined ? null : this.getValue()
    }

    override toString(): string {
        return this.getValue()
    }

    getValue(): string {
        return this.day === undefined ? '' : formatUtc(this.day).slice(0, 10)
    }

    setValue(value: unknown): void {
        this.day = startOfDay(parseUtc(fieldText(value) ?? ''))
    }

    getNumericValue(): number {
        return this.day ?? 0
    }

    getByFormat(format: unknown): string {
        return this.day === undefined ? '' : formatPattern(toLocalTime(this.day, 'UTC'), String(format))
    }

    getDisplayValue(): string {
        return this.getByFormat(this.context.instance.displayValues.dateFormat())
    }

    getDisplayValueInternal(): string {
        return this.getValue()
    }

    /** In the display format of dates; the internal format is understood as well. */
    setDisplayValue(text: unknown): void {
        const local = parsePattern(String(text), this.context.instance.displayValues.dateFormat())
        if (local) this.day = asIfUtc(local)
        else this.setValue(text)
    }

    getDisplayValueEx(style: unknown): string {
        return this.getDisplayValueLang(style)
    }

    getDisplayValueLang(style: unknown, language?: unknown): string {
        return this.day === undefined
            ? ''
            : localeDate(this.day, 'UTC', style, languageOf(this.context.session, language))
    }

    setDisplayValueEx(text: unknown, style: unknown): void {
        this.setDisplayValueLang(text, style)
    }

    setDisplayValueLang(text: unknown, style: unknown, language?: unknown): void {
        const local = parseLocaleDate(String(text), style, languageOf(this.context.session, language))
        this.day = local && asIfUtc(local)
    }

    getDayOfMonthNoTZ(): number {
        return toLocalTime(this.getNumericValue(), 'UTC').day
    }

    getMonthNoTZ(): number {
        return toLocalTime(this.getNumericValue(), 'UTC').month
    }

    getYearNoTZ(): number {
        return toLocalTime(this.getNumericValue(), 'UTC').year
    }
}

function startOfDay(moment: number | undefined): number | undefined {
    return moment === undefined ? undefined : Math.floor(moment / 86_400_000) * 86_400_000
}

const methods = new Set([
    'toString',
    'getValue',
    'setValue',
    'getNumericValue',
    'getByFormat',
    'getDisplayValue',
    'getDisplayValueInternal',
    'setDisplayValue',
    'getDisplayValueEx',
    'setDisplayValueEx',
    'getDisplayValueLang',
    'setDisplayValueLang',
    'getDayOfMonthNoTZ',
    'getMonthNoTZ',
    'getYearNoTZ',
])

/** The page of GlideTime subtracts times with this class too. */
function numeric(value: unknown): number {
    if (value instanceof GlideTime) return value.span
    return value instanceof GlideDate ? value.getNumericValue() : 0
}

export const glideDate: GlideClass = {
    kind: 'class',
    name: 'GlideDate',
    prototype: GlideDate.prototype,
    construct: (context, [value]) =>
        new GlideDate(context, value === undefined ? context.instance.clock.now() : parseUtc(fieldText(value) ?? '')),
    statics: { subtract: (context, start, end) => new GlideDuration(context, numeric(end) - numeric(start)) },
}
