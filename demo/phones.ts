import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { LineSettings, VendorName } from '../telephony/console/line.ts'
import type { Order, Reply, StartedLine } from '../telephony/console/orders.ts'
import { connectAccount } from './connect.ts'
import { DEMO_ACCOUNTS, type DemoAccount } from './people.ts'

/** The phone simulator beside an instance, for the demo's accounts. */
export interface Phones {
    /** '' without a page. */
    readonly pageUrl: string
    readonly lines: readonly StartedLine[]
    /** Enters what an account needs to ask its telephony system, and has it reconciled; nothing where it can not be asked. */
    connect(line: StartedLine): Promise<void>
    play(vendor: VendorName, scenario: string): Promise<Extract<Reply, { kind: 'played' }>>
    batch(vendor: VendorName, calls: number, lose: number): Promise<Extract<Reply, { kind: 'batch' }>>
    close(): Promise<void>
}

export interface PhonesOptions {
    readonly instanceUrl: string
    readonly vendors: readonly VendorName[]
    /** Of the page: 0 takes a free port; absent: there is no page. */
    readonly port?: number
}

export const VENDORS: readonly VendorName[] = ['cxone', 'vonage', 'events', 'simulator']

export const ADMIN = { user: 'admin', password: 'admin' } as const

const PROGRAM = path.join(import.meta.dirname, '../telephony/console/process.ts')

export async function startPhones({ instanceUrl, vendors, port }: PhonesOptions): Promise<Phones> {
    const child = fork(PROGRAM, { execArgv: ['--import', 'tsx'] })
    const ended = once(child, 'exit').then((): Reply => ({ kind: 'failed', message: 'it ended before it answered' }))
    const ask = async <K extends Reply['kind']>(order: Order, kind: K): Promise<Extract<Reply, { kind: K }>> => {
        child.send(order)
        const answered = new Promise<Reply>((resolve) => child.once('message', (reply: Reply) => resolve(reply)))
        const reply = await Promise.race([answered, ended])
        if (reply.kind === 'failed') throw new Error(reply.message)
        if (!isOf(reply, kind)) throw new Error(`The phone simulator answered ${reply.kind}, expected ${kind}`)
        return reply
    }
    const close = async (): Promise<void> => {
        if (child.exitCode !== null) return
        const exited = once(child, 'exit')
        child.disconnect()
        await exited
    }
    try {
        const { pageUrl, lines } = await ask(
            {
                kind: 'start',
                access: { url: instanceUrl, reader: ADMIN },
                lines: vendors.map((vendor) => lineSettings(vendor, instanceUrl)),
                ...(port === undefined ? {} : { port }),
            },
            'started'
        )
        return {
            pageUrl,
            lines,
            connect: async ({ account, columns }) => {
                if (columns !== undefined) await connectAccount({ url: instanceUrl, ...ADMIN }, account, columns)
            },
            play: (vendor, scenario) => ask({ kind: 'play', vendor, scenario }, 'played'),
            batch: (vendor, calls, lose) => ask({ kind: 'batch', vendor, calls, lose }, 'batch'),
            close,
        }
    } catch (error) {
        await close()
        throw error
    }
}

function isOf<K extends Reply['kind']>(reply: Reply, kind: K): reply is Extract<Reply, { kind: K }> {
    return reply.kind === kind
}

/** The demo account of each vendor, and the number of somebody it knows. */
const LINES: Readonly<
    Record<VendorName, { readonly code: string; readonly caller: string; readonly callerNumber: string }>
> = {
    cxone: { code: 'cxone-demo', caller: '(415) 555-2671', callerNumber: '+14155552671' },
    vonage: { code: 'vonage-demo', caller: '020 7946 0958', callerNumber: '+442079460958' },
    events: { code: 'events-demo', caller: '+13125550134', callerNumber: '+13125550134' },
    simulator: { code: 'simulator-demo', caller: '+33199001234', callerNumber: '+33199001234' },
}

function lineSettings(vendor: VendorName, instanceUrl: string): LineSettings {
    const { code, caller, callerNumber } = LINES[vendor]
    const account = DEMO_ACCOUNTS.find((candidate) => candidate.code === code)
    if (account === undefined) throw new Error(`There is no demo account ${code}`)
    const { name: user, password } = account.integrationUser
    const [firstAgent, secondAgent] = agentsOf(account)
    const line = { vendor, instanceUrl, account: code, caller, callerNumber }
    return { ...line, user, password, secret: account.webhookSecret ?? '', firstAgent, secondAgent }
}

function agentsOf({ code, agents }: DemoAccount): readonly [LineSettings['firstAgent'], LineSettings['firstAgent']] {
    const [first, second] = Object.entries(agents).map(([id, userName]) => ({ id, userName }))
    if (first === undefined || second === undefined) throw new Error(`The demo account ${code} needs two agents`)
    return [first, second]
}
