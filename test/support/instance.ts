import { createInstance } from '../../instance/boot.ts'
import type { Clock } from '../../instance/clock/clock.ts'
import { serve } from '../../instance/http/server.ts'
import type { Instance, InstanceOptions } from '../../instance/instance.ts'
import { template } from './template.ts'

export interface StartOptions extends Partial<InstanceOptions> {
    /** Whether events, async rules and due jobs run by themselves; tests that do not say so run them with runPending(). */
    readonly background?: boolean
    /** Rows to store as they are before the first request, by table. */
    readonly rows?: Readonly<Record<string, readonly Row[]>>
}

type Row = Readonly<Record<string, string | null>>

export interface StartedInstance {
    readonly url: string
    readonly instance: Instance
    close(): Promise<void>
}

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
    advance(milliseconds: number): void
}

export function testClock(start = '2026-01-05T09:00:00Z'): TestClock {
    let now = Date.parse(start)
    return {
        now: () => now,
        advance(milliseconds) {
            now += milliseconds
        },
    }
}

/** An instance in memory, served on a free port of this machine. */
export async function startInstance(options: StartOptions = {}): Promise<StartedInstance> {
    const { background = false, rows = {}, ...rest } = options
    const instance = createInstance({
        database: ':memory:',
        applications: [],
        ...(rest.database === undefined ? { template: template('base', [], () => undefined) } : {}),
        ...rest,
    })
    for (const [table, list] of Object.entries(rows)) {
        for (const row of list) storeFixture(instance, table, row)
    }
    const serving = await serve(instance, { port: 0, host: '127.0.0.1', background, logLevel: 'silent' })
    return {
        url: serving.url,
        instance,
        close: async () => {
            await serving.close()
            instance.close()
        },
    }
}

function storeFixture(instance: Instance, table: string, row: Row): void {
    const result = instance.rows.insert(table, { ...row })
    if (!result.ok) throw new Error(`${table}: ${result.message}`)
}
