import { Argument, Command } from 'commander'
import { benchCall } from './call.ts'
import { benchCallers } from './callers.ts'
import { benchInstance } from './instance.ts'
import { benchIntake } from './intake.ts'

interface Options {
    readonly rounds: number
    readonly events: number
    readonly people: number
}

/** `npm run bench`: ratios of one run on one machine; nothing here is a test. */
const SUITES: Readonly<Record<string, (options: Options) => Promise<void>>> = {
    call: benchCall,
    callers: benchCallers,
    instance: benchInstance,
    intake: benchIntake,
}

const command = new Command('npm run bench --')
    .description('Measures one suite and prints it.')
    .addArgument(new Argument('[suite]').choices(Object.keys(SUITES)).default('call'))
    .option('--rounds <number>', 'rounds that are measured', Number, 300)
    .option('--events <number>', 'intake: stored events that growth is measured with', Number, 1000000)
    .option('--people <number>', 'callers: the largest directory that is measured', Number, 1000000)
    .parse()

await SUITES[command.processedArgs[0] as keyof typeof SUITES]?.(command.opts<Options>())
