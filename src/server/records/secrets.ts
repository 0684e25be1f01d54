import { GlideRecord } from '@servicenow/glide'
import { getById } from './record.ts'

/** What requests that come in are signed with. */
export const WEBHOOK_SECRETS = ['webhook_secret', 'webhook_secret_previous'] as const

/** What this instance signs in with. */
export const API_SECRETS = ['api_client_secret', 'api_access_key_secret'] as const

export type SecretColumn = (typeof WEBHOOK_SECRETS)[number] | (typeof API_SECRETS)[number]

export type ReadSecrets<C extends SecretColumn> =
    /** In clear, '' where an administrator entered none. */
    | { readonly ok: true; readonly valueOf: (column: C) => string }
    /** In words; it names the column. */
    | { readonly ok: false; readonly problem: string }

/**
 * Some secrets of an account (sys_id): those that are needed, so that a broken one stops only what it is for. One that
 * is there and cannot be decrypted is a problem of its own: a module access policy of the Key Management Framework
 * decides who may ("Create a module access policy", Platform Encryption), and a cloned instance has other keys. Nobody
 * must take it for a wrong signature or a wrong password.
 */
export function readSecrets<C extends SecretColumn>(account: string, columns: readonly C[]): ReadSecrets<C> {
    const record = new GlideRecord('x_tkl_voice_account')
    if (!getById(record, account)) return { ok: false, problem: 'The account is not there any more' }
    const values = new Map<C, string>()
    for (const column of columns) {
        if ((record.getValue(column) ?? '') === '') continue
        const clear = decrypt(record, column)
        if (clear === '') return { ok: false, problem: cannotDecrypt(column) }
        values.set(column, clear)
    }
    return { ok: true, valueOf: (column) => values.get(column) ?? '' }
}

/**
 * '' when the instance does not let it be read; how it refuses is not documented, so nothing and an error are the same.
 */
function decrypt(record: GlideRecord, column: SecretColumn): string {
    try {
        return record.getElement(column).getDecryptedValue() || ''
    } catch {
        return ''
    }
}

function cannotDecrypt(column: SecretColumn): string {
    return `The instance cannot decrypt ${column} of the account: check the module access policies for its key, or enter it again`
}
