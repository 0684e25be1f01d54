import type { RecordState } from '../records/record-state.ts'
import type { StoredRow } from '../records/row-store.ts'
import type { GlideClass } from './glide-object.ts'
import { GlideRecord } from './glide-record.ts'

/**
 * GlideRecordSecure (api-reference/scripts/p_GlideServerAPIs.md, "Using GlideRecordSecure"): records the user may not read
 * are passed over, fields he may not read are null, fields he may not write are null when written.
 */
export class GlideRecordSecure extends GlideRecord {
    override readonly apiName = 'GlideRecordSecure'

    override get isSecure(): boolean {
        return true
    }

    protected override readable(row: StoredRow): RecordState | undefined {
        const { instance, session } = this.context
        const state = instance.records.read(this.requiredTable.name, row)
        const table = state.table.name
        if (!instance.access.mayTable(session, 'read', table, state)) return undefined
        const hidden = [...state.table.columns.keys()].filter(
            (name) => name !== 'sys_id' && !instance.access.mayField(session, 'read', table, name, state)
        )
        for (const name of hidden) {
            state.values[name] = null
            state.previous[name] = null
        }
        return state
    }

    protected override sibling(): GlideRecord {
        return new GlideRecordSecure(this.context, this.tableName)
    }

    protected override beforeWrite(operation: 'create' | 'write' | 'delete', state: RecordState): boolean {
        const { instance, session } = this.context
        const table = state.table.name
        if (!instance.access.mayTable(session, operation, table, state)) return false
        if (operation === 'delete') return true
        for (const name of state.changedColumns()) {
            if (name !== 'sys_id' && !instance.access.mayField(session, 'write', table, name, state))
                state.values[name] = null
        }
        return true
    }
}

export const glideRecordSecure: GlideClass = {
    kind: 'class',
    name: 'GlideRecordSecure',
    prototype: GlideRecordSecure.prototype,
    construct: (context, [tableName]) => new GlideRecordSecure(context, tableName),
}
