import type { ReportedError } from './event.ts'

/** As the columns of the error table are defined: what is longer could not be read anywhere. */
export const LONGEST_MESSAGE = 1000
export const LONGEST_DETAIL = 4000

/**
 * A script may report a whole answer as what went wrong. What is kept of it is what the error table shows, so that all facts of
 * an event together always fit their column.
 */
export function shortened(error: ReportedError): ReportedError {
    return { ...error, message: cut(error.message, LONGEST_MESSAGE), detail: cut(error.detail, LONGEST_DETAIL) }
}

/** Ends with `…` where something is left out, and never with half of a symbol. */
export function cut(text: string, longest: number): string {
    if (text.length <= longest) return text
    return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
