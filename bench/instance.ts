import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInstance } from '../instance/boot.ts'
import { copyIntoMemory } from '../instance/store/template.ts'
import { median, table } from './measure.ts'
import { directly, PER_ROUND, throughGlideRecord, type Measured } from './record-operations.ts'

const APPLICATION = path.join(import.meta.dirname, '../dist/app')
const WARM_UP = 20
const BOOTS = 10

/** GlideRecord beside the same SQL through the same binding, in turn; then how long an instance takes to be there. */
export function benchInstance({ rounds }: { rounds: number }): Promise<void> {
    benchRecords(rounds)
    const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
    try {
        benchBoot(path.join(folder, 'template.sqlite'))
    } finally {
        rmSync(folder, { recursive: true })
    }
    return Promise.resolve()
}

function benchRecords(rounds: number): void {
    const instance = createInstance({ database: ':memory:', applications: [] })
    // Rows of both sides go into the same table, so neither finds it larger.
    const sides: readonly Measured[] = [throughGlideRecord(instance), directly(instance)]
    const times = sides.map((side) => new Map(Object.keys(side).map((name) => [name, [] as number[]])))
    for (let round = 0; round < rounds + WARM_UP; round++) {
        for (const [position, side] of sides.entries()) {
            for (const [name, run] of Object.entries(side)) {
                const taken = run(`${position}-${round}`)
                if (round >= WARM_UP) times[position]?.get(name)?.push(taken)
            }
        }
    }
    instance.close()
    const rows = Object.keys(sides[0] ?? {}).map((name) => {
        const [record, sql] = times.map((side) => median(side.get(name) ?? []))
        return [name, (sql ?? NaN).toFixed(1), (record ?? NaN).toFixed(1), ((record ?? NaN) / (sql ?? NaN)).toFixed(1)]
    })
    console.log(`Microseconds each, medians of ${rounds} rounds of ${PER_ROUND} in one run\n`)
    console.log(table([['', 'SQL', 'GlideRecord', 'ratio'], ...rows]))
}

function benchBoot(file: string): void {
    const boot = (): void => createInstance({ database: file, applications: [APPLICATION] }).close()
    const first = milliseconds(boot)
    const again = medianOf(boot)
    const copied = medianOf(() => createInstance({ database: ':memory:', template: file, applications: [] }).close())
    const rows = medianOf(() => copyIntoMemory(file).close())
    console.log('\nUntil an instance with the application is there\n')
    console.log(
        table([
            ['', 'ms'],
            ['in a new file, application installed', first.toFixed(0)],
            ['in the same file again', again.toFixed(0)],
            ['in memory, from a template', copied.toFixed(0)],
            ['  the rows alone', rows.toFixed(0)],
        ])
    )
}

function medianOf(body: () => void): number {
    return median(Array.from({ length: BOOTS }, () => milliseconds(body)))
}

function milliseconds(body: () => void): number {
    const started = performance.now()
    body()
    return performance.now() - started
}
