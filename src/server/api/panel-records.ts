import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { isSysId } from '../calls/record-name.ts'
import { createPanelRecord, linkRecord, unlinkRecord, type Changed } from '../intake/panel-change.ts'
import type { PanelCall } from '../intake/panel-call.ts'
import { listPanelRecords } from '../intake/panel-records.ts'
import { readRequired, readText, type Fields } from '../vendors/fields.ts'
import type { BadField } from '../vendors/step.ts'
import { answerPanel } from './panel.ts'
import { readJsonObject, refuse, type Outcome } from './request.ts'

type Reply = Outcome<{ status: number; body: object }>

/** GET panel/calls/{call}/records */
export function listRecords(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerPanel(request, response, (found) => {
        const { suggestion, ...lists } = listPanelRecords(found)
        return { ok: true, value: { status: 200, body: { ...lists, suggestion: suggestion ?? null } } }
    })
}

/** POST panel/calls/{call}/records */
export function changeRecords(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerPanel(request, response, (found) => {
        const body = readJsonObject(request)
        return body.ok ? change(found, body.value.fields) : body
    })
}

const ACTS = ['link', 'create', 'unlink'] as const

function change(found: PanelCall, fields: Fields): Reply {
    const [act, ...more] = ACTS.filter((name) => fields[name] !== undefined)
    if (act === undefined || more.length > 0) {
        return refuse(400, 'It is not clear what to do', 'Expected one of the fields "link", "create" and "unlink".')
    }
    const named = fields[act]
    if (typeof named !== 'object' || named === null || Array.isArray(named)) {
        return wrongField({ ok: false, field: act, expected: 'an object' })
    }
    const values: Fields = Object.fromEntries(Object.entries(named))
    return act === 'create' ? create(found, values) : connect(found, act, values)
}

function connect(found: PanelCall, act: 'link' | 'unlink', values: Fields): Reply {
    const table = readRequired(values, 'table', 80)
    const id = readRequired(values, 'id', 32)
    if (!table.ok) return wrongField(table, act)
    if (!id.ok) return wrongField(id, act)
    if (!isSysId(id.value)) return wrongField({ ok: false, field: 'id', expected: 'a sys_id' }, act)
    const record = { table: table.value, id: id.value }
    return toReply(act === 'link' ? linkRecord(found, record, Date.now()) : unlinkRecord(found, record, Date.now()))
}

function create(found: PanelCall, values: Fields): Reply {
    const table = readText(values, 'table', 80)
    const shortDescription = readText(values, 'shortDescription', 160)
    const description = readText(values, 'description', 4000)
    if (!table.ok) return wrongField(table, 'create')
    if (!shortDescription.ok) return wrongField(shortDescription, 'create')
    if (!description.ok) return wrongField(description, 'create')
    const wanted = { table: table.value, shortDescription: shortDescription.value, description: description.value }
    return toReply(createPanelRecord(found, wanted, Date.now()))
}

function toReply(changed: Changed): Reply {
    switch (changed.status) {
        case 'unknown':
            return refuse(404, 'No such record', 'Expected a task that you may read, by its table and sys_id.')
        case 'forbidden':
            return refuse(403, `You may not ${changed.what}`, 'Expected a role that may.')
        case 'wrong table':
            return wrongField(
                { ok: false, field: 'table', expected: 'a table that the account creates records of' },
                'create'
            )
        case 'no interaction':
            return refuse(409, 'The call has no Interaction', 'Expected one that was not deleted.')
        case 'refused':
            return refuse(
                409,
                `The instance does not let Trunkline ${changed.what}`,
                'Expected a cross-scope privilege, and a table that allows it.'
            )
        default:
            return { ok: true, value: { status: changed.status === 'created' ? 201 : 200, body: { ...changed } } }
    }
}

/** `within` names the object that the field stands in. */
function wrongField({ field, expected }: BadField, within = ''): Reply {
    const name = within === '' ? field : `${within}.${field}`
    return refuse(400, `Field ${name} is wrong`, `Field "${name}": expected ${expected}.`)
}
