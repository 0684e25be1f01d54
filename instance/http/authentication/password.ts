import { createHmac, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'

const SCHEME = '{scrypt}'
const KEY_LENGTH = 32
const COST = { N: 16384, r: 8, p: 1 }

/** A password as sys_user.user_password keeps it: one way, salted. */
export function hashPassword(password: string): string {
    const salt = randomBytes(16)
    return `${SCHEME}${salt.toString('base64url')}$${scryptSync(password, salt, KEY_LENGTH, COST).toString('base64url')}`
}

function equal(one: Buffer, other: Buffer): boolean {
    return one.length === other.length && timingSafeEqual(one, other)
}

function verify(stored: string, password: string): boolean {
    if (!stored.startsWith(SCHEME)) return equal(digest(stored), digest(password))
    const [salt, hash] = stored.slice(SCHEME.length).split('$')
    if (salt === undefined || hash === undefined) return false
    const expected = Buffer.from(hash, 'base64url')
    return equal(scryptSync(password, Buffer.from(salt, 'base64url'), KEY_LENGTH, COST), expected)
}

const processKey = randomBytes(32)

function digest(text: string): Buffer {
    return createHmac('sha256', processKey).update(text).digest()
}

const REMEMBERED = 1000
const known = new Set<string>()

/** Checked against when there is no such user, so that the answer takes as long. */
const decoy = hashPassword(randomBytes(16).toString('hex'))

/**
 * Compares in constant time. A row that was loaded as a fixture may hold the password itself instead of its hash.
 * A pair that was right once is remembered (as a keyed digest) for the life of the process: hashing is slow by design and
 * Basic authentication repeats it with every request.
 */
export function passwordMatches(stored: string | null | undefined, password: string): boolean {
    if (stored === null || stored === undefined || stored === '' || password === '') {
        verify(decoy, password)
        return false
    }
    const pair = digest(`${stored}\n${password}`).toString('base64')
    if (known.has(pair)) return true
    if (!verify(stored, password)) return false
    if (known.size >= REMEMBERED) known.clear()
    known.add(pair)
    return true
}
