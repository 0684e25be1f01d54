import type { Line, Scenario } from './line.ts'
import type { BatchCall, Reply } from './orders.ts'

/** Plays calls one after the other, through the line's scenarios in turn, and loses a share of what they send. */
export async function playBatch(line: Line, calls: number, lose: number): Promise<Extract<Reply, { kind: 'batch' }>> {
    const played: BatchCall[] = []
    let [sent, lost] = [0, 0]
    line.lose(lose)
    try {
        for (let index = 0; index < calls; index++) {
            const scenario = line.scenarios[index % line.scenarios.length]
            if (scenario === undefined) break
            const id = await line.play(scenario.name, line.settings.caller, ({ outcome }) => {
                if (outcome === 'lost') lost += 1
                else sent += 1
                return Promise.resolve()
            })
            played.push(callOf(line, scenario, id))
        }
    } finally {
        line.lose(0)
    }
    return { kind: 'batch', calls: played, sent, lost }
}

function callOf({ settings }: Line, { name, interaction, assignedTo }: Scenario, id: string): BatchCall {
    const users = { firstAgent: settings.firstAgent.userName, secondAgent: settings.secondAgent.userName, nobody: '' }
    return { id, scenario: name, interaction, assignedUser: users[assignedTo], callerNumber: settings.callerNumber }
}
