import { GlideRecord } from '@servicenow/glide'
import { DEFAULT_CHOICES, type CallChoices } from '../calls/event.ts'
import { getById, readBoolean, readNumber, readText } from './record.ts'

export type AccountMode = 'live' | 'record' | 'off'

/** What calls are about: incidents and requests of users, or cases of contacts and consumers. */
export type Work = 'itsm' | 'csm'

export type OnAnswer = 'none' | 'suggest' | 'create'

export type WorkNotes = 'none' | 'start' | 'end' | 'both'

export interface ScreenPop {
    readonly by: 'vendor' | 'panel' | 'none'
    readonly target: 'interaction' | 'caller' | 'record' | 'open_records' | 'url'
    readonly moment: 'ringing' | 'answer'
    /** A template, for the target `url`. */
    readonly url: string
}

export interface Account {
    readonly id: string
    readonly code: string
    readonly vendor: string
    readonly active: boolean
    readonly mode: AccountMode
    readonly work: Work
    /** ISO 3166-1, two letters. */
    readonly defaultCountry: string
    /** sys_id of the only user the account accepts events from, '' for nobody. */
    readonly integrationUser: string
    /** How an agent is found, in this order. */
    readonly agentMatching: readonly string[]
    readonly choices: CallChoices
    readonly keepPayload: boolean
    readonly payloadDays: number
    /** A call that has been over for so long is sealed. */
    readonly sealAfterDays: number
    /** How long events are kept that no call holds on to any more. */
    readonly keepEventsDays: number
    readonly homeInstance: string
    /** A queue may say otherwise. */
    readonly onAnswer: OnAnswer
    /** One of its queues creates a record. */
    readonly queuesCreate: boolean
    /** '' for the table that the work suggests. */
    readonly recordTable: string
    readonly workNotes: WorkNotes
    readonly screenPop: ScreenPop
    readonly ivrLookup: boolean
    /** What the IVR is told of a caller. */
    readonly ivrFields: readonly string[]
    readonly ivrVipQueue: string
}

export function findAccountByCode(code: string): Account | undefined {
    const record = new GlideRecord('x_tkl_voice_account')
    record.addQuery('code', code)
    record.setLimit(1)
    record.query()
    return record.next() ? toAccount(record) : undefined
}

export function getAccount(id: string): Account | undefined {
    const record = new GlideRecord('x_tkl_voice_account')
    return getById(record, id) ? toAccount(record) : undefined
}

/** All there are: what was taken in is kept and removed by its account's choices, also when the account is closed. */
export function readAccounts(): Account[] {
    const record = new GlideRecord('x_tkl_voice_account')
    record.query()
    const accounts: Account[] = []
    while (record.next()) accounts.push(toAccount(record))
    return accounts
}

/** Accounts whose events are settled: active, live, and activated on this instance. */
export function readSettlingAccounts(instance: string): Account[] {
    const record = new GlideRecord('x_tkl_voice_account')
    record.addQuery('active', true)
    record.addQuery('mode', 'live')
    record.query()
    const accounts: Account[] = []
    while (record.next()) accounts.push(toAccount(record))
    return accounts.filter((account) => account.homeInstance === instance)
}

function toAccount(record: GlideRecord): Account {
    return {
        id: record.getUniqueValue(),
        code: readText(record, 'code'),
        vendor: readText(record, 'vendor'),
        active: readBoolean(record, 'active'),
        mode: toMode(readText(record, 'mode')),
        work: readText(record, 'work') === 'csm' ? 'csm' : 'itsm',
        defaultCountry: readText(record, 'default_country'),
        integrationUser: readText(record, 'integration_user'),
        agentMatching: readText(record, 'agent_matching')
            .split(',')
            .map((way) => way.trim()),
        choices: {
            rejoinSeconds: readNumber(record, 'rejoin', DEFAULT_CHOICES.rejoinSeconds),
            closeBy: readText(record, 'close_by') === 'agent' ? 'agent' : 'call',
            holdAs: readText(record, 'hold_as') === 'on_hold' ? 'on_hold' : 'work_in_progress',
            wrapUp: readBoolean(record, 'wrap_up'),
        },
        keepPayload: readBoolean(record, 'keep_payload'),
        payloadDays: readNumber(record, 'payload_days', 3),
        sealAfterDays: readNumber(record, 'seal_after', 35),
        keepEventsDays: readNumber(record, 'keep_events', 90),
        homeInstance: readText(record, 'home_instance'),
        onAnswer: oneOf(readText(record, 'on_answer'), ON_ANSWER, 'suggest'),
        queuesCreate: readBoolean(record, 'queues_create'),
        recordTable: readText(record, 'record_table').trim(),
        workNotes: oneOf(readText(record, 'work_notes'), WORK_NOTES, 'both'),
        screenPop: {
            by: oneOf(readText(record, 'pop_by'), POP_BY, 'vendor'),
            target: oneOf(readText(record, 'pop_target'), POP_TARGETS, 'interaction'),
            moment: oneOf(readText(record, 'pop_moment'), POP_MOMENTS, 'ringing'),
            url: readText(record, 'pop_url'),
        },
        ivrLookup: readBoolean(record, 'ivr_lookup'),
        ivrFields: readText(record, 'ivr_fields')
            .split(',')
            .map((field) => field.trim())
            .filter((field) => field !== ''),
        ivrVipQueue: readText(record, 'ivr_vip_queue'),
    }
}

const ON_ANSWER = ['none', 'suggest', 'create'] as const
const WORK_NOTES = ['none', 'start', 'end', 'both'] as const
const POP_BY = ['vendor', 'panel', 'none'] as const
const POP_TARGETS = ['interaction', 'caller', 'record', 'open_records', 'url'] as const
const POP_MOMENTS = ['ringing', 'answer'] as const

function oneOf<T extends string>(text: string, values: readonly T[], fallback: T): T {
    return values.find((value) => value === text) ?? fallback
}

function toMode(text: string): AccountMode {
    return text === 'record' || text === 'off' ? text : 'live'
}
