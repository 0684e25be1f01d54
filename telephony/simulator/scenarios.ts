import { PLAIN_CALLS } from './scenarios-plain.ts'
import { TEAM_CALLS } from './scenarios-team.ts'
import type { Story } from './story.ts'

/** A call worth showing, and what its Interaction is in the end. */
export interface Scenario {
    readonly name: string
    readonly summary: string
    readonly interaction: 'closed_complete' | 'closed_abandoned'
    /** Whom the Interaction is assigned to in the end. */
    readonly assignedTo: 'firstAgent' | 'secondAgent' | 'nobody'
    readonly tell: (story: Story) => void
}

export const SCENARIOS: readonly Scenario[] = [...PLAIN_CALLS, ...TEAM_CALLS]

export function scenarioNamed(name: string): Scenario {
    const scenario = SCENARIOS.find((candidate) => candidate.name === name)
    if (scenario !== undefined) return scenario
    throw new Error(`No scenario is named "${name}"; there are ${SCENARIOS.map((known) => known.name).join(', ')}`)
}
