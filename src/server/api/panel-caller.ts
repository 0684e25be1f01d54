import { gs } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { CallerRecord } from '../callers/candidate.ts'
import { CALLER_TABLES } from '../callers/caller-tables.ts'
import type { Candidate } from '../calls/event.ts'
import { customerNumber } from '../calls/projection.ts'
import { chooseCaller as choose, foldRow } from '../intake/choose-caller.ts'
import { makeCaller, type NewCaller } from '../intake/new-caller.ts'
import type { PanelCall } from '../intake/panel-call.ts'
import { readCallerRecord } from '../records/caller-records.ts'
import { mayChange, mayRead } from '../records/readable.ts'
import { takingIn } from './account.ts'
import { readCallerRequest, wrong } from './caller-choice.ts'
import { toCallerReply, toCallersReply } from './caller-reply.ts'
import { answerPanel } from './panel.ts'
import { readJsonObject, refuse, type Outcome } from './request.ts'

type Reply = Outcome<{ status: number; body: object }>

/** GET panel/calls/{call}/caller: who the caller is, and who else may be, as far as the agent may read them. */
export function readCallers(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerPanel(request, response, (found) => ({
        ok: true,
        value: { status: 200, body: toCallersReply(found, foldRow(found)) },
    }))
}

/** PUT panel/calls/{call}/caller: the agent says who it is, that it is none of them, or who it is newly. */
export function chooseCaller(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerPanel(request, response, (found) => {
        const account = takingIn(found.account)
        if (!account.ok) return account
        if (found.row.sealed) return sealed()
        const body = readJsonObject(request)
        if (!body.ok) return body
        const wanted = readCallerRequest(body.value.fields)
        if (!wanted.ok) return wanted
        const { interaction = '' } = found.row.values
        if (interaction !== '' && !mayChange('interaction', interaction)) {
            return refuse(403, 'Not allowed', 'Your roles do not let you change the Interaction of the call.')
        }
        switch (wanted.value.kind) {
            case 'none':
                return settleChoice(found, undefined, !hasHidden(found))
            case 'create':
                return create(found, wanted.value.caller)
            default:
                return chooseRecord(found, wanted.value.table, wanted.value.id)
        }
    })
}

/**
 * Of other tables than those of callers only the very records that were found for this call. One of them that the agent
 * may not read looks like any other record.
 */
function chooseRecord(found: PanelCall, table: string, id: string): Reply {
    const offered = foldRow(found)?.identified?.candidates ?? []
    const isCallers = CALLER_TABLES.includes(table)
    const isFound = isCallers || offered.some((candidate) => candidate.table === table && candidate.id === id)
    const record = isFound && mayRead(table, id) ? readCallerRecord(table, id) : undefined
    if (record === undefined || !mayRead(record.table, record.id)) {
        return isCallers
            ? refuse(404, 'No such record', 'Expected a record that you may read.')
            : wrong('table', `one of ${CALLER_TABLES.join(', ')}, or table and id of who was found for this call`)
    }
    return settleChoice(found, toChoice(record, offered))
}

function create(found: PanelCall, caller: NewCaller): Reply {
    if (caller.account !== '' && !mayRead('customer_account', caller.account)) {
        return wrong('create.account', 'a customer account that you may read')
    }
    const call = foldRow(found)
    if (call === undefined) return sealed()
    const made = makeCaller(found.row.id, customerNumber(call), caller, gs.getUserID())
    switch (made.status) {
        case 'not allowed':
            return notAllowed(made.column)
        case 'no such table':
            return wrong('create.kind', 'a kind of record that this instance has')
        case 'refused':
            return refuse(409, 'The record was refused', 'A rule of the instance did not let it be made.')
        default:
            return caller.kind === 'user_request'
                ? requested(found, made.table, made.record.id, made.number)
                : settleChoice(found, toChoice(made.record, []))
    }
}

/** `column` is '' where it is the whole table. */
function notAllowed(column: string): Reply {
    const what = column === '' ? 'such a record' : `a record with a value in its column "${column}"`
    return refuse(403, 'Not allowed', `Your roles do not let you make ${what}.`)
}

/** Who was asked for is no user yet: the caller stays who it was. */
function requested(found: PanelCall, table: string, id: string, number: string): Reply {
    const reply = toCallerReply('requested', found, foldRow(found))
    return {
        ok: true,
        value: {
            status: 200,
            body: { ...reply, recordTable: table, recordId: id, recordNumber: mayRead(table, id) ? number : '' },
        },
    }
}

/** Whoever is not shown everybody cannot say for the number that it is none of them. */
function hasHidden(found: PanelCall): boolean {
    const { caller, candidates = [] } = foldRow(found)?.identified ?? {}
    return candidates.concat(caller ?? []).some(({ table, id }) => !mayRead(table, id))
}

function settleChoice(found: PanelCall, caller: Candidate | undefined, isRemembered = true): Reply {
    const chosen = choose(found, caller, gs.getUserID(), Date.now(), isRemembered)
    if (chosen.status === 'sealed') return sealed()
    const body = toCallerReply(chosen.status, found, chosen.call, chosen.written)
    return { ok: true, value: { status: chosen.status === 'deferred' ? 202 : 200, body } }
}

function sealed(): Reply {
    return refuse(409, 'The call is sealed', 'Its records stay as they are.')
}

/** With what a look-up had said of the record. */
function toChoice(record: CallerRecord, offered: readonly Candidate[]): Candidate {
    const known = offered.find((candidate) => candidate.id === record.id)
    return {
        table: record.table,
        id: record.id,
        name: record.name,
        ...(record.account === '' ? {} : { account: record.account }),
        ...(record.user === '' ? {} : { user: record.user }),
        ...(known?.score === undefined ? {} : { score: known.score }),
        ...(known?.reasons === undefined ? {} : { reasons: known.reasons }),
    }
}
