import type { Candidate } from '../calls/event.ts'
import { readFacts } from '../calls/facts.ts'
import type { Call } from '../calls/fold.ts'
import type { PanelCall } from '../intake/panel-call.ts'
import type { WrittenCall } from '../intake/write-calls.ts'
import { readInteraction } from '../records/interactions.ts'
import { parseJson } from '../records/json.ts'
import { mayRead, readableCaller } from '../records/readable.ts'

/** Who the caller of a call is, flat; '' where nobody is known, or somebody the user may not read. */
export interface CallerReply {
    readonly status: string
    /** sys_id of the call's row. */
    readonly callId: string
    readonly interactionId: string
    readonly interactionNumber: string
    readonly callerTable: string
    readonly callerId: string
    readonly callerName: string
    /** 0 to 100. */
    readonly callerConfidence: number
    /** How many are shown beside each other. */
    readonly candidates: number
}

/**
 * `call` is undefined for one that is sealed: then its row is the truth. `written` is how the records stand where they
 * were just made sure of: a row that was merged goes on as another one.
 */
export function toCallerReply(
    status: string,
    found: PanelCall,
    call: Call | undefined,
    written?: WrittenCall
): CallerReply {
    const { caller, confidence, candidates } = callerOf(found, call)
    const seen = caller && readableCaller(caller)
    const interactionId = written?.interactionId ?? found.row.values['interaction'] ?? ''
    return {
        status,
        callId: written?.id ?? found.row.id,
        interactionId,
        interactionNumber: mayRead('interaction', interactionId)
            ? (written?.interactionNumber ?? readInteraction(interactionId)?.number ?? '')
            : '',
        callerTable: seen?.table ?? '',
        callerId: seen?.id ?? '',
        callerName: seen?.name ?? '',
        callerConfidence: seen === undefined ? 0 : confidence,
        candidates: candidates.length,
    }
}

/** The same with those who may be the caller: the ones the user may read, and how many others there are. */
export function toCallersReply(found: PanelCall, call: Call | undefined): object {
    const { caller, candidates } = callerOf(found, call)
    const known = candidates.some((candidate) => candidate.id === caller?.id)
    const all = caller === undefined || known ? candidates : [caller, ...candidates]
    const seen = all.flatMap((candidate) => readableCaller(candidate) ?? [])
    const latest = call?.said.chosen[call.said.chosen.length - 1]
    return {
        ...toCallerReply(latest === undefined ? 'identified' : 'chosen', found, call),
        candidates: seen.map(toEntry),
        hidden: all.length - seen.length,
    }
}

function toEntry({ table, id, name, account = '', score, reasons = [] }: Candidate): object {
    return { table, id, name, account, score: score ?? null, reasons }
}

interface Callers {
    readonly caller: Candidate | undefined
    readonly confidence: number
    readonly candidates: readonly Candidate[]
}

function callerOf({ row }: PanelCall, call: Call | undefined): Callers {
    if (call !== undefined) {
        const { caller, confidence = 0, candidates = [] } = call.caller ?? {}
        return { caller, confidence, candidates }
    }
    const text = (column: string): string => row.values[column] ?? ''
    const linked = { table: text('caller_table'), id: text('caller'), name: text('caller_name') }
    const stored = readFacts('caller.identified', { caller: linked, candidates: parseJson(text('candidates')) })
    const { caller, candidates } =
        stored.type === 'caller.identified' ? stored.facts : { caller: undefined, candidates: [] }
    return { caller, confidence: Number(text('caller_confidence')), candidates }
}
