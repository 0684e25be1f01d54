import { createHmac, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'

/** Cheap on purpose: a local instance signs in on every request of a test, and guards nothing. */
const cost = { N: 1024, r: 8, p: 1 }
const scheme = 'scrypt1024'

/** What sys_user.user_password holds: a salted hash. */
export function hashPassword(password: string): string {
    const salt = randomBytes(12).toString('base64')
    return [scheme, salt, derived(password, salt).toString('base64')].join('$')
}

/** Whether this is what hashPassword() makes. */
export function isHashedPassword(text: string): boolean {
    return text.startsWith(`${scheme}$`) && text.split('$').length === 3
}

/** Compares a password with what the column holds; rows that were loaded with plain text are compared as such. */
export function verifyPassword(password: string, stored: string | null): boolean {
    if (stored === null || stored === '') return false
    const [storedScheme, salt, hash] = stored.split('$')
    if (storedScheme !== scheme || salt === undefined || hash === undefined)
        return equal(Buffer.from(stored), Buffer.from(password))
    const proof = createHmac('sha256', processKey).update(`${stored}\n${password}`).digest('base64')
    if (proven.has(proof)) return true
    const matches = equal(Buffer.from(hash, 'base64'), derived(password, salt))
    if (matches) {
        if (proven.size >= maximumProven) proven.clear()
        proven.add(proof)
    }
    return matches
}

/** Who comes with every request (Basic) is hashed once: what was right stays right for this stored hash, in this process. */
const proven = new Set<string>()
const maximumProven = 1_000
const processKey = randomBytes(32)

function derived(password: string, salt: string): Buffer {
    return scryptSync(password, salt, 24, cost)
}

function equal(left: Buffer, right: Buffer): boolean {
    return left.length === right.length && timingSafeEqual(left, right)
}
