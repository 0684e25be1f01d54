import { between, shuffle, type Random } from '../../telephony/random.ts'
import type { History } from '../history/history.ts'
import { cloudEvents } from '../telephony/cloud-events.ts'
import type { Message } from '../telephony/message.ts'
import { studioSteps } from '../telephony/studio-steps.ts'
import { vonageMessages } from '../telephony/vonage.ts'

/** One request on its way. */
export interface Delivery {
    readonly message: Message
    /** The node it goes to; undefined leaves it to the cluster. */
    readonly node: string | undefined
    /** Not waited for before the next one is sent. */
    readonly beside: boolean
    /** `lost`: sent only after everything else; `late`: after some other calls. */
    readonly when: 'now' | 'late' | 'lost'
}

/** How a history reaches the instance. */
export interface Itinerary {
    readonly history: History
    readonly deliveries: readonly Delivery[]
    readonly features: readonly string[]
}

const LATE = 0.04
const LOST = 0.03
const DUPLICATED = 0.1

/** In any order, some twice, some late, some lost at first, over all the nodes. */
export function itinerary(history: History, random: Random, nodes: number): Itinerary {
    const features = new Set<string>()
    const messages = messagesOf(history, random)
    const isShuffled = random() < 0.3 && messages.length > 1
    const isAtOnce = random() < 0.15 && messages.length > 1
    if (isShuffled) features.add('reordered')
    if (isAtOnce) features.add('all at once')
    const ordered = isShuffled ? shuffle(random, messages) : messages
    const deliveries = ordered.flatMap((message): Delivery[] => {
        const drawn = random()
        const when = drawn < LOST ? 'lost' : drawn < LOST + LATE ? 'late' : 'now'
        if (when !== 'now') features.add(when === 'lost' ? 'lost, sent again later' : 'delayed')
        const first = { message, node: nodeOf(random, nodes), beside: isAtOnce, when } as const
        if (random() >= DUPLICATED) return [first]
        features.add('duplicated')
        const again = random() < 0.3 ? 'late' : when
        return [first, { message, node: nodeOf(random, nodes), beside: random() < 0.5, when: again }]
    })
    return { history, deliveries, features: Array.from(features) }
}

/** As it should be: in order, once, one after the other. */
export function gentleItinerary(history: History, random: Random): Itinerary {
    const deliveries = messagesOf(history, random).map((message) => ({
        message,
        node: undefined,
        beside: false,
        when: 'now' as const,
    }))
    return { history, deliveries, features: [] }
}

function messagesOf(history: History, random: Random): Message[] {
    switch (history.source) {
        case 'canonical':
            return cloudEvents(history, [between(random, 1, 3), between(random, 1, 2)])
        case 'cxone':
            return studioSteps(history)
        case 'vonage':
            return vonageMessages(history)
    }
}

function nodeOf(random: Random, nodes: number): string | undefined {
    return random() < 0.3 ? undefined : String(between(random, 1, nodes))
}
