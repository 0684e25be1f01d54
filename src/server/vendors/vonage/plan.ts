import type { Direction, PhoneEventType, PhoneFacts } from '../../calls/event.ts'
import { fieldReader } from '../field-reader.ts'
import { canonicalText } from '../fields.ts'
import type { BadField, StepReader } from '../step.ts'
import { withoutEmpty } from '../vendor.ts'

/**
 * The steps of an interaction plan: Data Connector applets with the Web Service interface ("Defining a web service
 * interaction using XML", newvoicemedia 492044710). They carry the caller's number, which webhooks do not. `ended`
 * stands in the named route that runs after the interaction and speaks for the whole call.
 */
export type VonageStep = 'offered' | 'queued' | 'ended'

const ID = 100
const NUMBER = 100
const NAME = 100

const DIRECTIONS: readonly Direction[] = ['inbound', 'outbound']

export const VONAGE_STEPS: Readonly<Record<VonageStep, StepReader>> = {
    offered: stepReader('offered', 'call.offered'),
    queued: stepReader('queued', 'call.queued'),
    ended: stepReader('ended', 'call.cleared'),
}

/**
 * Every step takes the same fields: `callGuid` (required), `interactionId`, `clid`, `dialledNumber`, `serviceName`,
 * `direction`, `outcome`, `language`, `attributes`, `eventId`, `occurredAt`. Data sources carry these names ("Data
 * sources", newvoicemedia 155844842); `dialledNumber` is the plan's own id there, which is mostly, not always, the
 * number that was dialled. No page says that a call's GUID is the interaction id of the webhooks: where it is not,
 * `interactionId` holds the two together.
 */
function stepReader(step: VonageStep, type: PhoneEventType): StepReader {
    return (body) => {
        const problems: BadField[] = []
        const reader = fieldReader(body, '', problems)
        const contact = reader.text('callGuid', ID)
        if (contact === '') reader.refuse('callGuid', 'the GUID of the call')
        const interaction = reader.text('interactionId', ID)
        const serviceName = reader.text('serviceName', NAME)
        const outcome = reader.text('outcome', NAME)
        // A plan runs for calls that come in; the route after an interaction may also run for one that went out.
        const direction = reader.word('direction', DIRECTIONS) ?? (step === 'ended' ? undefined : 'inbound')
        const facts: PhoneFacts = {
            ...(direction === undefined ? {} : { direction }),
            ...withoutEmpty({
                callerNumber: reader.text('clid', NUMBER),
                calledNumber: reader.text('dialledNumber', NUMBER),
                language: reader.text('language', 20),
                // A service has no id apart from its name.
                queue: serviceName,
                queueName: serviceName,
                cause: step === 'ended' ? outcome : '',
            }),
            attributes: reader.attributes('attributes'),
        }
        const [eventId, ownTime] = [reader.text('eventId', 200), reader.time('occurredAt')]
        const [bad] = problems
        if (bad !== undefined) return bad
        const canonicalBody = canonicalText(body)
        const source = `vonage/${step}`
        const parent = interaction === contact ? '' : interaction
        return { ok: true, event: { source, eventId, canonicalBody, type, contact, parent, ownTime, facts } }
    }
}
