import { GlideRecord } from '@servicenow/glide'
import { readText } from './record.ts'

/** One part that somebody has or had in a call. */
export interface OwnLeg {
    readonly state: string
    /** The telephony system's id of the agent. */
    readonly agent: string
}

/** The parts of a user (sys_id) in a call (sys_id of its row), the latest first. */
export function readOwnLegs(call: string, user: string): OwnLeg[] {
    const record = new GlideRecord('x_tkl_voice_leg')
    record.addQuery('call', call)
    record.orderByDesc('delivered')
    record.orderByDesc('established')
    record.query()
    const legs: OwnLeg[] = []
    while (record.next()) {
        if (readText(record, 'user') !== user) continue
        legs.push({ state: readText(record, 'state'), agent: readText(record, 'agent') })
    }
    return legs
}
