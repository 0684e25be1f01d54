import { createHash } from 'node:crypto'

/** The sys_id of a record the local instance makes itself: the same on every machine, so a reinstall finds it again. */
export function recordId(...parts: readonly string[]): string {
    return createHash('md5').update(parts.join('\n')).digest('hex')
}
