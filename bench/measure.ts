/** One kind of request, measured over many. */
export interface Sample {
    readonly name: string
    /** Milliseconds of each, in order. */
    readonly times: number[]
    /** The application's own SQL statements of each, where the server tells. */
    readonly statements: number[]
}

export function median(values: readonly number[]): number {
    const sorted = Array.from(values).sort((a, b) => a - b)
    const middle = Math.floor(sorted.length / 2)
    const upper = sorted[middle] ?? NaN
    return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2
}

/** The value that so many of a hundred are below. */
export function percentile(values: readonly number[], of100: number): number {
    const sorted = Array.from(values).sort((a, b) => a - b)
    return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * of100) / 100))] ?? NaN
}

/** Collects samples by name; `time` runs one request and notes how long it took and what it cost. */
export class Stopwatch {
    readonly samples = new Map<string, Sample>()

    async time(name: string, request: () => Promise<Response>): Promise<unknown> {
        const started = performance.now()
        const response = await request()
        const text = await response.text()
        const milliseconds = performance.now() - started
        if (!response.ok) throw new Error(`${name}: status ${response.status}: ${text}`)
        const sample = this.samples.get(name) ?? { name, times: [], statements: [] }
        sample.times.push(milliseconds)
        const statements = response.headers.get('x-instance-statements')
        if (statements !== null) sample.statements.push(Number(statements))
        this.samples.set(name, sample)
        return text === '' ? undefined : JSON.parse(text)
    }

    median(name: string): number {
        return median(this.samples.get(name)?.times ?? [])
    }

    statements(name: string): number {
        return median(this.samples.get(name)?.statements ?? [])
    }
}

export function table(rows: readonly (readonly string[])[]): string {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
    return rows
        .map((row) =>
            row
                .map((cell, column) =>
                    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
                )
                .join('  ')
        )
        .join('\n')
}
