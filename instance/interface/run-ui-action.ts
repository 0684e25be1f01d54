import { hasRole } from '../access/has-role.ts'
import type { RecordQuery } from '../glide/record-query.ts'
import type { Instance } from '../instance.ts'
import { RecordState } from '../records/record-state.ts'
import type { Table } from '../schema/dictionary.ts'
import type { Session } from '../session.ts'
import { ActionObject } from './action-object.ts'
import type { UiAction } from './ui-action.ts'

/** Whether the user has one of the action's roles, if it has any; a script for the browser is never offered. */
export function mayUse(action: UiAction, session: Session): boolean {
    if (action.isClient) return false
    return action.roles.length === 0 || hasRole(session.user, action.roles.join(','))
}

/**
 * Whether the action's condition holds for a record. Without one it does; conditions are evaluated on the server.
 *
 * docs.servicenow.com, list-administration/concept/c_RestrictingAccessToUIActions.html
 */
export function conditionHolds(instance: Instance, action: UiAction, session: Session, record: RecordState): boolean {
    if (action.condition.trim() === '') return true
    try {
        return instance.scripts.decide({ ...scriptOf(action), code: action.condition }, session, { current: record })
    } catch (error) {
        instance.log('error', messageOf(error), scriptOf(action).name)
        return false
    }
}

/** What conditions see of a list without rows: an empty record. */
export function noRecord(table: Table): RecordState {
    return new RecordState(table, undefined)
}

/**
 * Runs the action's script with `current` and `action`; the message of an exception, which is in the log too.
 *
 * @param current a record, or a list's query that was not asked yet.
 */
export function runUiAction(
    instance: Instance,
    action: UiAction,
    session: Session,
    current: RecordState | RecordQuery
): string | undefined {
    const script = scriptOf(action)
    try {
        instance.scripts.run(script, session, { current, action: new ActionObject(session) })
        return undefined
    } catch (error) {
        instance.log('error', messageOf(error), script.name)
        return messageOf(error)
    }
}

function scriptOf(action: UiAction) {
    return { name: `sys_ui_action/${action.name}`, code: action.script, scope: action.scope }
}

function messageOf(error: unknown): string {
    return error instanceof Error ? error.message : String(error)
}
