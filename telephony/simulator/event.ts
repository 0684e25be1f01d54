/** A CloudEvent 1.0 that tells of a call in Trunkline's words. */
export interface SimulatedEvent {
    readonly specversion: '1.0'
    readonly id: string
    readonly source: string
    /** `com.example.` and the word: `com.example.call.established`. */
    readonly type: string
    /** ISO 8601 in UTC. */
    readonly time: string
    readonly datacontenttype: 'application/json'
    readonly data: EventData
}

export interface EventData {
    readonly callId: string
    /** Absent: the event is about the whole call. */
    readonly legId?: string
    readonly [field: string]: unknown
}

export interface SimulatedAgent {
    readonly externalId: string
    readonly username: string
    readonly email: string
}

/** Who takes part. */
export interface Cast {
    /** The number of the person outside. */
    readonly customer: string
    /** The number of the service. */
    readonly service: string
    readonly queue: { readonly externalId: string; readonly name: string }
    readonly otherQueue: { readonly externalId: string; readonly name: string }
    readonly firstAgent: SimulatedAgent
    readonly secondAgent: SimulatedAgent
}

/** Numbers of the ranges that are kept for fiction. */
export const DEFAULT_CAST: Cast = {
    customer: '+14155550142',
    service: '+18005550100',
    queue: { externalId: '77', name: 'Service desk' },
    otherQueue: { externalId: '78', name: 'Second level' },
    firstAgent: { externalId: 'A1', username: 'agent.one', email: 'agent.one@example.com' },
    secondAgent: { externalId: 'A2', username: 'agent.two', email: 'agent.two@example.com' },
}
