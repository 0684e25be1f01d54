import assert from 'node:assert/strict'
import { pauseJobs } from './paused-jobs.ts'
import { startTrunkline, type Step, type Trunkline } from './trunkline.ts'

const DAY_MS = 86400000

describe('An edge inside of a sealed call, when an administrator deletes it', () => {
    let trunkline: Trunkline
    let ahead = 0
    before(async () => {
        trunkline = await startTrunkline({ clock: { now: () => Date.now() + ahead } })
        pauseJobs(trunkline)
        // A transfer, and two calls that turned out to be one.
        await step('create', { contactId: 'one-1', ani: '4155552671' })
        await step('answer', { contactId: 'one-1', agentId: '30001' })
        await step('create', { contactId: 'one-2', masterId: 'one-1', ani: '4155552671' })
        await step('answer', { contactId: 'one-2', masterId: 'one-1', agentUsername: 'agent.two' })
        await step('create', { contactId: 'one-3', masterId: 'one-2', ani: '4155552671' })
        await step('release', { contactId: 'one-1' })
        await step('release', { contactId: 'one-2', masterId: 'one-1' })
        await step('release', { contactId: 'one-3', masterId: 'one-2' })
        await step('create', { contactId: 'two-1', ani: '4155552671' })
        await step('create', { contactId: 'two-2', ani: '4155552671' })
        await step('answer', { contactId: 'two-2', masterId: 'two-1', agentId: '30001' })
        await step('release', { contactId: 'two-1' })
        await step('release', { contactId: 'two-2' })
        ahead += 36 * DAY_MS
        trunkline.instance.runJob('Trunkline: verify quiet calls')
        trunkline.instance.runJob('Trunkline: seal old calls')
        for (const call of await trunkline.rows('x_tkl_voice_call')) assert.equal(call['sealed'], 'true')
        // What followed the sealed call is a call of its own.
        await step('create', { contactId: 'one-4', masterId: 'one-3', ani: '4155552671' })
    })
    after(() => trunkline.close())

    async function step(name: Step, body: object): Promise<void> {
        const reply = await trunkline.step(name, body)
        assert.equal(reply.status, 200, reply.text)
    }

    async function deleteEdge(one: string, other: string): Promise<void> {
        const edge = await trunkline.row('x_tkl_voice_call_edge', `one_id=${one}^other_id=${other}^removed=false`)
        const path = `/api/now/table/x_tkl_voice_call_edge/${edge['sys_id'] ?? ''}`
        assert.equal((await trunkline.admin.request(path, { method: 'DELETE' })).status, 204)
        await trunkline.row('x_tkl_voice_call_edge', `one_id=${one}^other_id=${other}^removed=true`)
    }

    /** Everything that must not move. */
    async function records(): Promise<Record<string, string>[][]> {
        const tables = ['interaction', 'x_tkl_voice_call', 'x_tkl_voice_leg', 'sn_openframe_phone_log']
        const all = await Promise.all(tables.map((table) => trunkline.rows(table)))
        return all.map((found) => found.sort((a, b) => ((a['sys_id'] ?? '') < (b['sys_id'] ?? '') ? -1 : 1)))
    }

    for (const [one, other] of [
        ['one-1', 'one-2'],
        ['two-1', 'two-2'],
    ] as const) {
        it(`parts nothing, and makes and rewrites no record: ${one} and ${other}`, async () => {
            const before = await records()
            await deleteEdge(one, other)
            assert.deepEqual(await records(), before)
        })

        it(`leaves both halves sealed for what comes later: ${one} and ${other}`, async () => {
            const before = await records()
            for (const contactId of [one, other]) {
                await step('release', { contactId, causeCode: 'late' })
                await step('answer', { contactId, agentUsername: 'agent.two', eventId: `late ${contactId}` })
            }
            assert.deepEqual(await records(), before)
            const ignored = await trunkline.rows('x_tkl_voice_event', `contactIN${one},${other}^state=ignored`)
            assert.equal(ignored.length, 4)
        })
    }

    it('parts nothing either when every edge of the call is deleted', async () => {
        const before = await records()
        await deleteEdge('one-2', 'one-3')
        await step('release', { contactId: 'one-3', masterId: 'one-2', causeCode: 'late' })
        await step('release', { contactId: 'one-2', masterId: 'one-1', causeCode: 'later' })
        trunkline.instance.runJob('Trunkline: verify quiet calls')
        assert.deepEqual(
            (await records()).map((rows) => rows.length),
            before.map((rows) => rows.length)
        )
        for (const call of await trunkline.rows('x_tkl_voice_call', 'opened_as!=one-4')) {
            assert.equal(call['sealed'], 'true')
        }
    })

    it('still parts what followed the sealed call from it', async () => {
        assert.notEqual((await trunkline.row('x_tkl_voice_call', 'opened_as=one-4'))['parent'], '')
        await deleteEdge('one-3', 'one-4')
        await step('answer', { contactId: 'one-4', agentId: '30001' })
        const call = await trunkline.row('x_tkl_voice_call', 'opened_as=one-4')
        assert.deepEqual([call['state'], call['parent'], call['sealed']], ['connected', '', 'false'])
        assert.equal((await trunkline.rows('x_tkl_voice_call')).length, 4)
    })
})
