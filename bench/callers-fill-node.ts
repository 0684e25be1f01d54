import { readFileSync } from 'node:fs'
import { createInstance } from '../instance/boot.ts'

/** What filling the directory took, and the most memory this process had for it. */
export interface Filled {
    /** People a second. */
    readonly rate: number
    readonly peakMegabytes: number
}

/** Everything in the directory is read again: as an administrator asks for it on an account. */
const ASK = `
    var source = new GlideRecord('x_tkl_voice_directory_source');
    source.query();
    while (source.next()) {
        source.setValue('refill', true);
        source.update();
    }
`

const FILL = 'Trunkline: fill the phone directory'

/** A process of its own, for its memory. Arguments: the database's file, and the folder of the built application. */
const [database = '', application = ''] = process.argv.slice(2)
const instance = createInstance({ database, applications: [application] })
// Pages of the file that are mapped would count as memory of this process.
instance.database.exec('pragma mmap_size = 0')
const session = instance.signIn('admin')
if (session === undefined) throw new Error('The local instance has no user admin')
instance.runScript(ASK, { session, scope: 'x_tkl_voice', name: 'fill the phone directory' })
const started = performance.now()
do instance.runJob(FILL)
while (!isComplete())
const seconds = (performance.now() - started) / 1000
const filled: Filled = { rate: processed() / seconds, peakMegabytes: peakMegabytes() }
instance.close()
process.send?.(filled)

/** From /proc: what getrusage tells begins with the most that the parent ever had. */
function peakMegabytes(): number {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024
}

function isComplete(): boolean {
    return sources().every((row) => row['refill'] !== '1' && ['complete', 'absent'].includes(row['state'] ?? ''))
}

function processed(): number {
    return sources().reduce((sum, row) => sum + Number(row['processed'] ?? 0), 0)
}

function sources() {
    return instance.rows.select({ table: 'x_tkl_voice_directory_source' })
}
