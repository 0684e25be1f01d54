import { parsePattern } from '../clock/time-pattern.ts'
import { asIfUtc, parseUtc } from '../clock/zoned-time.ts'

/** The formats a GlideDateTime is made from besides its own, in the order they are tried (c_GlideDateTimeScoped.md). */
const formats: readonly string[] = [
    'MM/dd/yyyy HH:mm:ss',
    'MM-dd-yyyy HH:mm:ss',
    'MM-dd-yyyy HH:mm',
    'MM-dd-yyyy',
    'MM/dd/yyyy',
    'dd-MM-yyyy HH:mm:ss',
    'dd-MM-yyyy HH.mm.ss',
    'dd-MM-yyyy HH.mm',
    'dd-MM-yy HH.mm.ss',
    'dd/MM/yyyy',
    'dd-MM-yyyy',
    'dd.MM.yyyy HH:mm:ss',
    'dd.MM.yyyy HH.mm.ss',
    'dd.MM.yyyy hh:mm:ss a',
    'dd.MM.yyyy hh.mm.ss a',
    'dd.MM.yyyy',
]

/** Milliseconds since the epoch of a UTC text in one of the accepted formats; undefined when it is none. */
export function parseDateTime(text: string): number | undefined {
    const trimmed = text.trim()
    const internal = trimmed.includes('T') ? undefined : parseUtc(trimmed)
    if (internal !== undefined) return internal
    for (const format of formats) {
        const local = parsePattern(trimmed, format)
        if (local) return asIfUtc(local)
    }
    return undefined
}
