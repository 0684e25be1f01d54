import type { Cast, SimulatedAgent, SimulatedEvent } from './event.ts'

/** Writes down what happens in one call, event by event. */
export interface Story {
    readonly cast: Cast
    /** Lets time pass. */
    wait(seconds: number): void
    /** Something about the whole call. */
    call(word: string, data?: object): void
    /** Something about one leg, named by a word of the story's own. */
    leg(name: string, word: string, data?: object): void
    /** The leg of an agent. */
    agent(name: string, word: string, agent: SimulatedAgent, data?: object): void
    /** A call of its own that came from this one; it has the same clock. */
    laterCall(): Story
}

export interface Told {
    readonly callId: string
    readonly events: readonly SimulatedEvent[]
}

const SOURCE = '/simulator'

/**
 * @param callId the id of the call; ids of legs and events begin with it
 * @param startsAt milliseconds since the epoch
 */
export function tellStory(callId: string, startsAt: number, cast: Cast, tell: (story: Story) => void): Told {
    const events: SimulatedEvent[] = []
    let clock = startsAt
    const write = (word: string, data: SimulatedEvent['data']): void => {
        events.push({
            specversion: '1.0',
            id: `${callId}-${events.length + 1}`,
            source: SOURCE,
            type: `com.example.${word}`,
            time: new Date(clock).toISOString(),
            datacontenttype: 'application/json',
            data,
        })
    }
    const storyOf = (id: string, parent: object): Story => ({
        cast,
        wait: (seconds) => {
            clock += seconds * 1000
        },
        call: (word, data = {}) => write(word, { callId: id, ...parent, ...data }),
        leg: (name, word, data = {}) => write(word, { callId: id, legId: `${id}-${name}`, ...data }),
        agent: (name, word, agent, data = {}) => write(word, { callId: id, legId: `${id}-${name}`, agent, ...data }),
        laterCall: () => storyOf(`${id}-later`, { parentCallId: id }),
    })
    tell(storyOf(callId, {}))
    return { callId, events }
}
