import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

let folder: string | undefined

/** A folder for what this process makes once and its tests share; it is gone with the process. */
export function processFolder(): string {
    if (folder === undefined) {
        const made = mkdtempSync(path.join(tmpdir(), 'trunkline-tests-'))
        process.once('exit', () => rmSync(made, { recursive: true, force: true }))
        folder = made
    }
    return folder
}
