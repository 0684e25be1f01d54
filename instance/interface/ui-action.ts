import type { StoredRow } from '../records/row-store.ts'

/** Where a UI action stands: on the page of a record, above a list, or in the choice below a list, for its checked rows. */
export type Place = 'form' | 'banner' | 'choice'

/** A row of sys_ui_action. */
export interface UiAction {
    readonly sysId: string
    readonly name: string
    readonly actionName: string
    readonly table: string
    readonly order: number
    readonly hint: string
    readonly condition: string
    readonly script: string
    readonly scope: string
    /** Its script is for the browser. */
    readonly isClient: boolean
    readonly places: ReadonlySet<Place>
    /** sys_id of the action it stands for. */
    readonly overrides: string
    /** Names of the roles of which a user needs one; none: everybody may. */
    readonly roles: readonly string[]
}

/** Columns that put an action at a place; links and menus of a form are buttons here. */
const columnsOf: Readonly<Record<Place, readonly string[]>> = {
    form: ['form_button', 'form_link', 'form_context_menu'],
    banner: ['list_banner_button'],
    choice: ['list_choice', 'list_button'],
}

const allPlaces: readonly Place[] = ['form', 'banner', 'choice']

export function uiActionOf(row: StoredRow, scope: string, roles: readonly string[]): UiAction {
    const text = (column: string): string => row[column] ?? ''
    const is = (column: string): boolean => row[column] === '1'
    const isShown = (place: Place): boolean =>
        columnsOf[place].some(is) && (place !== 'form' || row['show_update'] !== '0')
    return {
        sysId: text('sys_id'),
        name: text('name'),
        actionName: text('action_name'),
        table: text('table'),
        order: Number(row['order'] ?? 100),
        hint: text('hint'),
        condition: text('condition'),
        script: text('script'),
        scope,
        isClient: is('client'),
        places: new Set(allPlaces.filter(isShown)),
        overrides: text('sys_overrides'),
        roles,
    }
}
