import { GlideDigest, type GlideRecord } from '@servicenow/glide'
import { isOwnTable, keyText } from '../calls/identity.ts'

/**
 * Before insert and update of every own table: the key follows the parts it is made of, whoever writes the row. The
 * unique index on it is what makes two rows about the same thing impossible.
 */
export function setKey(current: GlideRecord): void {
    const table = current.getTableName()
    if (isOwnTable(table)) {
        const text = keyText(table, (column) => current.getValue(column) ?? '')
        current.setValue('key', new GlideDigest().getSHA256Hex(text))
    }
}
