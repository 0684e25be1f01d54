import { Argument, Command } from 'commander'
import { benchCall } from './call.ts'
import { benchInstance } from './instance.ts'

/** `npm run bench`: ratios of one run on one machine; nothing here is a test. */
const SUITES: Readonly<Record<string, (options: { rounds: number }) => Promise<void>>> = {
    call: benchCall,
    instance: benchInstance,
}

const command = new Command('npm run bench --')
    .description('Measures one suite and prints it.')
    .addArgument(new Argument('[suite]').choices(Object.keys(SUITES)).default('call'))
    .option('--rounds <number>', 'rounds that are measured', Number, 300)
    .parse()

await SUITES[command.processedArgs[0] as keyof typeof SUITES]?.(command.opts<{ rounds: number }>())
