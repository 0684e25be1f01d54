import assert from 'node:assert/strict'
import { callersOf, desksOf, type Desks, type Flat } from './desks.ts'
import { errorOf, replyOf, startTrunkline, type Trunkline } from './trunkline.ts'

describe('A caller look-up of one’s own', () => {
    let trunkline: Trunkline
    let desks: Desks
    let counter = 0
    before(async () => {
        trunkline = await startTrunkline({ background: false })
        desks = desksOf(trunkline)
    })
    after(() => trunkline.close())

    const callFrom = (ani: string): Promise<Flat> => desks.callIt(`extended-${counter++}`, ani)

    /** Registers `find` as the body of a look-up; gives back how to remove it. */
    async function extend(name: string, find: string): Promise<() => void> {
        const script = `var ${name} = Class.create(); ${name}.prototype = {
            initialize: function () { this.ready = true; },
            find: function (question) { ${find} },
            type: '${name}'
        };`
        const include = await trunkline.insert('sys_script_include', {
            name,
            api_name: `global.${name}`,
            access: 'public',
            active: 'true',
            script,
        })
        const instance = await trunkline.insert('sys_extension_instance', {
            name,
            point: 'x_tkl_voice.CallerLookup',
            class: `global.${name}`,
            script_include: include,
            active: 'true',
            order: '100',
        })
        return () => {
            trunkline.instance.rows.delete('sys_extension_instance', instance)
            trunkline.instance.rows.delete('sys_script_include', include)
        }
    }

    async function errorsOf(extension: string): Promise<Record<string, string>[]> {
        return trunkline.rows('x_tkl_voice_error', `script=${extension}`)
    }

    it('ships as an example that is inactive', async () => {
        const shipped = await trunkline.rows('sys_extension_instance', 'point=x_tkl_voice.CallerLookup')
        assert.deepEqual(
            shipped.map((row) => [row['class'], row['active']]),
            [['x_tkl_voice.HouseholdCallerLookup', 'false']]
        )
        const point = await trunkline.row('sys_extension_point', 'api_name=x_tkl_voice.CallerLookup')
        assert.match(point['example'] ?? '', /find: function/)
    })

    it('is asked with the number, the account, its work, direction and language, and is initialised', async () => {
        const hiro = await desks.user('hiro.tanaka')
        const remove = await extend(
            'AskedLookup',
            `return [{ table: 'sys_user', id: '${hiro}', score: 90, reason: JSON.stringify([this.ready, question]).slice(0, 100) }]`
        )
        const call = await callFrom('2025550199')
        remove()
        assert.deepEqual([call['callerName'], call['callerConfidence']], ['Hiro Tanaka', 90])
        const { candidates } = callersOf(await desks.caller('agent.one', String(call['callId'])))
        const asked = candidates[0]?.reasons[0] ?? ''
        assert.ok(
            asked.startsWith(
                '[true,{"number":"+12025550199","accountCode":"cxone-demo","work":"itsm","direction":"inbound"'
            ),
            asked
        )
    })

    it('offers records of other tables, which agents may then choose for that call', async () => {
        const { sys_id: id = '', number } = await trunkline.row('incident', 'short_descriptionSTARTSWITHVPN')
        const remove = await extend('TaskLookup', `return [{ table: 'incident', id: '${id}', reason: 'its lift' }]`)
        const call = await callFrom('2025550198')
        remove()
        assert.deepEqual([call['callerId'], call['candidates']], ['', 1])
        const { candidates } = callersOf(await desks.caller('agent.one', String(call['callId'])))
        assert.deepEqual(
            candidates.map((candidate) => [candidate.id, candidate.name, candidate.reasons]),
            [[id, number, ['its lift']]]
        )
        const chosen = await desks.choose('agent.one', String(call['callId']), { table: 'incident', id })
        assert.deepEqual([chosen.status, replyOf(chosen)['callerName']], [200, number])
        const interaction = await trunkline.row('interaction', `sys_id=${String(call['interactionId'])}`)
        assert.equal(interaction['opened_for'], '')
    })

    it('offers these records and no others of their tables', async () => {
        const { sys_id: id = '' } = await trunkline.row('incident', 'short_descriptionSTARTSWITHVPN')
        const other = await trunkline.insert('incident', { short_description: 'Not offered' })
        const remove = await extend('OneTaskLookup', `return [{ table: 'incident', id: '${id}' }]`)
        const call = await callFrom('2025550196')
        remove()
        const refusals = [
            { table: 'incident', id: other },
            { table: 'incident', id: 'f'.repeat(32) },
            { table: 'task', id },
        ]
        for (const body of refusals) {
            const reply = await desks.choose('agent.one', String(call['callId']), body)
            assert.deepEqual([reply.status, errorOf(reply).message], [400, 'Field table is wrong'], body.table)
        }
        const rule = { type: 'record', name: 'incident', operation: 'read', decision_type: 'deny' }
        const values = { active: '1', admin_overrides: '1', advanced: '1', ...rule, script: 'answer = false' }
        const closed = 'c'.repeat(32)
        assert.ok(trunkline.instance.rows.insert('sys_security_acl', { sys_id: closed, ...values }).ok)
        const hidden = await desks.choose('agent.one', String(call['callId']), { table: 'incident', id })
        trunkline.instance.rows.delete('sys_security_acl', closed)
        assert.deepEqual([hidden.status, errorOf(hidden).message], [400, 'Field table is wrong'])
        assert.equal((await desks.choose('agent.one', String(call['callId']), { table: 'incident', id })).status, 200)
    })

    it('may throw: the call goes on, and the error has neither number nor name', async () => {
        const remove = await extend('BrokenLookup', `throw new Error('no answer for ' + question.number)`)
        const call = await callFrom('4155552671')
        await callFrom('4155552671')
        remove()
        assert.equal(call['callerName'], 'Ada Byrne')
        const errors = await errorsOf('BrokenLookup')
        assert.equal(errors.length, 1)
        assert.match(errors[0]?.['message'] ?? '', /^The caller look-up BrokenLookup: It failed: Error$/)
        assert.ok(!JSON.stringify(errors).includes('4155552671'))
    })

    const nonsense: Readonly<Record<string, readonly [string, RegExp]>> = {
        TextLookup: [`return 'Ada'`, /gave no list/],
        EmptyLookup: [`return [{}, null, { table: 'sys_user', id: 'x' }]`, /3 entries have no table and sys_id/],
        ManyLookup: [
            `var found = []; for (var i = 0; i < 40; i++) found.push({ table: 'sys_user', id: '${'f'.repeat(32)}' }); return found`,
            /40 entries, of which 10 count/,
        ],
        SlowLookup: [`var until = Date.now() + 600; while (Date.now() < until) {} return []`, /took \d+ ms/],
    }
    for (const [name, [find, problem]] of Object.entries(nonsense)) {
        it(`may talk nonsense or be slow (${name}): the call goes on, and an error says so`, async () => {
            const remove = await extend(name, find)
            const call = await callFrom('4155552671')
            remove()
            assert.deepEqual([call['callerName'], call['candidates']], ['Ada Byrne', 1])
            const [error] = await trunkline.rows('x_tkl_voice_error', `subjectLIKE${name}`)
            assert.match(error?.['message'] ?? '', problem)
        })
    }

    it('may offer a table or a record that is not there', async () => {
        const remove = await extend(
            'GhostLookup',
            `return [{ table: 'u_ghost', id: '${'a'.repeat(32)}' }, { table: 'sys_user', id: '${'b'.repeat(32)}', score: 100 }]`
        )
        const call = await callFrom('4155552671')
        remove()
        assert.deepEqual([call['callerName'], call['candidates']], ['Ada Byrne', 1])
        const [error] = await errorsOf('GhostLookup')
        assert.match(error?.['message'] ?? '', /offered a record that cannot be read/)
    })

    it('may fail already when it is named', async () => {
        const remove = await extend('NamelessLookup', `return []`)
        const [include] = await trunkline.rows('sys_script_include', 'name=NamelessLookup')
        trunkline.instance.rows.update('sys_script_include', include?.['sys_id'] ?? '', {
            script: `var NamelessLookup = Class.create(); NamelessLookup.prototype = {
                get type() { throw new Error('no name'); },
                find: function () { throw new TypeError('none'); }
            };`,
        })
        const call = await callFrom('4155552671')
        remove()
        assert.equal(call['callerName'], 'Ada Byrne')
        const [error] = await errorsOf('an extension without a type')
        assert.match(error?.['message'] ?? '', /It failed: TypeError$/)
    })

    it('links nobody by a weak match whom it only knows as well', async () => {
        const weak = await trunkline.insert('sys_user', {
            user_name: 'w.eak',
            name: 'W Eak',
            active: 'true',
            mobile_phone: '+33 1 55 55 01 23',
        })
        trunkline.instance.runPending()
        const remove = await extend('KnowingLookup', `return [{ table: 'sys_user', id: '${weak}' }]`)
        const call = await callFrom('+14155550123')
        remove()
        assert.deepEqual([call['callerId'], call['candidates']], ['', 1])
    })

    it('may offer records that have a user: that is not for whom the call is', async () => {
        const [agent] = await trunkline.rows('x_tkl_voice_agent', 'userISNOTEMPTY')
        const id = agent?.['sys_id'] ?? ''
        assert.notEqual(id, '')
        const remove = await extend('DeskLookup', `return [{ table: 'x_tkl_voice_agent', id: '${id}', score: 90 }]`)
        const call = await callFrom('2025550197')
        remove()
        assert.equal(call['callerId'], id)
        const interaction = await trunkline.row('interaction', `sys_id=${String(call['interactionId'])}`)
        assert.equal(interaction['opened_for'], '')
    })

    it('may be broken before it is asked', async () => {
        const remove = await extend('SyntaxLookup', `return [`)
        const call = await callFrom('4155552671')
        remove()
        assert.equal(call['callerName'], 'Ada Byrne')
    })
})
