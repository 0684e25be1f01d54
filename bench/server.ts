import path from 'node:path'
import { loadDemo } from '../demo/load.ts'
import { createInstance } from '../instance/boot.ts'
import { serve } from '../instance/http/server.ts'
import { EMPTY_RESOURCE, OLDER_USER } from './fixtures.ts'

/** The server side of a bench, a process of its own: a database in memory, the demo, an empty resource, the older way's user. */
const instance = createInstance({ database: ':memory:', applications: [path.join(import.meta.dirname, '../dist/app')] })
loadDemo(instance)
const session = instance.signIn('admin')
if (session === undefined) throw new Error('The local instance has no user admin')
for (const [name, script] of [
    ['empty resource', EMPTY_RESOURCE],
    ['user of the older way', OLDER_USER],
] as const) {
    instance.runScript(script, { session, scope: 'global', name })
}
const serving = await serve(instance, { port: 0, host: '127.0.0.1', logLevel: 'silent' })
process.send?.(serving.url)
process.once('disconnect', () => process.exit(0))
