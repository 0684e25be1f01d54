import type { ExpectedCall, History } from '../history/history.ts'
import { expectedEventTypes } from '../telephony/stored-types.ts'
import { judgeLegs } from './judge-legs.ts'
import type { Records } from './records.ts'

export type Kind = 'lost' | 'duplicate' | 'wrong'

export interface Finding {
    readonly history: History
    readonly kind: Kind
    readonly text: string
}

/** What the records of a history say that it does not, and what they do not say that it does. */
export function judge(history: History, records: Records): Finding[] {
    const found: Finding[] = []
    const report = (kind: Kind, text: string): void => void found.push({ history, kind, text })
    judgeEvents(history, records, report)
    for (const expected of history.calls) judgeCall(expected, records, report)
    judgeStrays(history, records, report)
    return found
}

export type Report = (kind: Kind, text: string) => void

/** Every event that was told stands there once, and was brought to its end. */
function judgeEvents(history: History, records: Records, report: Report): void {
    const contacts = new Set(history.told.map(({ contact }) => contact))
    const stored = Array.from(contacts).flatMap((contact) => records.events.get(contact) ?? [])
    const reported = stored.filter((event) => event['source'] !== APPLICATION)
    const expected = countBy(expectedEventTypes(history))
    const actual = countBy(reported.map((event) => `${event['contact'] ?? ''} ${event['type'] ?? ''}`))
    for (const name of new Set([...expected.keys(), ...actual.keys()])) {
        const [wanted, there] = [expected.get(name) ?? 0, actual.get(name) ?? 0]
        if (there < wanted) report('lost', `${wanted} events ${name} were sent, ${there} are stored`)
        if (there > wanted) report('duplicate', `${wanted} events ${name} were sent, ${there} are stored`)
    }
    for (const event of stored.filter(({ state }) => state !== 'processed')) {
        report(
            'lost',
            `event ${event['type'] ?? ''} of ${event['contact'] ?? ''} is ${event['state'] ?? ''}: ${event['error'] ?? ''}`
        )
    }
}

/** What the application looked up, noticed or let run out. */
const APPLICATION = 'trunkline'

function judgeCall(expected: ExpectedCall, records: Records, report: Report): void {
    const calls = records.calls.get(expected.root) ?? []
    const [call] = calls
    if (calls.length > 1) report('duplicate', `call ${expected.root} has ${calls.length} rows`)
    if (call === undefined) return report('lost', `call ${expected.root} has no row`)
    const interaction = records.interactions.get(call['interaction'] ?? '')
    if (interaction === undefined) return report('lost', `call ${expected.root} has no Interaction`)

    const user = (id: string | undefined): string => records.users.get(id ?? '') ?? id ?? ''
    const compare = (what: string, found: string | undefined, wanted: string): void => {
        if ((found ?? '') === wanted) return
        report('wrong', `${what} of ${expected.root} is "${found ?? ''}", expected "${wanted}"`)
    }
    compare('Interaction state', interaction['state'], expected.state)
    compare('assigned user', user(interaction['assigned_to']), expected.assignedTo)
    compare('opened for', user(interaction['opened_for']), expected.openedFor)
    compare('direction', interaction['direction'], expected.direction)
    compare('number', interaction['caller_phone_number'], expected.number)
    compare('call id on the Interaction', interaction['client_session_id'], expected.root)
    compare('outcome', call['outcome'], expected.outcome)
    compare('recording', call['recording'], expected.recording)
    compare('transcript', call['transcript'], expected.transcript)
    compare('voicemail', call['voicemail'], expected.voicemail)
    compare('follows another call', call['parent'] === '' ? 'no' : 'yes', expected.followsAnother ? 'yes' : 'no')
    compare('verified', call['verified'], '1')
    judgeLegs(expected, call['sys_id'] ?? '', records, report)
}

/**
 * Ids of a call may first have been taken for calls of their own: those rows are merged and their Interactions closed. Any other
 * Interaction is one too many.
 */
function judgeStrays(history: History, records: Records, report: Report): void {
    const roots = new Set(history.calls.map(({ root }) => root))
    const mine = new Set(
        history.calls.flatMap(({ root }) => (records.calls.get(root) ?? []).map((call) => call['interaction'] ?? ''))
    )
    for (const contact of new Set(history.told.map((told) => told.contact))) {
        if (!roots.has(contact) && records.calls.has(contact)) report('duplicate', `${contact} is a call of its own`)
        for (const interaction of records.interactionsOf.get(contact) ?? []) {
            if (mine.has(interaction['sys_id'] ?? '')) continue
            const isMerged = records.mergedInteractions.has(interaction['sys_id'] ?? '')
            if (isMerged && (interaction['state'] ?? '').startsWith('closed')) continue
            report(
                'duplicate',
                `${interaction['number'] ?? ''} is one more Interaction of ${contact}, ${interaction['state'] ?? ''}`
            )
        }
    }
}

export function countBy(names: readonly string[]): Map<string, number> {
    const counts = new Map<string, number>()
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
    return counts
}
