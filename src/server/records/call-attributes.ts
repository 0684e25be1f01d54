import { readFacts } from '../calls/facts.ts'
import { isEventType } from '../calls/event.ts'
import { parseJson } from './json.ts'
import { readTracedEvents } from './trace.ts'

/** More events than this have no more to say of a caller's input. */
const MOST_EVENTS = 500

/**
 * What a telephony system's scripts told of a call beside the known facts; of the same name the last one told.
 *
 * @param members every id of the call.
 */
export function readCallAttributes(account: string, call: string, members: readonly string[]): Record<string, string> {
    const attributes: Record<string, string> = {}
    for (const { values } of readTracedEvents(account, call, members, MOST_EVENTS, () => true)) {
        const type = values['type'] ?? ''
        if (!isEventType(type)) continue
        const { facts } = readFacts(type, parseJson(values['facts'] ?? ''))
        if ('attributes' in facts) Object.assign(attributes, facts.attributes)
    }
    return attributes
}
