import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInstance } from '../instance/boot.ts'
import type { Instance } from '../instance/instance.ts'
import { createWorld, type World } from '../chaos/world.ts'
import type { Filled } from './callers-fill-node.ts'
import { fillPeople, numberOf } from './callers-fill.ts'
import { median, table } from './measure.ts'

const SIZES = [1000, 100000, 1000000]
const GROWTH_AIM = 1.5
const SEARCH_AIM = 100

const WARM_UP = 20

/** Memory that the node which fills the directory has for its objects; it ends if that is not enough. */
const HEAP_MB = 160

/** A text search of many people takes long: a few tell enough. */
const SEARCHES = 15

interface Measured extends Filled {
    readonly people: number
    readonly lookUp: number
    readonly statements: number
    readonly search: number
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
        const filled = await fill(world)
        const numbers = Array.from({ length: rounds }, (_, round) => numberOf(1 + ((round * 7919) % people)))
        const found = withInstance(world, (instance) => find(instance, numbers))
        return { people, ...found, ...filled }
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

async function fill({ file, application }: World): Promise<Filled> {
    const program = path.join(import.meta.dirname, 'callers-fill-node.ts')
    // With room to spare nothing would be collected, and what is kept could not be told from what is left over.
    const execArgv = ['--import', 'tsx', `--max-old-space-size=${HEAP_MB}`]
    const node = fork(program, [file, application], { execArgv })
    const [filled] = (await once(node, 'message')) as [Filled]
    return filled
}

function withInstance<T>({ file, application }: World, work: (instance: Instance) => T): T {
    const instance = createInstance({ database: file, applications: [application] })
    try {
        return work(instance)
    } finally {
        instance.close()
    }
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
            [
                'numbers',
                'statements',
                'look-up ms',
                'text search ms',
                'times',
                'filled a second',
                `peak MB (heap ${HEAP_MB})`,
            ],
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
