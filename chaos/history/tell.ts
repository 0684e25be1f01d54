import { begin } from './begin.ts'
import { COMPANY, QUEUES } from './company.ts'
import { expectedCall, withoutTimes } from './expected.ts'
import type { ExpectedCall, History } from './history.ts'
import { agentAt, callerOf, type Caller } from './people.ts'
import type { Beginning, CallPlan } from './plan.ts'
import { Story } from './story.ts'

const AGAIN_AFTER_SECONDS = 1000

/** The whole history of a plan: what is told, in order, and how the records must end, stated while it happens. */
export function tellHistory(plan: CallPlan, id: string, startsAt: number): History {
    const beginning = beginningOf(plan)
    // Who is called back comes on a new contact, and stays on it.
    const layout = beginning === 'callback' ? 'chain' : plan.layout
    const story = new Story({ root: id, source: plan.source, layout, at: startsAt }, plan.gaps)
    const caller = callerOf(plan.source, plan.caller, plan.form)
    const features = new Set<string>([plan.source, plan.outbound ? 'outbound' : 'inbound'])
    const ending = begin(story, plan, beginning, caller, features)
    const first = expectedCall(story, plan, caller, ending)
    const isOver = first.outcome !== ''
    if (isOver) links(story, plan, features)
    const linked = { ...first, ...(isOver ? urlsOf(plan, id) : {}) }
    const calls = isOver && plan.callsAgain ? [linked, callAgain(story, plan, caller, features)] : [linked]
    const isTimeless = plan.timeless && calls.length === 1 && canDoWithoutTimes(story)
    if (isTimeless) features.add('no own times')
    return {
        id,
        source: plan.source,
        timeless: isTimeless,
        features: Array.from(features),
        told: story.told,
        calls: isTimeless ? calls.map(withoutTimes) : calls,
    }
}

/** What comes back on the same contact has to tell when it was. */
function canDoWithoutTimes({ told }: Story): boolean {
    const contacts = new Set(told.map((each) => each.contact))
    const types = new Set(told.map((each) => each.type))
    return contacts.size === 1 && types.size === told.length && !types.has('call.held')
}

function beginningOf({ outbound, beginning }: CallPlan): Beginning {
    if (outbound) return beginning === 'answered' ? 'answered' : 'not answered'
    return beginning === 'not answered' ? 'abandoned in queue' : beginning
}

function links(story: Story, plan: CallPlan, features: Set<string>): void {
    const { recording, transcript } = urlsOf(plan, story.root)
    if (recording !== '') {
        features.add('recording')
        story.wait()
        story.tell('recording.available', story.root, { recordingUrl: recording })
    }
    if (transcript !== '') {
        features.add('transcript')
        story.wait()
        story.tell('transcript.available', story.root, { transcriptUrl: transcript })
    }
}

function urlsOf(plan: CallPlan, root: string): { recording: string; transcript: string } {
    return {
        recording: plan.recording ? `https://media.example.com/recordings/${root}` : '',
        transcript: plan.transcript ? `https://media.example.com/transcripts/${root}` : '',
    }
}

/** Long after the call a contact that names it as its parent: a call of its own. */
function callAgain(story: Story, plan: CallPlan, caller: Caller, features: Set<string>): ExpectedCall {
    features.add('calls again later')
    const again = new Story(
        { root: `${story.root}-again`, source: story.source, layout: 'chain', at: story.at },
        plan.gaps
    )
    again.wait(AGAIN_AFTER_SECONDS)
    again.tell('call.queued', again.root, {
        direction: 'inbound',
        callerNumber: caller.asSent,
        calledNumber: COMPANY[plan.source],
        ...QUEUES[0],
    })
    again.wait()
    again.owner = again.establish(again.root, agentAt(plan.caller))
    again.wait()
    again.leave(again.owner)
    story.told.push(...again.told.map((each) => ({ ...each, parent: story.root })))
    const expected = expectedCall(again, { ...plan, outbound: false, beginning: 'answered' }, caller, 'answered')
    return { ...expected, followsAnother: true }
}
