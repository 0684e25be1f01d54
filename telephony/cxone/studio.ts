import { post } from '../post.ts'
import { randomFrom } from '../random.ts'

export type StepName = 'create' | 'answer' | 'hold' | 'retrieve' | 'transfer' | 'release' | 'error'

/** A flat object of texts: what `asjson()` makes of a SNIPPET's object. */
export type StepBody = Readonly<Record<string, string>>

export interface SentStep {
    readonly step: StepName
    readonly body: StepBody
    /** `lost` when it never left; 0 when nobody answered; else the status of the last attempt. */
    readonly outcome: 'lost' | number
    readonly attempts: number
}

/** Shares from 0 to 1 of the steps that go wrong, the same for the same seed. */
export interface Faults {
    /** Never sent. */
    readonly drop: number
    /** Sent once more. */
    readonly duplicate: number
    /** Sent after the next one. */
    readonly reorder: number
    readonly seed: number
}

/** Is told of every step once it is sent or lost; the next one waits for it. */
export type Watch = (sent: SentStep) => Promise<void>

export interface Receiver {
    readonly instanceUrl: string
    readonly account: string
    readonly user: string
    readonly password: string
    /** A client with the grant `client_credentials` that acts as the user; without it requests carry user and password. */
    readonly oauth?: { readonly clientId: string; readonly clientSecret: string }
}

/** The REST API action of a script. */
export interface Studio {
    readonly sent: readonly SentStep[]
    send(step: StepName, body: StepBody): Promise<void>
    /** Sends what was put off. */
    flush(): Promise<void>
}

/** NICE help, REST API action: it tries two times more on failure. */
const ATTEMPTS = 3

export function openStudio(receiver: Receiver, faults: Faults, watch?: Watch): Studio {
    const random = randomFrom(faults.seed)
    const sent: SentStep[] = []
    const putOff: (readonly [StepName, StepBody])[] = []
    let authorization: Promise<string> | undefined

    const note = async (step: SentStep): Promise<void> => {
        sent.push(step)
        await watch?.(step)
    }
    const request = async (step: StepName, body: StepBody): Promise<void> => {
        authorization ??= authorize(receiver)
        const { status, attempts } = await attempt(receiver, step, JSON.stringify(body), await authorization)
        await note({ step, body, outcome: status, attempts })
    }
    const flush = async (): Promise<void> => {
        for (const [step, body] of putOff.splice(0)) await request(step, body)
    }
    return {
        sent,
        flush,
        send: async (step, body) => {
            const [isDropped, isRepeated, isLate] = [
                random() < faults.drop,
                random() < faults.duplicate,
                random() < faults.reorder,
            ]
            if (isDropped) return note({ step, body, outcome: 'lost', attempts: 0 })
            if (isLate) {
                putOff.push([step, body])
                return
            }
            await request(step, body)
            if (isRepeated) await request(step, body)
            await flush()
        },
    }
}

async function attempt(
    receiver: Receiver,
    step: StepName,
    body: string,
    authorization: string
): Promise<{ status: number; attempts: number }> {
    const path = `/api/x_tkl_voice/v1/telephony/${receiver.account}/cxone/${step}`
    let status = 0
    for (let attempts = 1; attempts <= ATTEMPTS; attempts++) {
        status = await post(`${receiver.instanceUrl}${path}`, body, {
            'Content-Type': 'application/json',
            Accept: 'application/json',
            Authorization: authorization,
        })
        if (status !== 0 && status < 500) return { status, attempts }
    }
    return { status, attempts: ATTEMPTS }
}

async function authorize(receiver: Receiver): Promise<string> {
    if (receiver.oauth === undefined) {
        return `Basic ${Buffer.from(`${receiver.user}:${receiver.password}`).toString('base64')}`
    }
    const answer = await fetch(`${receiver.instanceUrl}/oauth_token.do`, {
        method: 'POST',
        body: new URLSearchParams({
            grant_type: 'client_credentials',
            client_id: receiver.oauth.clientId,
            client_secret: receiver.oauth.clientSecret,
        }),
    })
    const token = (await answer.json()) as { access_token?: string }
    if (token.access_token === undefined) throw new Error(`The instance gave no token: ${answer.status}`)
    return `Bearer ${token.access_token}`
}
