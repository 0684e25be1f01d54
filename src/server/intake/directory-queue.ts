import { gs } from '@servicenow/glide'
import { readCountries } from '../records/directory-accounts.ts'
import { forgetCountries, markForRefill } from '../records/directory-sources.ts'

/**
 * The directory is brought up to date as soon as a worker is free (fluent/events/directory.now.ts). Losing this delays
 * and loses nothing: the job that fills the directory comes by every minute. So a queue that refuses stops nobody.
 */
export function fillDirectorySoon(): void {
    try {
        gs.eventQueue('x_tkl_voice.directory', null, '', '')
    } catch (error) {
        gs.warn('Trunkline: filling the phone directory could not be queued: {0}', String(error))
    }
}

/**
 * After an account came, went, or has another default country. With the last active account goes what the directory was
 * filled for: nothing follows the phones until another becomes active, and then every table is read again.
 */
export function followCountries(): void {
    if (readCountries().length === 0) forgetCountries()
    fillDirectorySoon()
}

/** Every table is read again from its first record on. */
export function refillDirectory(): void {
    markForRefill()
    fillDirectorySoon()
}
