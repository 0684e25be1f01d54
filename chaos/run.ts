import { Command, InvalidArgumentError } from 'commander'
import { randomFrom } from '../telephony/random.ts'
import { isFlawless, playAll, runChaos, type ChaosOptions, type ChaosReport } from './chaos.ts'
import { gentleItinerary } from './delivery/itinerary.ts'
import type { Source } from './history/history.ts'
import { failureText, verdictText } from './verdict/print.ts'

/** `npm run chaos -- --calls 20000 --nodes 2 --kill`: ends with code 1 when a single record is not as it should be. */
const SOURCES: readonly Source[] = ['canonical', 'cxone', 'vonage']
const SHOWN = 5

const chosen = new Command('npm run chaos --')
    .description('Plays calls against a cluster that loses nodes, and judges the records they leave behind.')
    .option('--calls <number>', 'how many calls', count, 2000)
    .option('--nodes <number>', 'processes that share the database', count, 2)
    .option('--kill', 'kills and halts nodes at random SQL statements, over and over', false)
    .option('--seed <number>', 'the same calls and faults again', count, Math.floor(Math.random() * 1e9) + 1)
    .option('--workers <number>', 'calls that are played at the same time', count, 12)
    .option('--fault-every <milliseconds>', 'between two faults, on average', count, 2500)
    .option('--sources <names>', `some of ${SOURCES.join(', ')}`, sources, SOURCES)
    .parse()
    .opts<Omit<ChaosOptions, 'progress'>>()

const options: ChaosOptions = { ...chosen, progress: (line) => console.log(line) }
console.log(`Seed ${options.seed}`)
const report = await runChaos(options)
console.log(`\n${verdictText(report)}`)
if (isFlawless(report)) {
    console.log('\nNothing lost, nothing twice, nothing wrong.')
} else {
    await showFailures(report)
    process.exitCode = 1
}

/** The first calls that went wrong, and whether they do so alone, in order and undisturbed. */
async function showFailures({ findings, refused }: ChaosReport): Promise<void> {
    for (const { message, status, body } of refused.slice(0, SHOWN)) {
        console.log(`\nrefused with ${status}: ${message.path} ${message.build(Date.now()).body}\n  ${body}`)
    }
    const histories = Array.from(new Set(findings.map(({ history }) => history))).slice(0, SHOWN)
    if (histories.length === 0) return
    const random = randomFrom(options.seed)
    const gentle = histories.map((history) => gentleItinerary(history, random))
    const again = await playAll(gentle, { ...options, kill: false, workers: 1, progress: () => undefined })
    const stillWrong = new Set(again.findings.map(({ history }) => history))
    for (const history of histories) {
        const own = findings.filter((finding) => finding.history === history)
        console.log(`\n${failureText(history, own)}`)
        console.log(
            stillWrong.has(history)
                ? '  It ends like this in order and undisturbed, too.'
                : '  In order and undisturbed it ends as it should.'
        )
    }
    console.log(`\nThe same calls and faults again: --seed ${options.seed}`)
}

function count(text: string): number {
    const number = Number(text)
    if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Expected a whole number from 1.')
    return number
}

function sources(text: string): readonly Source[] {
    const names = text.split(',')
    const found = SOURCES.filter((source) => names.includes(source))
    if (found.length !== names.length) throw new InvalidArgumentError(`Expected some of ${SOURCES.join(', ')}.`)
    return found
}
