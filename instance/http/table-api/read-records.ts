import { RecordQuery } from '../../glide/record-query.ts'
import type { RecordState } from '../../records/record-state.ts'
import { findReadable, readableRecord, recordContext } from '../readable-records.ts'
import { refused, type TableCall, type TableOutcome } from './answer-table-api.ts'
import { pairTerm } from './filter.ts'
import { paginationLinks } from './pagination.ts'
import { NO_RECORD } from './refusals.ts'
import { represent } from './representation.ts'

/** A record as the request wants to see it. */
export function representation(call: TableCall, state: RecordState): unknown {
    const { parameters, session, site, tableUrl } = call
    return represent({ instance: site.instance, session, tableUrl, parameters }, state)
}

export function readRecord(call: TableCall, sysId: string): TableOutcome {
    const state = readableRecord(call.site.instance, call.session, call.table, sysId)
    return state === undefined ? refused(NO_RECORD) : { ok: true, status: 200, result: representation(call, state) }
}

/** A page of the records a query finds; version 1 answers 404 when there is none (c_TableAPI.md, api_version). */
export function listRecords(call: TableCall): TableOutcome {
    const { parameters, session, table } = call
    const { instance } = call.site
    const query = new RecordQuery(recordContext(instance, session, table), table)
    if (parameters.query !== undefined) query.addEncoded(parameters.query)
    else for (const pair of parameters.pairs) query.add(pairTerm(instance, session, table, pair))
    const found = findReadable(instance, session, query, { limit: parameters.limit, offset: parameters.offset })
    if (found.states.length === 0 && call.version === 'v1') return refused(NO_RECORD)
    return {
        ok: true,
        status: 200,
        result: found.states.map((state) => representation(call, state)),
        headers: parameters.noCount ? {} : countHeaders(call, found.total()),
    }
}

function countHeaders(call: TableCall, total: number): Record<string, string> {
    const { parameters, request } = call
    const count = { 'x-total-count': String(total) }
    if (parameters.suppressPagination) return count
    const links = paginationLinks({
        url: `${request.origin}${request.path}`,
        queryString: request.queryString,
        limit: parameters.limit,
        offset: parameters.offset,
        total,
    })
    return { ...count, link: links }
}
