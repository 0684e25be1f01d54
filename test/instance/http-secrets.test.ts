import assert from 'node:assert/strict'
import { basic, httpClient } from '../support/http-client.ts'
import { startInstance, type StartedInstance } from '../support/instance.ts'
import { password, userRows } from '../support/users.ts'

const profiles = '/api/now/table/sys_auth_profile_basic'

describe('A password2 field over HTTP', () => {
    let started: StartedInstance

    before(async () => {
        started = await startInstance({ rows: userRows('abel', ['admin']) })
    })
    after(() => started.close())

    it('is encrypted when the Table API stores display values, and never shown by it', async () => {
        const abel = httpClient(started.url, basic('abel', password))
        const created = await abel.post(`${profiles}?sysparm_input_display_value=true`, {
            name: 'Vendor',
            username: 'robot',
            password: 'hush',
        })
        assert.equal(created.status, 201, created.text)
        const { instance } = started
        const [stored] = instance.rows.select({ table: 'sys_auth_profile_basic' })
        assert.equal(instance.passwords.decrypt(stored?.['password'] ?? ''), 'hush')
        for (const display of ['false', 'true', 'all']) {
            const reply = await abel.get(`${profiles}/${stored?.['sys_id']}?sysparm_display_value=${display}`)
            assert.equal(reply.status, 200)
            assert.equal(reply.text.includes('hush'), false)
            assert.equal(reply.text.includes(stored?.['password'] ?? ''), false)
        }
    })

    it('is not saved when the Table API stores actual values', async () => {
        const abel = httpClient(started.url, basic('abel', password))
        const created = await abel.post(profiles, { name: 'Other', username: 'robot', password: 'hush' })
        const { sys_id } = (created.json as { result: { sys_id: string } }).result
        assert.equal(started.instance.rows.get('sys_auth_profile_basic', sys_id)?.['password'] ?? '', '')
    })
})
