import { gs } from '@servicenow/glide'
import { markForRefill } from '../records/directory-sources.ts'

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

/** Every table is read again from its first record on. */
export function refillDirectory(): void {
    markForRefill()
    fillDirectorySoon()
}
