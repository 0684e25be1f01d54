import type { ScriptContext } from './glide-object.ts'

/**
 * The clear text of an encrypted value, for a script. A module access policy of the Key Management Framework that rejects
 * (platform-encryption/create-module-access-policy.md) denies it to every script; how that shows is not documented: here
 * as null, with an error in the log.
 *
 * @param what names the value in the log: `table.column`.
 */
export function clearText(context: ScriptContext, what: string, stored: string): string | null {
    const { instance, source } = context
    if (instance.passwords.policy === 'rejected') {
        instance.log('error', `The key management policy rejects decrypting ${what}`, source)
        return null
    }
    const clear = instance.passwords.decrypt(stored)
    if (clear === undefined) instance.log('error', `The value of ${what} cannot be decrypted`, source)
    return clear ?? null
}
