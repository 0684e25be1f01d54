import type { Clock } from '../clock.ts'

/** The states that contacts go through here. Only `EndContact` is in a published answer of the API. */
export type ContactState = 'PreQueue' | 'InQueue' | 'Routing' | 'Active' | 'Holding' | 'Callback' | 'EndContact'

export type TransferIndicator = 'None' | 'ReSkill' | 'ReAgent' | 'Consult' | 'External'

export interface Span {
    readonly state: ContactState
    /** '' while no agent has the contact. */
    readonly agent: string
    readonly at: number
}

export interface Contact {
    readonly id: string
    /** The contact this one came from; its own id when it came from none. */
    readonly master: string
    readonly ani: string
    readonly dnis: string
    readonly outbound: boolean
    readonly startedAt: number
    skill: string
    skillName: string
    readonly spans: Span[]
    readonly refusals: { readonly agent: string; readonly reason: string; readonly at: number }[]
    transfer: TransferIndicator
    endReason: string
    disposition: string
    notes: string
    wrappedUpAt: number | undefined
    updatedAt: number
}

export interface AgentState {
    readonly agent: string
    readonly state: string
    readonly reason: string
    /** The contact they are on or wrapping up, '' for none. */
    readonly contact: string
    readonly isWrappingUp: boolean
    readonly at: number
}

/** What happened in the contact centre, the truth that its reports tell whatever became of the steps. */
export interface ContactCentre {
    readonly contacts: ReadonlyMap<string, Contact>
    readonly agents: ReadonlyMap<string, AgentState>
    /** A moment for the next thing that happens: no two things happen at the same one. */
    moment(): number
    arrive(contact: Arrival, at: number): Contact
    move(contact: Contact, state: ContactState, agent: string, at: number): void
    setAgent(agent: string, state: Partial<AgentState>, at: number): void
}

export interface Arrival {
    readonly master?: string
    readonly ani: string
    readonly dnis: string
    readonly skill: string
    readonly skillName: string
    readonly outbound?: boolean
}

export function openContactCentre(clock: Clock, firstId: number): ContactCentre {
    const contacts = new Map<string, Contact>()
    const agents = new Map<string, AgentState>()
    let nextId = firstId
    let last = 0
    return {
        contacts,
        agents,
        moment: () => {
            last = Math.max(clock.now(), last + 1)
            return last
        },
        arrive: (arrival, at) => {
            const id = String(nextId++)
            const contact: Contact = {
                id,
                master: arrival.master ?? id,
                ani: arrival.ani,
                dnis: arrival.dnis,
                outbound: arrival.outbound === true,
                startedAt: at,
                skill: arrival.skill,
                skillName: arrival.skillName,
                spans: [],
                refusals: [],
                transfer: 'None',
                endReason: '',
                disposition: '',
                notes: '',
                wrappedUpAt: undefined,
                updatedAt: at,
            }
            contacts.set(id, contact)
            return contact
        },
        move: (contact, state, agent, at) => {
            contact.spans.push({ state, agent, at })
            contact.updatedAt = at
        },
        setAgent: (agent, state, at) => {
            const nothing = { state: 'Available', reason: '', contact: '', isWrappingUp: false }
            agents.set(agent, { ...nothing, ...state, agent, at })
        },
    }
}

export function stateOf(contact: Contact): Span {
    return contact.spans[contact.spans.length - 1] ?? { state: 'PreQueue', agent: '', at: contact.startedAt }
}

export function isOver(contact: Contact): boolean {
    return stateOf(contact).state === 'EndContact'
}
