import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInstance } from '../../instance/boot.ts'
import type { Instance, InstanceOptions } from '../../instance/instance.ts'

let folder: string | undefined

/** The closed database that instances start from, prepared once per run under its name: installing takes longer than most tests. */
export function template(
    name: string,
    applications: readonly string[],
    prepare: (instance: Instance) => void,
    without: InstanceOptions['without'] = []
): string {
    if (folder === undefined) {
        const made = mkdtempSync(path.join(tmpdir(), 'templates-'))
        process.once('exit', () => rmSync(made, { recursive: true }))
        folder = made
    }
    const file = path.join(folder, `${name}.sqlite`)
    if (existsSync(file)) return file
    const instance = createInstance({ database: file, applications, without })
    prepare(instance)
    instance.close()
    return file
}
