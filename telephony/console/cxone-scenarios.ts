import type { Action } from '../cxone/call-script.ts'
import type { Scenario } from './line.ts'

export interface CxoneScenario extends Scenario {
    readonly isOutbound?: boolean
    /** Agents by their ids. */
    readonly actions: (first: string, second: string) => readonly Action[]
}

const QUEUED: readonly Action[] = [{ do: 'ivr' }, { do: 'queue' }]

const HANG_UP: Action = { do: 'release', by: 'caller' }

export const CXONE_SCENARIOS: readonly CxoneScenario[] = [
    {
        name: 'answered',
        summary: 'A caller waits in the queue, an agent answers, the caller hangs up.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        actions: (first) => [...answered(first), HANG_UP],
    },
    {
        name: 'abandoned in queue',
        summary: 'The caller gives up before a phone rings.',
        interaction: 'closed_abandoned',
        assignedTo: 'nobody',
        actions: () => [...QUEUED, HANG_UP],
    },
    {
        name: 'menu only',
        summary: 'The caller gets what they want from the menu and never reaches a queue.',
        interaction: 'closed_complete',
        assignedTo: 'nobody',
        actions: () => [{ do: 'ivr' }, HANG_UP],
    },
    {
        name: 'refused, then answered',
        summary: 'The first agent does not take it, the second one does.',
        interaction: 'closed_complete',
        assignedTo: 'secondAgent',
        actions: (first, second) => [
            ...QUEUED,
            { do: 'ring', agent: first },
            { do: 'refuse' },
            ...taken(second),
            HANG_UP,
        ],
    },
    {
        name: 'hold',
        summary: 'The agent holds the caller twice.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        actions: (first) => [
            ...answered(first),
            { do: 'hold' },
            { do: 'retrieve' },
            { do: 'hold' },
            { do: 'retrieve' },
            HANG_UP,
        ],
    },
    {
        name: 'blind transfer',
        summary: 'The first agent passes the caller on to the second one without asking.',
        interaction: 'closed_complete',
        assignedTo: 'secondAgent',
        actions: (first, second) => [
            ...answered(first),
            { do: 'transfer', kind: 'blind', target: second },
            { do: 'answer', agent: second },
            HANG_UP,
        ],
    },
    {
        name: 'transfer chain',
        summary: 'To another skill, whose agent passes the caller back after asking: three contacts, one call.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        actions: (first, second) => [
            ...answered(first),
            { do: 'transfer', kind: 'queue', target: '78' },
            ...taken(second),
            { do: 'transfer', kind: 'attended', target: first },
            { do: 'answer', agent: first },
            HANG_UP,
        ],
    },
    {
        name: 'external transfer',
        summary: 'The agent passes the caller on to a number outside.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        actions: (first) => [...answered(first), { do: 'transfer', kind: 'external', target: '2125550187' }],
    },
    {
        name: 'wrap-up',
        summary: 'After the call the agent chooses a code and writes notes; only the reports tell of it.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        actions: (first) => [...answered(first), HANG_UP, { do: 'wrapUp', disposition: '5', notes: 'Password reset.' }],
    },
    {
        name: 'callback',
        summary: 'The caller keeps the place in the queue and is called back.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        actions: (first) => [...QUEUED, { do: 'callback' }, ...taken(first), HANG_UP],
    },
    {
        name: 'outbound',
        summary: 'An agent calls somebody, who answers.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        isOutbound: true,
        actions: (first) => [{ do: 'queue' }, { do: 'answer', agent: first }, { do: 'release', by: 'agent' }],
    },
]

function answered(agent: string): readonly Action[] {
    return [...QUEUED, ...taken(agent)]
}

function taken(agent: string): readonly Action[] {
    return [{ do: 'ring', agent }, { do: 'answer' }]
}
