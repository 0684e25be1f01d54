import type { AgentIdentity, PhoneFacts } from '../../calls/event.ts'
import { readText, type Fields, type Read } from '../fields.ts'
import { withoutEmpty } from '../vendor.ts'
import { agentAt } from './address.ts'
import type { Part } from './meaning.ts'

/** One connection, which Twilio calls a call: who is at its ends, and which connection dialled it. */
export interface Connection {
    readonly sid: string
    /** The connection that dialled it, '' for the first one. */
    readonly parent: string
    readonly part: Part
    readonly facts: PhoneFacts
}

const SID = 64
const ADDRESS = 100

/** `Direction` is `inbound`, `outbound-api` or `outbound-dial` (Twilio documentation, "Call resource"). */
export function readConnection(fields: Fields, sid: string): Read<Connection> {
    const parentSid = readText(fields, 'ParentCallSid', SID)
    const from = readText(fields, 'From', ADDRESS)
    const to = readText(fields, 'To', ADDRESS)
    const direction = readText(fields, 'Direction', 40)
    if (!parentSid.ok) return parentSid
    if (!from.ok) return from
    if (!to.ok) return to
    if (!direction.ok) return direction
    const parent = parentSid.value === sid ? '' : parentSid.value
    const [caller, called] = [agentAt(from.value), agentAt(to.value)]
    const agent = parent === '' && direction.value === 'inbound' ? caller : called
    const numbers = withoutEmpty({
        callerNumber: caller === undefined ? from.value : '',
        calledNumber: called === undefined ? to.value : '',
    })
    const facts: PhoneFacts = { ...numbers, ...(agent === undefined ? {} : { agent }) }
    const value =
        parent === ''
            ? first(sid, direction.value, agent, facts)
            : { sid, parent, part: partOf(agent, 'agent', 'third party'), facts }
    return { ok: true, value }
}

/** The direction of the first connection is the call's, seen from here: an agent who "calls in" dials out. */
function first(sid: string, direction: string, agent: AgentIdentity | undefined, facts: PhoneFacts): Connection {
    const isInbound = direction === 'inbound' && agent === undefined
    return {
        sid,
        parent: '',
        part: partOf(agent, 'agent first', 'customer'),
        facts: { ...facts, direction: isInbound ? 'inbound' : 'outbound' },
    }
}

function partOf(agent: AgentIdentity | undefined, withAgent: Part, without: Part): Part {
    return agent === undefined ? without : withAgent
}
