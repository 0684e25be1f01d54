import type { GlideRecord } from '@servicenow/glide'
import { isOwnTable, keyText } from '../calls/identity.ts'
import { sha256 } from '../records/digest.ts'

/**
 * Before insert and update of every own table: the key follows the parts it is made of, whoever writes the row. The
 * unique index on it is what makes two rows about the same thing impossible.
 */
export function setKey(current: GlideRecord): void {
    const table = current.getTableName()
    if (isOwnTable(table)) {
        current.setValue('key', sha256(keyText(table, (column) => current.getValue(column) ?? '')))
    }
}
