/** Stands for a digit that is not shown. */
const HIDDEN = '•'

/** What stays readable: the country and the area, and the end by which people recognise a number. */
const SHOWN_FIRST = 4
const SHOWN_LAST = 2

/** Too many possibilities to try. */
const FEWEST_HIDDEN = 4

/** Fewer digits are an extension or a short code, which belong to nobody outside. */
const FEWEST_DIGITS = 6

/**
 * A number as people and systems write it; what follows a letter or a digit is part of something else, an id or a
 * record's number.
 */
const WRITTEN_NUMBER = /(^|[^\w+])(\+?\(?\d[\d\s().\-/]*\d)(?!\w)/g

/**
 * A telephone number for somebody who may not see it whole: `+14155552671` becomes `+1415•••••71`. Text without a
 * number ('', `anonymous`) stays as it is, and so do short codes.
 */
export function maskNumber(number: string): string {
    const digits = number.replace(/\D/g, '').length
    if (digits < FEWEST_DIGITS) return number
    const shownFirst = Math.min(SHOWN_FIRST, digits - SHOWN_LAST - FEWEST_HIDDEN)
    let place = 0
    return number.replace(/\d/g, (digit) => {
        place++
        return place <= shownFirst || place > digits - SHOWN_LAST ? digit : HIDDEN
    })
}

/** Text that may hold telephone numbers among other things. */
export function maskNumbersIn(text: string): string {
    return text.replace(WRITTEN_NUMBER, (_found: string, before: string, number: string) => before + maskNumber(number))
}
