import { conditionHolds, mayUse, noRecord } from '../../interface/run-ui-action.ts'
import type { Place, UiAction } from '../../interface/ui-action.ts'
import type { RecordState } from '../../records/record-state.ts'
import type { Table } from '../../schema/dictionary.ts'
import type { PageCall } from './answer-page.ts'
import { html, type Html } from './html.ts'

/** What a form sends for every row of the list's filter. */
export const EVERY_ROW = 'every'

/** The UI actions the viewer may use at a place; none where the interface does not offer them. */
export function offered(call: PageCall, table: Table, place: Place): readonly UiAction[] {
    return call.site.instance.uiActions.find(table.name, place).filter((action) => mayUse(action, call.session))
}

/** The buttons of a record's page, in a form of their own. */
export function formActions(call: PageCall, record: RecordState): Html {
    const { instance } = call.site
    const actions = offered(call, record.table, 'form').filter((action) =>
        conditionHolds(instance, action, call.session, record)
    )
    return html`${
        actions.length === 0
            ? undefined
            : html`<form class="actions" method="post" action="/ui_action.do">
                  ${hidden(call, record.table, 'form')}
                  <input type="hidden" name="record" value="${record.sysId ?? ''}" />
                  ${actions.map(button)}
              </form>`
    }
    ${notEmulatedHere(call, record.table, ['form'])}`
}

/** What every form of actions says of itself. */
export function hidden(call: PageCall, table: Table, place: 'form' | 'list'): Html {
    return html`<input type="hidden" name="sysparm_ck" value="${call.viewer.userToken}" />
        <input type="hidden" name="table" value="${table.name}" />
        <input type="hidden" name="place" value="${place}" />
        <input type="hidden" name="sysparm_query" value="${call.parameters.get('sysparm_query') ?? ''}" />`
}

/**
 * Buttons above a list. Their condition is asked for the first row only (ServiceNow documentation, Platform Administration,
 * "Defining UI actions").
 */
export function bannerActions(call: PageCall, table: Table, first: RecordState | undefined): Html {
    const { instance } = call.site
    const actions = offered(call, table, 'banner').filter((action) =>
        conditionHolds(instance, action, call.session, first ?? noRecord(table))
    )
    return actions.length === 0 ? html`` : html`<p class="actions">${actions.map(button)}</p>`
}

/** The choice for checked rows, and what else the interface would offer. */
export function choiceActions(call: PageCall, table: Table, total: number): Html {
    const actions = offered(call, table, 'choice')
    const browserOnly = notEmulatedHere(call, table, ['banner', 'choice'])
    if (actions.length === 0) return html`${browserOnly}`
    return html`<p class="actions">
            <label>
                <input type="checkbox" name="rows" value="${EVERY_ROW}" />
                All ${total} rows of this filter
            </label>
            <label>
                Action on checked rows
                <select name="choice">
                    ${actions.map((action) => html`<option value="${action.sysId}">${action.name}</option>`)}
                </select>
            </label>
            <button type="submit">Run</button>
        </p>
        ${browserOnly}`
}

function button(action: UiAction): Html {
    return html`<button type="submit" name="action" value="${action.sysId}" title="${action.hint}">
        ${action.name}
    </button> `
}

/** Scripts for the browser are not run: their actions are named and do nothing. */
function notEmulatedHere(call: PageCall, table: Table, places: readonly Place[]): Html | undefined {
    const names = places
        .flatMap((place) => call.site.instance.uiActions.find(table.name, place))
        .filter((action) => action.isClient)
        .map((action) => action.name)
    if (names.length === 0) return undefined
    return html`<p class="quiet">Not emulated here, because they run in the browser: ${names.join(', ')}</p>`
}
