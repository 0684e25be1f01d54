import { setTimeout as sleep } from 'node:timers/promises'
import { lookAtCall, type CallView, type InstanceAccess, type InteractionView, type TraceEntry } from './instance.ts'
import { scenarioOf, type Line, type Scenario, type Sent } from './line.ts'

/** A message, and what came of it. */
export interface Moment {
    readonly sent: Sent
    /** What the instance decided since the moment before. */
    readonly decisions: readonly string[]
    /** What the Interaction was then; undefined: there was none. */
    readonly interaction: InteractionView | undefined
}

export interface PlayOrder {
    readonly scenario: string
    /** '' takes the line's own. */
    readonly caller: string
    /** Milliseconds between two messages. */
    readonly pause: number
}

/** A call that is played, or was. */
export interface Play {
    readonly line: Line
    readonly scenario: Scenario
    readonly moments: readonly Moment[]
    /** What the instance knew when it was looked at last. */
    view(): CallView | undefined
    /** Looks at it again: much may have happened since. */
    look(): Promise<void>
    isOver(): boolean
    /** Why the play ended early, '' when it did not. */
    trouble(): string
    /** Resolves when the play is over, however it ended. */
    readonly done: Promise<void>
}

/** Plays a call and looks at the instance after each message. */
export function play(line: Line, order: PlayOrder, access: InstanceAccess): Play {
    const scenario = scenarioOf(line.scenarios, order.scenario)
    const moments: Moment[] = []
    const told = new Set<string>()
    let view: CallView | undefined
    let isOver = false
    let trouble = ''

    const look = async (call: string): Promise<void> => {
        view = await lookAtCall(access, line.settings.account, call)
    }
    const watch = async (sent: Sent): Promise<void> => {
        await look(sent.call)
        const news = view?.entries.filter(({ event }) => !told.has(event)) ?? []
        for (const { event } of news) told.add(event)
        moments.push({ sent, decisions: decisionsOf(news), interaction: view?.interaction })
        if (order.pause > 0) await sleep(order.pause)
    }
    const run = async (): Promise<void> => {
        try {
            await line.play(order.scenario, order.caller || line.settings.caller, watch)
        } catch (error) {
            trouble = error instanceof Error ? error.message : String(error)
        }
        isOver = true
    }
    return {
        line,
        scenario,
        moments,
        view: () => view,
        look: () => look(moments[0]?.sent.call ?? ''),
        isOver: () => isOver,
        trouble: () => trouble,
        done: run(),
    }
}

/** What the instance found out itself first: the rest follows from it. */
function decisionsOf(entries: readonly TraceEntry[]): string[] {
    const own = entries.filter(({ source }) => source === 'trunkline')
    const told = entries.filter(({ source }) => source !== 'trunkline')
    return [...own, ...told].map(({ decision }) => decision).filter((decision) => decision !== '')
}
