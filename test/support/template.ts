import { existsSync } from 'node:fs'
import path from 'node:path'
import { createInstance } from '../../instance/boot.ts'
import type { Instance, InstanceOptions } from '../../instance/instance.ts'
import { processFolder } from './process-folder.ts'

/** The closed database that instances start from, prepared once per run under its name: installing takes longer than most tests. */
export function template(
    name: string,
    applications: readonly string[],
    prepare: (instance: Instance) => void,
    without: InstanceOptions['without'] = []
): string {
    const file = path.join(processFolder(), `template-${name}.sqlite`)
    if (existsSync(file)) return file
    const instance = createInstance({ database: file, applications, without })
    prepare(instance)
    instance.close()
    return file
}
