import type { Action } from '../vonage/call-script.ts'
import type { Scenario } from './line.ts'

export interface VonageScenario extends Scenario {
    readonly isOutbound?: boolean
    /** Agents by their ids. */
    readonly actions: (first: string, second: string) => readonly Action[]
}

const QUEUED: readonly Action[] = [{ do: 'offer' }, { do: 'queue' }]

export const VONAGE_SCENARIOS: readonly VonageScenario[] = [
    {
        name: 'answered',
        summary: 'A caller waits in the queue, an agent answers, the caller hangs up.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        actions: (first) => [...answered(first), ...over(first)],
    },
    {
        name: 'abandoned in queue',
        summary: 'The caller gives up before a phone rings.',
        interaction: 'closed_abandoned',
        assignedTo: 'nobody',
        actions: () => [...QUEUED, { do: 'hangUp' }, { do: 'end', outcome: 'Abandoned' }],
    },
    {
        name: 'abandoned ringing',
        summary: "The caller gives up while an agent's phone rings.",
        interaction: 'closed_abandoned',
        assignedTo: 'nobody',
        actions: (first) => [
            ...QUEUED,
            { do: 'ring', agent: first },
            { do: 'hangUp' },
            { do: 'end', outcome: 'Abandoned' },
        ],
    },
    {
        name: 'missed, then answered',
        summary: 'The first agent lets it ring, the second one answers.',
        interaction: 'closed_complete',
        assignedTo: 'secondAgent',
        actions: (first, second) => [
            ...QUEUED,
            { do: 'ring', agent: first },
            { do: 'miss', agent: first },
            ...taken(second),
            ...over(second),
        ],
    },
    {
        name: 'hold and park',
        summary: 'The agent holds the caller, then parks them.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        actions: (first) => [
            ...answered(first),
            { do: 'hold' },
            { do: 'retrieve' },
            { do: 'park' },
            { do: 'unpark' },
            ...over(first),
        ],
    },
    {
        name: 'transfer to a service',
        summary: 'The first agent passes the caller on to another queue, the second one takes it.',
        interaction: 'closed_complete',
        assignedTo: 'secondAgent',
        actions: (first, second) => [
            ...answered(first),
            { do: 'transfer', from: first, service: 'Second level' },
            { do: 'wrapUp', agent: first },
            ...taken(second),
            ...over(second),
        ],
    },
    {
        name: 'consult, then transfer',
        summary: 'The first agent asks the second one, then passes the caller on.',
        interaction: 'closed_complete',
        assignedTo: 'secondAgent',
        actions: (first, second) => [
            ...answered(first),
            { do: 'consult', agent: second },
            { do: 'answer', agent: second },
            { do: 'transfer', from: first },
            { do: 'wrapUp', agent: first },
            ...over(second),
        ],
    },
    {
        name: 'outbound',
        summary: 'An agent calls somebody, who answers; only the statistics tell the number.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        isOutbound: true,
        actions: (first) => [{ do: 'dial', agent: first }, { do: 'reach' }, ...over(first)],
    },
]

function answered(agent: string): readonly Action[] {
    return [...QUEUED, ...taken(agent)]
}

function taken(agent: string): readonly Action[] {
    return [
        { do: 'ring', agent },
        { do: 'answer', agent },
    ]
}

function over(agent: string): readonly Action[] {
    return [{ do: 'hangUp' }, { do: 'wrapUp', agent }, { do: 'end' }]
}
