/** What happened to a call, as the telephony system tells it, and how the call's records have to end. Times are milliseconds since the epoch. */

export type Source = 'canonical' | 'cxone' | 'vonage'

export interface Agent {
    readonly externalId: string
    readonly username: string
    readonly email: string
}

export type Role = 'agent' | 'party' | 'consult' | 'conference' | 'monitor' | 'barge'

export interface Facts {
    readonly direction?: 'inbound' | 'outbound'
    /** As the telephony system writes them. */
    readonly callerNumber?: string
    readonly calledNumber?: string
    readonly queue?: string
    readonly queueName?: string
    readonly agent?: Agent
    readonly role?: Role
    readonly transfer?: 'blind' | 'attended' | 'queue' | 'external'
    readonly transferTarget?: string
    readonly wrapUpCode?: string
    readonly wrapUpNotes?: string
    readonly recordingUrl?: string
    readonly transcriptUrl?: string
    readonly voicemailUrl?: string
    readonly disposition?: string
    readonly releasedBy?: string
}

/** In the words of CSTA that the canonical events use; a vendor's telephony puts them into its own. */
export const WORDS = [
    'call.offered',
    'call.queued',
    'call.delivered',
    'call.missed',
    'call.declined',
    'call.established',
    'call.consulted',
    'party.joined',
    'call.transferred',
    'call.held',
    'call.retrieved',
    'callback.requested',
    'voicemail.left',
    'wrapup.started',
    'wrapup.ended',
    'recording.available',
    'transcript.available',
    'party.left',
    'call.abandoned',
    'call.cleared',
] as const

export type Word = (typeof WORDS)[number]

export interface Told {
    readonly type: Word
    readonly contact: string
    /** The contact's parent, '' for none. */
    readonly parent: string
    readonly at: number
    readonly facts: Facts
}

export interface ExpectedLeg {
    readonly contact: string
    readonly agent: Agent
    readonly role: Role
    /** '' where it is not said how the leg must end. */
    readonly state: 'established' | 'held' | 'left' | 'missed' | 'declined' | ''
    readonly established: boolean
    /** From the answer to the end; undefined where the delivery decides. */
    readonly seconds: number | undefined
    readonly holdSeconds: number | undefined
    readonly wrapUpCode: string
}

export interface ExpectedCall {
    /** The id that no other id of the call is a parent of. */
    readonly root: string
    readonly state: 'new' | 'work_in_progress' | 'closed_complete' | 'closed_abandoned'
    readonly outcome: string
    /** User name, '' for nobody. */
    readonly assignedTo: string
    readonly direction: 'inbound' | 'outbound'
    /** E.164 of the person outside, '' when withheld. */
    readonly number: string
    /** User name of the person with that number, '' for nobody. */
    readonly openedFor: string
    readonly legs: readonly ExpectedLeg[]
    readonly recording: string
    readonly transcript: string
    readonly voicemail: string
    /** Whether it follows another call of the same history. */
    readonly followsAnother: boolean
}

export interface History {
    /** The id of its first contact. */
    readonly id: string
    readonly source: Source
    /** The telephony system tells no times: what depends on them is not expected. */
    readonly timeless: boolean
    /** What happens in it, in words. */
    readonly features: readonly string[]
    readonly told: readonly Told[]
    readonly calls: readonly ExpectedCall[]
}
