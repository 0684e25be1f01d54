import assert from 'node:assert/strict'
import { replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

describe('The caller of a call', () => {
    let trunkline: Trunkline
    let counter = 0
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    async function callFrom(ani: string | undefined): Promise<Record<string, string | number>> {
        const reply = await trunkline.step('create', {
            contactId: `caller-${counter++}`,
            ...(ani === undefined ? {} : { ani }),
        })
        assert.equal(reply.status, 200, reply.text)
        return replyOf(reply)
    }

    async function inCountry(country: string, work: () => Promise<void>): Promise<void> {
        const account = (await trunkline.row('x_tkl_voice_account', 'code=cxone-demo'))['sys_id'] ?? ''
        await trunkline.change('x_tkl_voice_account', account, { default_country: country })
        await work()
        await trunkline.change('x_tkl_voice_account', account, { default_country: 'US' })
    }

    const american = [
        '(415) 555-2671',
        '4155552671',
        '+1 415-555-2671',
        'tel:+14155552671;ext=55',
        '1-415-555-2671',
        'sip:+14155552671@pbx.example',
    ]
    for (const ani of american) {
        it(`is found when the number comes as ${ani}`, async () => {
            assert.equal((await callFrom(ani))['callerName'], 'Ada Byrne')
        })
    }

    it('is found when a British number comes as 0044 20 7946 0958', async () => {
        assert.equal((await callFrom('0044 20 7946 0958'))['callerName'], 'Daniel Hughes')
    })

    it('is found when the number comes as 020 7946 0958 to an account in Great Britain', () =>
        inCountry('GB', async () => {
            assert.equal((await callFrom('020 7946 0958'))['callerName'], 'Daniel Hughes')
        }))

    it('is found by mobile and home phones, and behind an extension', async () => {
        assert.equal((await callFrom('+13125550134'))['callerName'], 'Ben Okafor')
        assert.equal((await callFrom('6465550112'))['callerName'], 'Grace Kim')
        assert.equal((await callFrom('+33 1 99 00 12 34'))['callerName'], 'Chloé Martin')
        assert.equal((await callFrom('+81355500123'))['callerName'], 'Hiro Tanaka')
    })

    it('is not guessed when two people share the number: both are candidates', async () => {
        const reply = await callFrom('2125550187')
        assert.deepEqual(
            [reply['callerName'], reply['callerId'], reply['candidates'], reply['callerConfidence']],
            ['', '', 2, 0]
        )
        const interaction = await trunkline.row('interaction', `sys_id=${reply['interactionId'] ?? ''}`)
        assert.deepEqual([interaction['opened_for'], interaction['caller_phone_number']], ['', '+12125550187'])
        const call = await trunkline.row('x_tkl_voice_call', `sys_id=${reply['callId'] ?? ''}`)
        const names = (JSON.parse(call['candidates'] ?? '[]') as { name: string }[]).map((candidate) => candidate.name)
        assert.deepEqual(names.sort(), ['Elena Rossi', 'Frank Weber'])
    })

    it('is nobody when the person is no longer active', async () => {
        const grace = (await trunkline.row('sys_user', 'user_name=grace.kim'))['sys_id'] ?? ''
        await trunkline.change('sys_user', grace, { active: 'false' })
        assert.equal((await callFrom('6465550113'))['callerName'], '')
    })

    for (const ani of ['anonymous', 'Restricted', '', 'sip:alice@example.com', '12', '+266696687']) {
        it(`may withhold the number (${ani || 'empty'}) and still has an Interaction`, async () => {
            const reply = await callFrom(ani)
            const interaction = await trunkline.row('interaction', `sys_id=${reply['interactionId'] ?? ''}`)
            assert.deepEqual(
                [interaction['state'], interaction['caller_phone_number'], interaction['opened_for']],
                ['new', '', '']
            )
            assert.equal(interaction['short_description'], 'Phone call from an unknown number')
        })
    }

    it('may send no number at all and still has an Interaction', async () => {
        const reply = await callFrom(undefined)
        assert.equal((await trunkline.row('interaction', `sys_id=${reply['interactionId'] ?? ''}`))['state'], 'new')
        assert.deepEqual([reply['callerName'], reply['candidates']], ['', ''])
    })
})
