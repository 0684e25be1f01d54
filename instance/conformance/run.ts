import { createConformanceAdapter } from './conformance-adapter.ts'
import { readCases, readSchema, runCase } from './conformance-case.ts'

/** `npm run conformance`: every case, and passed, failed and refused per area. A refusal names an API that is not emulated. */
type Verdict = 'passed' | 'failed' | 'refused'

const schema = readSchema()
const adapter = createConformanceAdapter()
adapter.createTables(schema)
adapter.load(schema.baseline)

const areas = new Map<string, Record<Verdict, number>>()
for (const one of readCases()) {
    const { verdict, problems } = await judge(one)
    const counts = areas.get(one.area) ?? { passed: 0, failed: 0, refused: 0 }
    counts[verdict] += 1
    areas.set(one.area, counts)
    if (verdict !== 'passed') console.log(`${verdict} ${one.id}  ${one.doc ?? ''}\n  ${problems.join('\n  ')}`)
}
await adapter.close()

console.log(`\n${'area'.padEnd(20)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'refused'.padStart(9)}`)
for (const [area, counts] of areas) {
    const cells = [
        String(counts.passed).padStart(8),
        String(counts.failed).padStart(8),
        String(counts.refused).padStart(9),
    ]
    console.log(area.padEnd(20) + cells.join(''))
}
const total = (verdict: Verdict): number => [...areas.values()].reduce((sum, counts) => sum + counts[verdict], 0)
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('refused')} refused`)
process.exitCode = total('failed') === 0 ? 0 : 1

async function judge(
    one: Parameters<typeof runCase>[2]
): Promise<{ readonly verdict: Verdict; readonly problems: readonly string[] }> {
    try {
        const problems = await runCase(adapter, schema, one)
        return { verdict: problems.length === 0 ? 'passed' : 'failed', problems }
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        return { verdict: message.includes('not emulated') ? 'refused' : 'failed', problems: [message] }
    }
}
