import type { PhoneFacts, ReportedEventType } from '../calls/event.ts'

/** A telephony system's report, read and checked: what becomes an event. */
export interface ReportedEvent {
    /** Where it came from: `cxone/create`. With the event id it is unique in the account. */
    readonly source: string
    /** The sender's own id, or '' when it sends none: then the canonical body stands for it. */
    readonly eventId: string
    readonly canonicalBody: string
    readonly type: ReportedEventType
    readonly contact: string
    readonly parent: string
    /** The contact is a leg of its parent, and of no other call. */
    readonly isLegOfParent?: boolean
    /** The sender's time (milliseconds since the epoch), undefined when it sent none. */
    readonly ownTime: number | undefined
    readonly facts: PhoneFacts
}

export type StepResult = { readonly ok: true; readonly event: ReportedEvent } | BadField

export interface BadField {
    readonly ok: false
    /** The field that is wrong, as the sender named it. */
    readonly field: string
    /** What was expected instead. */
    readonly expected: string
}

/** One kind of report of one vendor: flat fields in, an event or the field that is wrong out. */
export type StepReader = (body: Readonly<Record<string, unknown>>) => StepResult
