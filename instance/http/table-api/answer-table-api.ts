import { isNotEmulated } from '../../glide/glide-object.ts'
import type { Table } from '../../schema/dictionary.ts'
import type { ApiCall } from '../answer-api.ts'
import { badRequest, failureReply, methodNotAllowed, notAcceptable, NOT_AUTHORIZED, UNKNOWN_API } from '../failure.ts'
import type { Failure } from '../failure.ts'
import { jsonReply, type Reply } from '../message.ts'
import { chooseResponseType, isXml } from '../negotiation/media-type.ts'
import { xmlDocument } from '../negotiation/xml.ts'
import { readTableParameters, type TableParameters } from './parameters.ts'
import { createRecord, deleteRecord, updateRecord } from './write-records.ts'
import { listRecords, readRecord } from './read-records.ts'

const PATH = /^\/api\/now\/(?:(v[12])\/)?table\/([^/]+)(?:\/([^/]+))?\/?$/
const FORMATS = ['application/json', 'application/xml', 'text/xml']

/** A Table API request for a table that exists and allows web services. */
export interface TableCall extends ApiCall {
    readonly table: Table
    readonly sysId: string | undefined
    /** Version 1 answers 404 where later ones answer an empty list. */
    readonly version: 'v1' | 'v2' | undefined
    /** `https://host/api/now/table`, with the version when the request names one. */
    readonly tableUrl: string
    readonly parameters: TableParameters
}

/** What an operation found or did; bodies are written in the format that was negotiated. */
export type TableOutcome =
    | {
          readonly ok: true
          readonly status: number
          readonly result?: unknown
          readonly headers?: Readonly<Record<string, string>>
      }
    | { readonly ok: false; readonly failure: Failure }

export function refused(failure: Failure): TableOutcome {
    return { ok: false, failure }
}

/** `/api/now/[v1|v2/]table/{table}[/{sys_id}]` (api-reference/rest-apis/c_TableAPI.md). */
export function answerTableApi(call: ApiCall): Reply {
    const { accept } = call.request.headers
    const format = chooseResponseType(accept, FORMATS)
    if (format === undefined) return failureReply(notAcceptable(accept ?? ''))
    const outcome = emulatedOutcome(call)
    if (!outcome.ok) return failureReply(outcome.failure, accept)
    if (outcome.result === undefined || isSilenced(call))
        return { status: outcome.status, headers: outcome.headers ?? {}, body: '' }
    const body = { result: outcome.result }
    if (!isXml(format)) return jsonReply(outcome.status, body, outcome.headers)
    return {
        status: outcome.status,
        headers: { ...outcome.headers, 'content-type': `${format};charset=UTF-8` },
        body: xmlDocument(body),
    }
}

/** X-no-response-body keeps the record out of the reply to a change (c_TableAPI.md). */
function isSilenced(call: ApiCall): boolean {
    const { headers, method } = call.request
    return method !== 'GET' && headers['x-no-response-body']?.trim().toLowerCase() === 'true'
}

/** What the local instance does not emulate is its own failure, told apart from those of the request and the platform. */
function emulatedOutcome(call: ApiCall): TableOutcome {
    try {
        return outcomeOf(call)
    } catch (error) {
        if (!isNotEmulated(error)) throw error
        call.site.logError(error, 'request failed')
        return refused({ status: 501, message: 'Not emulated', detail: error.message })
    }
}

function outcomeOf(call: ApiCall): TableOutcome {
    const parts = PATH.exec(call.request.path)
    if (parts?.[2] === undefined) return refused(UNKNOWN_API)
    const table = call.site.instance.dictionary.table(parts[2])
    if (table === undefined) return refused(badRequest(`Invalid table ${parts[2]}`))
    if (!table.access.webService) return refused(NOT_AUTHORIZED)
    const read = readTableParameters(call.request.queryString)
    if (!read.ok) return refused(badRequest('Invalid parameter', read.problem))
    const version = parts[1] === 'v1' || parts[1] === 'v2' ? parts[1] : undefined
    const tableUrl = `${call.request.origin}/api/now/${version === undefined ? '' : `${version}/`}table`
    const tableCall: TableCall = { ...call, table, sysId: parts[3], version, tableUrl, parameters: read.parameters }
    return tableCall.sysId === undefined ? onTable(tableCall) : onRecord(tableCall, tableCall.sysId)
}

function onTable(call: TableCall): TableOutcome {
    switch (call.request.method) {
        case 'GET':
            return listRecords(call)
        case 'POST':
            return createRecord(call)
        default:
            return refused(methodNotAllowed(['GET', 'POST']))
    }
}

function onRecord(call: TableCall, sysId: string): TableOutcome {
    switch (call.request.method) {
        case 'GET':
            return readRecord(call, sysId)
        case 'PUT':
        case 'PATCH':
            return updateRecord(call, sysId)
        case 'DELETE':
            return deleteRecord(call, sysId)
        default:
            return refused(methodNotAllowed(['GET', 'PUT', 'PATCH', 'DELETE']))
    }
}
