import type { Agent, ExpectedLeg, Facts, Role, Source, Told, Word } from './history.ts'

/** One agent's part as it happens. */
export interface Leg {
    readonly contact: string
    readonly agent: Agent
    role: Role
    state: ExpectedLeg['state']
    establishedAt: number | undefined
    endedAt: number | undefined
    heldSince: number | undefined
    /** The contact that the hold was told of. */
    heldOn: string
    held: number
    wrapUpCode: string
}

/**
 * A call while it happens: who is on the phone, and what the telephony system says about it. It knows nothing of Interactions
 * and nothing of how the application reads events.
 */
export class Story {
    readonly told: Told[] = []
    readonly legs: Leg[] = []
    /** Who has the call, or had it last. */
    owner: Leg | undefined
    /** The contact that the caller is on. */
    current: string
    readonly root: string
    readonly source: Source
    readonly layout: 'legs' | 'chain'
    /** Now. */
    at: number
    /** Seconds between what happens, over and over. */
    readonly #gaps: readonly number[]
    readonly #parents = new Map<string, string>()
    #turn = 0

    constructor(start: Pick<Story, 'root' | 'source' | 'layout' | 'at'>, gaps: readonly number[]) {
        this.root = start.root
        this.source = start.source
        this.layout = start.layout
        this.at = start.at
        this.current = start.root
        this.#gaps = gaps
    }

    /** Time goes by. */
    wait(seconds?: number): void {
        this.#turn += 1
        this.at += 1000 * (seconds ?? this.#gaps[this.#turn % this.#gaps.length] ?? 1)
    }

    /** Vonage tells of channels only: that a call is passed on shows in what its channels do. */
    tell(type: Word, contact: string, facts: Facts = {}): void {
        const isVonage = this.source === 'vonage'
        if (isVonage && type === 'call.transferred') return
        const told: Facts = isVonage && facts.agent !== undefined ? { ...facts, role: 'party' } : facts
        this.told.push({ type, contact, parent: this.#parents.get(contact) ?? '', at: this.at, facts: told })
    }

    /** A contact beside the caller's. */
    newContact(name?: string): string {
        const contact = name ?? `${this.root}.${this.#parents.size + 1}`
        this.#parents.set(contact, this.layout === 'chain' ? this.current : this.root)
        return contact
    }

    /** The contact of an agent who gets the call: their own, or the caller's. */
    contactForAgent(): string {
        return this.layout === 'legs' ? this.newContact() : this.current
    }

    ring(contact: string, agent: Agent): Leg {
        this.tell('call.delivered', contact, { agent })
        return this.#newLeg(contact, agent, this.#roleOfAgent())
    }

    ringEnds(leg: Leg, result: 'missed' | 'declined'): void {
        this.wait()
        this.tell(`call.${result}`, leg.contact, { agent: leg.agent })
        Object.assign(leg, { state: result, endedAt: this.at })
        if (this.layout === 'legs') this.tell('party.left', leg.contact)
    }

    establish(contact: string, agent: Agent): Leg {
        this.tell('call.established', contact, { agent })
        const ringing = this.legs.find((leg) => leg.contact === contact && leg.agent === agent && leg.state === '')
        const leg = ringing ?? this.#newLeg(contact, agent, this.#roleOfAgent())
        return this.#established(leg)
    }

    /** An agent comes in beside the one who has the call. */
    join(agent: Agent, role: 'consult' | 'conference' | 'monitor' | 'barge'): Leg {
        const contact = this.newContact()
        if (role === 'consult') this.tell('call.consulted', contact, { agent })
        else this.tell('party.joined', contact, { agent, role })
        return this.#established(this.#newLeg(contact, agent, role))
    }

    /** Where channels are told of, a hold may be told of the caller's. */
    hold(leg: Leg): void {
        leg.heldOn = this.source === 'vonage' && this.#turn % 2 === 0 ? this.root : leg.contact
        this.tell('call.held', leg.heldOn, leg.heldOn === leg.contact ? { agent: leg.agent } : {})
        leg.heldSince = this.at
    }

    retrieve(leg: Leg): void {
        this.tell('call.retrieved', leg.heldOn, leg.heldOn === leg.contact ? { agent: leg.agent } : {})
        this.#endHold(leg)
    }

    /** The agent's contact ends. */
    leave(leg: Leg): void {
        this.tell('party.left', leg.contact)
        this.end(leg)
    }

    end(leg: Leg): void {
        this.#endHold(leg)
        Object.assign(leg, { endedAt: this.at, state: leg.establishedAt === undefined ? '' : 'left' })
    }

    wrapUp(leg: Leg, code: string): void {
        this.tell('wrapup.started', leg.contact, { agent: leg.agent })
        this.wait()
        // Vonage's channels do not tell what the agent chose.
        if (this.source !== 'vonage') leg.wrapUpCode = code
        const chosen = leg.wrapUpCode === '' ? {} : { wrapUpCode: code, wrapUpNotes: 'All is well' }
        this.tell('wrapup.ended', leg.contact, { agent: leg.agent, ...chosen })
    }

    #roleOfAgent(): Role {
        return this.source === 'vonage' ? 'party' : 'agent'
    }

    #newLeg(contact: string, agent: Agent, role: Role): Leg {
        const leg: Leg = {
            contact,
            agent,
            role,
            state: '',
            establishedAt: undefined,
            endedAt: undefined,
            heldSince: undefined,
            heldOn: contact,
            held: 0,
            wrapUpCode: '',
        }
        this.legs.push(leg)
        return leg
    }

    #established(leg: Leg): Leg {
        leg.establishedAt = this.at
        leg.state = 'established'
        return leg
    }

    #endHold(leg: Leg): void {
        if (leg.heldSince !== undefined) leg.held += this.at - leg.heldSince
        leg.heldSince = undefined
    }
}
