import type { Instance } from '../../instance.ts'
import type { StoredRow } from '../../records/row-store.ts'
import type { Table } from '../../schema/dictionary.ts'
import type { Reply } from '../message.ts'
import type { PageCall } from './answer-page.ts'
import { html, type Html } from './html.ts'
import { pageReply, type Viewer } from './layout.ts'
import { menus } from './menus.ts'

/** What is installed: menus, applications and tables, for an administrator also REST resources, jobs and roles. */
export function homePage(call: PageCall): Reply {
    const { instance } = call.site
    const ran = call.parameters.get('ran')
    const content = html`
        ${ran === null ? undefined : html`<p class="note" role="status">Ran ${ran}.</p>`} ${menus(call)}
        ${applications(instance)} ${tables(call)}
        ${call.viewer.isAdmin ? [resources(instance), jobs(instance, call.viewer), roles(instance)] : undefined}
    `
    return pageReply({ title: 'What is installed', content, viewer: call.viewer, messages: call.takeMessages() })
}

function sorted(instance: Instance, table: string, column: string): StoredRow[] {
    if (instance.dictionary.table(table) === undefined) return []
    return instance.rows.select({ table, orderBy: [{ path: column, descending: false }] })
}

function section(id: string, title: string, heads: readonly string[], rows: readonly Html[]): Html {
    const body =
        rows.length === 0
            ? html`<p class="quiet">None.</p>`
            : html`<div class="wide">
                  <table>
                      <thead>
                          <tr>
                              ${heads.map((head) => html`<th scope="col">${head}</th>`)}
                          </tr>
                      </thead>
                      <tbody>
                          ${rows}
                      </tbody>
                  </table>
              </div>`
    return html`<section id="${id}" aria-labelledby="${id}-title">
        <h2 id="${id}-title">${title}</h2>
        ${body}
    </section>`
}

function applications(instance: Instance): Html {
    const rows = sorted(instance, 'sys_app', 'name').map(
        (row) =>
            html`<tr>
                <td>${row['name'] ?? ''}</td>
                <td><code>${row['scope'] ?? ''}</code></td>
                <td>${row['version'] ?? ''}</td>
            </tr>`
    )
    return section('applications', 'Applications', ['Name', 'Scope', 'Version'], rows)
}

/** Only the tables the viewer may read; those of applications come first. */
function tables(call: PageCall): Html {
    const { instance } = call.site
    const readable = instance.dictionary
        .tables()
        .filter((table) => instance.access.mayTable(call.session, 'read', table.name))
        .sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name))
    const rows = readable.map(
        (table) =>
            html`<tr>
                <td><a href="/${table.name}_list.do">${table.label}</a></td>
                <td><code>${table.name}</code></td>
                <td class="number">${instance.rows.count({ table: table.name })}</td>
            </tr>`
    )
    return section('tables', 'Tables', ['Label', 'Name', 'Rows'], rows)
}

function rank(table: Table): number {
    return table.scope === 'global' ? 1 : 0
}

function resources(instance: Instance): Html {
    const rows = sorted(instance, 'sys_ws_operation', 'operation_uri').map(
        (row) =>
            html`<tr>
                <td>${row['http_method'] ?? ''}</td>
                <td><code>${row['operation_uri'] ?? ''}</code></td>
                <td>${row['active'] === '1' ? 'active' : 'inactive'}</td>
            </tr>`
    )
    return section('resources', 'REST resources', ['Method', 'Path', 'State'], rows)
}

function jobs(instance: Instance, viewer: Viewer): Html {
    const rows = instance.jobs.list().map((row) => {
        const name = row['name'] ?? ''
        return html`<tr>
            <td>${name}</td>
            <td>${row['run_type'] ?? ''}</td>
            <td>${row['active'] === '1' ? 'active' : 'inactive'}</td>
            <td>${runForm(name, viewer)}</td>
        </tr>`
    })
    return section('jobs', 'Jobs', ['Name', 'Runs', 'State', 'Action'], rows)
}

function runForm(name: string, viewer: Viewer): Html {
    return html`<form method="post" action="/run_job.do">
        <input type="hidden" name="sysparm_ck" value="${viewer.userToken}" />
        <input type="hidden" name="name" value="${name}" />
        <button type="submit" aria-label="Run ${name} now">Run now</button>
    </form>`
}

function roles(instance: Instance): Html {
    const rows = sorted(instance, 'sys_user_role', 'name').map(
        (row) =>
            html`<tr>
                <td><code>${row['name'] ?? ''}</code></td>
                <td>${row['description'] ?? ''}</td>
            </tr>`
    )
    return section('roles', 'Roles', ['Name', 'Description'], rows)
}
