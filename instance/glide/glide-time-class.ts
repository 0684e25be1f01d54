import { GlideDuration } from './glide-duration.ts'
import type { GlideClass } from './glide-object.ts'
import { GlideTime } from './glide-time.ts'

const span = (value: unknown): number => (value instanceof GlideTime ? value.span : 0)

/** GlideTime as scripts make it; the difference of two is a GlideDuration (c_GlideTimeScopedAPI.md). */
export const glideTime: GlideClass = {
    kind: 'class',
    name: 'GlideTime',
    prototype: GlideTime.prototype,
    construct: (context, [milliseconds]) =>
        milliseconds === undefined
            ? GlideTime.of(context, context.instance.clock.now(), context.session.user.timeZone)
            : new GlideTime(context, Number(milliseconds)),
    statics: { subtract: (context, start, end) => new GlideDuration(context, span(end) - span(start)) },
}
