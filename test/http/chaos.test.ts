import assert from 'node:assert/strict'
import { runChaos } from '../../chaos/chaos.ts'
import { failureText } from '../../chaos/verdict/print.ts'

/** A slice of `npm run chaos`: the same machinery, judged from the database file alone. */
describe('Calls of every kind, delivered in every way, on two nodes that are killed and halted', function () {
    this.timeout(180000)

    it('leave behind exactly the records that they imply', async () => {
        const report = await runChaos({
            calls: 150,
            nodes: 2,
            kill: true,
            seed: 20261121,
            workers: 8,
            faultEvery: 1500,
            sources: ['canonical', 'cxone', 'vonage'],
            progress: () => undefined,
        })
        assert.deepEqual(
            report.refused.map(({ message, status, body }) => `${status} ${message.path} ${body}`),
            []
        )
        const wrong = Array.from(new Set(report.findings.map(({ history }) => history)))
        const texts = wrong.map((history) =>
            failureText(
                history,
                report.findings.filter((finding) => finding.history === history)
            )
        )
        assert.deepEqual(texts, [])
        assert.equal(report.doubledNumbers, 0)
        assert.ok(report.kills > 0, 'no node was killed')
    })
})
