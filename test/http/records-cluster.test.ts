import assert from 'node:assert/strict'
import { startTwoNodes, type TwoNodes } from './two-nodes.ts'

const DYING = '2'

describe('Two nodes that make the records of calls', function () {
    this.timeout(90000)
    let nodes: TwoNodes
    before(async () => {
        nodes = await startTwoNodes()
    })
    after(() => nodes.close())

    async function send(step: 'create' | 'answer' | 'release', contact: string): Promise<void> {
        const reply = await nodes.sendUntilAnswered(step, contact)
        assert.ok([200, 202].includes(reply.status), reply.text)
    }

    /** A node that was killed is started again, and takes requests once it is. */
    async function isBack(): Promise<void> {
        while ((await nodes.answering(DYING).catch(() => null)) !== DYING);
    }

    it('make one for each, and write no line twice, while one of them is killed again and again', async () => {
        const [account] = nodes.rowsOf('x_tkl_voice_account').filter((row) => row['code'] === 'cxone-demo')
        const path = `/api/now/table/x_tkl_voice_account/${account?.['sys_id'] ?? ''}`
        await nodes.admin.request(path, { method: 'PATCH', body: { on_answer: 'create' } })
        const kills = [90, 150, 240]
        for (const [index, stopAt] of kills.entries()) {
            await isBack()
            await nodes.arm(DYING, { stopAt, request: 'cxone/answer' })
            const contacts = [`killed-${index}-a`, `killed-${index}-b`, `killed-${index}-c`, `killed-${index}-d`]
            for (const step of ['create', 'answer', 'release'] as const) {
                await Promise.all(contacts.map((contact) => send(step, contact)))
            }
        }
        for (let run = 1; run <= 3; run++) {
            nodes.observer.runPending()
            for (const job of ['settle waiting events', 'verify quiet calls', 'create and link records']) {
                nodes.observer.runJob(`Trunkline: ${job}`)
            }
        }
        assert.match(nodes.errors(), /ended and is started again/)

        const calls = nodes.rowsOf('x_tkl_voice_call')
        assert.equal(calls.length, kills.length * 4)
        const links = nodes.rowsOf('interaction_related_record')
        const notes = nodes.rowsOf('sys_journal_field').map((row) => row['value'] ?? '')
        for (const call of calls) {
            const [link, ...more] = links.filter((row) => row['interaction'] === call['interaction'])
            assert.equal(more.length, 0)
            assert.ok(nodes.observer.rows.get('incident', link?.['document_id'] ?? ''), call['opened_as'] ?? '')
            const number = nodes.observer.rows.get('interaction', call['interaction'] ?? '')?.['number'] ?? ''
            const ends = notes.filter((note) => note.startsWith(`Call ${number}: over`))
            const starts = notes.filter((note) => note.startsWith(`Call ${number}: answered`))
            assert.equal(ends.length, 1)
            // A record that was linked when the call was over has only its end.
            assert.ok(starts.length <= 1)
        }
        const made = nodes.rowsOf('incident').filter((row) => (row['short_description'] ?? '').startsWith('Phone call'))
        assert.equal(made.length, calls.length)
    })
})
