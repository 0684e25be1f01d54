import assert from 'node:assert/strict'
import { beforeEveryStatement, stepOnAnotherNode } from './statements.ts'
import { startTrunkline, type Step, type Trunkline } from './trunkline.ts'

/** A step and what it says. */
export type Told = readonly [Step, Readonly<Record<string, string>>]

/** Two nodes that write of the same call: one stands still, or is gone, in the middle of its request. */
export interface TwoWriters {
    readonly trunkline: Trunkline
    send(told: Told): Promise<void>
    /**
     * The other step runs from its beginning to its end while the first stands still at the statement. Whether the statement
     * was reached; otherwise the other step comes after.
     */
    sendStanding(outer: Told, inner: Told, statement: number): Promise<boolean>
    /** Whether the statement was reached: from it on nothing is read or written any more, whatever is still tried. */
    sendFromDyingNode(told: Told, statement: number): Promise<boolean>
    /** What the application does by itself, some time later. */
    work(): void
    close(): Promise<void>
}

const MOST_STATEMENTS = 200
const LATER_MS = 900000

/** `otherTables` are those of other scopes whose statements count too. */
export async function startTwoWriters(otherTables: readonly string[]): Promise<TwoWriters> {
    let ahead = 0
    const trunkline = await startTrunkline({ clock: { now: () => Date.now() + ahead } })
    const { instance } = trunkline

    async function send([step, body]: Told): Promise<void> {
        const reply = await trunkline.step(step, body)
        assert.ok([200, 202].includes(reply.status), reply.text)
    }

    return {
        trunkline,
        send,
        sendStanding: async (outer, inner, statement) => {
            let left = statement
            const release = beforeEveryStatement(instance.rows, otherTables, () => {
                left -= 1
                if (left === 0) stepOnAnotherNode(trunkline, ...inner)
            })
            try {
                await send(outer)
            } finally {
                release()
            }
            if (left > 0) await send(inner)
            return left <= 0
        },
        sendFromDyingNode: async (told, statement) => {
            let left = statement
            const release = beforeEveryStatement(instance.rows, otherTables, () => {
                left -= 1
                if (left <= 0) throw new Error('The node is gone')
            })
            try {
                await trunkline.step(...told)
            } finally {
                release()
            }
            return left <= 0
        },
        work: () => {
            ahead += LATER_MS
            instance.runPending()
            instance.runJob('Trunkline: settle waiting events')
            instance.runJob('Trunkline: verify quiet calls')
        },
        close: () => trunkline.close(),
    }
}

/** From the first statement on, until the step ends before the statement is reached. */
export async function atEveryStatement(run: (statement: number) => Promise<boolean>): Promise<void> {
    for (let statement = 1; await run(statement); statement++) {
        assert.ok(statement < MOST_STATEMENTS, 'the step never ends')
    }
}
