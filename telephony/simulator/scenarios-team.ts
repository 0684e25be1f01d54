import { answer, hangUp, queue, ring } from './scenarios-plain.ts'
import type { Scenario } from './scenarios.ts'
import type { Story } from './story.ts'

/** Calls in which a second agent, or somebody else, takes part. */
export const TEAM_CALLS: readonly Scenario[] = [
    {
        name: 'missed then answered',
        summary: 'The first agent lets it ring, the second one answers.',
        interaction: 'closed_complete',
        assignedTo: 'secondAgent',
        tell: (story) => {
            queue(story)
            ring(story)
            story.agent('1', 'call.missed', story.cast.firstAgent)
            story.leg('1', 'party.left')
            takeOver(story)
            hangUp(story, '2')
        },
    },
    {
        name: 'declined',
        summary: 'The first agent declines, the second one answers.',
        interaction: 'closed_complete',
        assignedTo: 'secondAgent',
        tell: (story) => {
            queue(story)
            ring(story)
            story.agent('1', 'call.declined', story.cast.firstAgent, { cause: 'declined' })
            story.leg('1', 'party.left')
            takeOver(story)
            hangUp(story, '2')
        },
    },
    {
        name: 'blind transfer',
        summary: 'The first agent passes the caller on without asking.',
        interaction: 'closed_complete',
        assignedTo: 'secondAgent',
        tell: (story) => {
            answer(story)
            passOn(story, { kind: 'blind', target: story.cast.secondAgent.externalId })
            takeOver(story)
            hangUp(story, '2')
        },
    },
    {
        name: 'attended transfer',
        summary: 'The first agent asks the second one, then passes the caller on.',
        interaction: 'closed_complete',
        assignedTo: 'secondAgent',
        tell: (story) => {
            answer(story)
            consult(story)
            passOn(story, { kind: 'attended', target: story.cast.secondAgent.externalId })
            hangUp(story, '2')
        },
    },
    {
        name: 'queue transfer',
        summary: 'The first agent passes the caller on to another queue.',
        interaction: 'closed_complete',
        assignedTo: 'secondAgent',
        tell: (story) => {
            answer(story)
            passOn(story, { kind: 'queue', target: story.cast.otherQueue.externalId })
            story.call('call.queued', { queue: story.cast.otherQueue })
            takeOver(story)
            hangUp(story, '2')
        },
    },
    {
        name: 'external transfer',
        summary: 'The first agent passes the caller on to a number outside.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        tell: (story) => {
            answer(story)
            passOn(story, { kind: 'external', target: '+12125550187' })
            story.call('call.cleared', { cause: 'transferred' })
        },
    },
    {
        name: 'consult',
        summary: 'The first agent asks the second one and goes back to the caller.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        tell: (story) => {
            answer(story)
            consult(story)
            story.leg('2', 'party.left')
            story.agent('1', 'call.retrieved', story.cast.firstAgent)
            hangUp(story)
        },
    },
    {
        name: 'conference',
        summary: 'The second agent joins the call and leaves before its end.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        tell: (story) => {
            answer(story)
            story.call('call.conferenced')
            join(story, 'conference')
            hangUp(story)
        },
    },
    {
        name: 'monitor',
        summary: 'A supervisor listens.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        tell: (story) => {
            answer(story)
            join(story, 'monitor')
            hangUp(story)
        },
    },
    {
        name: 'barge',
        summary: 'A supervisor breaks in.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        tell: (story) => {
            answer(story)
            join(story, 'barge')
            hangUp(story)
        },
    },
]

/** The second agent's phone rings, and they answer. */
function takeOver(story: Story): void {
    story.wait(4)
    story.agent('2', 'call.delivered', story.cast.secondAgent)
    story.wait(7)
    story.agent('2', 'call.established', story.cast.secondAgent)
}

/** The first agent lets go of the caller. */
function passOn(story: Story, transfer: { kind: string; target: string }): void {
    story.wait(30)
    story.agent('1', 'call.transferred', story.cast.firstAgent, { transfer })
    story.leg('1', 'party.left')
}

/** The first agent holds the caller and calls the second one. */
function consult(story: Story): void {
    story.wait(25)
    story.agent('1', 'call.held', story.cast.firstAgent)
    story.wait(2)
    story.agent('2', 'call.consulted', story.cast.secondAgent)
    story.wait(20)
}

/** The second agent is there for a while. */
function join(story: Story, role: string): void {
    story.wait(20)
    story.leg('2', 'party.joined', { agent: { ...story.cast.secondAgent, role } })
    story.wait(30)
    story.leg('2', 'party.left')
}
