import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Database } from '../store/database.ts'
import { readLocalState } from '../store/local-tables.ts'

/** Whether module access policies let scripts decrypt. */
export type KeyManagement = 'allowed' | 'rejected'

/** Two-way encryption of password2 columns. The key belongs to the database: another instance cannot decrypt. */
export interface PasswordVault {
    /** What scripts may do; the platform itself always decrypts. */
    readonly policy: KeyManagement
    /** Whether this is encrypted text, of whatever instance. */
    isEncrypted(text: string): boolean
    encrypt(text: string): string
    /** Undefined when it was not encrypted here. */
    decrypt(stored: string): string | undefined
}

const prefix = 'local-instance:'
const keyName = 'password2_key'

export function openPasswordVault(database: Database, policy: KeyManagement = 'allowed'): PasswordVault {
    const key = (): Buffer => Buffer.from(readLocalState(database, keyName) ?? createKey(database), 'base64')
    return {
        policy,
        isEncrypted: (text) => text.startsWith(prefix),
        encrypt(text) {
            const start = randomBytes(12)
            const cipher = createCipheriv('aes-256-gcm', key(), start)
            const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
            return `${prefix}${Buffer.concat([start, cipher.getAuthTag(), sealed]).toString('base64')}`
        },
        decrypt(stored) {
            if (!stored.startsWith(prefix)) return undefined
            const bytes = Buffer.from(stored.slice(prefix.length), 'base64')
            try {
                const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12))
                decipher.setAuthTag(bytes.subarray(12, 28))
                return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
            } catch {
                return undefined
            }
        },
    }
}

/** Of two processes that make one at the same time, the first one's stays. */
function createKey(database: Database): string {
    const made = randomBytes(32).toString('base64')
    database.prepare('insert or ignore into local_state (key, value) values (?, ?)').run(keyName, made)
    return readLocalState(database, keyName) ?? made
}
