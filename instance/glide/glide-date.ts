import { formatPattern, formatUtc, parseUtc, toLocalTime } from '../clock/zoned-time.ts'
import { fieldText } from './field-text.ts'
import { GlideDuration } from './glide-duration.ts'
import { GlideObject, type GlideClass, type ScriptContext } from './glide-object.ts'

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

    setDisplayValue(text: unknown): void {
        this.setValue(text)
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
    'getDayOfMonthNoTZ',
    'getMonthNoTZ',
    'getYearNoTZ',
])

const numeric = (value: unknown): number => (value instanceof GlideDate ? value.getNumericValue() : 0)

export const glideDate: GlideClass = {
    kind: 'class',
    name: 'GlideDate',
    prototype: GlideDate.prototype,
    construct: (context, [value]) =>
        new GlideDate(context, value === undefined ? context.instance.clock.now() : parseUtc(fieldText(value) ?? '')),
    statics: { subtract: (context, start, end) => new GlideDuration(context, numeric(end) - numeric(start)) },
}
