import type { Instance } from '../instance/instance.ts'
import { lookAtCall, type InstanceAccess, type InteractionView } from '../telephony/console/instance.ts'
import type { VendorName } from '../telephony/console/line.ts'
import type { BatchCall, PlayedMoment, StartedLine } from '../telephony/console/orders.ts'
import { readRepaired } from './connect.ts'
import { ADMIN, startPhones, type Phones } from './phones.ts'

type Print = (line: string) => void

const BATCH = 30

const LOST = 0.1

/**
 * Plays calls of each vendor, then loses some of what is sent and reconciles where the vendor can be asked; resolves to what
 * was not as expected.
 */
export async function playVendors(
    instance: Instance,
    url: string,
    vendors: readonly VendorName[],
    print: Print
): Promise<string[]> {
    const phones = await startPhones({ instanceUrl: url, vendors })
    const problems: string[] = []
    try {
        for (const line of phones.lines) {
            problems.push(...(await playScenarios(phones, line, print)))
            if (line.columns === undefined) continue
            problems.push(...(await loseAndReconcile(instance, phones, line, { url, reader: ADMIN }, print)))
        }
    } finally {
        await phones.close()
    }
    return problems
}

async function playScenarios(phones: Phones, line: StartedLine, print: Print): Promise<string[]> {
    const problems: string[] = []
    for (const scenario of line.scenarios) {
        print(`\n${line.title}, ${scenario.name}: ${scenario.summary}`)
        const { moments, trouble } = await phones.play(line.vendor, scenario.name)
        for (const moment of moments) printMoment(moment, print)
        const where = `${line.title}, ${scenario.name}`
        if (trouble !== '') problems.push(`${where}: ${trouble}`)
        const state = moments.at(-1)?.interaction?.state ?? 'none'
        if (state !== scenario.interaction) problems.push(`${where}: expected ${scenario.interaction}, got ${state}`)
    }
    return problems
}

function printMoment({ sent, decisions, interaction }: PlayedMoment, print: Print): void {
    print(`  ${sent.name.padEnd(28)} ${String(sent.outcome).padEnd(5)} Interaction ${stateOf(interaction)}`)
    for (const decision of decisions) print(`      ${decision}`)
}

function stateOf(interaction: InteractionView | undefined): string {
    if (interaction === undefined) return 'none'
    const { number, state, assignedTo } = interaction
    return `${number} ${state}${assignedTo === '' ? '' : `, ${assignedTo}`}`
}

const JOB = 'Trunkline: reconcile'

async function loseAndReconcile(
    instance: Instance,
    phones: Phones,
    line: StartedLine,
    access: InstanceAccess,
    print: Print
): Promise<string[]> {
    const { calls, sent, lost } = await phones.batch(line.vendor, BATCH, LOST)
    print(`\n${line.title}: ${calls.length} more calls; ${lost} of their ${sent + lost} messages are lost`)
    const wrong = await wrongRecords(access, line, calls)
    for (const problem of wrong) print(`  wrong  ${problem}`)
    print(`  ${wrong.length} of ${calls.length} records are wrong`)

    await phones.connect(line)
    instance.runJob(JOB)
    const stillWrong = await wrongRecords(access, line, calls)
    const repaired = await readRepaired({ url: access.url, ...ADMIN }, line.account)
    print(`  The job "${JOB}" has run: ${repaired} repaired, ${stillWrong.length} of ${calls.length} records are wrong`)
    return stillWrong.map((problem) => `${line.title}, after the reconciliation: ${problem}`)
}

async function wrongRecords(
    access: InstanceAccess,
    { account }: StartedLine,
    calls: readonly BatchCall[]
): Promise<string[]> {
    const wrong: string[] = []
    for (const call of calls) {
        const view = await lookAtCall(access, account, call.id)
        const problem = differenceOf(call, view?.interaction)
        if (problem !== '') wrong.push(`${call.scenario}: ${problem}`)
    }
    return wrong
}

/** '' when the Interaction is as it should be. */
function differenceOf(call: BatchCall, found: InteractionView | undefined): string {
    if (found === undefined) return 'no Interaction'
    const pairs: readonly (readonly [string, string, string])[] = [
        ['state', call.interaction, found.state],
        ['assigned to', call.assignedUser, found.assignedUser],
        ['number of the caller', call.callerNumber, found.callerNumber],
    ]
    return pairs
        .filter(([, expected, actual]) => expected !== actual)
        .map(([name, expected, actual]) => `${name} is ${actual || 'empty'} instead of ${expected || 'empty'}`)
        .join('; ')
}
