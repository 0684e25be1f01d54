import { GlideRecord } from '@servicenow/glide'

/** The name of an account other than the given one that has these values; undefined where there is none. */
export function otherAccount(account: GlideRecord, values: Readonly<Record<string, string>>): string | undefined {
    const other = new GlideRecord('x_tkl_voice_account')
    for (const [column, value] of Object.entries(values)) other.addQuery(column, value)
    const own = account.getUniqueValue()
    if (own) other.addQuery('sys_id', '!=', own)
    other.setLimit(1)
    other.query()
    return other.next() ? other.getValue('name') : undefined
}
