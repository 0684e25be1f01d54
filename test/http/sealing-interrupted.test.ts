import assert from 'node:assert/strict'
import { pauseJobs } from './paused-jobs.ts'
import { beforeEveryStatement, beforeEveryWrite, stepOnAnotherNode } from './statements.ts'
import { startTrunkline, type Trunkline } from './trunkline.ts'

const SEAL = 'Trunkline: seal old calls'
const VERIFY = 'Trunkline: verify quiet calls'
const DAY_MS = 86400000

/** Longer than the right to seal is held by a run that died. */
const UNTIL_NEXT_RUN_DAYS = 1 / 24

/** The sealing of a call, cut off or interrupted at every statement it makes. */
describe('A run of the sealing job', () => {
    let trunkline: Trunkline
    let passed = 0
    const clock = { now: (): number => Date.now() + passed }
    before(async () => {
        trunkline = await startTrunkline({ clock })
        pauseJobs(trunkline)
    })
    after(() => trunkline.close())

    const pass = (days: number): void => {
        passed += days * DAY_MS
    }

    /** A call that is about to be sealed. */
    async function oldCall(contact: string): Promise<void> {
        const steps = [
            ['create', { ani: '4155552671' }],
            ['answer', { agentId: '30001' }],
            ['release', {}],
        ] as const
        for (const [step, body] of steps) {
            const reply = await trunkline.step(step, { contactId: contact, ...body })
            assert.equal(reply.status, 200, reply.text)
        }
        pass(36)
        trunkline.instance.runJob(VERIFY)
    }

    const call = (contact: string): Promise<Record<string, string>> =>
        trunkline.row('x_tkl_voice_call', `opened_as=${contact}`)
    const events = (contact: string): Promise<Record<string, string>[]> =>
        trunkline.rows('x_tkl_voice_event', `contact=${contact}`)

    it('that dies before any of its writes is finished by the next, and no event expires before its call is sealed', async () => {
        for (let write = 1; ; write++) {
            const contact = `dies-${write}`
            await oldCall(contact)
            let count = 0
            const release = beforeEveryWrite(trunkline.instance.rows, ['interaction'], () => {
                if (++count >= write) throw new Error('The node is gone')
            })
            try {
                trunkline.instance.runJob(SEAL)
            } finally {
                release()
            }
            const expiring = (await events(contact)).filter((event) => event['expires'] !== '')
            const { sealed } = await call(contact)
            assert.ok(sealed === 'true' || expiring.length === 0, `at write ${write}`)
            pass(UNTIL_NEXT_RUN_DAYS)
            trunkline.instance.runJob(SEAL)
            const finished = await call(contact)
            assert.equal(finished['sealed'], 'true', `at write ${write}`)
            assert.notEqual(finished['sealed_on'], '', `at write ${write}`)
            for (const event of await events(contact)) assert.notEqual(event['expires'], '', `at write ${write}`)
            if (count < write) break
            assert.ok(write < 100, 'the run never ends')
        }
    })

    it('and an event that comes at any of its statements end in one of two ways: folded, or late', async () => {
        const ends = new Set<string>()
        for (let statement = 1; ; statement++) {
            const contact = `meets-${statement}`
            await oldCall(contact)
            const sealedBefore = (await call(contact))['sealed']
            assert.equal(sealedBefore, 'false')
            let count = 0
            let isArmed = true
            const release = beforeEveryStatement(trunkline.instance.rows, ['interaction'], () => {
                if (!isArmed || ++count !== statement) return
                isArmed = false
                tellOnAnotherNode(contact)
            })
            try {
                trunkline.instance.runJob(SEAL)
            } finally {
                release()
            }
            if (isArmed) break
            const told = await trunkline.row('x_tkl_voice_event', `contact=${contact}^event_id=late-${contact}`)
            const { sealed, disposition } = await call(contact)
            const expiring = (await events(contact)).filter((event) => event['expires'] !== '')
            const end = `${sealed} ${told['state']} ${disposition}`
            if (sealed === 'false') assert.deepEqual(expiring, [], `at statement ${statement}`)
            else assert.equal(expiring.length, (await events(contact)).length, `at statement ${statement}`)
            ends.add(end)
            assert.ok(statement < 300, 'the run never ends')
        }
        assert.deepEqual(Array.from(ends).sort(), ['false processed LATE', 'true processed LATE'])
    })

    it('that comes at any statement of an event’s request leaves no call sealed whose events are folded', async () => {
        const ends = new Set<string>()
        for (let statement = 1; ; statement++) {
            const contact = `crosses-${statement}`
            await oldCall(contact)
            let count = 0
            let isArmed = true
            const release = beforeEveryStatement(trunkline.instance.rows, ['interaction'], () => {
                if (!isArmed || ++count !== statement) return
                isArmed = false
                trunkline.instance.runJob(SEAL)
            })
            try {
                tellOnAnotherNode(contact)
            } finally {
                release()
            }
            if (isArmed) break
            pass(UNTIL_NEXT_RUN_DAYS)
            trunkline.instance.runJob(VERIFY)
            trunkline.instance.runJob(SEAL)
            const { sealed, verified, state, disposition } = await call(contact)
            assert.deepEqual([verified, state, disposition], ['true', 'over', 'LATE'], `at statement ${statement}`)
            const all = await events(contact)
            const expiring = all.filter((event) => event['expires'] !== '')
            assert.equal(expiring.length, sealed === 'true' ? all.length : 0, `at statement ${statement}`)
            ends.add(sealed ?? '')
            assert.ok(statement < 300, 'the request never ends')
        }
        assert.deepEqual(Array.from(ends).sort(), ['false', 'true'])
    })

    /** What comes late. */
    function tellOnAnotherNode(contact: string): void {
        const body = { contactId: contact, eventId: `late-${contact}`, disposition: 'LATE' }
        assert.equal(stepOnAnotherNode(trunkline, 'release', body), 'accepted')
    }
})
