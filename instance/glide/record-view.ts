import type { RecordState } from '../records/record-state.ts'
import type { GlideObject, ScriptContext } from './glide-object.ts'
import { GlideRecord } from './glide-record.ts'

/** A GlideRecord that stands on a record which exists already: `current` of a rule, getRefRecord(). */
export function recordView(state: RecordState, context: ScriptContext): GlideObject {
    return GlideRecord.over(state, context)
}
