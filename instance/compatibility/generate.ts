import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { currentTable, tableFile } from './table.ts'

/** Runs the tests of the local instance, records what they call, and writes COMPATIBILITY.md. */
const recorder = new URL('./record-exercised.ts', import.meta.url).pathname
const tests = spawnSync(
    process.execPath,
    [
        'node_modules/mocha/bin/mocha.js',
        ...['--no-config', '--import=tsx', `--require=${recorder}`, '--timeout=20000', '--reporter=dot'],
        ...['--ignore=test/instance/compatibility.test.ts', 'test/instance/**/*.test.ts'],
    ],
    { stdio: 'inherit' }
)
const write = async (): Promise<void> => writeFileSync(tableFile, (await currentTable()).text)
// A table of what failing tests called would be no evidence.
if (tests.status === 0) void write()
process.exitCode = tests.status ?? 1
