import type { CallPlan } from './plan.ts'
import type { Story } from './story.ts'

/** How a call ended; `open` when it did not. */
export type Ending = 'open' | 'answered' | 'abandoned' | 'abandoned_after_transfer' | 'ivr' | 'voicemail' | 'no_answer'

/** The caller does not wait any longer. */
export function giveUp(story: Story, plan: CallPlan, ending: Ending): Ending {
    story.tell(plan.cleared ? 'call.abandoned' : 'party.left', plan.cleared ? story.root : story.current)
    return ending
}

export function hangUp(story: Story, plan: CallPlan, ending: Ending): Ending {
    story.tell(plan.cleared ? 'call.cleared' : 'party.left', story.root)
    return ending
}
