import assert from 'node:assert/strict'
import { startTrunkline, type Trunkline } from './trunkline.ts'

describe('What the calls of an account are about', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline()
    })
    after(() => trunkline.close())

    async function workOf(vendor: string, chosen?: string): Promise<string> {
        const id = await trunkline.insert('x_tkl_voice_account', {
            name: vendor,
            code: `${vendor}-${chosen ?? 'usual'}`,
            vendor,
            external_id: `${vendor} ${chosen ?? 'usual'}`,
            active: 'false',
            ...(chosen === undefined ? {} : { work: chosen }),
        })
        return (await trunkline.row('x_tkl_voice_account', `sys_id=${id}`))['work'] ?? ''
    }

    it('is customer service for Vonage and IT service for the others, unless somebody chooses', async () => {
        assert.equal(await workOf('vonage'), 'csm')
        assert.equal(await workOf('cxone'), 'itsm')
        assert.equal(await workOf('twilio'), 'itsm')
        assert.equal(await workOf('vonage', 'itsm'), 'itsm')
        assert.equal(await workOf('cxone', 'csm'), 'csm')
    })
})
