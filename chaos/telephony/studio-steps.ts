import type { History, Told, Word } from '../history/history.ts'
import { basic, type Message } from './message.ts'

/** The steps of a CXone Studio script that tell a history. */
export function studioSteps(history: History): Message[] {
    return history.told.map((told) => {
        const step = STEPS[told.type]
        if (step === undefined) throw new Error(`A Studio script can not tell ${told.type}`)
        const body = JSON.stringify({ ...common(history, told), ...step.fields(told) })
        const headers = { authorization: basic('telephony.cxone'), 'content-type': 'application/json' }
        return { path: `cxone-demo/cxone/${step.name}`, build: () => ({ headers, body }) }
    })
}

function common(history: History, { contact, parent, at }: Told): Record<string, string> {
    return {
        contactId: contact,
        masterId: parent === '' ? contact : parent,
        ...(history.timeless ? {} : { occurredAt: new Date(at).toISOString() }),
    }
}

interface Step {
    readonly name: string
    fields(told: Told): Record<string, string>
}

const create = (phase: string): Step => ({
    name: 'create',
    fields: ({ facts }) => ({
        phase,
        ani: facts.callerNumber ?? '',
        dnis: facts.calledNumber ?? '',
        skill: facts.queue ?? '',
        skillName: facts.queueName ?? '',
        ...(facts.direction === undefined ? {} : { direction: facts.direction }),
    }),
})

const plain = (name: string): Step => ({ name, fields: () => ({}) })

const STEPS: Readonly<Partial<Record<Word, Step>>> = {
    'call.offered': create('ivr'),
    'call.queued': create('queue'),
    'call.established': {
        name: 'answer',
        fields: ({ facts }) => ({
            agentId: facts.agent?.externalId ?? '',
            agentUsername: facts.agent?.username ?? '',
            agentEmail: facts.agent?.email ?? '',
        }),
    },
    'call.held': plain('hold'),
    'call.retrieved': plain('retrieve'),
    'call.transferred': {
        name: 'transfer',
        fields: ({ facts }) => ({ transferType: facts.transfer ?? '', target: facts.transferTarget ?? '' }),
    },
    'party.left': plain('release'),
}
