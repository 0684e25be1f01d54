import type { Clock } from '../clock.ts'
import { post } from '../post.ts'
import { randomFrom } from '../random.ts'
import { sign, type CloudEvent } from './webhooks.ts'

export type PlanStep = 'offered' | 'queued' | 'ended'

export type PlanBody = Readonly<Record<string, string>>

/** Something to be sent to the instance. */
export type Message =
    | { readonly kind: 'webhook'; readonly event: CloudEvent }
    | { readonly kind: 'plan'; readonly step: PlanStep; readonly body: PlanBody }

export interface SentMessage {
    readonly message: Message
    /** `lost` when it never left; 0 when nobody answered; else the status of the answer. */
    readonly outcome: 'lost' | number
}

/** Shares from 0 to 1 of the messages that go wrong, the same for the same seed. */
export interface Faults {
    /** Never sent. */
    readonly drop: number
    /** Sent once more. */
    readonly duplicate: number
    /** Sent after the next one. */
    readonly reorder: number
    readonly seed: number
}

/** Is told of every message once it is sent or lost; the next one waits for it. */
export type Watch = (sent: SentMessage) => Promise<void>

export interface Receiver {
    readonly instanceUrl: string
    /** The code of the account. */
    readonly account: string
    /** In base64, as the subscription has it. */
    readonly webhookSecret: string
    readonly user: string
    readonly password: string
}

export interface Sender {
    readonly sent: readonly SentMessage[]
    send(message: Message): Promise<void>
    /** Sends what was put off. */
    flush(): Promise<void>
}

export function openSender(receiver: Receiver, faults: Faults, clock: Clock, watch?: Watch): Sender {
    const random = randomFrom(faults.seed)
    const sent: SentMessage[] = []
    const putOff: Message[] = []

    const note = async (message: SentMessage): Promise<void> => {
        sent.push(message)
        await watch?.(message)
    }
    const sendNow = async (message: Message): Promise<void> => {
        await note({ message, outcome: await deliver(receiver, message, clock.now()) })
    }
    const flush = async (): Promise<void> => {
        for (const message of putOff.splice(0)) await sendNow(message)
    }
    return {
        sent,
        flush,
        send: async (message) => {
            const [isDropped, isRepeated, isLate] = [
                random() < faults.drop,
                random() < faults.duplicate,
                random() < faults.reorder,
            ]
            if (isDropped) {
                await note({ message, outcome: 'lost' })
            } else if (isLate) {
                putOff.push(message)
            } else {
                await sendNow(message)
                if (isRepeated) await sendNow(message)
                await flush()
            }
        },
    }
}

/** The status of the answer; 0 when there is none. */
async function deliver(receiver: Receiver, message: Message, now: number): Promise<number> {
    const base = `${receiver.instanceUrl}/api/x_tkl_voice/v1/telephony/${receiver.account}/vonage`
    if (message.kind === 'webhook') {
        const body = JSON.stringify(message.event)
        const signature = await sign(body, receiver.webhookSecret, now)
        const type = 'application/cloudevents+json'
        return post(`${base}/webhook`, body, { 'Content-Type': type, 'Vonage-Signature': signature })
    }
    const credentials = Buffer.from(`${receiver.user}:${receiver.password}`).toString('base64')
    return post(`${base}/plan/${message.step}`, JSON.stringify(message.body), {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        Authorization: `Basic ${credentials}`,
    })
}
