import assert from 'node:assert/strict'
import type { RowStore } from '../../instance/records/row-store.ts'
import type { Step, Trunkline } from './trunkline.ts'

/**
 * Calls `before` ahead of every statement on the application's tables and on those of other scopes that are named, until
 * the function that is returned is called.
 */
export function beforeEveryStatement(rows: RowStore, otherTables: readonly string[], before: () => void): () => void {
    return watch(rows, ['select', 'get', 'insert', 'update'], otherTables, before)
}

/** The same ahead of what writes or deletes only. */
export function beforeEveryWrite(rows: RowStore, otherTables: readonly string[], before: () => void): () => void {
    return watch(rows, ['insert', 'update', 'delete'], otherTables, before)
}

type Method = 'select' | 'get' | 'insert' | 'update' | 'delete'

function watch(
    rows: RowStore,
    methods: readonly Method[],
    otherTables: readonly string[],
    before: () => void
): () => void {
    const originals = methods.map((name) => Object.getOwnPropertyDescriptor(rows, name))
    for (const name of methods) {
        const original: (...args: never[]) => unknown = rows[name].bind(rows)
        Object.defineProperty(rows, name, {
            configurable: true,
            writable: true,
            value: (...args: never[]) => {
                const table = tableOf(args[0])
                if (table.startsWith('x_tkl_voice_') || otherTables.includes(table)) before()
                return original(...args)
            },
        })
    }
    return () => {
        for (const [index, name] of methods.entries()) {
            const original = originals[index]
            if (original === undefined) Reflect.deleteProperty(rows, name)
            else Object.defineProperty(rows, name, original)
        }
    }
}

function tableOf(target: unknown): string {
    const table = typeof target === 'string' ? target : (target as { table?: unknown }).table
    return typeof table === 'string' ? table : ''
}

/**
 * Takes a step as the route does it, without HTTP: for a node beside one that stands in the middle of its own request.
 * Returns what the route would answer, which is either of two.
 */
export function stepOnAnotherNode(trunkline: Trunkline, step: Step, body: object): 'accepted' | 'duplicate' {
    const session = trunkline.instance.signIn('telephony.cxone')
    assert.ok(session)
    const lookup = step === 'create' ? `require('./src/server/intake/callers.ts').identifyCaller` : 'undefined'
    const status = trunkline.instance.runScript(
        `
        var receive = require('./src/server/intake/receive.ts').receive;
        var account = require('./src/server/records/accounts.ts').findAccountByCode('cxone-demo');
        var steps = require('./src/server/vendors/cxone/steps.ts').CXONE_STEPS;
        var reception = { now: Date.now(), latency: function () { return 0; }, rawBody: '' };
        return receive(account, steps['${step}'](${JSON.stringify(body)}).event, ${lookup}, reception).status;
        `,
        { session, scope: 'x_tkl_voice', name: 'another node' }
    )
    assert.ok(status === 'accepted' || status === 'duplicate', String(status))
    return status
}
