import { setImmediate } from 'node:timers/promises'
import type { Database } from '../instance/store/database.ts'
import { openDatabase } from '../instance/store/sqlite.ts'

/** The account of the n-th call, as SQL: each of the demo's in turn. */
function accountOf(call: string): string {
    const earlier = '(select count(*) from x_tkl_voice_account other where other.code < account.code)'
    return `(select account.sys_id from x_tkl_voice_account account where ${earlier} = (${call}) % 4)`
}

/** Columns whose value is another one in every row, as SQL over the row's number `n`. */
const OWN_VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    x_tkl_voice_event: {
        sys_id: 'lower(hex(randomblob(16)))',
        key: 'lower(hex(randomblob(32)))',
        event_id: "'filled-' || n",
        contact: "'filled-call-' || (n / 4)",
        call: "substr('00000000000000000000000000000000' || (n / 4), -32)",
        next_try: "''",
        account: accountOf('n / 4'),
    },
    x_tkl_voice_call: {
        sys_id: "substr('00000000000000000000000000000000' || n, -32)",
        key: 'lower(hex(randomblob(32)))',
        external_id: "'filled-call-' || n",
        opened_as: "'filled-call-' || n",
        interaction: 'lower(hex(randomblob(16)))',
        verified: '1',
        account: accountOf('n'),
    },
}

/** Rows in one statement: nodes that wait for the write lock wait for a moment only. */
const AT_ONCE = 20000

/**
 * Fills the tables with so many events of other calls, four to a call, made from rows that are there: as they are after the
 * calls were settled and verified.
 */
export async function fillEvents(file: string, events: number): Promise<void> {
    const database = openDatabase(file)
    try {
        database.exec('pragma cache_size = -500000')
        await fillTable(database, 'x_tkl_voice_event', events)
        await fillTable(database, 'x_tkl_voice_call', Math.ceil(events / 4))
    } finally {
        database.close()
    }
}

async function fillTable(database: Database, table: keyof typeof MODEL, count: number): Promise<void> {
    const own = OWN_VALUES[table] ?? {}
    const columns = database
        .prepare(`select name from pragma_table_info('${table}')`)
        .all()
        .map((row) => String(row['name']))
    const insert = database.prepare(
        `insert into ${table} (${columns.map((column) => `"${column}"`).join(', ')})
        with recursive counted(n) as (select ? union all select n + 1 from counted where n < ?)
        select ${columns.map((column) => own[column] ?? `made."${column}"`).join(', ')}
        from counted, (select * from ${table} where ${MODEL[table]} limit 1) made`
    )
    for (let first = 1; first <= count; first += AT_ONCE) {
        insert.run(first, Math.min(first + AT_ONCE - 1, count))
        await setImmediate()
    }
}

/** Which row the others are made from. */
const MODEL = {
    x_tkl_voice_event: "state = 'processed' and type = 'call.established'",
    x_tkl_voice_call: "state = 'over'",
} as const
