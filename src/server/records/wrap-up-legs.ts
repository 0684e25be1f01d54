import { GlideRecord } from '@servicenow/glide'
import { readText } from './record.ts'
import { isoText, milliseconds } from './time.ts'

/** An agent's part that is in wrap-up. */
export interface WrapUpLeg {
    readonly id: string
    readonly contact: string
    /** External id. */
    readonly agent: string
    /** Milliseconds since the epoch. */
    readonly startedAt: number
}

/** Legs whose wrap-up began at or before that moment, the oldest first. */
export function readWrapUpLegs(account: string, startedBy: number, limit: number): WrapUpLeg[] {
    const record = new GlideRecord('x_tkl_voice_leg')
    record.addQuery('account', account)
    record.addQuery('state', 'wrap_up')
    record.addQuery('wrap_up_started', '<=', isoText(startedBy))
    record.orderBy('wrap_up_started')
    record.setLimit(limit)
    record.query()
    const legs: WrapUpLeg[] = []
    while (record.next()) {
        legs.push({
            id: record.getUniqueValue(),
            contact: readText(record, 'contact'),
            agent: readText(record, 'agent'),
            startedAt: milliseconds(readText(record, 'wrap_up_started')),
        })
    }
    return legs
}
