import assert from 'node:assert/strict'
import { basic, httpClient, type HttpClient, type HttpReply } from '../support/http-client.ts'
import { accountNamed, type TestAccount } from './accounts.ts'
import { replyOf, resultOf, startTrunkline, type Trunkline, type TrunklineOptions } from './trunkline.ts'

/** A call as a test knows it. */
export interface DeskCall {
    readonly contact: string
    /** sys_ids of its row and of its Interaction, and the Interaction's number. */
    readonly id: string
    readonly interaction: string
    readonly number: string
}

/** A desk whose calls are about records: what is wanted because of them runs when a test says so. */
export interface Desk {
    readonly trunkline: Trunkline
    /** The account of incidents, and the account of cases. */
    readonly itsm: TestAccount
    readonly csm: TestAccount
    /** A call to the account of incidents. */
    create(body?: Readonly<Record<string, unknown>>): Promise<DeskCall>
    /** A call to the account of cases. */
    createForCustomers(body?: Readonly<Record<string, unknown>>): Promise<DeskCall>
    step(call: DeskCall, step: 'create' | 'answer' | 'release', body?: Readonly<Record<string, unknown>>): Promise<void>
    /** Runs what waits: events, async rules, jobs that are due. */
    work(): void
    /** The desk's clock, milliseconds since the epoch. */
    now(): number
    /** Time goes by. */
    pass(milliseconds: number): void
    /** Tasks linked to a call's Interaction, the first linked first. */
    linked(call: DeskCall): Promise<Record<string, string>[]>
    /** Work notes of a task, the first written first. */
    notes(task: string): string[]
    /** sys_id of a person, by user name, or by name for consumers and companies. */
    person(table: string, name: string): Promise<string>
    as(user: string): HttpClient
    records(call: DeskCall, user?: string): Promise<HttpReply>
    change(call: DeskCall, body: unknown, user?: string): Promise<HttpReply>
    /** An agent of the call says who the caller is. */
    choose(call: DeskCall, table: string, id: string): Promise<void>
    close(): Promise<void>
}

/** As the account has it: until then a release may be the first half of a transfer. */
export const REJOIN_MS = 120000

/** Nothing but a beginning of numbers, so that no two tests speak of the same call. */
let calls = 0

export async function openDesk(options: TrunklineOptions = {}): Promise<Desk> {
    let ahead = 0
    const now = (): number => Date.now() + ahead
    const trunkline = await startTrunkline({
        background: false,
        clock: { now },
        ...options,
    })
    const { instance } = trunkline
    const client = (user: string): HttpClient => httpClient(trunkline.url, basic(user, 'agent'))
    const recordsPath = (call: DeskCall): string => `/api/x_tkl_voice/v1/panel/calls/${call.id}/records`
    const vonage = httpClient(trunkline.url, basic('telephony.vonage', 'telephony'))

    const opened = (contact: string, reply: HttpReply): DeskCall => {
        assert.equal(reply.status, 200, reply.text)
        const { callId, interactionId, interactionNumber } = replyOf(reply)
        return { contact, id: String(callId), interaction: String(interactionId), number: String(interactionNumber) }
    }
    const nextContact = (): string => `desk-${(calls += 1)}`
    const work = (): void => {
        instance.runPending()
        instance.runJob('Trunkline: create and link records')
        instance.runPending()
    }

    return {
        trunkline,
        itsm: await accountNamed(trunkline, 'cxone-demo'),
        csm: await accountNamed(trunkline, 'vonage-demo'),
        create: async (body = {}) => {
            const contact = nextContact()
            const told = { contactId: contact, ani: '4155552671', skill: '77', skillName: 'Service desk', ...body }
            return opened(contact, await trunkline.step('create', told))
        },
        createForCustomers: async (body = {}) => {
            const contact = nextContact()
            const path = '/api/x_tkl_voice/v1/telephony/vonage-demo/vonage/plan/queued'
            return opened(contact, await vonage.post(path, { callGuid: contact, clid: '07700900121', ...body }))
        },
        step: async (call, step, body = {}) => {
            const told = { contactId: call.contact, ...(step === 'answer' ? { agentId: '30001' } : {}), ...body }
            const reply = await trunkline.step(step, told)
            assert.ok([200, 202].includes(reply.status), reply.text)
        },
        work,
        now,
        pass: (milliseconds) => {
            ahead += milliseconds
        },
        linked: async (call) => {
            const links = await trunkline.rows('interaction_related_record', `interaction=${call.interaction}`)
            const tasks: Record<string, string>[] = []
            for (const { document_table: table = '', document_id: id = '' } of links) {
                tasks.push(await trunkline.row(table, `sys_id=${id}`))
            }
            return tasks
        },
        notes: (task) =>
            instance.rows
                .select({
                    table: 'sys_journal_field',
                    where: { kind: 'compare', path: 'element_id', operator: '=', value: task },
                    orderBy: ['sys_created_on', 'sys_id'].map((path) => ({ path, descending: false })),
                })
                .map((row) => row['value'] ?? ''),
        person: async (table, name) => {
            const column = table === 'sys_user' || table === 'customer_contact' ? 'user_name' : 'name'
            return (await trunkline.row(table, `${column}=${name}`))['sys_id'] ?? ''
        },
        as: client,
        records: (call, user = 'agent.one') => client(user).get(recordsPath(call)),
        change: (call, body, user = 'agent.one') => client(user).post(recordsPath(call), body),
        choose: async (call, table, id) => {
            const path = `/api/x_tkl_voice/v1/panel/calls/${call.id}/caller`
            const reply = await client('agent.one').request(path, { method: 'PUT', body: { table, id } })
            assert.equal(reply.status, 200, reply.text)
        },
        close: () => trunkline.close(),
    }
}

/** What GET panel/calls/{call}/records answers. */
export interface ShownRecords {
    readonly linked: readonly ShownTask[]
    readonly open: readonly ShownTask[]
    readonly callerHidden: boolean
    readonly suggestion: { readonly table: string; readonly values: Readonly<Record<string, string>> } | null
}

export interface ShownTask {
    readonly table: string
    readonly id: string
    readonly number: string
    readonly shortDescription: string
}

export function shown(reply: HttpReply): ShownRecords {
    assert.equal(reply.status, 200, reply.text)
    return resultOf(reply) as ShownRecords
}

export function changed(reply: HttpReply): { readonly status: string; readonly record: ShownTask } {
    return resultOf(reply) as { status: string; record: ShownTask }
}
