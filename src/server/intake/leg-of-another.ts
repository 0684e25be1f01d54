import { groupsOfIds } from '../calls/connection.ts'
import { readToldParents } from '../records/event-search.ts'
import { eventRecordId, openEvent, type NewEvent } from '../records/events.ts'
import type { ReportedEvent } from '../vendors/step.ts'
import { readIds, type Component } from './component.ts'

/**
 * Two calls with a leg of the same name would be taken for one, with the numbers of both. A leg may be told of under
 * any id of its call: it moves along when two calls have become one. An event that is stored already is no conflict.
 *
 * @param read what is known of the leg and the call; undefined when nobody has read it, or it is too much: then only
 * what was told of the leg is read, and edges where that names another call.
 */
export function isLegOfAnother(reported: ReportedEvent, event: NewEvent, read: Component | undefined): boolean {
    if (reported.isLegOfParent !== true) return false
    const told = read === undefined ? readToldParents(event.account, event.contact) : toldIn(read, event.contact)
    const parents = told.filter((parent) => parent !== '')
    if (parents.every((parent) => parent === event.parent)) return false
    const isOneCall = read === undefined ? byReading(event.account) : within(read)
    // What an administrator has parted from the leg is not its call any more.
    const joined = parents.filter((parent) => isOneCall(event.contact, parent))
    const own = joined.length > 0 ? joined : parents
    return !own.some((parent) => isOneCall(event.parent, parent)) && openEvent(eventRecordId(event)) === undefined
}

type IsOneCall = (one: string, other: string) => boolean

function toldIn(read: Component, contact: string): string[] {
    return read.events.flatMap(({ event }) => (event.contact === contact ? [event.parent] : []))
}

function within(read: Component): IsOneCall {
    const groupOf = groupsOfIds(read.edges)
    return (one, other) => groupOf(one) === groupOf(other)
}

function byReading(account: string): IsOneCall {
    return (one, other) => readIds(account, [one]).includes(other)
}
