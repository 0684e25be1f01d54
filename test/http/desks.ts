import assert from 'node:assert/strict'
import { DEMO_ACCOUNTS } from '../../demo/people.ts'
import { basic, httpClient, type HttpClient, type HttpReply } from '../support/http-client.ts'
import { replyOf, resultOf, type Trunkline } from './trunkline.ts'

/** Calls of the demo's two desks, and its agents at their panel. */
export interface Desks {
    /** A contact's id that no call had before. */
    newContact(): string
    agent(name: string): HttpClient
    /** A call to the IT desk, taken by an agent; its reply as the script gets it. */
    callIt(contact: string, ani: string, agent?: string): Promise<Flat>
    /** A call to the customer desk; nobody has taken it. */
    callCustomers(contact: string, clid: string): Promise<Flat>
    /** An agent takes a call of the IT desk. */
    takeIt(contact: string, agent: string): Promise<void>
    caller(agent: string, call: string): Promise<HttpReply>
    choose(agent: string, call: string, body: unknown): Promise<HttpReply>
    /** Whom an Interaction is for: its opened_for, contact, consumer and account. */
    linked(interaction: unknown): Promise<string[]>
    /** sys_id of the user with this name. */
    user(name: string): Promise<string>
}

export type Flat = Record<string, string | number>

export function desksOf(trunkline: Trunkline): Desks {
    const agent = (name: string): HttpClient => httpClient(trunkline.url, basic(name, 'agent'))
    const pathOf = (call: string): string => `/api/x_tkl_voice/v1/panel/calls/${call}/caller`
    const takeIt = async (contact: string, name: string): Promise<void> => {
        const reply = await trunkline.step('answer', { contactId: contact, agentId: name, agentUsername: name })
        assert.equal(reply.status, 200, reply.text)
    }
    const vonage = DEMO_ACCOUNTS.find((account) => account.code === 'vonage-demo')?.integrationUser
    assert.ok(vonage)
    const customers = httpClient(trunkline.url, basic(vonage.name, vonage.password))
    let contacts = 0
    return {
        newContact: () => `desk-${String(contacts++).padStart(3, '0')}`,
        agent,
        takeIt,
        callIt: async (contact, ani, name = 'agent.one') => {
            const reply = await trunkline.step('create', { contactId: contact, ani, dnis: '8005550100' })
            assert.equal(reply.status, 200, reply.text)
            await takeIt(contact, name)
            return replyOf(reply)
        },
        callCustomers: async (contact, clid) => {
            const path = '/api/x_tkl_voice/v1/telephony/vonage-demo/vonage/plan/queued'
            const reply = await customers.post(path, { callGuid: contact, clid, dialledNumber: '+442079460000' })
            assert.equal(reply.status, 200, reply.text)
            return replyOf(reply)
        },
        caller: (name, call) => agent(name).get(pathOf(call)),
        choose: (name, call, body) => agent(name).request(pathOf(call), { method: 'PUT', body }),
        linked: async (interaction) => {
            const row = await trunkline.row('interaction', `sys_id=${String(interaction)}`)
            return ['opened_for', 'contact', 'consumer', 'account'].map((column) => row[column] ?? '')
        },
        user: async (name) => (await trunkline.row('sys_user', `user_name=${name}`))['sys_id'] ?? '',
    }
}

/** What a panel is told of the callers of a call. */
export interface Callers {
    readonly callerId: string
    readonly callerName: string
    readonly candidates: readonly { readonly id: string; readonly name: string; readonly reasons: readonly string[] }[]
    readonly hidden: number
}

export function callersOf(reply: HttpReply): Callers {
    assert.equal(reply.status, 200, reply.text)
    return resultOf(reply) as Callers
}
