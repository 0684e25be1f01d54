/**
 * What makes a row of each own table the same row: the parts of its key. The key itself is the hash of
 * {@link keyText}; hashing needs Glide and is done in `rules/keys.ts` and `records/`.
 */
export const KEY_PARTS: Readonly<Record<OwnTable, readonly string[]>> = {
    x_tkl_voice_account: ['vendor', 'external_id'],
    x_tkl_voice_agent: ['account', 'external_id'],
    x_tkl_voice_call: ['account', 'opened_as'],
    x_tkl_voice_call_edge: ['account', 'one_id', 'other_id'],
    x_tkl_voice_caller_choice: ['number', 'work'],
    x_tkl_voice_command: ['target'],
    x_tkl_voice_directory_source: ['table_name'],
    x_tkl_voice_error: ['account', 'subject'],
    x_tkl_voice_event: ['account', 'source', 'event_id'],
    x_tkl_voice_lease: ['name', 'generation'],
    x_tkl_voice_leg: ['call', 'contact', 'agent', 'ordinal'],
    x_tkl_voice_number: ['table_name', 'record', 'column_name', 'e164'],
    x_tkl_voice_payload: ['event'],
    x_tkl_voice_queue_map: ['account', 'queue'],
}

export type OwnTable =
    | 'x_tkl_voice_account'
    | 'x_tkl_voice_agent'
    | 'x_tkl_voice_call'
    | 'x_tkl_voice_call_edge'
    | 'x_tkl_voice_caller_choice'
    | 'x_tkl_voice_command'
    | 'x_tkl_voice_directory_source'
    | 'x_tkl_voice_error'
    | 'x_tkl_voice_event'
    | 'x_tkl_voice_lease'
    | 'x_tkl_voice_leg'
    | 'x_tkl_voice_number'
    | 'x_tkl_voice_payload'
    | 'x_tkl_voice_queue_map'

/** Whether the app keeps keys for this table. */
export function isOwnTable(table: string): table is OwnTable {
    return Object.prototype.hasOwnProperty.call(KEY_PARTS, table)
}

/**
 * The text whose sha256 (hex) is the key of a row: ASCII, so that no platform's choice of encoding is part of the key.
 *
 * @param read gives the value of a column as text; an absent value is the empty string.
 */
export function keyText(table: OwnTable, read: (column: string) => string): string {
    const parts = KEY_PARTS[table].map(read)
    if (table === 'x_tkl_voice_call_edge') {
        const [account = '', one = '', other = ''] = parts
        return normalisedKey([account, ...inOrder(one, other)])
    }
    return normalisedKey(parts)
}

/** Parts that differ only in space around them are the same; the border between parts never moves. Vendors' ids may differ in case alone. */
export function normalisedKey(parts: readonly string[]): string {
    return JSON.stringify(parts.map(normalised)).replace(/[^\x20-\x7e]/g, escaped)
}

/** An edge has no direction: which of two ids comes first is their own affair. */
export function inOrder(one: string, other: string): readonly [string, string] {
    return normalised(one) <= normalised(other) ? [one, other] : [other, one]
}

function normalised(part: string): string {
    return part.trim()
}

function escaped(character: string): string {
    return '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0')
}
