import type { Dictionary } from '../schema/dictionary.ts'
import type { RowStore } from '../records/row-store.ts'
import { DerivedValues, type TableVersions } from '../records/table-versions.ts'
import { uiActionOf, type Place, type UiAction } from './ui-action.ts'

/** The active UI actions of tables. */
export interface UiActionList {
    /**
     * Actions of a table at a place, lowest order first: its own, those of its parents, and those for all tables (`global`).
     * The nearest table's action wins over others with the same action name, and an action over the one it overrides.
     *
     * markdown/application-development/servicenow-sdk/fluent-ui-action-api.md; `@servicenow/sdk` 4.9.0, docs/guides/ui-action-guide.md
     */
    find(table: string, place: Place): readonly UiAction[]
}

const everyTable = 'global'

export function openUiActionList(
    rows: RowStore,
    dictionary: Dictionary,
    versions: TableVersions,
    scopeName: (sysScope: string | null | undefined) => string
): UiActionList {
    const tables = ['sys_ui_action', 'sys_ui_action_role', 'sys_user_role', 'sys_app', 'sys_db_object']
    const found = new DerivedValues<readonly UiAction[]>(versions, tables)

    const rolesOf = (action: string): string[] =>
        rows
            .select({
                table: 'sys_ui_action_role',
                where: { kind: 'compare', path: 'sys_ui_action', operator: '=', value: action },
            })
            .map((row) => rows.get('sys_user_role', row['sys_user_role'] ?? '')?.['name'])
            .filter((name) => typeof name === 'string')

    const activeOn = (table: string): UiAction[] =>
        rows
            .select({
                table: 'sys_ui_action',
                where: { kind: 'compare', path: 'table', operator: '=', value: table },
                orderBy: [
                    { path: 'order', descending: false },
                    { path: 'sys_id', descending: false },
                ],
            })
            .filter((row) => row['active'] === '1')
            .map((row) => uiActionOf(row, scopeName(row['sys_scope']), rolesOf(row['sys_id'] ?? '')))

    const nearest = (actions: readonly UiAction[]): UiAction[] => {
        const overridden = new Set(actions.map((action) => action.overrides))
        const taken = new Set<string>()
        return actions.filter(({ sysId, actionName }) => {
            if (overridden.has(sysId) || (actionName !== '' && taken.has(actionName))) return false
            taken.add(actionName)
            return true
        })
    }

    return {
        find: (table, place) =>
            found.get(`${table} ${place}`, () =>
                nearest([...dictionary.ancestors(table), everyTable].flatMap(activeOn))
                    .filter((action) => action.places.has(place))
                    .sort((one, other) => one.order - other.order)
            ),
    }
}
