import { hashPassword } from '../../base/password.ts'
import { storedFromDisplay } from '../../records/display-input.ts'
import type { ElementOwner } from '../../glide/element-owner.ts'
import { setFieldValue } from '../../glide/field-access.ts'
import type { RecordState } from '../../records/record-state.ts'
import { readableRecord, recordContext } from '../readable-records.ts'
import { refused, type TableCall, type TableOutcome } from './answer-table-api.ts'
import { readInput, type RecordInput } from './input.ts'
import { representation } from './read-records.ts'
import { NO_RECORD, operationFailed, refusedByAccessControl } from './refusals.ts'

/** Inserts one record; rules, defaults and numbering apply (c_TableAPI.md, POST). */
export function createRecord(call: TableCall): TableOutcome {
    const { session, table } = call
    const { instance } = call.site
    const read = readInput(call.request)
    if (!read.ok) return refused(read.failure)
    const state = instance.records.blank(table, session)
    if (!instance.access.mayTable(session, 'create', table.name, state))
        return refused(refusedByAccessControl('Insert'))
    const sysId = read.input.get('sys_id')
    if (sysId !== undefined && sysId !== '') state.values['sys_id'] = sysId
    fill(call, state, read.input, 'create')
    const inserted = instance.records.insert(state, { session })
    if (inserted === null) return refused(operationFailed(reasonOf(state, 'insert')))
    const location = `${call.tableUrl}/${table.name}/${inserted}`
    return { ok: true, status: 201, result: afterwards(call, state), headers: { location } }
}

/** PUT and PATCH both change the fields that were sent and no others (c_TableAPI.md). */
export function updateRecord(call: TableCall, sysId: string): TableOutcome {
    const { session } = call
    const { instance } = call.site
    const read = readInput(call.request)
    if (!read.ok) return refused(read.failure)
    const state = readableRecord(instance, session, call.table, sysId)
    if (state === undefined) return refused(NO_RECORD)
    if (!instance.access.mayTable(session, 'write', state.table.name, state)) {
        return refused(refusedByAccessControl('Update'))
    }
    fill(call, state, read.input, 'write')
    if (instance.records.update(state, { session }) === null) return refused(operationFailed(reasonOf(state, 'update')))
    return { ok: true, status: 200, result: afterwards(call, state) }
}

/** The record as it is after all rules ran, which may have changed it again. */
function afterwards(call: TableCall, state: RecordState): unknown {
    const { instance } = call.site
    const row = instance.rows.get(state.table.name, state.sysId ?? '')
    return representation(call, row === undefined ? state : instance.records.read(state.table.name, row))
}

export function deleteRecord(call: TableCall, sysId: string): TableOutcome {
    const { session } = call
    const { instance } = call.site
    const state = readableRecord(instance, session, call.table, sysId)
    if (state === undefined) return refused(NO_RECORD)
    if (!instance.access.mayTable(session, 'delete', state.table.name, state)) {
        return refused(refusedByAccessControl('Delete'))
    }
    if (!instance.records.delete(state, { session })) return refused(operationFailed(reasonOf(state, 'delete')))
    return { ok: true, status: 204 }
}

/** Sets the fields that exist and that the user may write; the others are passed over. */
function fill(call: TableCall, state: RecordState, input: RecordInput, operation: 'create' | 'write'): void {
    const { access } = call.site.instance
    const table = state.table.name
    const writable = [...input].filter(
        ([name]) =>
            name !== 'sys_id' &&
            state.column(name) !== undefined &&
            access.mayField(call.session, operation, table, name, state)
    )
    for (const [name, text] of writable) setField(call, state, name, text)
}

function setField(call: TableCall, state: RecordState, name: string, text: string): void {
    const { parameters, session } = call
    const { instance } = call.site
    const column = state.column(name)
    if (column === undefined) return
    if (column.type === 'password') state.values[name] = text === '' ? null : hashPassword(text)
    else if (parameters.inputDisplayValue) {
        state.values[name] = storedFromDisplay(instance, session, state.table.name, column, text)
    } else {
        const owner: ElementOwner = { context: recordContext(instance, session, state.table), state, isSecure: false }
        setFieldValue(owner, name, text)
    }
}

function reasonOf(state: RecordState, operation: string): string {
    return state.lastErrorMessage ?? `Error during ${operation} of ${state.table.name}`
}
