import assert from 'node:assert/strict'
import { errorOf, replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

const BASE = '/api/x_tkl_voice/v1/telephony'
const CREATE = `${BASE}/cxone-demo/cxone/create`
const JSON_TYPE = { 'content-type': 'application/json' }

describe('Bad input', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    async function assertRefused(
        sent: { path?: string; body: string; headers?: Record<string, string> },
        status: number,
        detail: RegExp
    ): Promise<void> {
        const reply = await trunkline.telephony.request(sent.path ?? CREATE, {
            method: 'POST',
            body: sent.body,
            headers: sent.headers ?? JSON_TYPE,
        })
        assert.equal(reply.status, status, reply.text)
        assert.equal((reply.json as { status: string }).status, 'failure')
        assert.match(`${errorOf(reply).message} ${errorOf(reply).detail}`, detail)
    }

    it('that is no JSON is 400', () => assertRefused({ body: '{"contactId":' }, 400, /not a JSON object/))

    it('that is an array is 400', () => assertRefused({ body: '[]' }, 400, /not a JSON object/))

    it('without the contact names the field', () =>
        assertRefused({ body: '{"ani":"1"}' }, 400, /"contactId".*expected a value/))

    it('of the wrong type names the field', () =>
        assertRefused({ body: '{"contactId":"e1","ani":{"number":"1"}}' }, 400, /"ani".*expected text/))

    it('with a word that is not known names the field and the words', () =>
        assertRefused({ body: '{"contactId":"e1","phase":"lobby"}' }, 400, /"phase".*queue, ivr/))

    it('with a time that is none names the field', () =>
        assertRefused({ body: '{"contactId":"e1","occurredAt":"yesterday"}' }, 400, /"occurredAt".*ISO 8601/))

    it('with a value that is too long names the field', () =>
        assertRefused({ body: JSON.stringify({ contactId: 'x'.repeat(101) }) }, 400, /"contactId".*at most 100/))

    it('larger than 64 KB is 413', () =>
        assertRefused(
            { body: JSON.stringify({ contactId: 'e1', attributes: { note: 'x'.repeat(66000) } }) },
            413,
            /65536/
        ))

    it('for an unknown account is 404', () =>
        assertRefused({ path: `${BASE}/nowhere/cxone/create`, body: '{"contactId":"e1"}' }, 404, /"nowhere"/))

    it('in another content type is 415', async () => {
        const reply = await trunkline.telephony.request(CREATE, {
            method: 'POST',
            body: 'contactId=e1',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
        })
        assert.equal(reply.status, 415)
    })

    it('ends every detail with an id that stands in the log', async () => {
        const reply = await trunkline.telephony.post(CREATE, {})
        const id = /\[([0-9a-f]{32})\]$/.exec(errorOf(reply).detail)?.[1]
        assert.ok(id)
        assert.ok(trunkline.instance.logs.some((entry) => entry.message.includes(id)))
    })

    it('leaves nothing behind', async () => {
        assert.deepEqual(await trunkline.rows('x_tkl_voice_event', 'contact=e1'), [])
    })

    it('is not what numbers and booleans as text are, nor fields nobody knows', async () => {
        const reply = await trunkline.step('create', {
            contactId: 4711,
            ani: 4155552671,
            skill: 77,
            unknown: true,
            vip: 'true',
        })
        assert.equal(replyOf(reply)['callerName'], 'Ada Byrne')
        assert.equal((await trunkline.row('x_tkl_voice_call', 'external_id=4711'))['queue'], '77')
    })

    describe('for an account that takes nothing in', () => {
        const refusals: readonly (readonly [string, Record<string, string>, Record<string, string>])[] = [
            ['because it is not active', { active: 'false' }, { active: 'true' }],
            ['because it is switched off', { mode: 'off' }, { mode: 'live' }],
        ]
        for (const [why, off, on] of refusals) {
            it(`is 409 ${why}`, async () => {
                const account = (await trunkline.row('x_tkl_voice_account', 'code=cxone-demo'))['sys_id'] ?? ''
                await trunkline.change('x_tkl_voice_account', account, off)
                await assertRefused({ body: '{"contactId":"e2"}' }, 409, /cxone-demo/)
                await trunkline.change('x_tkl_voice_account', account, on)
                assert.deepEqual(await trunkline.rows('x_tkl_voice_event', 'contact=e2'), [])
            })
        }

        it('is 409 because this instance is a clone of the one it was activated on', async () => {
            trunkline.script(`gs.setProperty('instance_name', 'a-clone'); gs.setProperty('instance_id', 'a-clone');`)
            await assertRefused({ body: '{"contactId":"e3"}' }, 409, /another instance|activated/)
            const account = (await trunkline.row('x_tkl_voice_account', 'code=cxone-demo'))['sys_id'] ?? ''
            await trunkline.change('x_tkl_voice_account', account, { active: 'false' })
            await trunkline.change('x_tkl_voice_account', account, { active: 'true' })
            assert.equal((await trunkline.step('create', { contactId: 'e3' })).status, 200)
        })
    })
})
