import type { ScriptRunner } from '../runner/script-runner.ts'
import type { Column } from '../schema/dictionary.ts'
import type { Session } from '../session.ts'
import { isEmptyText, storedValue } from './column-value.ts'
import type { Numbering } from './numbering.ts'
import type { RecordState } from './record-state.ts'

/** Fills the empty fields of a new record with the default values of sys_dictionary. */
export interface DefaultValues {
    fill(state: RecordState, session: Session): void
}

const scriptPrefix = 'javascript:'
const numberCall = /getNextObjNumberPadded\s*\(\s*\)/

export function createDefaultValues(numbering: Numbering, scripts: ScriptRunner): DefaultValues {
    const compute = (column: Column, source: string, state: RecordState, session: Session): string | null => {
        if (numberCall.test(source)) return numbering.next(state.table) ?? null
        return scripts.evaluateText(
            { name: `sys_dictionary/${column.declaredBy}.${column.name}`, code: source, scope: state.table.scope },
            session,
            { current: state }
        )
    }
    return {
        fill(state, session) {
            for (const column of state.table.columns.values()) {
                const source = column.defaultValue
                if (source === undefined || !isEmptyText(state.values[column.name])) continue
                const value = source.startsWith(scriptPrefix)
                    ? compute(column, source.slice(scriptPrefix.length), state, session)
                    : source
                // A script may have set the field itself and have no value: `current.assigned_to = gs.getUserID()` in an if.
                if (value !== null) state.values[column.name] = storedValue(column, value)
            }
        },
    }
}
