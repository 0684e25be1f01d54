import { storedValue } from '../records/column-value.ts'
import type { Column } from '../schema/dictionary.ts'
import type { ElementOwner } from './element-owner.ts'
import { clearText } from './secret.ts'

/**
 * Sets a field of a record in memory; a name that is no field is ignored, as on the platform. A password2 field only
 * takes encrypted text here, clear text belongs in setDisplayValue() (c_GlideRecordScopedAPI.md, setValue).
 */
export function setFieldValue(owner: ElementOwner, name: string, text: string | null): boolean {
    const { instance, source } = owner.context
    const column = owner.state.column(name)
    if (!column) {
        instance.log('debug', `${owner.state.table.name} has no field ${name}`, source)
        return false
    }
    if (column.type === 'password2' && text !== null && text !== '' && !instance.passwords.isEncrypted(text)) {
        instance.log(
            'error',
            `${column.declaredBy}.${name}: setValue() expects encrypted data, use setDisplayValue()`,
            source
        )
        return true
    }
    owner.state.values[name] = storedValue(column, text)
    return true
}

/** The clear text of a password2 field of the running scope's own tables; null when there is none or it cannot be decrypted. */
export function decryptedValue(owner: ElementOwner, column: Column): string | null {
    const { instance, scope, source } = owner.context
    const stored = owner.state.value(column.name)
    if (stored === null) return null
    if (owner.state.table.scope !== scope) {
        instance.log(
            'error',
            `getDecryptedValue() of ${owner.state.table.name}.${column.name} from scope ${scope} is not allowed`,
            source
        )
        return null
    }
    return clearText(owner.context, `${column.declaredBy}.${column.name}`, stored)
}
