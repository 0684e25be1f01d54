import { voicemailOf } from './company.ts'
import type { Ending } from './endings.ts'
import type { ExpectedCall, ExpectedLeg } from './history.ts'
import { UNKNOWN_AGENT, type Caller } from './people.ts'
import type { CallPlan } from './plan.ts'
import type { Leg, Story } from './story.ts'

/** How the records of a call must end, as it was when it ended. */
export function expectedCall(story: Story, plan: CallPlan, caller: Caller, ending: Ending): ExpectedCall {
    const isConnected = ending === 'open' && story.owner !== undefined
    const owner = ending === 'open' && !isConnected ? undefined : story.owner
    const user = owner === undefined || owner.agent.username === UNKNOWN_AGENT ? '' : owner.agent.username
    return {
        root: story.root,
        state: isConnected
            ? 'work_in_progress'
            : ending === 'open'
              ? 'new'
              : ending === 'abandoned'
                ? 'closed_abandoned'
                : 'closed_complete',
        outcome: ending === 'open' ? '' : ending,
        assignedTo: user,
        direction: plan.outbound ? 'outbound' : 'inbound',
        number: caller.e164,
        openedFor: caller.user,
        legs: story.legs.map(expectedLeg),
        recording: '',
        transcript: '',
        voicemail: ending === 'voicemail' ? voicemailOf(story.root) : '',
        followsAnother: false,
    }
}

function expectedLeg(leg: Leg): ExpectedLeg {
    const isEstablished = leg.establishedAt !== undefined
    return {
        contact: leg.contact,
        agent: leg.agent,
        role: leg.role,
        state: leg.state,
        established: isEstablished,
        seconds:
            leg.establishedAt === undefined || leg.endedAt === undefined
                ? undefined
                : (leg.endedAt - leg.establishedAt) / 1000,
        holdSeconds: isEstablished ? leg.held / 1000 : undefined,
        wrapUpCode: leg.wrapUpCode,
    }
}

/** Where only the reception of events tells the time. */
export function withoutTimes(call: ExpectedCall): ExpectedCall {
    const legs = call.legs.map((leg) => ({ ...leg, seconds: undefined, holdSeconds: undefined }))
    return { ...call, legs }
}
