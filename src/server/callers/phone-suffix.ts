/** The digits a number keeps however it is written: countries differ in what stands before them. */
const SUFFIX_DIGITS = 8

/** The last digits of a number in E.164; all of a shorter one. */
export function suffixOf(e164: string): string {
    return e164.replace(/\D/g, '').slice(-SUFFIX_DIGITS)
}

/** The last digits of a text that is no number; '' when it has too few to tell one from another by them. */
export function suffixOfUnreadable(text: string): string {
    const suffix = suffixOf(text)
    return suffix.length < SUFFIX_DIGITS ? '' : suffix
}
