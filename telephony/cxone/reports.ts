import {
    isOver,
    stateOf,
    type AgentState,
    type Contact,
    type ContactCentre,
    type ContactState,
} from './contact-centre.ts'

/** Records of the API as version 33 writes them (NICE developer portal, Real-Time Data and Reporting API). */
export type ReportRecord = Readonly<Record<string, string | number | boolean | null>>

export interface Report {
    readonly list: string
    /** The records that changed at `since` or later, in order of change; all of them when it is undefined. */
    records(centre: ContactCentre, since: number | undefined): ReportRecord[]
}

export const REPORTS: Readonly<Record<string, Report>> = {
    '/contacts/states': {
        list: 'contactStates',
        records: (centre, since) => contactsSince(centre, since, (contact) => !isOver(contact)).map(stateRecord),
    },
    '/contacts/active': {
        list: 'activeContacts',
        records: (centre, since) => contactsSince(centre, since, (contact) => !isOver(contact)).map(activeRecord),
    },
    '/contacts/completed': {
        list: 'completedContacts',
        records: (centre, since) => contactsSince(centre, since, isOver).map(completedRecord),
    },
    '/agents/states': {
        list: 'agentStates',
        records: (centre, since) =>
            Array.from(centre.agents.values())
                .filter((agent) => since === undefined || agent.at >= since)
                .sort((one, other) => one.at - other.at)
                .map(agentRecord),
    },
}

function contactsSince(
    centre: ContactCentre,
    since: number | undefined,
    isMeant: (contact: Contact) => boolean
): Contact[] {
    return Array.from(centre.contacts.values())
        .filter((contact) => isMeant(contact) && (since === undefined || contact.updatedAt >= since))
        .sort((one, other) => one.updatedAt - other.updatedAt)
}

function sharedRecord(contact: Contact): ReportRecord {
    return {
        contactId: Number(contact.id),
        masterContactId: Number(contact.master),
        fromAddress: contact.ani,
        toAddress: contact.dnis,
        skillId: Number(contact.skill),
        skillName: contact.skillName,
        mediaTypeId: 4,
        mediaTypeName: 'Call',
        lastUpdateTime: isoTime(contact.updatedAt),
    }
}

function stateRecord(contact: Contact): ReportRecord {
    const { state, agent } = stateOf(contact)
    return {
        ...sharedRecord(contact),
        agentId: agentId(agent),
        contactStateName: state,
        startDate: isoTime(contact.startedAt),
    }
}

function activeRecord(contact: Contact): ReportRecord {
    const { state, agent } = stateOf(contact)
    return {
        ...sharedRecord(contact),
        agentId: agentId(agent),
        stateName: state,
        contactStartDate: isoTime(contact.startedAt),
        isOutbound: contact.outbound,
        holdCount: contact.spans.filter((span) => span.state === 'Holding').length,
    }
}

function completedRecord(contact: Contact): ReportRecord {
    const ended = stateOf(contact).at
    const answered = contact.spans.filter(({ state }) => state === 'Active')
    const refusal = contact.refusals[contact.refusals.length - 1]
    const wasQueued = contact.spans.some(({ state }) => state === 'InQueue')
    const disposition = contact.disposition === '' ? 0 : Number(contact.disposition)
    return {
        ...sharedRecord(contact),
        agentId: agentId(answered[answered.length - 1]?.agent ?? refusal?.agent ?? ''),
        contactStartDate: isoTime(contact.startedAt),
        isOutbound: contact.outbound,
        abandoned: wasQueued && answered.length === 0,
        preQueueSeconds: secondsIn(contact, ['PreQueue']),
        inQueueSeconds: secondsIn(contact, ['InQueue', 'Routing', 'Callback']),
        agentSeconds: secondsIn(contact, ['Active', 'Holding']),
        holdCount: contact.spans.filter(({ state }) => state === 'Holding').length,
        holdSeconds: secondsIn(contact, ['Holding']),
        totalDurationSeconds: seconds(ended - contact.startedAt),
        acwSeconds: contact.wrappedUpAt === undefined ? 0 : seconds(contact.wrappedUpAt - ended),
        dateACWWarehoused: contact.wrappedUpAt === undefined ? '' : isoTime(contact.wrappedUpAt),
        isRefused: refusal !== undefined,
        refuseReason: refusal?.reason ?? '',
        refuseTime: refusal === undefined ? '' : isoTime(refusal.at),
        primaryDispositionId: disposition,
        dispositionNotes: contact.notes,
        endReason: contact.endReason,
        transferIndicatorName: contact.transfer,
    }
}

function agentRecord(agent: AgentState): ReportRecord {
    return {
        agentId: Number(agent.agent),
        agentStateName: agent.state,
        outStateDescription: agent.reason,
        contactId: agent.contact === '' ? null : Number(agent.contact),
        isACW: agent.isWrappingUp,
        mediaTypeId: agent.contact === '' ? null : 4,
        startDate: isoTime(agent.at),
        lastUpdateTime: isoTime(agent.at),
        userName: `agent.${agent.agent}@example.com`,
    }
}

function secondsIn(contact: Contact, states: readonly ContactState[]): number {
    const lasted = contact.spans.map((span, index) => {
        const next = contact.spans[index + 1]?.at ?? span.at
        return states.includes(span.state) ? next - span.at : 0
    })
    return seconds(lasted.reduce((sum, milliseconds) => sum + milliseconds, 0))
}

/** A second that has begun counts: a published answer shows 295 for a contact of 294.5 seconds. */
function seconds(milliseconds: number): number {
    return Math.ceil(milliseconds / 1000)
}

function agentId(agent: string): number | null {
    return agent === '' ? null : Number(agent)
}

export function isoTime(milliseconds: number): string {
    return new Date(milliseconds).toISOString()
}
