import { randomBytes } from 'node:crypto'

let sequence = 0

/** A sys_id that grows with time, for rows whose order within one second counts. */
export function sequentialId(now: number): string {
    sequence = (sequence + 1) % 0x10000
    return `${now.toString(16).padStart(12, '0')}${sequence.toString(16).padStart(4, '0')}${randomBytes(8).toString('hex')}`
}
