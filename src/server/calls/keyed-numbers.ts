/** Numbers of records that a caller keyed in, or a script looked up, on the way to an agent. */

export interface KeyedNumber {
    /** As it was keyed, in capitals. */
    readonly number: string
    /** What a record's number may be: a keypad has digits only. */
    readonly spellings: readonly string[]
}

/**
 * By the attribute that holds the number: what such numbers begin with ("Number maintenance"; an instance may have
 * changed it, and then the whole number has to be sent). Spaces, hyphens and underscores in the attribute's name, its
 * capitals and a plural do not count.
 */
const PREFIXES: Readonly<Record<string, string>> = {
    casenumber: 'CS',
    incidentnumber: 'INC',
    requestnumber: 'REQ',
    tasknumber: 'TASK',
    recordnumber: '',
}

/** Digits of a number of the base system. */
const DIGITS = 7

const MOST_NUMBERS = 10

/** Every number in a call's attributes, once, in a fixed order; one attribute may hold several. */
export function keyedNumbers(attributes: Readonly<Record<string, string>>): KeyedNumber[] {
    const found = new Map<string, KeyedNumber>()
    for (const name of Object.keys(attributes).sort()) {
        const prefix = prefixOf(name)
        if (prefix === undefined) continue
        for (const number of numbersIn(attributes[name] ?? '')) {
            if (!found.has(number)) found.set(number, { number, spellings: spellingsOf(number, prefix) })
        }
    }
    return Array.from(found.values()).slice(0, MOST_NUMBERS)
}

function prefixOf(attribute: string): string | undefined {
    const name = attribute
        .toLowerCase()
        .replace(/[\s_-]/g, '')
        .replace(/numbers$/, 'number')
    return Object.prototype.hasOwnProperty.call(PREFIXES, name) ? PREFIXES[name] : undefined
}

/** A number has a digit in it, and nothing that a query could take for its own. */
function numbersIn(text: string): string[] {
    return text
        .toUpperCase()
        .split(/[\s,;|"'[\]]+/)
        .filter((part) => /^[A-Z0-9-]{1,40}$/.test(part) && /\d/.test(part))
}

function spellingsOf(number: string, prefix: string): string[] {
    if (prefix === '' || !/^\d+$/.test(number)) return [number]
    return [number, `${prefix}${number.padStart(DIGITS, '0')}`]
}
