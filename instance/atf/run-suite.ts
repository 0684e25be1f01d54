import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInstance } from '../boot.ts'
import type { InstanceOptions } from '../instance.ts'
import { runTest, type TestResult } from './run-test.ts'
import { readTests, type TestDefinition } from './test-definition.ts'

export interface SuiteOptions extends Omit<InstanceOptions, 'database'> {
    /** Who runs the tests (default `admin`). */
    readonly userName?: string
    /** Which tests run (default all). */
    readonly select?: (test: TestDefinition) => boolean
    /** Told after each test. */
    readonly report?: (result: TestResult) => void
}

/** Runs the tests of built applications, each on an instance of its own: nothing a test does is there for the next. */
export function runSuite(options: SuiteOptions): TestResult[] {
    const { userName = 'admin', select = () => true, report, ...instanceOptions } = options
    const folder = mkdtempSync(join(tmpdir(), 'atf-'))
    try {
        const template = join(folder, 'template.sqlite')
        const prepared = createInstance({ ...instanceOptions, database: template })
        const tests = readTests(prepared).filter(select)
        prepared.close()
        return tests.map((test) => {
            const instance = createInstance({ ...instanceOptions, database: ':memory:', template, applications: [] })
            try {
                const result = runTest(instance, test, userName)
                report?.(result)
                return result
            } finally {
                instance.close()
            }
        })
    } finally {
        rmSync(folder, { recursive: true, force: true })
    }
}
