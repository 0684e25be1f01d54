import assert from 'node:assert/strict'
import { annId, script, smallInstance } from './small-instance.ts'

describe('The phone log of the platform', () => {
    const insert = (agent: string): string =>
        `var log = new GlideRecord('sn_openframe_phone_log'); log.initialize(); log.setValue('call_id', 'c');
        ${agent} log.insert(); return log.getValue('agent')`

    it('takes the current user for its agent when a script says none', () => {
        const instance = smallInstance()
        assert.equal(script(instance, insert(''), { user: 'ann' }), annId)
        const other = 'b0000000000000000000000000000009'
        assert.equal(script(instance, insert(`log.setValue('agent', '${other}');`), { user: 'ann' }), other)
    })
})
