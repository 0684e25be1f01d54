import type { InstanceAccess, InteractionView } from './instance.ts'
import type { LineSettings, Scenario, Sent, VendorName } from './line.ts'

/** What the process of the phone simulator is told by whoever started it; it answers each order with one reply. */
export type Order =
    | {
          readonly kind: 'start'
          readonly access: InstanceAccess
          readonly lines: readonly LineSettings[]
          /** Of the page: 0 takes a free port; absent: there is no page. */
          readonly port?: number
      }
    | { readonly kind: 'play'; readonly vendor: VendorName; readonly scenario: string }
    /** So many calls one after the other, through the scenarios in turn, of whose messages a share (0 to 1) is lost. */
    | { readonly kind: 'batch'; readonly vendor: VendorName; readonly calls: number; readonly lose: number }

export type Reply =
    | { readonly kind: 'started'; readonly pageUrl: string; readonly lines: readonly StartedLine[] }
    | { readonly kind: 'played'; readonly moments: readonly PlayedMoment[]; readonly trouble: string }
    | { readonly kind: 'batch'; readonly calls: readonly BatchCall[]; readonly sent: number; readonly lost: number }
    | { readonly kind: 'failed'; readonly message: string }

export interface StartedLine {
    readonly vendor: VendorName
    readonly title: string
    readonly account: string
    readonly scenarios: readonly Scenario[]
    /** For the account's columns of these names; absent when the telephony system can not be asked. */
    readonly columns?: Readonly<Record<string, string>>
}

export interface PlayedMoment {
    readonly sent: Sent
    readonly decisions: readonly string[]
    readonly interaction?: InteractionView
}

/** A call of a batch, and what is right for it. */
export interface BatchCall {
    readonly id: string
    readonly scenario: string
    readonly interaction: Scenario['interaction']
    /** User name, '' for nobody. */
    readonly assignedUser: string
    /** In E.164. */
    readonly callerNumber: string
}
