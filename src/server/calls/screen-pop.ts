import { workColumns } from './caller-columns.ts'
import { encode, expectedOfTemplate, fillTemplate } from './pop-template.ts'
import { isSysId, isTableName } from './record-name.ts'

/** What the account wants to be shown. */
export interface WantedPop {
    readonly target: 'interaction' | 'caller' | 'record' | 'open_records' | 'url'
    /** A template, for the target `url`. */
    readonly url: string
    /** Whether calls are about incidents or about cases. */
    readonly work: 'itsm' | 'csm'
}

/** A record; the id is its sys_id. */
export interface PopRecord {
    readonly table: string
    readonly id: string
}

/** What is known of a call; '' and undefined where nothing is. */
export interface PopFacts {
    readonly interaction: string
    readonly interactionNumber: string
    /** sys_id of the call's row, and the telephony system's id of the call. */
    readonly callId: string
    readonly externalId: string
    readonly callerNumber: string
    readonly calledNumber: string
    readonly caller: (PopRecord & { readonly name: string }) | undefined
    /** What was linked to the Interaction last. */
    readonly record: PopRecord | undefined
    readonly queue: string
    /** The telephony system's id of the agent. */
    readonly agent: string
    readonly attributes: Readonly<Record<string, string>>
}

/** Where pages of this instance are found. */
export interface PopPages {
    /** Scheme and host, without a slash at its end. */
    readonly base: string
    /** With {interaction}. */
    readonly interaction: string
    /** With {table} and {id}. */
    readonly record: string
    /** With {table} and {query}. */
    readonly list: string
}

/** What is opened. '' where a kind has no such thing; all of it '' when there is nothing to open. */
export interface PopTarget {
    readonly kind: 'interaction' | 'caller' | 'record' | 'open_records' | 'url' | ''
    readonly table: string
    readonly id: string
    /** An encoded query of the table. */
    readonly query: string
    readonly url: string
}

export const NOTHING_TO_OPEN: PopTarget = { kind: '', table: '', id: '', query: '', url: '' }

/** What the account wants to be shown, and where that is not there, the Interaction. */
export function popTarget(wanted: WantedPop, facts: PopFacts, pages: PopPages): PopTarget {
    return wantedTarget(wanted, facts, pages) ?? interactionTarget(facts.interaction, pages)
}

export function interactionTarget(interaction: string, pages: PopPages): PopTarget {
    if (interaction === '') return NOTHING_TO_OPEN
    const url = pages.base + pages.interaction.split('{interaction}').join(interaction)
    return { kind: 'interaction', table: 'interaction', id: interaction, query: '', url }
}

/** The open incidents or cases of a caller, by what the caller is. */
export interface OpenRecords {
    readonly table: string
    readonly query: string
}

/** undefined for who has neither. */
export function openRecordsOf(work: WantedPop['work'], caller: PopRecord | undefined): OpenRecords | undefined {
    if (caller === undefined || !isRecord(caller)) return undefined
    const [first] = workColumns(work, caller.table)
    return first === undefined ? undefined : { table: first.table, query: `active=true^${first.column}=${caller.id}` }
}

function wantedTarget(wanted: WantedPop, facts: PopFacts, pages: PopPages): PopTarget | undefined {
    switch (wanted.target) {
        case 'interaction':
            return undefined
        case 'caller':
            return recordTarget('caller', facts.caller, pages)
        case 'record':
            return recordTarget('record', facts.record, pages)
        case 'open_records':
            return listTarget(openRecordsOf(wanted.work, facts.caller), pages)
        case 'url':
            return addressTarget(wanted.url, facts)
    }
}

function recordTarget(
    kind: 'caller' | 'record',
    record: PopRecord | undefined,
    pages: PopPages
): PopTarget | undefined {
    if (record === undefined || !isRecord(record)) return undefined
    const { table, id } = record
    return { kind, table, id, query: '', url: pages.base + fill(pages.record, { table, id }) }
}

function listTarget(list: OpenRecords | undefined, pages: PopPages): PopTarget | undefined {
    if (list === undefined) return undefined
    const { table, query } = list
    return { kind: 'open_records', table, id: '', query, url: pages.base + fill(pages.list, { table, query }) }
}

/** A template that came past the account's rule is not used. */
function addressTarget(template: string, facts: PopFacts): PopTarget | undefined {
    if (expectedOfTemplate(template) !== undefined) return undefined
    const url = fillTemplate(template, (name) => valueOf(name, facts))
    return { kind: 'url', table: '', id: '', query: '', url }
}

const ATTRIBUTE = 'attributes.'

function valueOf(name: string, facts: PopFacts): string {
    if (name.startsWith(ATTRIBUTE)) return ownValue(facts.attributes, name.slice(ATTRIBUTE.length))
    return ownValue(
        {
            interaction: facts.interaction,
            interactionNumber: facts.interactionNumber,
            callId: facts.callId,
            externalId: facts.externalId,
            callerNumber: facts.callerNumber,
            calledNumber: facts.calledNumber,
            callerTable: facts.caller?.table ?? '',
            callerId: facts.caller?.id ?? '',
            callerName: facts.caller?.name ?? '',
            queue: facts.queue,
            agent: facts.agent,
        },
        name
    )
}

function ownValue(values: Readonly<Record<string, string>>, name: string): string {
    return Object.prototype.hasOwnProperty.call(values, name) ? (values[name] ?? '') : ''
}

function fill(path: string, values: Readonly<Record<string, string>>): string {
    return path.replace(/\{(\w+)\}/g, (found, name: string) =>
        Object.prototype.hasOwnProperty.call(values, name) ? encode(ownValue(values, name)) : found
    )
}

/** Table and id may come from a record that anybody filled in. */
function isRecord({ table, id }: PopRecord): boolean {
    return isTableName(table) && isSysId(id)
}
