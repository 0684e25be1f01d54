import { openDatabase } from '../../instance/store/sqlite.ts'

export type Row = Readonly<Record<string, string>>

/** The rows that say how calls ended, as they stand in the database file. */
export interface Records {
    /** By the contact they are about. */
    readonly events: ReadonlyMap<string, readonly Row[]>
    /** By sys_id. */
    readonly interactions: ReadonlyMap<string, Row>
    /** By the id of the call that they carry. */
    readonly interactionsOf: ReadonlyMap<string, readonly Row[]>
    /** sys_ids of the Interactions of calls that turned out to be part of another one. */
    readonly mergedInteractions: ReadonlySet<string>
    /** By the root of the call; those that went on under another row are left out. */
    readonly calls: ReadonlyMap<string, readonly Row[]>
    readonly legs: ReadonlyMap<string, readonly Row[]>
    /** By the call id they carry. */
    readonly phoneLogs: ReadonlyMap<string, readonly Row[]>
    /** User names by sys_id. */
    readonly users: ReadonlyMap<string, string>
    /** Interaction numbers that more than one record has. */
    readonly doubledNumbers: number
}

/** Read with SQL alone: nothing of the application or of the instance stands between the file and the verdict. */
export function readRecords(file: string): Records {
    const database = openDatabase(file)
    const read = (sql: string): Row[] =>
        database
            .prepare(sql)
            .all()
            .map((row) =>
                Object.fromEntries(
                    Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)])
                )
            )
    try {
        const interactions = read(INTERACTIONS)
        const merged = read("select interaction from x_tkl_voice_call where merged_into != ''")
        return {
            events: by(
                'contact',
                read('select sys_id, source, type, contact, state, call, error, event_id from x_tkl_voice_event')
            ),
            interactions: new Map(interactions.map((row) => [row['sys_id'] ?? '', row])),
            interactionsOf: by('client_session_id', interactions),
            mergedInteractions: new Set(merged.map((row) => row['interaction'] ?? '')),
            calls: by('external_id', read(CALLS)),
            legs: by('call', read('select * from x_tkl_voice_leg')),
            phoneLogs: by('call_id', read('select * from sn_openframe_phone_log')),
            users: new Map(
                read('select sys_id, user_name from sys_user').map((row) => [
                    row['sys_id'] ?? '',
                    row['user_name'] ?? '',
                ])
            ),
            doubledNumbers: interactions.length - new Set(interactions.map((row) => row['number'])).size,
        }
    } finally {
        database.close()
    }
}

const INTERACTIONS = `
    select sys_id, number, state, assigned_to, opened_for, direction, caller_phone_number, client_session_id from interaction`

const CALLS = `
    select sys_id, external_id, state, outcome, interaction, parent, recording, transcript, voicemail, verified
    from x_tkl_voice_call where coalesce(merged_into, '') = ''`

function by(column: string, rows: readonly Row[]): Map<string, Row[]> {
    const groups = new Map<string, Row[]>()
    for (const row of rows) {
        const group = groups.get(row[column] ?? '')
        if (group === undefined) groups.set(row[column] ?? '', [row])
        else group.push(row)
    }
    return groups
}
