import { formatPattern, formatUtc, parseUtc, toLocalTime } from '../clock/zoned-time.ts'
import { fieldText } from './field-text.ts'
import { GlideObject, type GlideClass, type ScriptContext } from './glide-object.ts'

/** GlideTime (server-api-reference/c_GlideTimeScopedAPI.md): a time of day, in UTC. */
export class GlideTime extends GlideObject {
    readonly apiName: string = 'GlideTime'
    readonly methods: ReadonlySet<string> = methods
    protected readonly context: ScriptContext
    /** Milliseconds after 1970-01-01 00:00:00. */
    protected milliseconds: number

    constructor(context: ScriptContext, milliseconds: number) {
        super()
        this.context = context
        this.milliseconds = milliseconds
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
        this.milliseconds = parseUtc(text.includes('-') ? text : `1970-01-01 ${text}`) ?? 0
    }

    getNumericValue(): number {
        return this.milliseconds
    }

    getByFormat(format: unknown): string {
        return formatPattern(toLocalTime(this.milliseconds, 'UTC'), String(format))
    }

    getDisplayValue(): string {
        return this.getByFormat(this.context.instance.displayValues.timeFormat())
    }

    setDisplayValue(text: unknown): void {
        this.setValue(text)
    }

    getDisplayValueInternal(): string {
        return this.getValue()
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
        return toLocalTime(this.milliseconds, this.context.session.user.timeZone).hour
    }

    getMinutesUTC(): number {
        return toLocalTime(this.milliseconds, 'UTC').minute
    }

    getMinutesLocalTime(): number {
        return toLocalTime(this.milliseconds, this.context.session.user.timeZone).minute
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
    'getHourUTC',
    'getHourOfDayUTC',
    'getHourLocalTime',
    'getHourOfDayLocalTime',
    'getMinutesUTC',
    'getMinutesLocalTime',
    'getSeconds',
])

const numeric = (value: unknown): number => (value instanceof GlideTime ? value.getNumericValue() : 0)

export const glideTime: GlideClass = {
    kind: 'class',
    name: 'GlideTime',
    prototype: GlideTime.prototype,
    construct: (context, [milliseconds]) =>
        new GlideTime(
            context,
            milliseconds === undefined ? context.instance.clock.now() % 86_400_000 : Number(milliseconds)
        ),
    statics: { subtract: (context, start, end) => new GlideTime(context, numeric(end) - numeric(start)) },
}
