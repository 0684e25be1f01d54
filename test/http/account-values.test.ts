import assert from 'node:assert/strict'
import { startTrunkline, type Trunkline } from './trunkline.ts'

describe('The account of a telephony system that is asked', () => {
    let trunkline: Trunkline
    let account = ''
    before(async () => {
        trunkline = await startTrunkline()
        account = (await trunkline.row('x_tkl_voice_account', 'code=cxone-demo'))['sys_id'] ?? ''
    })
    after(() => trunkline.close())

    for (const [values, message] of [
        [{ silent_after: '0' }, /silent_after: expected a whole number, 1 or more/],
        [{ wrap_up_limit: '-5' }, /wrap_up_limit: expected a whole number, 1 or more/],
        [{ api_url: 'http://api.example.com' }, /api_url: expected an https address/],
        [{ token_url: 'https://user:pass@api.example.com/token' }, /token_url: expected an https address/],
        [{ pop_target: 'url' }, /pop_url: a value is required/],
        [{ pop_url: 'http://crm.example.com/{callId}' }, /pop_url: expected an https address/],
        [{ pop_url: 'https://{attributes.host}/' }, /pop_url: expected an https address/],
        [{ pop_url: 'https://crm.example.com/{phone}' }, /pop_url: expected a placeholder that is known, not {phone}/],
        [{ reconcile: 'true', api_url: 'https://api.example.com' }, /token_url: a value is required/],
    ] as const) {
        it(`is refused with ${JSON.stringify(values)}`, () => {
            const messages = trunkline.script(
                `var account = new GlideRecord('x_tkl_voice_account'); account.get('${account}');
                 var values = ${JSON.stringify(values)};
                 for (var column in values) account.setValue(column, values[column]);
                 return account.update() === null ? String(gs.getErrorMessages()) : 'taken'`,
                'x_tkl_voice'
            )
            assert.match(String(messages), message)
        })
    }
})
