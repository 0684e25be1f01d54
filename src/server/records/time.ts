/** Times cross into tables twice: as text with milliseconds, and as the date-time that lists show. */

export function isoText(milliseconds: number | undefined): string {
    return milliseconds === undefined ? '' : new Date(milliseconds).toISOString()
}

/** UTC `yyyy-MM-dd HH:mm:ss`, what a date-time column holds; '' for no time. */
export function dateTimeText(milliseconds: number | undefined): string {
    return milliseconds === undefined ? '' : isoText(milliseconds).slice(0, 19).replace('T', ' ')
}

/** UTC `yyyy-MM-dd`, of milliseconds since the epoch: the same trouble is one error a day. */
export function dayOf(time: number): string {
    return isoText(time).slice(0, 10)
}

/** Milliseconds since the epoch of a date-time column's value or of text with milliseconds; 0 for ''. */
export function milliseconds(text: string): number {
    if (text === '') return 0
    return Date.parse(text.includes('T') ? text : `${text.replace(' ', 'T')}Z`)
}
