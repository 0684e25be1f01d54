import { formatUtc } from '../instance/clock/zoned-time.ts'
import type { Instance } from '../instance/instance.ts'
import { columnList } from '../instance/query/compiler.ts'
import type { SqlValue } from '../instance/store/database.ts'

export const PER_ROUND = 100

/** Each does one kind of operation PER_ROUND times, on records of the round, and tells the microseconds of one. */
export type Measured = Readonly<
    Record<'insert' | 'indexed get' | 'query of 100 rows' | 'get and update', (round: string) => number>
>

const TABLE = 'interaction'
const PAGE = 100
const VALUES = { type: 'phone', state: 'new', direction: 'inbound', short_description: 'Phone call' }

/** As scripts do it: one script does the whole round. */
export function throughGlideRecord(instance: Instance): Measured {
    const run =
        (body: string) =>
        (round: string): number =>
            each(() =>
                instance.runScript(
                    `for (var i = 0; i < count; i++) { var gr = new GlideRecord('${TABLE}'); ${body} }`,
                    {
                        session: instance.systemSession(),
                        scope: 'global',
                        name: 'bench',
                        variables: { ids: idsOf(round), count: PER_ROUND, page: PAGE, values: VALUES, round },
                    }
                )
            )
    return {
        insert: run(`
            gr.initialize();
            for (var name in values) gr.setValue(name, values[name]);
            gr.setValue('client_session_id', round);
            gr.setNewGuidValue(ids[i]);
            gr.insert();`),
        'indexed get': run(`gr.get(ids[i]); gr.getValue('state');`),
        'query of 100 rows': run(`
            gr.addQuery('sys_id', '>=', ids[0]);
            gr.setLimit(page);
            gr.query();
            while (gr.next()) gr.getValue('state');`),
        'get and update': run(`gr.get(ids[i]); gr.setValue('state', 'work_in_progress'); gr.update();`),
    }
}

/** The SQL that this comes down to, prepared once. */
export function directly(instance: Instance): Measured {
    const { database, dictionary } = instance
    const definition = dictionary.table(TABLE)
    if (definition === undefined) throw new Error(`There is no table ${TABLE}`)
    const columns = columnList(definition)
    const number = database.prepare(
        `insert into local_number (prefix, last) values ('direct', 1)
        on conflict (prefix) do update set last = last + 1 returning last`
    )
    const names = Object.keys(rowOf('', ''))
    const insert = database.prepare(
        `insert into ${TABLE} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`
    )
    const select = database.prepare(`select ${columns} from ${TABLE} t0 where t0.sys_id = ?`)
    const page = database.prepare(`select ${columns} from ${TABLE} t0 where t0.sys_id >= ? limit +?`)
    const update = database.prepare(`update ${TABLE} set sys_mod_count = ?, state = ? where sys_id = ?`)
    const run =
        (operation: (id: string, first: string) => unknown) =>
        (round: string): number => {
            const ids = idsOf(round)
            return each(() => ids.forEach((id) => operation(id, ids[0] ?? '')))
        }
    return {
        insert: run((id) => {
            const last = number.get()?.['last']
            insert.run(...Object.values(rowOf(id, `IMS${String(last).padStart(7, '0')}`)))
        }),
        'indexed get': run((id) => select.get(id)?.['state']),
        'query of 100 rows': run((_, first) => page.all(first, PAGE).map((row) => row['state'])),
        'get and update': run((id) => {
            select.get(id)
            update.run('1', 'work_in_progress', id)
        }),
    }
}

/** A row as GlideRecord leaves it. */
function rowOf(sysId: string, number: string): Record<string, SqlValue> {
    const now = formatUtc(Date.now())
    const stamps = { sys_created_on: now, sys_created_by: 'system', sys_updated_on: now, sys_updated_by: 'system' }
    const defaults = { virtual_agent: 0, agent_chat: 0, opened_at: now, opened_by: sysId, active: 1 }
    return {
        ...VALUES,
        client_session_id: sysId,
        sys_id: sysId,
        number,
        ...defaults,
        ...stamps,
        sys_mod_count: 0,
        sys_class_name: TABLE,
    }
}

function idsOf(round: string): string[] {
    return Array.from({ length: PER_ROUND }, (_, index) => `${round}-${index}`.padStart(32, '0'))
}

function each(round: () => unknown): number {
    const started = performance.now()
    round()
    return ((performance.now() - started) * 1000) / PER_ROUND
}
