import type { Scenario } from './scenarios.ts'
import type { Story } from './story.ts'

/** Calls with one agent, or none. */
export const PLAIN_CALLS: readonly Scenario[] = [
    {
        name: 'answered',
        summary: 'A caller waits in the queue, an agent answers and hangs up.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        tell: (story) => {
            answer(story)
            hangUp(story)
        },
    },
    {
        name: 'abandoned in queue',
        summary: 'The caller gives up before a phone rings.',
        interaction: 'closed_abandoned',
        assignedTo: 'nobody',
        tell: (story) => {
            queue(story)
            story.wait(40)
            story.call('call.abandoned', { releasedBy: 'caller' })
        },
    },
    {
        name: 'abandoned ringing',
        summary: "The caller gives up while an agent's phone rings.",
        interaction: 'closed_abandoned',
        assignedTo: 'nobody',
        tell: (story) => {
            queue(story)
            ring(story)
            story.call('call.abandoned', { releasedBy: 'caller' })
        },
    },
    {
        name: 'ivr only',
        summary: 'The caller gets what they want from the menu and never reaches a queue.',
        interaction: 'closed_complete',
        assignedTo: 'nobody',
        tell: (story) => {
            offer(story)
            story.wait(35)
            story.call('call.cleared', { releasedBy: 'caller' })
        },
    },
    {
        name: 'hold',
        summary: 'The agent holds the caller twice.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        tell: (story) => {
            answer(story)
            for (const seconds of [20, 35]) {
                story.wait(15)
                story.agent('1', 'call.held', story.cast.firstAgent)
                story.wait(seconds)
                story.agent('1', 'call.retrieved', story.cast.firstAgent)
            }
            hangUp(story)
        },
    },
    {
        name: 'wrap-up with code',
        summary: 'After the call the agent chooses a code and writes notes.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        tell: (story) => {
            answer(story)
            hangUp(story)
            story.agent('1', 'wrapup.started', story.cast.firstAgent)
            story.wait(25)
            const wrapUp = { code: 'password-reset', notes: 'A new password was sent.' }
            story.agent('1', 'wrapup.ended', story.cast.firstAgent, { wrapUp })
        },
    },
    {
        name: 'outbound answered',
        summary: 'An agent calls somebody, who answers.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        tell: (story) => {
            dial(story)
            story.agent('1', 'call.established', story.cast.firstAgent)
            hangUp(story)
        },
    },
    {
        name: 'outbound no answer',
        summary: 'An agent calls somebody, who does not answer.',
        interaction: 'closed_complete',
        assignedTo: 'nobody',
        tell: (story) => {
            dial(story)
            story.call('call.cleared', { cause: 'no answer', releasedBy: 'agent' })
        },
    },
    {
        name: 'callback',
        summary: 'The caller asks to be called back, and is.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        tell: (story) => {
            queue(story)
            story.wait(30)
            story.call('callback.requested')
            story.call('call.cleared', { cause: 'callback' })
            story.wait(90)
            const later = story.laterCall()
            dial(later)
            later.agent('1', 'call.established', story.cast.firstAgent)
            hangUp(later)
        },
    },
    {
        name: 'voicemail',
        summary: 'Nobody is free; the caller leaves a message.',
        interaction: 'closed_complete',
        assignedTo: 'nobody',
        tell: (story) => {
            queue(story)
            story.wait(60)
            story.call('voicemail.left', { voicemailUrl: 'https://telephony.example.com/voicemails/1' })
            story.call('call.cleared', { releasedBy: 'caller' })
        },
    },
    {
        name: 'recording',
        summary: 'The recording and the transcript come minutes after the call.',
        interaction: 'closed_complete',
        assignedTo: 'firstAgent',
        tell: (story) => {
            answer(story)
            hangUp(story)
            story.wait(120)
            story.call('recording.available', { recordingUrl: 'https://telephony.example.com/recordings/1' })
            story.call('transcript.available', { transcriptUrl: 'https://telephony.example.com/transcripts/1' })
        },
    },
]

export function offer(story: Story): void {
    story.call('call.offered', { direction: 'inbound', ani: story.cast.customer, dnis: story.cast.service })
}

export function queue(story: Story): void {
    offer(story)
    story.wait(5)
    story.call('call.queued', { queue: story.cast.queue })
}

/** The first agent's phone rings. */
export function ring(story: Story): void {
    story.wait(10)
    story.agent('1', 'call.delivered', story.cast.firstAgent)
    story.wait(6)
}

/** The first agent answers. */
export function answer(story: Story): void {
    queue(story)
    ring(story)
    story.agent('1', 'call.established', story.cast.firstAgent)
}

/** The leg ends after a while, and the call with it. */
export function hangUp(story: Story, leg = '1'): void {
    story.wait(75)
    story.leg(leg, 'party.left')
    story.call('call.cleared', { releasedBy: 'agent', cause: 'normal', disposition: 'resolved' })
}

function dial(story: Story): void {
    story.call('call.offered', { direction: 'outbound', ani: story.cast.service, dnis: story.cast.customer })
    story.wait(18)
}
