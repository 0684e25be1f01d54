import assert from 'node:assert/strict'
import type { Instance } from '../../instance/instance.ts'
import { httpClient } from '../support/http-client.ts'
import { vonageSignature } from '../support/signing.ts'
import { VONAGE_SECRET } from './accounts.ts'
import { openDesk, type Desk } from './records-desk.ts'
import { press } from './ui-actions.ts'

const DAY_MS = 86400000

/** Tables with a row for every call, or for every person. */
const GROWING =
    /from "(x_tkl_voice_(?:event|call|call_edge|leg|number|command|caller_choice|error|payload)|interaction|interaction_related_record|sn_openframe_phone_log)" t0/

/** All rows; or all that belong to one account, because its column has an index as every reference has. */
const READS_TOO_MUCH = /^SCAN t0|USING INDEX index\.\w+\.account \(/

/**
 * The database is never told how its rows are distributed, so it takes what looks best by the shape of a query. What is
 * found by an index then is found by one everywhere.
 */
describe('What requests and jobs ask of tables that grow', () => {
    let desk: Desk
    before(async () => {
        desk = await openDesk()
    })
    after(() => desk.close())

    it('is answered by an index, and not by that of the account alone', async () => {
        const asked = statementsOf(desk.trunkline.instance)
        await useEverything()
        const plans = asked.end().flatMap((sql) => {
            const table = GROWING.exec(sql)?.[1]
            if (table === undefined) return []
            const steps = desk.trunkline.instance.database.prepare(`explain query plan ${sql}`)
            return stepsOf(steps.all(...Array.from(sql.matchAll(/\?/g), () => 1))).map((step) => ({ table, step, sql }))
        })
        assert.ok(new Set(plans.map(({ table }) => table)).size >= 9, 'not everything was used')
        const wrong = plans.filter(({ step }) => READS_TOO_MUCH.test(step))
        assert.deepEqual(
            wrong.map(({ table, step, sql }) => `${table}: ${step}: ${sql.slice(sql.indexOf(' where '))}`),
            []
        )
    })

    async function useEverything(): Promise<void> {
        const { trunkline, itsm, csm } = desk
        await itsm.change({ on_answer: 'create', pop_by: 'panel', ivr_lookup: 'true', ivr_fields: 'name,queue' })
        const call = await desk.create({ ani: '2125550187', attributes: { incidentNumber: 'INC0000001' } })
        await desk.step(call, 'answer', { agentId: '30001', agentUsername: 'agent.one' })
        for (const step of ['hold', 'retrieve'] as const) await trunkline.step(step, { contactId: call.contact })
        await trunkline.step('hold', { contactId: `${call.contact}-part`, masterId: call.contact, eventId: 'part' })
        await desk.choose(call, 'sys_user', await desk.person('sys_user', 'ben.okafor'))
        await desk.records(call)
        const panel = `/api/x_tkl_voice/v1/panel/calls/${call.id}`
        await desk.as('agent.one').post(`${panel}/pop`, {})
        await desk.as('agent.one').get(`${panel}/caller`)
        await trunkline.telephony.get(`/api/x_tkl_voice/v1/telephony/cxone-demo/calls/${call.contact}`)
        await trunkline.telephony.get('/api/x_tkl_voice/v1/telephony/cxone-demo/callers?phone=2125550187')
        await desk.step(call, 'release')
        for (const callId of ['leg-a', 'leg-b']) await established(callId, 'shared-leg')
        press(trunkline, 'Replay all dead letters of this list', `var current = new GlideRecord('x_tkl_voice_event');`)
        await desk.createForCustomers()
        assert.equal((await webhook('plans')).status, 200)
        await csm.change({ silent_after: '60' })
        for (const days of [0, 1, 40, 40]) {
            desk.pass(days * DAY_MS)
            desk.work()
            for (const job of trunklineJobs(trunkline.instance)) trunkline.instance.runJob(job)
        }
        await trunkline.step('release', { contactId: call.contact, eventId: 'late', disposition: 'Sold' })
    }

    /** Of a leg that another call has it becomes a dead letter. */
    async function established(callId: string, legId: string): Promise<void> {
        const data = { callId, legId, agent: { externalId: '30001' } }
        const content = [{ specversion: '1.0', id: callId, source: '/acme', type: 'call.established', data }]
        const reply = await desk.trunkline.telephony.request('/api/x_tkl_voice/v1/telephony/cxone-demo/events', {
            method: 'POST',
            body: content,
            headers: { 'content-type': 'application/cloudevents-batch+json' },
        })
        assert.equal(reply.status, 200, reply.text)
    }

    function webhook(id: string): ReturnType<Desk['records']> {
        const party = { role: 'agent', agentId: '1544', userId: 'u' }
        const channel = { interactionId: id, channelId: `${id}-1`, party }
        const data = { timestamp: new Date().toISOString(), channel }
        const body = JSON.stringify({ specversion: '1.0', id, source: '/c', type: 'channel.connected.v1', data })
        const headers = {
            'content-type': 'application/cloudevents+json',
            'vonage-signature': vonageSignature(body, VONAGE_SECRET),
        }
        const path = '/api/x_tkl_voice/v1/telephony/vonage-demo/vonage/webhook'
        return httpClient(desk.trunkline.url).request(path, { method: 'POST', body, headers })
    }
})

/** Without those that ask a telephony system, which is not there. */
function trunklineJobs(instance: Instance): string[] {
    const names = instance.jobs.list().map((job) => job['name'] ?? '')
    return names.filter((name) => name.startsWith('Trunkline: ') && !name.includes('reconcile'))
}

/** The text of every statement from now on, until the end. */
function statementsOf({ database }: Instance): { end(): string[] } {
    const prepare = database.prepare.bind(database)
    const asked = new Set<string>()
    Object.defineProperty(database, 'prepare', {
        configurable: true,
        writable: true,
        value: (sql: string) => {
            asked.add(sql)
            return prepare(sql)
        },
    })
    return {
        end: () => {
            Object.defineProperty(database, 'prepare', { configurable: true, writable: true, value: prepare })
            return Array.from(asked)
        },
    }
}

function stepsOf(plan: readonly Readonly<Record<string, unknown>>[]): string[] {
    return plan.map((row) => String(row['detail']))
}
