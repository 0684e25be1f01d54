import type { ApiCall } from './answer-api.ts'
import { failureReply, methodNotAllowed, NOT_AUTHORIZED, UNKNOWN_RESOURCE } from './failure.ts'
import { jsonReply, type Reply } from './message.ts'

const RUN_JOB = /^\/api\/instance\/jobs\/([^/]+)\/run$/
const RUN_PENDING = '/api/instance/pending'

/**
 * What an instance does by itself, on demand, for administrators and tests (no ServiceNow API):
 *
 * - `POST /api/instance/pending` processes events, async rules and due jobs: `{"result":{"ran":3}}`;
 * - `POST /api/instance/jobs/{name}/run` runs a scheduled script now: `{"result":{"job":"..."}}`.
 */
export function answerInstanceApi(call: ApiCall): Reply {
    const { request, session, site } = call
    const job = RUN_JOB.exec(request.path)?.[1]
    if (job === undefined && request.path !== RUN_PENDING) return failureReply(UNKNOWN_RESOURCE)
    if (!session.user.roles.has('admin')) return failureReply(NOT_AUTHORIZED)
    if (request.method !== 'POST') return failureReply(methodNotAllowed(['POST']))
    if (job === undefined) return jsonReply(200, { result: { ran: site.instance.runPending() } })
    const name = decodeURIComponent(job)
    if (!jobExists(call, name)) return failureReply(UNKNOWN_RESOURCE)
    site.instance.runJob(name)
    return jsonReply(200, { result: { job: name } })
}

function jobExists(call: ApiCall, name: string): boolean {
    const where = { kind: 'compare', path: 'name', operator: '=', value: name } as const
    return call.site.instance.rows.count({ table: 'sysauto_script', where }) > 0
}
