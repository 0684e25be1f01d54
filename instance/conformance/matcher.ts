/**
 * Compares a result with what a conformance case expects. Objects with `$` keys are matchers ($regex, $in, $not, $type,
 * $absent, $empty, $jsonEquals, $keys, $noKey); in a subset further keys are allowed.
 */
export type Exactness = 'exact' | 'subset'

type Plain = Readonly<Record<string, unknown>>

/** What differs, one line each; empty when nothing does. */
export function differences(expected: unknown, actual: unknown, exactness: Exactness, path = 'result'): string[] {
    if (isMatcher(expected))
        return Object.entries(expected).flatMap(([name, wanted]) => matched(name, wanted, actual, path))
    if (Array.isArray(expected)) return arrayDifferences(expected, actual, exactness, path)
    if (isPlain(expected)) return objectDifferences(expected, actual, exactness, path)
    return Object.is(expected, actual) ? [] : [`${path}: expected ${shown(expected)}, got ${shown(actual)}`]
}

function arrayDifferences(expected: readonly unknown[], actual: unknown, exactness: Exactness, path: string): string[] {
    if (!Array.isArray(actual) || actual.length !== expected.length) {
        return [`${path}: expected ${shown(expected)}, got ${shown(actual)}`]
    }
    const items: readonly unknown[] = actual
    return expected.flatMap((item, index) => differences(item, items[index], exactness, `${path}[${index}]`))
}

function objectDifferences(expected: Plain, actual: unknown, exactness: Exactness, path: string): string[] {
    if (!isPlain(actual)) return [`${path}: expected ${shown(expected)}, got ${shown(actual)}`]
    const found = Object.entries(expected).flatMap(([key, value]) =>
        differences(value, actual[key], exactness, `${path}.${key}`)
    )
    if (exactness === 'subset') return found
    const surplus = Object.keys(actual).filter((key) => !Object.hasOwn(expected, key))
    return [...found, ...surplus.map((key) => `${path}.${key} is not expected`)]
}

const checks: Readonly<Record<string, (wanted: unknown, actual: unknown) => boolean>> = {
    $regex: (wanted, actual) => typeof actual === 'string' && new RegExp(String(wanted)).test(actual),
    $in: (wanted, actual) => Array.isArray(wanted) && wanted.some((one) => equals(one, actual)),
    $not: (wanted, actual) => !equals(wanted, actual),
    $type: (wanted, actual) => typeName(actual) === wanted,
    $absent: (_wanted, actual) => actual === undefined,
    $empty: (_wanted, actual) => actual === undefined || actual === null || actual === '',
    $jsonEquals: (wanted, actual) => equals(wanted, parsed(actual)),
    $keys: (wanted, actual) => isPlain(actual) && Array.isArray(wanted) && sameTexts(wanted, Object.keys(actual)),
    $noKey: (wanted, actual) => !hasKey(actual, String(wanted)),
}

function matched(name: string, wanted: unknown, actual: unknown, path: string): string[] {
    const check = checks[name]
    if (!check) return differences(wanted, isPlain(actual) ? actual[name] : undefined, 'subset', `${path}.${name}`)
    return check(wanted, actual) ? [] : [`${path}: expected ${name} ${shown(wanted)}, got ${shown(actual)}`]
}

function isMatcher(value: unknown): value is Plain {
    return isPlain(value) && Object.keys(value).some((key) => Object.hasOwn(checks, key))
}

function isPlain(value: unknown): value is Plain {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function equals(expected: unknown, actual: unknown): boolean {
    return differences(expected, actual, 'exact').length === 0
}

function sameTexts(one: readonly unknown[], other: readonly unknown[]): boolean {
    return equals(one.map(String).sort(), other.map(String).sort())
}

function typeName(value: unknown): string {
    if (Array.isArray(value)) return 'array'
    return value === null ? 'null' : typeof value
}

function parsed(value: unknown): unknown {
    try {
        return JSON.parse(String(value))
    } catch {
        return undefined
    }
}

function hasKey(value: unknown, key: string): boolean {
    if (Array.isArray(value)) return value.some((item) => hasKey(item, key))
    return isPlain(value) && (Object.hasOwn(value, key) || Object.values(value).some((item) => hasKey(item, key)))
}

function shown(value: unknown): string {
    return value === undefined ? 'nothing' : JSON.stringify(value)
}
