import { randomInt } from 'node:crypto'
import type { GlideClass } from './glide-object.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** GlideSecureRandomUtil (typings of @servicenow/glide). */
export const glideSecureRandomUtil: GlideClass = {
    kind: 'class',
    name: 'GlideSecureRandomUtil',
    prototype: {},
    statics: {
        getSecureRandomInt: () => randomInt(-(2 ** 31), 2 ** 31),
        getSecureRandomIntBound: (_context, bound) => randomInt(Number(bound)),
        getSecureRandomString: (_context, length) =>
            Array.from({ length: Number(length) }, () => alphabet.charAt(randomInt(alphabet.length))).join(''),
    },
}
