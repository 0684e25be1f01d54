import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { property } from '../demo/client.ts'
import { DEMO_ACCOUNT, INTEGRATION_USER, OAUTH_CLIENT } from '../demo/people.ts'
import { OLDER_CREDENTIALS } from './fixtures.ts'
import { Stopwatch, table } from './measure.ts'

const WARM_UP = 30
const STEPS = ['create', 'answer', 'release'] as const
const OLDER = ['token', 'find caller', 'insert', 'find agent', 'work in progress', 'close'] as const

/** One call through the Studio steps, beside an empty resource and beside the same call done through the Table API. */
export async function benchCall({ rounds }: { rounds: number }): Promise<void> {
    const server = fork(path.join(import.meta.dirname, 'server.ts'), { execArgv: ['--import', 'tsx'] })
    try {
        const [url] = (await once(server, 'message')) as [string]
        await playAll(url, new Stopwatch(), WARM_UP, 'warm-up')
        const watch = new Stopwatch()
        await playAll(url, watch, rounds, 'call')
        print(watch, rounds)
    } finally {
        server.kill()
    }
}

async function playAll(url: string, watch: Stopwatch, rounds: number, prefix: string): Promise<void> {
    const authorization = `Bearer ${await token(url, INTEGRATION_USER.name, INTEGRATION_USER.password, new Stopwatch())}`
    for (let round = 0; round < rounds; round++) {
        await watch.time('empty resource', () => post(`${url}/api/global/bench/empty`, authorization, {}))
        await playSteps(url, authorization, watch, `${prefix}-${round}`)
        await playOlder(url, watch, `${prefix}-older-${round}`)
    }
}

async function playSteps(url: string, authorization: string, watch: Stopwatch, contact: string): Promise<void> {
    const bodies = {
        create: { ani: '4155552671', dnis: '8005550100', skill: '77', skillName: 'Service desk' },
        answer: { agentId: '30001', agentUsername: 'agent.one' },
        release: { causeCode: '4' },
    }
    for (const step of STEPS) {
        const address = `${url}/api/x_tkl_voice/v1/telephony/${DEMO_ACCOUNT}/cxone/${step}`
        await watch.time(step, () =>
            post(address, authorization, { contactId: contact, masterId: contact, ...bodies[step] })
        )
    }
}

/** What a script does that has only the Table API: a token, a search by phone text, an insert, an agent, two updates. */
async function playOlder(url: string, watch: Stopwatch, call: string): Promise<void> {
    const authorization = `Bearer ${await token(url, OLDER_CREDENTIALS.user, OLDER_CREDENTIALS.password, watch)}`
    const users = `${url}/api/now/table/sys_user`
    const phone = '4155552671'
    const byPhone = `phoneLIKE${phone}^ORmobile_phoneLIKE${phone}^ORhome_phoneLIKE${phone}`
    const interactions = `${url}/api/now/table/interaction`
    await watch.time('find caller', () => send('GET', `${users}?${query(byPhone)}`, authorization))
    const created = await watch.time('insert', () =>
        send('POST', interactions, authorization, {
            type: 'phone',
            state: 'new',
            direction: 'inbound',
            caller_phone_number: '+14155552671',
            client_session_id: call,
            short_description: 'Phone call',
        })
    )
    const address = `${interactions}/${String(property(property(created, 'result'), 'sys_id'))}`
    const agents = await watch.time('find agent', () =>
        send('GET', `${users}?${query('user_name=agent.one')}`, authorization)
    )
    const [agent] = property(agents, 'result') as { sys_id: string }[]
    await watch.time('work in progress', () =>
        send('PATCH', address, authorization, { state: 'work_in_progress', assigned_to: agent?.sys_id })
    )
    await watch.time('close', () => send('PATCH', address, authorization, { state: 'closed_complete' }))
}

function query(text: string): string {
    return new URLSearchParams({ sysparm_query: text, sysparm_fields: 'sys_id,name', sysparm_limit: '1' }).toString()
}

async function token(url: string, username: string, password: string, watch: Stopwatch): Promise<string> {
    const answer = await watch.time('token', () =>
        fetch(`${url}/oauth_token.do`, {
            method: 'POST',
            body: new URLSearchParams({
                grant_type: 'password',
                client_id: OAUTH_CLIENT.id,
                client_secret: OAUTH_CLIENT.secret,
                username,
                password,
            }),
        })
    )
    return String(property(answer, 'access_token'))
}

function post(address: string, authorization: string, body: object): Promise<Response> {
    return send('POST', address, authorization, body)
}

function send(method: string, address: string, authorization: string, body?: object): Promise<Response> {
    return fetch(address, {
        method,
        headers: { authorization, accept: 'application/json', 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
}

function print(watch: Stopwatch, rounds: number): void {
    const empty = watch.median('empty resource')
    const sum = (names: readonly string[]): number => names.reduce((total, name) => total + watch.median(name), 0)
    const row = (name: string): string[] => [
        name,
        Number.isNaN(watch.statements(name)) ? '-' : String(watch.statements(name)),
        watch.median(name).toFixed(2),
        (watch.median(name) / empty).toFixed(1),
    ]
    console.log(`One call, medians of ${rounds} rounds on this machine, in one run\n`)
    console.log(table([['request', 'statements', 'ms', 'x empty'], row('empty resource'), ...STEPS.map(row)]))
    console.log(`\nThe same call through the Table API, as older Studio scripts do it\n`)
    console.log(table([['request', 'statements', 'ms', 'x empty'], ...OLDER.map(row)]))
    const [steps, older] = [sum(STEPS), sum(OLDER)]
    console.log(
        `\nround trips ${STEPS.length} instead of ${OLDER.length}; ` +
            `${steps.toFixed(2)} ms instead of ${older.toFixed(2)} ms: ${(steps / older).toFixed(2)} of that way's time`
    )
    for (const network of [10, 50]) {
        const [near, far] = [steps + STEPS.length * network, older + OLDER.length * network]
        console.log(
            `computed for a network of ${network} ms a round trip: ${(near / far).toFixed(2)} of that way's time`
        )
    }
    const mean = steps / STEPS.length
    console.log(`an event costs ${(mean / empty).toFixed(1)} times an empty resource (mean of the three steps)`)
}
