import type { Contact } from './contact.ts'
import type { PhoneFacts } from './event.ts'

/** What one event of a call told, and of which contact. */
export interface ToldFacts {
    readonly contact: string
    readonly at: number
    readonly facts: PhoneFacts
}

/** In order of time. */
export function factsOf(contacts: readonly Contact[]): ToldFacts[] {
    return contacts
        .flatMap((contact) =>
            contact.events.map((event) => ({ contact: contact.id, at: event.at, facts: event.facts }))
        )
        .sort((a, b) => a.at - b.at)
}

/** The first event that has a value for the fact fixes it. */
export function firstTold(told: readonly ToldFacts[], name: 'callerNumber' | 'calledNumber'): ToldFacts | undefined {
    return told.find((entry) => (entry.facts[name] ?? '') !== '')
}

type TextFact =
    | 'language'
    | 'releasedBy'
    | 'cause'
    | 'disposition'
    | 'wrapUpCode'
    | 'recordingUrl'
    | 'transcriptUrl'
    | 'voicemailUrl'

/** The last event that has a value for the fact; '' when none has. */
export function lastTold(told: readonly ToldFacts[], name: TextFact): string {
    for (let index = told.length - 1; index >= 0; index--) {
        const value = told[index]?.facts[name]
        if (value !== undefined && value !== '') return value
    }
    return ''
}

/** The last event that told of a queue: number and name belong together. */
export function queueTold(told: readonly ToldFacts[]): ToldFacts | undefined {
    const telling = told.filter(({ facts }) => (facts.queue ?? '') !== '' || (facts.queueName ?? '') !== '')
    return telling[telling.length - 1]
}

/** The last event that has a value for an attribute counts. */
export function attributesTold(told: readonly ToldFacts[]): Record<string, string> {
    const attributes: Record<string, string> = {}
    for (const { facts } of told) Object.assign(attributes, facts.attributes)
    return attributes
}
