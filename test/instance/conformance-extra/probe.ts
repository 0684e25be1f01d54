import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createConformanceAdapter, type ConformanceAdapter } from '../../../instance/conformance/conformance-adapter.ts'
import { differences } from '../../../instance/conformance/matcher.ts'
import type { ConformanceSchema } from '../../../instance/conformance/schema-tables.ts'

type Rows = Parameters<ConformanceAdapter['load']>[0]

/** One documented behaviour: what a script answers, or that it throws. */
export interface Probe {
    readonly it: string
    readonly script: string
    readonly expect?: unknown
    /** The message of the exception that is expected instead of an answer. */
    readonly throws?: RegExp
    /** Rows besides the four items. */
    readonly setup?: Rows
    readonly as?: string
}

const schemaFile = new URL('../../../instance/conformance/schema.json', import.meta.url)
const isSchema = (value: unknown): value is ConformanceSchema =>
    typeof value === 'object' && value !== null && 'tables' in value

/** Runs probes against the tables, users and session defaults of the conformance corpus. `page` is what they were read from. */
export function probes(subject: string, page: string, list: readonly Probe[]): void {
    describe(`${subject} (${page})`, () => {
        let adapter: ConformanceAdapter
        let scope = ''
        before(() => {
            const schema: unknown = JSON.parse(readFileSync(schemaFile, 'utf8'))
            assert.ok(isSchema(schema))
            scope = schema.scope
            adapter = createConformanceAdapter()
            adapter.createTables(schema)
            adapter.load(schema.baseline)
        })
        after(() => adapter.close())

        for (const probe of list) {
            it(probe.it, async () => {
                await adapter.reset()
                adapter.load(items)
                adapter.load(probe.setup ?? {})
                const run = (): unknown =>
                    adapter.run(`${prelude}\n${probe.script}`, { user: probe.as ?? 'conf.admin', scope })
                if (probe.throws) assert.throws(run, probe.throws)
                else assert.deepEqual(differences(probe.expect, run(), 'exact'), [])
            })
        }
    })
}

export const item = {
    one: 'c0f10000000000000000000000000001',
    two: 'c0f10000000000000000000000000002',
    three: 'c0f10000000000000000000000000003',
    four: 'c0f10000000000000000000000000004',
}

export const user = {
    admin: 'c0fa0000000000000000000000000a01',
    uma: 'c0fa0000000000000000000000000a02',
    ned: 'c0fa0000000000000000000000000a03',
    pat: 'c0fa0000000000000000000000000a04',
    lee: 'c0fa0000000000000000000000000a05',
}

/** Where rules leave a trace: `trace(text)` of a script adds to it, `traced()` reads it. */
const traceRecord = 'c0f10000000000000000000000000900'

const items: Rows = {
    x_conf_item: [
        {
            ...{ sys_id: item.one, number: 'I1', title: 'SAP outage', description: 'SAP outage', qty: 1, alt_qty: 1 },
            ...{ amount: 10.5, active: true, flag: true, owner: user.uma, backup: user.uma, parent: null, state: 1 },
            ...{ category: 'hardware', due: '2024-01-01 08:00:00', started: '2024-01-01 08:00:00' },
        },
        {
            ...{ sys_id: item.two, number: 'I2', title: 'Network down', description: 'disk full', qty: 2, alt_qty: 1 },
            ...{
                amount: 20,
                active: false,
                flag: false,
                owner: user.ned,
                backup: user.uma,
                parent: item.one,
                state: 2,
            },
            ...{ category: 'software', due: '2024-01-02 09:30:00', started: '2024-01-01 08:00:00' },
        },
        {
            ...{ sys_id: item.three, number: 'I3', title: 'Email outage', description: 'SMTP', qty: 3, alt_qty: 5 },
            ...{ amount: 30.25, active: true, flag: null, owner: user.pat, backup: null, parent: item.one, state: 3 },
            ...{ category: 'network', due: '2024-01-07 10:00:00', started: '2024-01-01 10:00:00' },
        },
        { sys_id: item.four, number: 'I4', title: null, active: true, state: 1 },
    ],
    x_conf_log: [{ sys_id: traceRecord, step: '' }],
}

const prelude = `
const found = (build, table = 'x_conf_item') => {
    const gr = new GlideRecord(table); build(gr); gr.orderBy('number'); gr.query();
    const out = []; while (gr.next()) out.push(gr.getValue('number')); return out.join(' ')
}
const encoded = (text) => found((gr) => gr.addEncodedQuery(text))
const where = (...args) => found((gr) => gr.addQuery(...args))
const record = (id) => { const gr = new GlideRecord('x_conf_item'); gr.get(id); return gr }
const traced = () => { const t = new GlideRecord('x_conf_log'); t.get('${traceRecord}'); return t.getValue('step') || '' }
`

/** Script text for a rule: appends the value of an expression to the trace. */
export function trace(expression: string): string {
    return `(function () { var t = new GlideRecord('x_conf_log'); t.get('${traceRecord}'); t.setValue('step', (t.getValue('step') || '') + (${expression}) + ';'); t.update() })();`
}

let rules = 0

/** A row of sys_script on the items. */
export function rule(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    rules += 1
    return {
        ...{ sys_id: `c0f100000000000000000000007${String(rules).padStart(5, '0')}`, name: `probe ${rules}` },
        ...{ collection: 'x_conf_item', when: 'before', order: 100, active: true, advanced: true },
        ...{ action_insert: false, action_update: false, action_delete: false, action_query: false },
        ...{ condition: '', filter_condition: '', role_conditions: '', abort_action: false, add_message: false },
        ...{ message: '', template: '', script: '' },
        ...given,
    }
}
