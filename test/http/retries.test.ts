import assert from 'node:assert/strict'
import { testClock } from '../support/instance.ts'
import { allowInteractions } from '../support/refused-writes.ts'
import { startTrunkline } from './trunkline.ts'

const MINUTE = 60000
const FIRST_DELAY = 30000
const TRIES = 8

/** The job runs every minute, before or after the queue, which comes by only every so many minutes. */
const INSTANCES = [
    { name: 'where the job comes before the queue', jobFirst: true, lag: 1 },
    { name: 'where the queue lags by five minutes', jobFirst: true, lag: 5 },
    { name: 'where the queue lags by half an hour', jobFirst: false, lag: 30 },
]

describe('An event that fails again and again', () => {
    for (const { name, jobFirst, lag } of INSTANCES) {
        it(`is tried once at a time, after pauses that double, ${name}`, async () => {
            const triedAt = await tries(jobFirst, lag)
            const pauses = triedAt.slice(1).map((time, index) => time - (triedAt[index] ?? 0))
            assert.equal(pauses.length, TRIES - 1)
            for (const [index, pause] of pauses.entries()) {
                const delay = FIRST_DELAY * 2 ** index
                // Spread by half either way; the job comes by every minute, and times are kept in seconds.
                const isRight = pause >= delay / 2 - 1000 && pause <= delay * 1.5 + MINUTE
                assert.ok(isRight, `pause ${index + 1} of ${pauses.join()}`)
            }
        })
    }

    /** When the event was tried, milliseconds since the epoch. More tries than one at once are counted as often. */
    async function tries(jobFirst: boolean, lag: number): Promise<number[]> {
        const clock = testClock()
        const trunkline = await startTrunkline({ clock, background: false })
        try {
            trunkline.script(`gs.setProperty('x_tkl_voice.retry.limit', '${TRIES}');`)
            allowInteractions(trunkline, 'denied')
            await trunkline.step('create', { contactId: 'again' })
            const triedAt: number[] = []
            for (let minute = 1; minute < 200; minute++) {
                const event = await trunkline.row('x_tkl_voice_event', 'contact=again^type=call.queued')
                while (triedAt.length < Number(event['attempts'])) triedAt.push(clock.now())
                if (event['state'] === 'dead') return triedAt
                clock.advance(MINUTE)
                const job = (): void => {
                    trunkline.instance.runJob('Trunkline: settle waiting events')
                }
                if (jobFirst) job()
                if (minute % lag === 0) trunkline.instance.runPending()
                if (!jobFirst) job()
            }
            return assert.fail('it is never given up')
        } finally {
            await trunkline.close()
        }
    }
})
