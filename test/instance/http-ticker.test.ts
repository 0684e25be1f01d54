import assert from 'node:assert/strict'
import sinon from 'sinon'
import { startTicker } from '../../instance/http/ticker.ts'
import { httpClient } from '../support/http-client.ts'
import { startInstance } from '../support/instance.ts'

describe('the ticker', () => {
    let timers: sinon.SinonFakeTimers

    beforeEach(() => {
        timers = sinon.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setImmediate', 'clearImmediate'] })
    })
    afterEach(() => timers.restore())

    it('works at its interval', () => {
        const work = sinon.spy()
        const ticker = startTicker(work, 250)
        timers.tick(1000)
        ticker.stop()
        assert.equal(work.callCount, 4)
    })

    it('works soon, once for several requests that end together', () => {
        const work = sinon.spy()
        const ticker = startTicker(work, 10_000)
        ticker.soon()
        ticker.soon()
        assert.equal(work.callCount, 0)
        timers.tick(1)
        assert.equal(work.callCount, 1)
        ticker.soon()
        timers.tick(1)
        assert.equal(work.callCount, 2)
        ticker.stop()
    })

    it('does nothing any more once it was stopped', () => {
        const work = sinon.spy()
        const ticker = startTicker(work, 10)
        ticker.soon()
        ticker.stop()
        timers.tick(100)
        assert.equal(work.callCount, 0)
    })
})

describe('background work of a served instance', () => {
    const pendingAfterARequest = async (background: boolean): Promise<number> => {
        const started = await startInstance({ background })
        const runPending = sinon.spy(started.instance, 'runPending')
        await httpClient(started.url).get('/login.do')
        await new Promise((resolve) => setImmediate(resolve))
        await started.close()
        return runPending.callCount
    }

    it('runs after a response', async () => {
        assert.ok((await pendingAfterARequest(true)) > 0)
    })

    it('waits for the test where it was turned off', async () => {
        assert.equal(await pendingAfterARequest(false), 0)
    })
})
