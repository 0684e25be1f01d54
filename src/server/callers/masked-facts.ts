import { maskNumber, maskNumbersIn } from './masked-number.ts'

/** Facts that are telephone numbers, whatever they look like. */
const NUMBERS: ReadonlySet<string> = new Set(['callerNumber', 'calledNumber'])

/** Facts that name something in this or the vendor's system, and would be of no use cut up. */
const NAMES: ReadonlySet<string> = new Set([
    'externalId',
    'username',
    'email',
    'user',
    'by',
    'field',
    'id',
    'table',
    'name',
    'queue',
    'queueName',
    'recordingUrl',
    'transcriptUrl',
    'voicemailUrl',
])

/**
 * The facts of an event as they are stored, without whole telephone numbers: not in texts that people or scripts wrote
 * either.
 */
export function maskFacts(stored: unknown, name = ''): unknown {
    if (typeof stored === 'string') return maskText(name, stored)
    if (typeof stored !== 'object' || stored === null) return stored
    if (Array.isArray(stored)) return stored.map((entry: unknown) => maskFacts(entry, name))
    return Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, maskFacts(value, key)]))
}

function maskText(name: string, text: string): string {
    if (NUMBERS.has(name)) return maskNumber(text)
    return NAMES.has(name) ? text : maskNumbersIn(text)
}
