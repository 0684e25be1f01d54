import type { TestResult } from './run-test.ts'

/** A test's line and, when it failed, its steps as the result record of a test lists them. */
export function reportOf(result: TestResult): string {
    const line = `${result.status === 'success' ? 'Success' : 'Failure'}  ${result.name} (${result.steps.length} steps)`
    if (result.status === 'success') return line
    const steps = result.steps.map(
        (step) => `    ${String(step.order).padStart(3)}  ${step.status.padEnd(8)}${step.name}`
    )
    return [line, ...steps, `    ${result.message}`].join('\n')
}

export function summaryOf(results: readonly TestResult[]): string {
    const failures = results.filter((result) => result.status === 'failure').length
    return `${results.length} tests: ${results.length - failures} succeeded, ${failures} failed`
}
