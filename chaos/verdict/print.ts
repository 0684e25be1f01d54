import type { ChaosReport } from '../chaos.ts'
import type { Finding, Kind } from './judge.ts'

/** The verdict for a terminal: what was played, and per feature how many calls ended otherwise than they should. */
export function verdictText(report: ChaosReport): string {
    const { itineraries } = report
    const events = itineraries.reduce((sum, { history }) => sum + history.told.length, 0)
    const total = (kind: Kind): number => report.findings.filter((finding) => finding.kind === kind).length
    return [
        `${itineraries.length} calls, ${events} events, ${report.requests} requests, ${report.repeated} sent again for want of an answer`,
        `${report.kills} nodes killed, ${report.stalls} stalls, ${report.seconds} seconds`,
        '',
        table(featureRows(report)),
        '',
        `lost ${total('lost')}   duplicate ${total('duplicate')}   wrong ${total('wrong')}   ` +
            `refused requests ${report.refused.length}   Interaction numbers given twice ${report.doubledNumbers}`,
    ].join('\n')
}

function featureRows(report: ChaosReport): string[][] {
    const bad = new Map<string, Set<Kind>>()
    for (const { history, kind } of report.findings) {
        bad.set(history.id, (bad.get(history.id) ?? new Set<Kind>()).add(kind))
    }
    const rows = new Map<string, Record<Kind | 'calls', number>>()
    for (const { history, features } of report.itineraries) {
        for (const feature of [...history.features, ...features]) {
            const row = rows.get(feature) ?? { calls: 0, lost: 0, duplicate: 0, wrong: 0 }
            row.calls += 1
            for (const kind of bad.get(history.id) ?? []) row[kind] += 1
            rows.set(feature, row)
        }
    }
    const sorted = Array.from(rows).sort(([one], [other]) => (one < other ? -1 : 1))
    return [
        ['feature', 'calls', 'lost', 'duplicate', 'wrong'],
        ...sorted.map(([name, { calls, lost, duplicate, wrong }]) => [
            name,
            ...[calls, lost, duplicate, wrong].map(String),
        ]),
    ]
}

/** One call that went wrong: what was found, and what was told. */
export function failureText(history: Finding['history'], findings: readonly Finding[]): string {
    return [
        `call ${history.id} (${history.features.join(', ')})`,
        ...findings.map(({ kind, text }) => `  ${kind}: ${text}`),
        ...history.told.map(
            ({ at, type, contact, parent, facts }) =>
                `    ${new Date(at).toISOString()} ${type} ${contact}${parent === '' ? '' : ` (parent ${parent})`} ${JSON.stringify(facts)}`
        ),
    ].join('\n')
}

function table(rows: readonly (readonly string[])[]): string {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
    const cell = (text: string, column: number): string =>
        column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)
    return rows.map((row) => row.map(cell).join('  ')).join('\n')
}
