import { setTimeout as sleep } from 'node:timers/promises'

/** An instance as somebody who may read its records sees it. */
export interface InstanceAccess {
    readonly url: string
    /** Reads calls and Interactions; a telephony account's own user may not read Interactions. */
    readonly reader: { readonly user: string; readonly password: string }
}

/** What the instance made of a call. */
export interface CallView {
    /** sys_id of the call's row. */
    readonly call: string
    readonly entries: readonly TraceEntry[]
    /** undefined while there is none. */
    readonly interaction: InteractionView | undefined
}

export interface TraceEntry {
    readonly event: string
    readonly type: string
    /** `trunkline` for what it found out itself. */
    readonly source: string
    readonly state: string
    readonly decision: string
}

export interface InteractionView {
    readonly id: string
    readonly number: string
    readonly state: string
    readonly stateLabel: string
    readonly callerNumber: string
    readonly openedFor: string
    readonly assignedTo: string
    /** User name, '' for nobody. */
    readonly assignedUser: string
}

const PATIENCE_MS = 10000

/** Undefined when the instance knows no such call. Waits for events that are stored but not settled yet. */
export async function lookAtCall(access: InstanceAccess, account: string, id: string): Promise<CallView | undefined> {
    const deadline = Date.now() + PATIENCE_MS
    for (;;) {
        const answer = await get(access, `/api/x_tkl_voice/v1/telephony/${account}/calls/${encodeURIComponent(id)}`)
        if (answer.status === 404) return undefined
        const result = resultOf(answer)
        const entries = list(part(result, 'trace')).map(entryOf)
        const isSettled = entries.every(({ state }) => state !== 'received')
        if (isSettled || Date.now() > deadline) {
            const call = part(result, 'call')
            const interaction = await readInteraction(access, text(call, 'interactionId'))
            return { call: text(call, 'callId'), entries, interaction }
        }
        await sleep(25)
    }
}

function entryOf(entry: unknown): TraceEntry {
    return {
        event: text(entry, 'eventId'),
        type: text(entry, 'type'),
        source: text(entry, 'source'),
        state: text(entry, 'state'),
        decision: text(entry, 'decision'),
    }
}

const FIELDS = 'number,state,caller_phone_number,opened_for,assigned_to,assigned_to.user_name'

async function readInteraction(access: InstanceAccess, id: string): Promise<InteractionView | undefined> {
    if (id === '') return undefined
    const query = `sysparm_fields=${FIELDS}&sysparm_display_value=all`
    const answer = await get(access, `/api/now/table/interaction/${id}?${query}`)
    if (answer.status === 404) return undefined
    const result = resultOf(answer)
    const value = (name: string): string => text(part(result, name), 'value')
    const shown = (name: string): string => text(part(result, name), 'display_value')
    return {
        id,
        number: value('number'),
        state: value('state'),
        stateLabel: shown('state'),
        callerNumber: value('caller_phone_number'),
        openedFor: shown('opened_for'),
        assignedTo: shown('assigned_to'),
        assignedUser: value('assigned_to.user_name'),
    }
}

interface Answer {
    readonly status: number
    readonly body: unknown
}

async function get({ url, reader }: InstanceAccess, path: string): Promise<Answer> {
    const credentials = Buffer.from(`${reader.user}:${reader.password}`).toString('base64')
    const response = await fetch(`${url}${path}`, {
        headers: { authorization: `Basic ${credentials}`, accept: 'application/json' },
    })
    const body = await response.text()
    return { status: response.status, body: body === '' ? undefined : JSON.parse(body) }
}

function resultOf({ status, body }: Answer): unknown {
    if (status !== 200) throw new Error(`The instance answered ${status}: ${text(part(body, 'error'), 'message')}`)
    return part(body, 'result')
}

function part(value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined
}

function text(value: unknown, name: string): string {
    const found = part(value, name)
    return typeof found === 'string' ? found : ''
}

function list(value: unknown): readonly unknown[] {
    return Array.isArray(value) ? value : []
}
