import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { createInstance } from '../instance/boot.ts'
import { serve } from '../instance/http/server.ts'
import { loadDemo } from './load.ts'
import { loginTable } from './logins.ts'
import { INTEGRATION_USER } from './people.ts'

/** `npm start`: the built application in a local instance, with demo data unless told otherwise. */
const root = path.join(import.meta.dirname, '..')

const options = new Command('npm start --')
    .description('Runs Trunkline in a local instance. PORT and DATABASE come from the environment.')
    .option('--empty', 'leave the demo data out', false)
    .parse()
    .opts<{ empty: boolean }>()

const kept = process.env['DATABASE']
const database = kept ?? freshDatabase()
const instance = createInstance({ database, applications: [path.join(root, 'dist/app')] })
const isNew = instance.signIn(INTEGRATION_USER.name) === undefined
if (!options.empty && isNew) loadDemo(instance)

const serving = await serve(instance, { port: port(process.env['PORT']), host: 'localhost' })
console.log(`Trunkline is ready on ${serving.url}`)
if (!options.empty) console.log(loginTable())

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
        void serving.close().then(() => {
            instance.close()
            process.exit(0)
        })
    })
}

function port(text: string | undefined): number {
    const number = Number(text ?? 8080)
    if (!Number.isInteger(number) || number < 0 || number > 65535) {
        throw new InvalidArgumentError(`PORT: expected a number from 0 to 65535, got ${text ?? ''}`)
    }
    return number
}

/** A file under the project, made anew at each start. */
function freshDatabase(): string {
    const folder = path.join(root, '.data')
    mkdirSync(folder, { recursive: true })
    const file = path.join(folder, 'local.sqlite')
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
    return file
}
