import { durationDisplay, formatDuration, parseDuration } from '../records/duration.ts'
import { fieldText } from './field-text.ts'
import { notEmulated, type GlideClass } from './glide-object.ts'
import { GlideTime } from './glide-time.ts'

const day = 86_400_000

/** GlideDuration (server-api-reference/c_GlideDurationScopedAPI.md): a span, held as the date-time that far after 1970. */
export class GlideDuration extends GlideTime {
    override readonly apiName = 'GlideDuration'
    override readonly methods = methods

    override getValue(): string {
        return formatDuration(this.milliseconds)
    }

    override setValue(value: unknown): void {
        this.milliseconds = parseDuration(fieldText(value) ?? '') ?? 0
    }

    override getDisplayValue(): string {
        this.requirePositive('getDisplayValue')
        return durationDisplay(this.milliseconds)
    }

    override setDisplayValue(text: unknown): void {
        this.setValue(text)
    }

    /** `d HH:mm:ss`, without the days when there are none. */
    getDurationValue(): string {
        this.requirePositive('getDurationValue')
        const time = formatDuration(this.milliseconds).slice(11)
        return this.getDayPart() === 0 ? time : `${this.getDayPart()} ${time}`
    }

    /** No page tells how a negative duration is written. */
    private requirePositive(method: string): void {
        if (this.milliseconds < 0) throw notEmulated(`GlideDuration.${method} of a negative duration`)
    }

    getDayPart(): number {
        return Math.floor(this.milliseconds / day)
    }

    /** Rounded up when the time part is more than twelve hours. */
    getRoundedDayPart(): number {
        return this.getDayPart() + (this.milliseconds % day > day / 2 ? 1 : 0)
    }

    add(other: unknown): GlideDuration {
        return new GlideDuration(this.context, this.milliseconds + millisecondsOf(other))
    }

    subtract(other: unknown): GlideDuration {
        return new GlideDuration(this.context, this.milliseconds - millisecondsOf(other))
    }
}

function millisecondsOf(value: unknown): number {
    if (value instanceof GlideTime) return value.getNumericValue()
    return typeof value === 'number' ? value : (parseDuration(fieldText(value) ?? '') ?? 0)
}

const methods = new Set([
    'toString',
    'getValue',
    'setValue',
    'getNumericValue',
    'getByFormat',
    'getDisplayValue',
    'setDisplayValue',
    'getDurationValue',
    'getDayPart',
    'getRoundedDayPart',
    'add',
    'subtract',
])

export const glideDuration: GlideClass = {
    kind: 'class',
    name: 'GlideDuration',
    prototype: GlideDuration.prototype,
    construct: (context, [value]) => new GlideDuration(context, value === undefined ? 0 : millisecondsOf(value)),
}
