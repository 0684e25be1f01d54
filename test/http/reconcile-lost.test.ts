import assert from 'node:assert/strict'
import type { CallScript as CxoneScript } from '../../telephony/cxone/call-script.ts'
import type { CallScript as VonageScript } from '../../telephony/vonage/call-script.ts'
import { testClock } from '../support/instance.ts'
import { accountNamed, VONAGE_SECRET } from './accounts.ts'
import { playCalls, type Orders } from './telephony-process.ts'
import { startTrunkline } from './trunkline.ts'

const MINUTE = 60000
/** The first look at an account reaches back an hour. */
const START = Date.parse('2026-01-05T09:00:00Z')

type CxoneAction = CxoneScript['actions'][number]
type VonageAction = VonageScript['actions'][number]

const cxoneCalls: readonly (readonly CxoneAction[])[] = [
    // Answered, held and released.
    [
        { do: 'ivr' },
        { do: 'wait', seconds: 5 },
        { do: 'queue' },
        { do: 'wait', seconds: 5 },
        { do: 'ring', agent: '30001' },
        { do: 'wait', seconds: 3 },
        { do: 'answer' },
        { do: 'wait', seconds: 20 },
        { do: 'hold' },
        { do: 'wait', seconds: 15 },
        { do: 'retrieve' },
        { do: 'wait', seconds: 10 },
        { do: 'release', by: 'caller' },
        { do: 'wait', seconds: 5 },
        { do: 'wrapUp', disposition: '12' },
    ],
    // Gave up in the queue.
    [{ do: 'queue' }, { do: 'wait', seconds: 30 }, { do: 'release', by: 'caller' }],
    // Transferred to another queue and answered there.
    [
        { do: 'queue' },
        { do: 'wait', seconds: 5 },
        { do: 'answer', agent: '30001' },
        { do: 'wait', seconds: 20 },
        { do: 'transfer', kind: 'queue', target: '78' },
        { do: 'wait', seconds: 10 },
        { do: 'answer', agent: '30001' },
        { do: 'wait', seconds: 20 },
        { do: 'release', by: 'agent' },
        { do: 'wait', seconds: 5 },
        { do: 'wrapUp' },
    ],
]

const vonageCalls: readonly (readonly VonageAction[])[] = [
    [
        { do: 'offer' },
        { do: 'wait', seconds: 5 },
        { do: 'queue' },
        { do: 'wait', seconds: 5 },
        { do: 'ring', agent: '1544' },
        { do: 'wait', seconds: 3 },
        { do: 'answer', agent: '1544' },
        { do: 'wait', seconds: 30 },
        { do: 'hangUp' },
        { do: 'wait', seconds: 10 },
        { do: 'wrapUp', agent: '1544' },
        { do: 'end' },
    ],
    [
        { do: 'offer' },
        { do: 'wait', seconds: 5 },
        { do: 'queue' },
        { do: 'wait', seconds: 30 },
        { do: 'hangUp' },
        { do: 'end' },
    ],
    [
        { do: 'offer' },
        { do: 'queue' },
        { do: 'wait', seconds: 5 },
        { do: 'ring', agent: '1544' },
        { do: 'wait', seconds: 15 },
        { do: 'miss', agent: '1544' },
        { do: 'wait', seconds: 5 },
        { do: 'ring', agent: '1544' },
        { do: 'wait', seconds: 2 },
        { do: 'answer', agent: '1544' },
        { do: 'wait', seconds: 30 },
        { do: 'hangUp' },
        { do: 'wait', seconds: 10 },
        { do: 'wrapUp', agent: '1544' },
        { do: 'end' },
    ],
]

function repeated<T>(calls: readonly T[], times: number): T[] {
    return Array.from({ length: times }, () => calls).flat()
}

const CXONE = {
    vendor: 'cxone',
    /** No step of a script tells of wrap-up: its end, and what the agent chose, is news of two calls in three. */
    onlyPolled: 16,
    scripts: repeated(cxoneCalls, 8).map((actions) => ({
        ani: '4155552671',
        dnis: '8005550100',
        skill: '77',
        skillName: 'Service desk',
        actions,
    })),
} as const

const VONAGE = {
    vendor: 'vonage',
    onlyPolled: 0,
    webhookSecret: VONAGE_SECRET,
    scripts: repeated(vonageCalls, 8).map((actions) => ({
        clid: '02079460123',
        dialled: '08000000001',
        service: 'Service desk',
        actions,
    })),
} as const

/** What the records say of one call, without what two runs cannot share. */
interface Outcome {
    readonly summary: string
    readonly repaired: number
    readonly again: number
    readonly calls: readonly string[]
}

async function outcomeOf(what: typeof CXONE | typeof VONAGE, drop: number, seed: number): Promise<Outcome> {
    const clock = testClock(new Date(START).toISOString())
    const trunkline = await startTrunkline({ clock, background: false })
    const orders: Orders = { ...what, instanceUrl: trunkline.url, start: START, drop, seed }
    // Signatures count for five minutes; no event may lie in the instance's future.
    const telephony = await playCalls(orders, (now) => clock.advance(now + 2 * MINUTE - clock.now()))
    try {
        assert.equal(telephony.lost > 0, drop > 0)
        const account = await accountNamed(trunkline, `${what.vendor}-demo`)
        const { clientId, clientSecret, accessKeyId, accessKeySecret } = telephony.credentials
        account.setSecrets({
            api_client_secret: clientSecret ?? '',
            ...(accessKeySecret === undefined ? {} : { api_access_key_secret: accessKeySecret }),
        })
        await account.change({
            api_url: telephony.apiUrl,
            token_url: telephony.tokenUrl,
            api_client_id: clientId ?? '',
            api_access_key_id: accessKeyId ?? '',
            reconcile: 'true',
        })
        const run = async (): Promise<{ summary: string; repaired: number }> => {
            clock.advance(2 * MINUTE)
            trunkline.instance.runPending()
            trunkline.instance.runJob('Trunkline: reconcile')
            trunkline.instance.runJob('Trunkline: settle waiting events')
            const row = await trunkline.row('x_tkl_voice_account', `sys_id=${account.id}`)
            return { summary: row['last_reconciliation'] ?? '', repaired: Number(row['repaired']) }
        }
        const first = await run()
        const second = await run()
        const calls = (await trunkline.rows('x_tkl_voice_call', `account=${account.id}`)).filter(
            (call) => call['merged_into'] === ''
        )
        const legs = await trunkline.rows('x_tkl_voice_leg', `account=${account.id}`)
        const interactions = new Map(
            (await trunkline.rows('interaction', 'type=phone')).map((row) => [row['sys_id'], row])
        )
        const texts = calls
            .sort((one, other) => ((one['started'] ?? '') < (other['started'] ?? '') ? -1 : 1))
            .map((call) => {
                const interaction = interactions.get(call['interaction'])
                const parts = legs
                    .filter((leg) => leg['call'] === call['sys_id'])
                    .map((leg) => [leg['agent'], leg['state']].join(' '))
                return [
                    [call['state'], call['outcome'], call['owner_agent']],
                    [interaction?.['state'], interaction?.['assigned_to'] === '' ? 'nobody' : 'somebody'],
                    parts.sort(),
                ]
                    .flat()
                    .join(', ')
            })
        return {
            summary: first.summary,
            repaired: first.repaired,
            again: second.repaired - first.repaired,
            calls: texts,
        }
    } finally {
        await telephony.close()
        await trunkline.close()
    }
}

for (const what of [CXONE, VONAGE]) {
    describe(`A reconciliation with ${what.vendor}`, function () {
        this.timeout(120000)
        let expected: Outcome

        before(async () => {
            expected = await outcomeOf(what, 0, 1)
        })

        it('repairs nothing that was sent, and nothing a second time', () => {
            assert.equal(expected.calls.length, what.scripts.length)
            assert.deepEqual([expected.repaired, expected.again], [what.onlyPolled, 0], expected.summary)
        })

        for (const [drop, seed] of [
            [0.1, 7],
            [0.4, 3],
        ] as const) {
            it(`makes every record right when ${drop * 100} % of what happened was never sent`, async () => {
                const outcome = await outcomeOf(what, drop, seed)
                assert.ok(outcome.repaired > expected.repaired, outcome.summary)
                assert.deepEqual(outcome.calls, expected.calls)
                assert.equal(outcome.again, 0)
            })
        }
    })
}
