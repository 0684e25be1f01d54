import path from 'node:path'
import { Command, Option } from 'commander'
import { createInstance } from '../instance/boot.ts'
import { serve } from '../instance/http/server.ts'
import type { VendorName } from '../telephony/console/line.ts'
import type { Target } from './client.ts'
import { loadDemo } from './load.ts'
import { DEMO_ACCOUNT, INTEGRATION_USER, OAUTH_CLIENT } from './people.ts'
import { ADMIN, VENDORS } from './phones.ts'
import { playCall, type Scene } from './play.ts'
import { playRecords } from './records.ts'
import { playVendors } from './vendors.ts'

/** `npm run demo`: one call over real HTTP, against a real instance or a fresh local one, which then gets the calls of its vendors. */
interface Options {
    readonly instance?: string
    readonly vendor: VendorName | 'all'
    readonly user: string
    readonly reader?: string
    readonly account: string
    readonly clientId?: string
    readonly caller: string
    readonly callerE164: string
    readonly callerName: string
    readonly agentId: string
    readonly agentUser: string
    readonly agentName: string
}

const options = new Command('npm run demo --')
    .description(
        'Plays one CXone call (create, answer, release) and checks the Interaction after each step. In a local instance the ' +
            'calls of the vendors follow: some of what they send is lost, and reconciled. Against a real instance the ' +
            'passwords come from TRUNKLINE_PASSWORD, TRUNKLINE_READER_PASSWORD and TRUNKLINE_CLIENT_SECRET.'
    )
    .option('--instance <url>', 'a real instance; without it a local one is started')
    .addOption(
        new Option('--vendor <name>', 'whose calls are played in the local instance')
            .choices([...VENDORS, 'all'])
            .default('all')
    )
    .option('--user <name>', 'the integration user of the account', INTEGRATION_USER.name)
    .option('--reader <name>', 'who reads the Interaction through the Table API (default: the integration user)')
    .option('--account <code>', 'code of the telephony account', DEMO_ACCOUNT)
    .option('--client-id <id>', 'OAuth client; without it Basic authentication')
    .option('--caller <number>', 'number of a known caller, as the telephony system sends it', '(415) 555-2671')
    .option('--caller-e164 <number>', 'the same number in E.164', '+14155552671')
    .option('--caller-name <name>', 'name of that caller', 'Ada Byrne')
    .option('--agent-id <id>', 'id of the agent in the telephony system', '30001')
    .option('--agent-user <name>', 'user name of the agent', 'agent.one')
    .option('--agent-name <name>', 'name of the agent', 'Agnes One')
    .parse()
    .opts<Options>()

const scene: Scene = {
    caller: { number: options.caller, e164: options.callerE164, name: options.callerName },
    agent: { id: options.agentId, userName: options.agentUser, name: options.agentName },
}

const problems = options.instance === undefined ? await playLocally() : await play(realTarget(options.instance))
for (const problem of problems) console.error(`NOT AS EXPECTED  ${problem}`)
console.log(
    problems.length === 0 ? '\nEvery step was as expected.' : `\n${problems.length} things were not as expected.`
)
process.exitCode = problems.length === 0 ? 0 : 1

async function playLocally(): Promise<string[]> {
    const application = path.join(import.meta.dirname, '../dist/app')
    const instance = createInstance({ database: ':memory:', applications: [application] })
    loadDemo(instance)
    const serving = await serve(instance, { port: 0, host: '127.0.0.1', logLevel: 'silent' })
    try {
        const problems = await play({
            url: serving.url,
            account: options.account,
            user: INTEGRATION_USER.name,
            password: INTEGRATION_USER.password,
            oauthClient: OAUTH_CLIENT,
            reader: ADMIN,
        })
        problems.push(...(await playRecords(instance, serving.url, print)))
        const vendors = VENDORS.filter((vendor) => options.vendor === 'all' || options.vendor === vendor)
        return problems.concat(await playVendors(instance, serving.url, vendors, print))
    } finally {
        await serving.close()
        instance.close()
    }
}

function realTarget(url: string): Target {
    const password = secret('TRUNKLINE_PASSWORD')
    const reader = options.reader ?? options.user
    return {
        url: url.replace(/\/+$/, ''),
        account: options.account,
        user: options.user,
        password,
        reader: {
            user: reader,
            password: options.reader === undefined ? password : secret('TRUNKLINE_READER_PASSWORD'),
        },
        ...(options.clientId === undefined
            ? {}
            : { oauthClient: { id: options.clientId, secret: secret('TRUNKLINE_CLIENT_SECRET') } }),
    }
}

function secret(name: string): string {
    const value = process.env[name]
    if (value === undefined || value === '') throw new Error(`${name}: expected the password in the environment`)
    return value
}

async function play(target: Target): Promise<string[]> {
    return playCall(target, scene, print)
}

function print(line: string): void {
    console.log(line)
}
