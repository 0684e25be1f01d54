import { COMPANY, QUEUES, voicemailOf } from './company.ts'
import { giveUp, hangUp, type Ending } from './endings.ts'
import type { Facts } from './history.ts'
import { agentAt, type Caller } from './people.ts'
import type { Beginning, CallPlan } from './plan.ts'
import { passThrough } from './stays.ts'
import type { Story } from './story.ts'

const CALLED_BACK_AFTER_SECONDS = 300

/** What happens until an agent has the call, and all that comes after it. */
export function begin(
    story: Story,
    plan: CallPlan,
    beginning: Beginning,
    caller: Caller,
    features: Set<string>
): Ending {
    features.add(beginning)
    arrive(story, plan, beginning, caller, features)
    story.wait()
    if (beginning === 'IVR only') return hangUp(story, plan, 'ivr')
    if (beginning === 'not answered') return hangUp(story, plan, 'no_answer')
    if (beginning === 'still waiting') return 'open'
    if (beginning === 'abandoned in queue') return giveUp(story, plan, 'abandoned')
    if (!plan.outbound) rings(story, plan, features)
    if (beginning === 'abandoned while ringing') {
        const ringing = story.ring(story.contactForAgent(), agentAt(plan.rings.length))
        story.wait()
        story.end(ringing)
        if (!plan.cleared && story.layout === 'legs') story.tell('party.left', ringing.contact)
        return giveUp(story, plan, 'abandoned')
    }
    if (beginning === 'voicemail') {
        story.tell('voicemail.left', story.current, { voicemailUrl: voicemailOf(story.root) })
        story.wait()
        return hangUp(story, plan, 'voicemail')
    }
    if (beginning === 'callback') {
        story.tell('callback.requested', story.current)
        story.tell('party.left', story.current)
        if (plan.stillOn) return 'open'
        story.wait(CALLED_BACK_AFTER_SECONDS)
        story.current = story.newContact()
    }
    return passThrough(story, plan, beginning, features)
}

/** Through the IVR, into the queue, or out to the person who is called. The first event has the numbers. */
function arrive(story: Story, plan: CallPlan, beginning: Beginning, caller: Caller, features: Set<string>): void {
    const company = COMPANY[plan.source]
    const numbers: Facts = plan.outbound
        ? { direction: 'outbound', callerNumber: company, calledNumber: caller.asSent }
        : { direction: 'inbound', callerNumber: caller.asSent, calledNumber: company }
    if (plan.outbound) {
        story.tell(plan.ivr ? 'call.offered' : 'call.queued', story.root, numbers)
        return
    }
    const isIvr = plan.ivr || beginning === 'IVR only'
    if (isIvr) {
        features.add('IVR')
        story.tell('call.offered', story.root, numbers)
        story.wait()
    }
    if (plan.source === 'vonage') story.tell('party.joined', story.root)
    if (beginning !== 'IVR only')
        story.tell('call.queued', story.root, isIvr ? QUEUES[0] : { ...numbers, ...QUEUES[0] })
}

function rings(story: Story, plan: CallPlan, features: Set<string>): void {
    for (const { agent, result } of plan.rings) {
        features.add(result)
        story.ringEnds(story.ring(story.contactForAgent(), agentAt(agent)), result)
        story.wait()
    }
}
