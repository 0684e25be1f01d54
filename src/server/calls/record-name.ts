/** What names a record. Both parts come from outside now and then: nothing else reaches GlideRecord or an address. */

const SYS_ID = /^[0-9a-f]{32}$/
const TABLE = /^[a-z][a-z0-9_]{1,79}$/

export function isSysId(text: string): boolean {
    return SYS_ID.test(text)
}

export function isTableName(text: string): boolean {
    return TABLE.test(text)
}
