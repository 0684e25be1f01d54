import type { CallerView } from '../callers/hidden-callers.ts'
import type { Call } from '../calls/fold.ts'
import { namelessDescription, personValues, recordDescription } from '../calls/record-values.ts'
import type { Account, OnAnswer } from '../records/accounts.ts'
import { hasChoice } from '../records/choices.ts'
import { readQueueChoice } from '../records/queue-map.ts'
import { recordId } from '../records/digest.ts'
import type { Values } from '../records/record.ts'

/** What is to happen about a record when an agent answers a call: the queue's word, else the account's. */
export interface RecordChoice {
    readonly onAnswer: OnAnswer
    readonly table: string
    /** sys_id, '' for none. */
    readonly assignmentGroup: string
}

export function recordChoice(account: Account, queue: string): RecordChoice {
    const own = readQueueChoice(account.id, queue)
    return {
        onAnswer: own.onAnswer || account.onAnswer,
        table: own.recordTable || account.recordTable || defaultTable(account),
        assignmentGroup: own.assignmentGroup,
    }
}

export function defaultTable(account: Account): string {
    return account.work === 'csm' ? 'sn_customerservice_case' : 'incident'
}

/** sys_id of the record that a call may have, by the id that its row was opened under. */
export function recordIdOf(account: string, openedAs: string): string {
    return recordId('record', account, openedAs)
}

/**
 * What a record of a call begins with; nobody is assigned.
 *
 * @param view what whoever makes it may know of the caller: it tells no more.
 */
export function draftRecord(call: Call, interaction: string, choice: RecordChoice, view: CallerView): Values {
    return {
        ...personValues(view === 'hidden' ? undefined : call.caller?.caller),
        short_description: view === 'whole' ? recordDescription(call) : namelessDescription(call),
        assignment_group: choice.assignmentGroup,
        parent_interaction: interaction,
        ...(hasChoice([choice.table, 'task'], 'contact_type', 'phone') ? { contact_type: 'phone' } : {}),
    }
}
