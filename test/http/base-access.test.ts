import assert from 'node:assert/strict'
import { replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

/*
 * Whether other scopes may create and update Interactions is an instance's own fact (instance/base/interaction-tables.ts,
 * "unconfirmed"). The call flow is played both ways.
 */

describe('Where Interactions may be made and changed from other scopes', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline({ baseAccess: { interaction: { read: true, create: true, update: true } } })
    })
    after(() => trunkline.close())

    it('a call is settled at once, from New to Closed Complete', async () => {
        const state = async (): Promise<string | undefined> =>
            (await trunkline.row('interaction', 'client_session_id=open'))['state']
        assert.equal((await trunkline.step('create', { contactId: 'open', ani: '4155552671' })).status, 200)
        assert.equal(await state(), 'new')
        assert.equal((await trunkline.step('answer', { contactId: 'open', agentId: '30001' })).status, 200)
        assert.equal(await state(), 'work_in_progress')
        assert.equal((await trunkline.step('release', { contactId: 'open' })).status, 200)
        assert.equal(await state(), 'closed_complete')
    })
})

describe('Where Interactions may not be made from other scopes', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline({ baseAccess: { interaction: { create: false } } })
    })
    after(() => trunkline.close())

    it('every step is answered as deferred, kept and counted, and an administrator sees why', async () => {
        const create = await trunkline.step('create', { contactId: 'closed', ani: '4155552671' })
        const answer = await trunkline.step('answer', { contactId: 'closed', agentId: '30001' })
        const release = await trunkline.step('release', { contactId: 'closed' })
        for (const reply of [create, answer, release]) {
            assert.deepEqual([reply.status, replyOf(reply)['status']], [202, 'deferred'], reply.text)
        }
        assert.match(String(replyOf(create)['interactionId']), /^[0-9a-f]{32}$/)
        const events = await trunkline.rows('x_tkl_voice_event', 'contact=closed^sourceSTARTSWITHcxone')
        assert.deepEqual(events.map((event) => event['state']).sort(), ['retry', 'retry', 'retry'])
        for (const event of events) assert.match(event['error'] ?? '', /refused to create the Interaction/)
    })

    it('is seen in the log, by name of table, scope and reason', () => {
        const refusal = trunkline.instance.logs.find((entry) => entry.message.includes("against 'interaction'"))
        assert.match(refusal?.message ?? '', /Create operation .* from scope 'x_tkl_voice' has been refused/)
    })

    it('and nothing is lost: once the table is opened the job settles the whole call', async () => {
        const definition = trunkline.instance.dictionary.table('interaction')?.sysId ?? ''
        trunkline.instance.rows.update('sys_db_object', definition, { create_access: '1' })
        trunkline.instance.dictionary.announceChange()
        makeDue(trunkline, 'closed')
        trunkline.instance.runJob('Trunkline: settle waiting events')
        const interaction = await trunkline.row('interaction', 'client_session_id=closed')
        assert.equal(interaction['state'], 'closed_complete')
        assert.deepEqual(await trunkline.rows('x_tkl_voice_event', 'contact=closed^state!=processed'), [])
    })
})

describe('Where Interactions may be made but not read from other scopes', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline({ baseAccess: { interaction: { read: false } } })
    })
    after(() => trunkline.close())

    it('every step is deferred, and the record is not taken for one that a person deleted', async () => {
        for (const step of ['create', 'answer', 'answer'] as const) {
            const reply = await trunkline.step(step, { contactId: 'unread', ani: '4155552671', agentId: '30001' })
            assert.deepEqual([reply.status, replyOf(reply)['status']], [202, 'deferred'], reply.text)
        }
        const events = await trunkline.rows('x_tkl_voice_event', 'contact=unread^sourceSTARTSWITHcxone')
        for (const event of events) assert.match(event['error'] ?? '', /does not let it be read/)
        assert.deepEqual(await trunkline.rows('x_tkl_voice_event', 'contact=unread^type=person.changed'), [])
    })

    it('and once it may be read the job settles the call', async () => {
        const definition = trunkline.instance.dictionary.table('interaction')?.sysId ?? ''
        trunkline.instance.rows.update('sys_db_object', definition, { read_access: '1' })
        trunkline.instance.dictionary.announceChange()
        makeDue(trunkline, 'unread')
        trunkline.instance.runJob('Trunkline: settle waiting events')
        const interaction = await trunkline.row('interaction', 'client_session_id=unread')
        assert.equal(interaction['state'], 'work_in_progress')
    })
})

describe('Where Interactions may be made but not changed from other scopes', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline({ baseAccess: { interaction: { update: false } } })
    })
    after(() => trunkline.close())

    it('the call is opened, what comes later is deferred with its reason', async () => {
        assert.equal((await trunkline.step('create', { contactId: 'half', ani: '4155552671' })).status, 200)
        const answer = await trunkline.step('answer', { contactId: 'half', agentId: '30001' })
        assert.deepEqual([answer.status, replyOf(answer)['status']], [202, 'deferred'], answer.text)
        assert.equal((await trunkline.row('interaction', 'client_session_id=half'))['state'], 'new')
        const event = await trunkline.row('x_tkl_voice_event', 'contact=half^source=cxone/answer')
        assert.match(event['error'] ?? '', /refused to (write|update|change) the Interaction/)
    })

    it('and is settled once the table is opened', async () => {
        const definition = trunkline.instance.dictionary.table('interaction')?.sysId ?? ''
        trunkline.instance.rows.update('sys_db_object', definition, { update_access: '1' })
        trunkline.instance.dictionary.announceChange()
        makeDue(trunkline, 'half')
        trunkline.instance.runJob('Trunkline: settle waiting events')
        assert.equal((await trunkline.row('interaction', 'client_session_id=half'))['state'], 'work_in_progress')
    })
})

/** Lets the job take the waiting events of a contact now. */
function makeDue(trunkline: Trunkline, contact: string): void {
    const { rows } = trunkline.instance
    const where = { kind: 'compare', path: 'contact', operator: '=', value: contact } as const
    for (const event of rows.select({ table: 'x_tkl_voice_event', where })) {
        if (event['state'] === 'processed') continue
        rows.update('x_tkl_voice_event', event['sys_id'] ?? '', { next_try: '2026-01-01 00:00:00' })
    }
}
