import { hasRole } from '../../access/has-role.ts'
import type { Instance } from '../../instance.ts'
import type { StoredRow } from '../../records/row-store.ts'
import type { Session } from '../../session.ts'
import type { PageCall } from './answer-page.ts'
import { html, type Html } from './html.ts'

/**
 * The application menus (sys_app_application) with the modules (sys_app_module) the viewer has a role for. Modules that are
 * lists of records open their filtered list, separators are headings; other kinds of links are named as not emulated.
 */
export function menus(call: PageCall): Html {
    const { instance } = call.site
    const shown = active(instance, 'sys_app_application').filter((menu) => mayOpen(menu, call.session))
    return html`${shown.map((menu) => menuNavigation(call, menu))}`
}

function menuNavigation(call: PageCall, menu: StoredRow): Html | undefined {
    const title = menu['title'] ?? ''
    const modules = active(call.site.instance, 'sys_app_module').filter(
        (row) => row['application'] === menu['sys_id'] && mayOpen(row, call.session)
    )
    if (modules.length === 0) return undefined
    return html`<nav class="menu" aria-label="${title}">
        <h2>${title}</h2>
        <ul>
            ${modules.map(moduleItem)}
        </ul>
    </nav>`
}

function moduleItem(row: StoredRow): Html {
    const title = row['title'] ?? ''
    const type = row['link_type'] ?? 'LIST'
    if (type === 'SEPARATOR') return html`<li class="separator">${title}</li>`
    if (type !== 'LIST') return html`<li class="quiet">${title} (${type} is not emulated)</li>`
    return html`<li>
        <a href="/${row['name'] ?? ''}_list.do?sysparm_query=${encodeURIComponent(row['filter'] ?? '')}">${title}</a>
        <span class="quiet">${row['hint'] ?? ''}</span>
    </li>`
}

/** Without roles everybody may. */
function mayOpen(row: StoredRow, session: Session): boolean {
    const roles = row['roles'] ?? ''
    return roles === '' || hasRole(session.user, roles)
}

function active(instance: Instance, table: string): StoredRow[] {
    return instance.rows
        .select({ table, orderBy: [{ path: 'order', descending: false }] })
        .filter((row) => row['active'] === '1')
}
