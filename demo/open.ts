import path from 'node:path'
import { createInstance } from '../instance/boot.ts'
import type { Instance } from '../instance/instance.ts'
import type { FaultSwitch } from '../instance/store/fault-switch.ts'
import { loadDemo } from './load.ts'
import { INTEGRATION_USER } from './people.ts'

export interface OpenOptions {
    /** A file, or `:memory:`. */
    readonly database: string
    /** Leaves the demo data out. */
    readonly empty: boolean
    readonly fault?: FaultSwitch
}

/** The built application in a local instance; a new one gets the demo's data. */
export function openDemo({ empty, ...options }: OpenOptions): Instance {
    const application = path.join(import.meta.dirname, '../dist/app')
    const instance = createInstance({ ...options, applications: [application] })
    if (!empty && instance.signIn(INTEGRATION_USER.name) === undefined) loadDemo(instance)
    return instance
}
