import { openDatabase } from '../instance/store/sqlite.ts'

/** Rows in one statement. */
const AT_ONCE = 20000

/** The tenth digits apart, so that no two people share their last eight. */
const FIRST_NUMBER = 2012000000

/** E.164 of the n-th person, counted from 1. */
export function numberOf(person: number): string {
    return `+1${FIRST_NUMBER + person * 8}`
}

/** Puts people into sys_user as an import would that leaves the business rules out: the directory knows nothing of them. */
export function fillPeople(file: string, people: number): void {
    const database = openDatabase(file)
    try {
        database.exec('pragma cache_size = -500000')
        const columns = database
            .prepare("select name from pragma_table_info('sys_user')")
            .all()
            .map((row) => String(row['name']))
        const insert = database.prepare(
            `insert into sys_user (${columns.map((column) => `"${column}"`).join(', ')})
            with recursive counted(n) as (select ? union all select n + 1 from counted where n < ?)
            select ${columns.map((column) => OWN_VALUES[column] ?? `made."${column}"`).join(', ')}
            from counted, (select * from sys_user where user_name = 'ada.byrne') made`
        )
        for (let first = 1; first <= people; first += AT_ONCE) {
            insert.run(first, Math.min(first + AT_ONCE - 1, people))
        }
    } finally {
        database.close()
    }
}

/** Columns whose value is another one in every row, as SQL over the row's number `n`. */
const OWN_VALUES: Readonly<Record<string, string>> = {
    sys_id: 'lower(hex(randomblob(16)))',
    user_name: "'person.' || n",
    first_name: "'Person'",
    last_name: "'Number ' || n",
    name: "'Person Number ' || n",
    email: "'person.' || n || '@example.com'",
    phone: `'+1' || (${FIRST_NUMBER} + n * 8)`,
    mobile_phone: "''",
    home_phone: "''",
}
