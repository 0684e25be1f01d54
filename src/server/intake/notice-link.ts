import { noteLinked } from '../records/call-effects.ts'
import { findCallOfInteraction } from '../records/calls.ts'
import { effectsSoon } from './event-queue.ts'

/** A record was linked to an Interaction (sys_id), or is not any more: when it is a call's, the worker looks at what is wanted now. */
export function noticeLink(interaction: string, now: number): void {
    const found = interaction === '' ? undefined : findCallOfInteraction(interaction)
    if (found === undefined || found.row.sealed) return
    noteLinked(found.row.id, now)
    effectsSoon(found.row.id)
}
