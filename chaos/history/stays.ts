import { QUEUES } from './company.ts'
import { giveUp, type Ending } from './endings.ts'
import { AGENTS, agentAt } from './people.ts'
import type { Beginning, CallPlan, Doing, Stay } from './plan.ts'
import type { Leg, Story } from './story.ts'

/** One agent after the other has the call. */
export function passThrough(story: Story, plan: CallPlan, beginning: Beginning, features: Set<string>): Ending {
    let leg: Leg | undefined
    for (const [index, stay] of plan.stays.entries()) {
        const owner: Leg = leg ?? takeCall(story, plan, beginning, stay.agent)
        story.owner = owner
        for (const doing of stay.doings) busy(story, owner, doing, stay.agent, features)
        story.wait()
        const next = plan.stays[index + 1]
        const onward = next === undefined && CONTINUES.has(stay.onward) ? 'end' : stay.onward
        features.add(onward)
        if (onward === 'end') return finish(story, plan, owner, stay, features)
        if (onward === 'external transfer') {
            story.tell('call.transferred', owner.contact, { transfer: 'external', transferTarget: '+13035550199' })
            story.leave(owner)
            wrapUp(story, owner, stay, features)
            if (story.layout === 'legs') story.tell('party.left', story.root)
            return 'answered'
        }
        if (onward === 'abandoned after transfer') {
            toQueue(story, owner)
            wrapUp(story, owner, stay, features)
            story.wait()
            return giveUp(story, plan, 'abandoned_after_transfer')
        }
        leg = handOver(story, owner, onward, next?.agent ?? 0)
        wrapUp(story, owner, stay, features)
        story.wait()
    }
    return 'answered'
}

const CONTINUES: ReadonlySet<string> = new Set([
    'blind transfer',
    'queue transfer',
    'attended transfer',
    'conference goes on',
])

function takeCall(story: Story, plan: CallPlan, beginning: Beginning, agent: number): Leg {
    const contact = beginning === 'callback' ? story.current : story.contactForAgent()
    if (plan.source !== 'cxone' && !plan.outbound) {
        story.ring(contact, agentAt(agent))
        story.wait()
    }
    return story.establish(contact, agentAt(agent))
}

/** The next agent's leg where they have the call at once; undefined where they still have to answer. */
function handOver(story: Story, owner: Leg, onward: Stay['onward'], next: number): Leg | undefined {
    const agent = agentAt(next === AGENTS.indexOf(owner.agent) ? next + 1 : next)
    if (onward === 'queue transfer') {
        toQueue(story, owner)
        return undefined
    }
    if (onward === 'blind transfer') {
        story.tell('call.transferred', owner.contact, { transfer: 'blind', transferTarget: agent.externalId })
        story.leave(owner)
        if (story.layout === 'chain') story.current = story.newContact()
        return undefined
    }
    const isConsulted = onward === 'attended transfer'
    if (isConsulted) story.hold(owner)
    const joined = story.join(agent, isConsulted ? 'consult' : 'conference')
    story.wait()
    if (isConsulted) {
        story.tell('call.transferred', owner.contact, { transfer: 'attended', transferTarget: agent.externalId })
        // Who was asked for advice has the call from now on.
        joined.role = 'agent'
    }
    story.leave(owner)
    if (story.layout === 'chain') story.current = joined.contact
    return joined
}

function toQueue(story: Story, owner: Leg): void {
    const before = owner.contact
    story.tell('call.transferred', before, { transfer: 'queue', transferTarget: QUEUES[1].queue })
    if (story.layout === 'chain') story.current = story.newContact()
    story.tell('call.queued', story.current, QUEUES[1])
    story.leave(owner)
}

function busy(story: Story, owner: Leg, doing: Doing, agent: number, features: Set<string>): void {
    features.add(doing)
    story.wait()
    if (doing === 'hold' || doing === 'consult') story.hold(owner)
    const other = doing === 'hold' ? undefined : story.join(agentAt(agent + 1), doing)
    story.wait()
    if (other !== undefined) story.leave(other)
    if (doing === 'hold' || doing === 'consult') story.retrieve(owner)
}

function finish(story: Story, plan: CallPlan, owner: Leg, stay: Stay, features: Set<string>): Ending {
    if (plan.stillOn) {
        features.add('still on the phone')
        return 'open'
    }
    if (plan.cleared) {
        story.tell('call.cleared', story.root)
        story.end(owner)
    } else {
        story.leave(owner)
        if (story.layout === 'legs') story.tell('party.left', story.root)
    }
    wrapUp(story, owner, stay, features)
    return 'answered'
}

function wrapUp(story: Story, leg: Leg, stay: Stay, features: Set<string>): void {
    if (!stay.wrapUp) return
    features.add('wrap-up')
    story.wrapUp(leg, 'solved')
}
