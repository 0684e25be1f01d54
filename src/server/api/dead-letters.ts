import { gs, type GlideRecord } from '@servicenow/glide'
import { replay, replayAll, type Replayed } from '../intake/replay.ts'

/** UI action on an event, on its page and for each checked row of a list: a dead one is tried again. */
export function replayEvent(current: GlideRecord): void {
    if (mayReplay()) tell(replay(current.getUniqueValue(), Date.now()))
}

/**
 * UI action above a list of events: all dead ones of the list's filter are tried again, the first of them at once.
 * Where the platform runs it for a row, that row is meant.
 */
export function replayList(current: GlideRecord): void {
    if (!mayReplay()) return
    tell(
        current.isValidRecord()
            ? replay(current.getUniqueValue(), Date.now())
            : replayAll(current.getEncodedQuery(), Date.now())
    )
}

/** The actions are offered to administrators of the app only; this is for whoever gets at them otherwise. */
function mayReplay(): boolean {
    if (gs.hasRole('x_tkl_voice.admin')) return true
    gs.addErrorMessage('Only an administrator of Trunkline replays events.')
    return false
}

function tell(replayed: Replayed): void {
    const { settled, waiting, dead, left } = replayed
    const parts = [
        settled > 0 ? `${events(settled)} settled` : '',
        waiting > 0 ? `${events(waiting)} waiting to be tried by the worker` : '',
        dead > 0 ? `${events(dead)} dead again: the reason stands on each` : '',
    ].filter((part) => part !== '')
    if (parts.length > 0) gs.addInfoMessage(`Replayed: ${parts.join('; ')}.`)
    else gs.addInfoMessage('Nothing to replay: no dead event was chosen.')
    if (parts.length > 0 && left > 0) gs.addInfoMessage('There are more dead events: replay again.')
}

function events(count: number): string {
    return count === 1 ? '1 event' : `${count} events`
}
