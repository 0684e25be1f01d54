import type { Clock } from '../clock.ts'
import { stateOf, type Contact, type ContactCentre, type TransferIndicator } from './contact-centre.ts'
import { isoTime } from './reports.ts'
import type { StepBody, StepName, Studio } from './studio.ts'

/** One thing that happens to a call. Agents and skills are named by their ids (digits). */
export type Action =
    | { readonly do: 'wait'; readonly seconds: number }
    /** The caller is in the menus. */
    | { readonly do: 'ivr' }
    | { readonly do: 'queue' }
    | { readonly do: 'ring'; readonly agent: string }
    /** The agent who is rung does not take it; it goes back to the queue. */
    | { readonly do: 'refuse'; readonly reason?: string }
    | { readonly do: 'answer'; readonly agent?: string }
    | { readonly do: 'hold' }
    | { readonly do: 'retrieve' }
    /** To a skill, an agent or a number outside. What follows is about the new contact. */
    | { readonly do: 'transfer'; readonly kind: TransferKind; readonly target: string }
    /** The caller hangs up and keeps the place in the queue: the same contact waits on. */
    | { readonly do: 'callback' }
    | { readonly do: 'release'; readonly by?: 'agent' | 'caller' }
    /** The agent has finished what is to be done after the call. */
    | { readonly do: 'wrapUp'; readonly disposition?: string; readonly notes?: string }

export type TransferKind = 'blind' | 'attended' | 'queue' | 'external'

export interface CallScript {
    readonly ani: string
    readonly dnis: string
    readonly skill: string
    readonly skillName: string
    readonly outbound?: boolean
    readonly actions: readonly Action[]
}

const INDICATORS: Readonly<Record<TransferKind, TransferIndicator>> = {
    blind: 'ReAgent',
    attended: 'Consult',
    queue: 'ReSkill',
    external: 'External',
}

/** Plays a call: it happens in the contact centre, and its Studio script tells of it. Gives the ids of its contacts. */
export async function playCall(
    script: CallScript,
    { centre, studio, clock }: { centre: ContactCentre; studio: Studio; clock: Clock }
): Promise<string[]> {
    let contact = centre.arrive(script, centre.moment())
    const ids = [contact.id]

    const tell = (of: Contact, step: StepName, at: number, more: StepBody = {}): Promise<void> =>
        studio.send(step, { contactId: of.id, masterId: of.master, occurredAt: isoTime(at), ...more })
    const create = (of: Contact, phase: string, at: number): Promise<void> =>
        tell(of, 'create', at, {
            ani: of.ani,
            dnis: of.dnis,
            skill: of.skill,
            skillName: of.skillName,
            phase,
            direction: of.outbound ? 'outbound' : 'inbound',
        })
    const end = async (of: Contact, reason: string, at: number): Promise<void> => {
        const { agent, state } = stateOf(of)
        of.endReason = reason
        centre.move(of, 'EndContact', '', at)
        const wasWithAgent = state === 'Active' || state === 'Holding'
        if (wasWithAgent) {
            centre.setAgent(agent, { state: 'Unavailable', contact: of.id, isWrappingUp: true }, at)
        }
        await tell(of, 'release', at, { causeCode: '16' })
    }

    const transfer = async (kind: TransferKind, target: string, at: number): Promise<void> => {
        const from = contact
        from.transfer = INDICATORS[kind]
        await tell(from, 'transfer', at, { transferType: kind, target })
        if (kind === 'external') return end(from, 'Transferred', centre.moment())
        const moment = centre.moment()
        contact = centre.arrive({ ...script, skill: from.skill, skillName: from.skillName, master: from.id }, moment)
        ids.push(contact.id)
        if (kind === 'queue') {
            contact.skill = target
            contact.skillName = `Skill ${target}`
            centre.move(contact, 'InQueue', '', moment)
            await create(contact, 'queue', moment)
        } else {
            centre.move(contact, 'Routing', target, moment)
        }
        return end(from, 'Transferred', centre.moment())
    }

    const act = async (action: Action): Promise<void> => {
        const at = centre.moment()
        const { agent } = stateOf(contact)
        switch (action.do) {
            case 'wait':
                return clock.pass(action.seconds * 1000)
            case 'ivr':
                centre.move(contact, 'PreQueue', '', at)
                return create(contact, 'ivr', at)
            case 'queue':
                centre.move(contact, 'InQueue', '', at)
                return create(contact, 'queue', at)
            case 'ring':
                return centre.move(contact, 'Routing', action.agent, at)
            case 'refuse':
                contact.refusals.push({ agent, reason: action.reason ?? 'Refused', at })
                centre.setAgent(agent, { state: 'Unavailable', reason: 'Refused' }, at)
                return centre.move(contact, 'InQueue', '', at)
            case 'answer': {
                const who = action.agent ?? agent
                centre.move(contact, 'Active', who, at)
                const state = contact.outbound ? 'OutboundContact' : 'InboundContact'
                centre.setAgent(who, { state, contact: contact.id }, at)
                return tell(contact, 'answer', at, { agentId: who })
            }
            case 'hold':
                centre.move(contact, 'Holding', agent, at)
                return tell(contact, 'hold', at)
            case 'retrieve':
                centre.move(contact, 'Active', agent, at)
                return tell(contact, 'retrieve', at)
            case 'transfer':
                return transfer(action.kind, action.target, at)
            case 'callback':
                return centre.move(contact, 'Callback', '', at)
            case 'release':
                return end(contact, action.by === 'agent' ? 'Agent Hung Up' : 'Contact Hung Up', at)
            case 'wrapUp':
                contact.disposition = action.disposition ?? ''
                contact.notes = action.notes ?? ''
                contact.wrappedUpAt = at
                contact.updatedAt = at
                return centre.setAgent(lastAgent(contact), {}, at)
        }
    }

    for (const action of script.actions) await act(action)
    return ids
}

function lastAgent(contact: Contact): string {
    const withAgent = contact.spans.filter(({ agent }) => agent !== '')
    return withAgent[withAgent.length - 1]?.agent ?? ''
}
