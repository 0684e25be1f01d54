import type { Clock } from '../clock.ts'

export type VendorName = 'cxone' | 'vonage' | 'events' | 'simulator'

export interface LineAgent {
    /** In the telephony system. */
    readonly id: string
    /** In the instance. */
    readonly userName: string
}

/** An account of an instance, and what its telephony system knows of it. */
export interface LineSettings {
    readonly vendor: VendorName
    readonly instanceUrl: string
    /** The account's code. */
    readonly account: string
    readonly user: string
    readonly password: string
    /** What requests are signed with; '' when they are not. */
    readonly secret: string
    readonly firstAgent: LineAgent
    readonly secondAgent: LineAgent
    /** The number of whoever calls, unless somebody gives another. */
    readonly caller: string
    /** The same in E.164. */
    readonly callerNumber: string
}

/** A call worth showing, and what its Interaction is in the end. */
export interface Scenario {
    readonly name: string
    readonly summary: string
    readonly interaction: 'closed_complete' | 'closed_abandoned'
    readonly assignedTo: 'firstAgent' | 'secondAgent' | 'nobody'
}

/** One message to the instance. */
export interface Sent {
    /** Any id of its call. */
    readonly call: string
    /** What it is called where the vendor documents it: `cxone/create`, `channel.alerted.v1`, `call.queued`. */
    readonly name: string
    /** What it says, on one line. */
    readonly content: string
    /** `lost` when it never left; 0 when nobody answered; else the status of the answer. */
    readonly outcome: 'lost' | number
}

/** Is told of every message once it is sent or lost; the next one waits for it. */
export type Watch = (sent: Sent) => Promise<void>

/** A telephony system that tells an account of its calls, and can perhaps be asked about them. */
export interface Line {
    readonly settings: LineSettings
    readonly title: string
    readonly scenarios: readonly Scenario[]
    /** What an administrator enters in the account's columns of these names, so that it can ask; undefined when it can not. */
    readonly columns: Readonly<Record<string, string>> | undefined
    /** Gives an id of the call. One call at a time. */
    play(scenario: string, caller: string, watch: Watch): Promise<string>
    /** From now on this share (0 to 1) of the messages is never sent. */
    lose(share: number): void
    close(): Promise<void>
}

/** The time is now, and waiting takes none: a call is over as soon as it is told. */
export const HASTY_CLOCK: Clock = { now: () => Date.now(), pass: () => Promise.resolve() }

export function scenarioOf<T extends Scenario>(scenarios: readonly T[], name: string): T {
    const scenario = scenarios.find((candidate) => candidate.name === name)
    if (scenario !== undefined) return scenario
    throw new Error(`No scenario is named "${name}"; there are ${scenarios.map((known) => known.name).join(', ')}`)
}

export async function unwatched(): Promise<void> {
    // Nobody looks.
}

/** JSON with blanks, so that it can be broken where it is narrow. */
export function onOneLine(value: unknown): string {
    return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
}
