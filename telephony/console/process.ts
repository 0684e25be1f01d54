import { playBatch } from './batch.ts'
import type { InstanceAccess } from './instance.ts'
import type { Line, VendorName } from './line.ts'
import { openLine } from './lines.ts'
import type { Order, Reply } from './orders.ts'
import { openPages } from './server.ts'
import { play } from './play.ts'

/**
 * The phone simulator as a process of its own: an instance that asks a telephony system waits for the answer and does
 * nothing else meanwhile. It ends with the process that started it.
 */
let lines: readonly Line[] = []
let access: InstanceAccess = { url: '', reader: { user: '', password: '' } }
let closePages: () => Promise<void> = () => Promise.resolve()

process.on('message', (order: Order) => {
    void obey(order)
        .catch((error: unknown): Reply => ({
            kind: 'failed',
            message: error instanceof Error ? error.message : 'failed',
        }))
        .then((reply) => process.send?.(reply))
})

// Ctrl-C reaches every process of a terminal; the one that started this one says when.
process.on('SIGINT', () => undefined)

process.once('disconnect', () => {
    void Promise.all([closePages(), ...lines.map((line) => line.close())]).finally(() => process.exit(0))
})

async function obey(order: Order): Promise<Reply> {
    switch (order.kind) {
        case 'start':
            return start(order)
        case 'play': {
            const played = play(lineOf(order.vendor), { scenario: order.scenario, caller: '', pause: 0 }, access)
            await played.done
            const moments = played.moments.map(({ interaction, ...moment }) =>
                interaction === undefined ? moment : { ...moment, interaction }
            )
            return { kind: 'played', moments, trouble: played.trouble() }
        }
        case 'batch':
            return playBatch(lineOf(order.vendor), order.calls, order.lose)
    }
}

async function start(order: Extract<Order, { kind: 'start' }>): Promise<Reply> {
    access = order.access
    lines = await Promise.all(order.lines.map(openLine))
    let pageUrl = ''
    if (order.port !== undefined) {
        const pages = await openPages(lines, access, order.port)
        pageUrl = pages.url
        closePages = () => pages.close()
    }
    return {
        kind: 'started',
        pageUrl,
        lines: lines.map(({ settings: { vendor, account }, title, scenarios, columns }) => ({
            vendor,
            title,
            account,
            scenarios: scenarios.map(({ name, summary, interaction, assignedTo }) => ({
                name,
                summary,
                interaction,
                assignedTo,
            })),
            ...(columns === undefined ? {} : { columns }),
        })),
    }
}

function lineOf(vendor: VendorName): Line {
    const line = lines.find(({ settings }) => settings.vendor === vendor)
    if (line === undefined) throw new Error(`There is no line to ${vendor}`)
    return line
}
