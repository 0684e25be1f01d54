import assert from 'node:assert/strict'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { DEMO_ACCOUNT, INTEGRATION_USER } from '../../demo/people.ts'
import type { Action, CallScript } from '../../telephony/cxone/call-script.ts'
import type { CxonePlayed, CxoneStart, CxoneStarted } from '../support/cxone-process.ts'
import { testClock, type TestClock } from '../support/instance.ts'
import { startTrunkline, type Trunkline } from './trunkline.ts'

const PROCESS = path.join(import.meta.dirname, '../support/cxone-process.ts')

const wait = (seconds: number): Action => ({ do: 'wait', seconds })

interface Kind {
    readonly actions: readonly Action[]
    readonly outcome: string
    readonly interaction: string
    /** Agents who answered, in order. */
    readonly agents: readonly string[]
}

const KINDS: readonly Kind[] = [
    {
        actions: [{ do: 'ivr' }, wait(5), { do: 'release', by: 'caller' }],
        outcome: 'ivr',
        interaction: 'closed_complete',
        agents: [],
    },
    {
        actions: [{ do: 'ivr' }, wait(5), { do: 'queue' }, wait(20), { do: 'release', by: 'caller' }],
        outcome: 'abandoned',
        interaction: 'closed_abandoned',
        agents: [],
    },
    {
        actions: [
            { do: 'queue' },
            wait(8),
            { do: 'ring', agent: '30001' },
            wait(4),
            { do: 'answer' },
            wait(20),
            { do: 'hold' },
            wait(5),
            { do: 'retrieve' },
            wait(6),
            { do: 'release', by: 'caller' },
            wait(6),
            { do: 'wrapUp', disposition: '93' },
        ],
        outcome: 'answered',
        interaction: 'closed_complete',
        agents: ['30001'],
    },
    {
        actions: [
            { do: 'queue' },
            wait(8),
            { do: 'answer', agent: '30001' },
            wait(20),
            { do: 'transfer', kind: 'queue', target: '78' },
            wait(9),
            { do: 'answer', agent: '30002' },
            wait(10),
            { do: 'transfer', kind: 'blind', target: '30001' },
            wait(4),
            { do: 'answer' },
            wait(9),
            { do: 'release', by: 'agent' },
        ],
        outcome: 'answered',
        interaction: 'closed_complete',
        agents: ['30001', '30002', '30001'],
    },
]

describe('A CXone script that loses its steps', () => {
    let clock: TestClock
    let trunkline: Trunkline
    let cxone: ChildProcess
    let account = ''

    /** What the contact centre says next; it fails when it ends instead. */
    const told = async <T>(): Promise<T> => {
        const [message] = (await once(cxone, 'message')) as [T]
        return message
    }

    const start = async (drop: number): Promise<void> => {
        const { name: user, password } = INTEGRATION_USER
        const now = clock.now() - 50 * 60000
        const options: CxoneStart = {
            instanceUrl: trunkline.url,
            account: DEMO_ACCOUNT,
            user,
            password,
            drop,
            seed: 42,
            now,
        }
        const started = told<CxoneStarted>()
        cxone.send(options)
        const { apiUrl, tokenUrl, clientId, clientSecret, accessKeyId, accessKeySecret } = await started
        await trunkline.change('x_tkl_voice_account', account, {
            api_url: apiUrl,
            token_url: tokenUrl,
            api_client_id: clientId,
            api_access_key_id: accessKeyId,
            reconcile: 'true',
        })
        trunkline.script(
            `var account = new GlideRecord('x_tkl_voice_account'); account.get('${account}');
             account.api_client_secret.setDisplayValue('${clientSecret}');
             account.api_access_key_secret.setDisplayValue('${accessKeySecret}'); account.update();`,
            'x_tkl_voice'
        )
    }

    const play = async (kinds: readonly Kind[]): Promise<CxonePlayed> => {
        const numbers = { ani: '4155552671', dnis: '8005550100', skill: '77', skillName: 'Service Desk' }
        const played = told<CxonePlayed>()
        cxone.send(kinds.map(({ actions }): CallScript => ({ ...numbers, actions })))
        return played
    }

    beforeEach(async () => {
        clock = testClock()
        trunkline = await startTrunkline({ clock, background: false })
        account = (await trunkline.row('x_tkl_voice_account', `code=${DEMO_ACCOUNT}`))['sys_id'] ?? ''
        cxone = fork(PROCESS, { execArgv: ['--import', 'tsx'] })
    })
    afterEach(async () => {
        const exited = once(cxone, 'exit')
        cxone.kill('SIGKILL')
        await exited
        await trunkline.close()
    })

    /** The calls whose records are not what happened. */
    const wrongCalls = async (kinds: readonly Kind[], { calls }: CxonePlayed): Promise<number[]> => {
        const wrong: number[] = []
        for (const [index, contacts] of calls.entries()) {
            const { outcome, interaction, agents } = kinds[index]!
            const rows = await trunkline.rows('x_tkl_voice_call', `external_idIN${contacts.join(',')}^outcome!=merged`)
            const [row] = rows
            const found = await trunkline.rows('interaction', `sys_id=${row?.['interaction'] ?? 'none'}`)
            const legs = await trunkline.rows(
                'x_tkl_voice_leg',
                `call=${row?.['sys_id'] ?? 'none'}^establishedISNOTEMPTY^ORDERBYestablished`
            )
            const isRight =
                rows.length === 1 &&
                row?.['state'] === 'over' &&
                row['outcome'] === outcome &&
                found[0]?.['state'] === interaction &&
                legs.map((leg) => leg['agent']).join() === agents.join()
            if (!isRight) wrong.push(index)
        }
        return wrong
    }

    it('has every record right after one reconciliation, when one step in ten is lost', async () => {
        const kinds = Array.from({ length: 24 }, (_, index) => KINDS[index % KINDS.length]!)
        await start(0.1)
        const played = await play(kinds)
        assert.ok(played.lost > 0)
        assert.notDeepEqual(await wrongCalls(kinds, played), [], 'nothing that was lost mattered')
        trunkline.instance.runJob('Trunkline: reconcile')
        assert.deepEqual(await wrongCalls(kinds, played), [])
        assert.match(
            (await trunkline.row('x_tkl_voice_account', `sys_id=${account}`))['last_reconciliation'] ?? '',
            /^\d+ told, [1-9]\d* repaired, 0 closed; \d+\.\d s$/
        )
    })

    it('has every record right also when half of the steps are lost, and then finds nothing more to repair', async () => {
        await start(0.5)
        const played = await play(KINDS)
        trunkline.instance.runJob('Trunkline: reconcile')
        assert.deepEqual(await wrongCalls(KINDS, played), [])
        clock.advance(120000)
        trunkline.instance.runJob('Trunkline: reconcile')
        assert.match(
            (await trunkline.row('x_tkl_voice_account', `sys_id=${account}`))['last_reconciliation'] ?? '',
            / told, 0 repaired, 0 closed; /
        )
    })
})
