/** Numbers of records that a caller keyed in, or a script looked up, on the way to an agent. */

export interface KeyedNumber {
    /** In capitals, without what groups or ends it. */
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
        for (const keyed of numbersIn(attributes[name] ?? '')) {
            const number = keyed.replace(/^([A-Z]+)-+/, '$1')
            if (!found.has(number)) found.set(number, { number, spellings: spellingsOf(number, keyed, prefix) })
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
        .replace(BEFORE_LETTERS, '$1,')
        .split(/[,;|"'[\]\r\n]+/)
        .map((part) => (part.length > LONGEST_PART ? '' : asKeyed(part)))
        .filter((part) => /^[A-Z0-9-]{1,40}$/.test(part) && /\d/.test(part))
}

/** Longer text is no number, and is not gone through. */
const LONGEST_PART = 100

/** Where letters follow a number, the next one begins; digits in groups are one. */
const BEFORE_LETTERS = /(\d)\s+(?=[A-Z])/g

/** Blanks group digits. A number sign stands before a number or ends what was keyed; between digits it may part two. */
function asKeyed(part: string): string {
    return part.replace(/\s+/g, '').replace(/(^|[^\d#])#+|#+$/g, '$1')
}

/** Some instances number with a hyphen after the letters. */
function spellingsOf(number: string, keyed: string, prefix: string): string[] {
    if (keyed !== number) return [number, keyed]
    if (prefix === '' || !/^\d+$/.test(number)) return [number]
    return [number, `${prefix}${number.padStart(DIGITS, '0')}`]
}
