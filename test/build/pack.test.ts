import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'

const run = promisify(execFile)
const ROOT = path.join(import.meta.dirname, '../..')

describe('The package for an instance', () => {
    it('holds every file of the built application, byte for byte', async () => {
        await rm(path.join(ROOT, 'target'), { recursive: true, force: true })
        await run('npx', ['now-sdk', 'pack'], { cwd: ROOT })
        const [zip] = (await readdir(path.join(ROOT, 'target'))).filter((name) => name.endsWith('.zip'))
        assert.ok(zip)
        const entries = unzipSync(await readFile(path.join(ROOT, 'target', zip)))
        const application = path.join(ROOT, 'dist/app')
        const files = (await readdir(application, { recursive: true, withFileTypes: true })).filter((entry) =>
            entry.isFile()
        )
        assert.ok(files.length > 100)
        for (const file of files) {
            const whole = path.join(file.parentPath, file.name)
            const name = Object.keys(entries).find((entry) => entry.endsWith(path.relative(application, whole)))
            assert.ok(name, `${file.name} is not in the package`)
            assert.ok(
                Buffer.from(entries[name] ?? []).equals(await readFile(whole)),
                `${file.name} differs in the package`
            )
        }
    })
})
