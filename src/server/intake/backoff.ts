const FIRST_DELAY_MS = 30000
const LONGEST_DELAY_MS = 3600000

/**
 * When an event that failed `attempts` times is tried again: delays double up to an hour, spread by half either way
 * (`random` from 0 to 1) so that what failed together does not return together. undefined when it was tried often
 * enough.
 */
export function nextTry(attempts: number, limit: number, now: number, random: number): number | undefined {
    if (attempts >= limit) return undefined
    const delay = Math.min(FIRST_DELAY_MS * 2 ** (attempts - 1), LONGEST_DELAY_MS)
    return Math.round(now + delay * (0.5 + random))
}
