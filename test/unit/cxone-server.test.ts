import assert from 'node:assert/strict'
import { CXONE_STEPS, type CxoneStep } from '../../src/server/vendors/cxone/steps.ts'
import type { Cxone, CxoneOptions } from '../../telephony/cxone/server.ts'
import { answered, script, startCentre, startReceiver, type Receiver } from './cxone-centre.ts'

describe('The contact centre that stands in for CXone', () => {
    let receiver: Receiver
    let cxone: Cxone

    const start = async (options: Partial<CxoneOptions> = {}): Promise<void> => {
        cxone = (await startCentre(receiver.url, options)).cxone
    }
    beforeEach(async () => {
        receiver = await startReceiver()
    })
    afterEach(async () => {
        await cxone.close()
        await receiver.close()
    })

    it('tells an instance of a call by the steps of a Studio script', async () => {
        await start()
        const [contact = ''] = await cxone.play(answered)
        assert.deepEqual(
            receiver.received.map(({ step }) => step),
            ['create', 'create', 'answer', 'hold', 'retrieve', 'release']
        )
        for (const { step, body, authorization } of receiver.received) {
            const read = CXONE_STEPS[step as CxoneStep](body)
            assert.deepEqual(read.ok ? read.event.contact : read, contact)
            assert.equal(authorization, `Basic ${Buffer.from('telephony.cxone:telephony').toString('base64')}`)
            assert.ok(Object.values(body).every((value) => typeof value === 'string'))
        }
    })

    it('signs in with OAuth when it is told to', async () => {
        await start({ oauth: { clientId: 'studio', clientSecret: 'secret' } })
        await cxone.play(script({ do: 'queue' }))
        assert.equal(receiver.received[0]?.authorization, 'Bearer token for studio')
    })

    it('tries a failed request two times more, and gives up then', async () => {
        await start()
        receiver.failNext(2)
        await cxone.play(script({ do: 'queue' }))
        receiver.failNext(3)
        await cxone.play(script({ do: 'queue' }))
        assert.deepEqual(
            cxone.sent.map(({ outcome, attempts }) => [outcome, attempts]),
            [
                [200, 3],
                [503, 3],
            ]
        )
        assert.equal(receiver.received.length, 6)
    })

    it('loses, repeats and puts off steps, the same ones for the same seed', async () => {
        const playedWith = async (seed: number): Promise<string[]> => {
            await start({ drop: 0.2, duplicate: 0.2, reorder: 0.2, seed })
            for (let call = 0; call < 10; call++) await cxone.play(answered)
            await cxone.flush()
            const told = receiver.received.map(({ step, body }) => `${step} ${String(body['occurredAt'])}`)
            receiver.received.splice(0)
            await cxone.close()
            return told
        }
        const once = await playedWith(7)
        const lost = cxone.sent.filter(({ outcome }) => outcome === 'lost').length
        assert.ok(lost > 3 && lost < 25, `${lost} lost`)
        assert.ok(new Set(once).size < once.length, 'nothing was repeated')
        const times = once.map((told) => told.split(' ')[1] ?? '')
        assert.notDeepEqual(times, times.slice().sort())
        assert.deepEqual(await playedWith(7), once)
        assert.notDeepEqual(await playedWith(8), once)
    })

    it('gives a token for the right client and access key only', async () => {
        await start()
        const ask = async (user: string, form: Record<string, string>): Promise<number> => {
            const Authorization = `Basic ${Buffer.from(user).toString('base64')}`
            const body = new URLSearchParams(form)
            return (await fetch(cxone.tokenUrl, { method: 'POST', headers: { Authorization }, body })).status
        }
        const { clientId, clientSecret, accessKeyId: username, accessKeySecret: password } = cxone.credentials
        const form = { grant_type: 'password', username, password }
        assert.equal(await ask(`${clientId}:${clientSecret}`, form), 200)
        assert.equal(await ask(`${clientId}:x`, form), 401)
        assert.equal(await ask(`${clientId}:${clientSecret}`, { ...form, password: 'x' }), 400)
        assert.equal(await ask(`${clientId}:${clientSecret}`, { ...form, grant_type: 'client_credentials' }), 400)
        assert.equal((await fetch(`${cxone.apiUrl}/contacts/active`)).status, 401)
        const headers = { Authorization: 'Bearer x' }
        assert.equal((await fetch(`${cxone.apiUrl}/contacts/active`, { headers })).status, 401)
    })
})
