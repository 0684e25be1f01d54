import { RecordState } from '../records/record-state.ts'
import type { GlideObject, ScriptContext } from './glide-object.ts'
import { GlideRecord } from './glide-record.ts'
import { RecordQuery } from './record-query.ts'

/** A GlideRecord that stands on a record which exists already: `current` of a rule, getRefRecord(). */
export function recordView(state: RecordState, context: ScriptContext): GlideObject {
    return GlideRecord.over(state, context)
}

/** What a script gets as an argument: records and queries of the platform as GlideRecords of its own scope. */
export function scriptArgument(value: unknown, context: ScriptContext): unknown {
    if (value instanceof RecordState) return GlideRecord.over(value, context)
    return value instanceof RecordQuery ? GlideRecord.forQuery(value, context) : value
}
