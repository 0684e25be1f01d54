import type { LegRole, PhoneFacts, PhoneEventType, TransferKind } from '../../calls/event.ts'
import { shortened } from '../../calls/reported-error.ts'
import {
    canonicalText,
    readAttributes,
    readRequired,
    readText,
    readTime,
    readWord,
    type Fields,
    type Read,
} from '../fields.ts'
import type { StepReader, StepResult } from '../step.ts'
import { parentOf } from './contact.ts'

/**
 * The steps of a NICE CXone Studio script. Fields carry the names of Studio's variables (NICE help, Studio: ANI, DNIS,
 * CONTACTID, MASTERID; the telephony fact sheet, 1.3). MASTERID is the parent of a contact, not the root of its chain.
 */
export type CxoneStep = 'create' | 'answer' | 'hold' | 'retrieve' | 'transfer' | 'release' | 'error'

const ID = 100
const NUMBER = 100
const NAME = 100

/** A report of an error is taken as long as it is, and kept as far as it is shown. */
const WHOLE_BODY = 65536

const TRANSFERS: readonly TransferKind[] = ['blind', 'attended', 'queue', 'external']

/**
 * The part of the agent who answers: nothing in a script tells a consult from any other contact, so the script says it.
 */
const ROLES: readonly LegRole[] = ['agent', 'consult', 'monitor', 'barge']

export const CXONE_STEPS: Readonly<Record<CxoneStep, StepReader>> = {
    create: (body) => {
        const phase = readWord(body, 'phase', ['queue', 'ivr'], 'queue')
        const direction = readWord(body, 'direction', ['inbound', 'outbound'], 'inbound')
        const texts = readTexts(body, { ani: NUMBER, dnis: NUMBER, skill: ID, skillName: NAME, language: 20 })
        const attributes = readAttributes(body, 'attributes')
        if (!phase.ok) return phase
        if (!direction.ok) return direction
        if (!texts.ok) return texts
        if (!attributes.ok) return attributes
        return report('create', body, phase.value === 'ivr' ? 'call.offered' : 'call.queued', {
            direction: direction.value,
            callerNumber: texts.value('ani'),
            calledNumber: texts.value('dnis'),
            queue: texts.value('skill'),
            queueName: texts.value('skillName'),
            language: texts.value('language'),
            attributes: attributes.value,
        })
    },
    answer: (body) => {
        const texts = readTexts(body, { agentId: ID, agentUsername: NAME, agentEmail: NAME })
        const role = readWord(body, 'role', ROLES, 'agent')
        if (!texts.ok) return texts
        if (!role.ok) return role
        const [id, username, email] = [texts.value('agentId'), texts.value('agentUsername'), texts.value('agentEmail')]
        return report('answer', body, 'call.established', {
            agent: { externalId: id || username || email, username, email },
            ...(role.value === 'agent' ? {} : { role: role.value }),
        })
    },
    hold: (body) => repeatable('hold', body, 'call.held'),
    retrieve: (body) => repeatable('retrieve', body, 'call.retrieved'),
    transfer: (body) => {
        const transfer = readWord(body, 'transferType', TRANSFERS, 'blind')
        const target = readText(body, 'target', NAME)
        if (!transfer.ok) return transfer
        if (!target.ok) return target
        return report('transfer', body, 'call.transferred', { transfer: transfer.value, transferTarget: target.value })
    },
    release: (body) => {
        const texts = readTexts(body, { causeCode: NAME, releasedBy: 40, disposition: NAME })
        if (!texts.ok) return texts
        return report('release', body, 'party.left', {
            cause: texts.value('causeCode'),
            releasedBy: texts.value('releasedBy'),
            disposition: texts.value('disposition'),
        })
    },
    error: (body) => {
        const message = readRequired(body, 'message', WHOLE_BODY)
        const texts = readTexts(body, { script: 200, action: 200, detail: WHOLE_BODY })
        if (!message.ok) return message
        if (!texts.ok) return texts
        return report('error', body, 'integration.error', {
            error: shortened({
                script: texts.value('script'),
                action: texts.value('action'),
                message: message.value,
                detail: texts.value('detail'),
            }),
        })
    },
}

/**
 * A call is held more than once, and the bodies of two holds may be the same: something has to tell them from a retry.
 */
function repeatable(step: 'hold' | 'retrieve', body: Fields, type: PhoneEventType): StepResult {
    const result = report(step, body, type, {})
    if (!result.ok || result.event.eventId !== '' || result.event.ownTime !== undefined) return result
    return {
        ok: false,
        field: 'occurredAt',
        expected: `the time in UTC, for example 2026-11-20T10:00:00.250Z, or an eventId: what tells one ${step} from the next`,
    }
}

function report(step: CxoneStep, body: Fields, type: PhoneEventType, facts: PhoneFacts): StepResult {
    const contact = step === 'error' ? readText(body, 'contactId', ID) : readRequired(body, 'contactId', ID)
    const master = readText(body, 'masterId', ID)
    const eventId = readText(body, 'eventId', 200)
    const ownTime = readTime(body, 'occurredAt')
    if (!contact.ok) return contact
    if (!master.ok) return master
    if (!eventId.ok) return eventId
    if (!ownTime.ok) return ownTime
    return {
        ok: true,
        event: {
            source: `cxone/${step}`,
            eventId: eventId.value,
            canonicalBody: canonicalText(body),
            type,
            contact: contact.value,
            parent: parentOf(contact.value, master.value),
            ownTime: ownTime.value,
            facts,
        },
    }
}

/** Several text fields at once, by name and greatest length; the value gives the text of each. */
function readTexts<N extends string>(body: Fields, lengths: Readonly<Record<N, number>>): Read<(name: N) => string> {
    const texts = new Map<string, string>()
    for (const [name, length] of Object.entries<number>(lengths)) {
        const read = readText(body, name, length)
        if (!read.ok) return read
        texts.set(name, read.value)
    }
    return { ok: true, value: (name) => texts.get(name) ?? '' }
}
