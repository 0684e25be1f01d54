import { createInstance } from '../instance/boot.ts'
import type { Instance } from '../instance/instance.ts'
import { createWorld, type World } from '../chaos/world.ts'
import { fillPeople, numberOf } from './callers-fill.ts'
import { median, table } from './measure.ts'
import { peakMemoryOfChildren } from './memory.ts'

const SIZES = [1000, 100000, 1000000]
const GROWTH_AIM = 1.5
const SEARCH_AIM = 100

const WARM_UP = 20

/** A text search of many people takes long: a few tell enough. */
const SEARCHES = 15

const ADMIN = `Basic ${Buffer.from('admin:admin').toString('base64')}`

interface Measured {
    readonly people: number
    readonly lookUp: number
    readonly statements: number
    readonly search: number
    /** People a second. */
    readonly rate: number
    readonly peakMegabytes: number
}

/**
 * What it costs to find a caller, beside the older way (a text search of three phone columns), and to fill the directory,
 * with growing numbers of people.
 */
export async function benchCallers({ rounds, people }: { rounds: number; people: number }): Promise<void> {
    const measured: Measured[] = []
    for (const size of SIZES.filter((one) => one <= people)) measured.push(await measure(size, rounds))
    report(measured, rounds)
}

async function measure(people: number, rounds: number): Promise<Measured> {
    const world = createWorld()
    try {
        fillPeople(world.file, people)
        askForFill(world)
        const cluster = await world.startNodes(1, () => undefined)
        const { processed, seconds } = await awaitFill(cluster.url)
        const [peak] = peakMemoryOfChildren()
        await cluster.close()
        const numbers = Array.from({ length: rounds }, (_, round) => numberOf(1 + ((round * 7919) % people)))
        const found = withInstance(world, (instance) => find(instance, numbers))
        return { people, ...found, rate: processed / seconds, peakMegabytes: peak ?? NaN }
    } finally {
        world.remove()
    }
}

/** Both ways to find the same people, each in a script of the instance. */
function find(instance: Instance, numbers: readonly string[]): Pick<Measured, 'lookUp' | 'statements' | 'search'> {
    const session = instance.signIn('admin')
    if (session === undefined) throw new Error('The local instance has no user admin')
    const time = (script: string, number: string): number => {
        const started = performance.now()
        const name = instance.runScript(script, {
            session,
            scope: 'x_tkl_voice',
            name: 'bench of callers',
            variables: { number },
        })
        const milliseconds = performance.now() - started
        if (typeof name !== 'string' || !name.startsWith('Person Number ')) throw new Error(`${number} was not found`)
        return milliseconds
    }
    for (const number of numbers.slice(0, WARM_UP)) time(LOOK_UP, number)
    const before = session.transaction.statements
    const lookUps = numbers.map((number) => time(LOOK_UP, number))
    const statements = (session.transaction.statements - before) / numbers.length
    const searches = numbers.slice(0, SEARCHES).map((number) => time(TEXT_SEARCH, number.slice(2)))
    return { lookUp: median(lookUps), statements, search: median(searches) }
}

const LOOK_UP = `
    var account = require('./src/server/records/accounts.ts').findAccountByCode('cxone-demo');
    var found = require('./src/server/intake/callers.ts').lookUp(account, { number: number, direction: 'inbound', language: '' });
    return found.caller ? found.caller.name : '';
`

/** The older way: three phone columns of the people table are searched for the digits. */
const TEXT_SEARCH = `
    var person = new GlideRecord('sys_user');
    person.addQuery('active', true);
    person.addQuery('phone', 'CONTAINS', number)
        .addOrCondition('mobile_phone', 'CONTAINS', number)
        .addOrCondition('home_phone', 'CONTAINS', number);
    person.setLimit(10);
    person.query();
    var names = [];
    while (person.next()) names.push(person.getValue('name'));
    return names.length === 1 ? names[0] : '';
`

/** As an administrator does with the action on an account. */
function askForFill(world: World): void {
    withInstance(world, (instance) => {
        const session = instance.signIn('admin')
        if (session === undefined) throw new Error('The local instance has no user admin')
        instance.runScript(ASK_FOR_FILL, { session, scope: 'x_tkl_voice', name: 'fill the phone directory' })
    })
}

function withInstance<T>({ file, application }: World, work: (instance: Instance) => T): T {
    const instance = createInstance({ database: file, applications: [application] })
    try {
        return work(instance)
    } finally {
        instance.close()
    }
}

const ASK_FOR_FILL = `
    var source = new GlideRecord('x_tkl_voice_directory_source');
    source.query();
    while (source.next()) {
        source.setValue('refill', true);
        source.setValue('finished_on', '');
        source.update();
    }
    gs.eventQueue('x_tkl_voice.directory', null, '', '');
`

const SOURCES =
    '/api/now/table/x_tkl_voice_directory_source?sysparm_fields=table_name,state,processed,refill,finished_on'

/** Until every table is read; the rate is that of the people, who are nearly all there is. */
async function awaitFill(url: string): Promise<{ processed: number; seconds: number }> {
    let started = performance.now()
    for (;;) {
        const rows = await readSources(url)
        const people = rows.find((row) => row['table_name'] === 'sys_user')
        const processed = Number(people?.['processed'])
        if (people?.['refill'] === 'true') started = performance.now()
        if (rows.every(isComplete)) return { processed, seconds: (performance.now() - started) / 1000 }
        await new Promise((resolve) => setTimeout(resolve, 20))
    }
}

function isComplete(row: Readonly<Record<string, string>>): boolean {
    return row['refill'] !== 'true' && (row['state'] === 'complete' || row['state'] === 'absent')
}

async function readSources(url: string): Promise<Record<string, string>[]> {
    const response = await fetch(url + SOURCES, { headers: { authorization: ADMIN, accept: 'application/json' } })
    if (!response.ok) throw new Error(`The sources could not be read (status ${response.status})`)
    const { result } = (await response.json()) as { result: Record<string, string>[] }
    return result
}

function report(measured: readonly Measured[], rounds: number): void {
    const [smallest] = measured
    const largest = measured[measured.length - 1]
    if (smallest === undefined || largest === undefined) return
    console.log(
        `A look-up among so many numbers, medians of ${rounds}; the text search is that of three phone columns\n`
    )
    console.log(
        table([
            ['numbers', 'statements', 'look-up ms', 'text search ms', 'times', 'filled a second', 'peak MB'],
            ...measured.map((one) => [
                one.people.toLocaleString('en'),
                one.statements.toFixed(1),
                one.lookUp.toFixed(3),
                one.search.toFixed(1),
                (one.search / one.lookUp).toFixed(1),
                one.rate.toFixed(0),
                one.peakMegabytes.toFixed(0),
            ]),
        ])
    )
    console.log(
        `  from the smallest to the largest: ${(largest.lookUp / smallest.lookUp).toFixed(2)} times (aim: at most ${GROWTH_AIM}); ` +
            `the text search takes ${(largest.search / largest.lookUp).toFixed(0)} times as long (aim: at least ${SEARCH_AIM} at a million)`
    )
}
