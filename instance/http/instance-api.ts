import type { ApiCall } from './answer-api.ts'
import { badRequest, failureReply, methodNotAllowed, NOT_AUTHORIZED, UNKNOWN_RESOURCE } from './failure.ts'
import type { Fault } from '../store/fault-switch.ts'
import { jsonReply, type Reply } from './message.ts'

const RUN_JOB = /^\/api\/instance\/jobs\/([^/]+)\/run$/
const RUN_PENDING = '/api/instance/pending'
const FAULT = '/api/instance/fault'

/**
 * What an instance does by itself, on demand, for administrators and tests (no ServiceNow API):
 *
 * - `POST /api/instance/pending` processes events, async rules and due jobs: `{"result":{"ran":3}}`;
 * - `POST /api/instance/jobs/{name}/run` runs a scheduled script or a job of the platform now: `{"result":{"job":"..."}}`;
 * - `POST /api/instance/fault` arms the fault switch of this node, where it has one, with the body: `{"stopAt":20}`.
 */
export function answerInstanceApi(call: ApiCall): Reply {
    const { request, session, site } = call
    const job = RUN_JOB.exec(request.path)?.[1]
    const isFault = request.path === FAULT && site.instance.fault !== undefined
    if (job === undefined && request.path !== RUN_PENDING && !isFault) return failureReply(UNKNOWN_RESOURCE)
    if (!session.user.roles.has('admin')) return failureReply(NOT_AUTHORIZED)
    if (request.method !== 'POST') return failureReply(methodNotAllowed(['POST']))
    if (isFault) return armFault(call)
    if (job === undefined) return jsonReply(200, { result: { ran: site.instance.runPending() } })
    const name = decodeURIComponent(job)
    if (!jobExists(call, name)) return failureReply(UNKNOWN_RESOURCE)
    site.instance.runJob(name)
    return jsonReply(200, { result: { job: name } })
}

function jobExists(call: ApiCall, name: string): boolean {
    return call.site.instance.jobs.list().some((job) => job['name'] === name)
}

function armFault({ request, site }: ApiCall): Reply {
    const fault = faultOf(request.body.toString('utf8'))
    if (fault === undefined) return failureReply(badRequest('Expected stopAt or stallAt, a number from 1'))
    site.instance.fault?.arm(fault)
    return jsonReply(200, { result: fault })
}

function faultOf(text: string): Fault | undefined {
    const body = propertiesOf(text)
    const { stopAt, stallAt, forMilliseconds, request } = body
    const scope = typeof request === 'string' ? { request } : {}
    if (isCount(stopAt)) return { stopAt, ...scope }
    if (!isCount(stallAt)) return undefined
    return { stallAt, ...(isCount(forMilliseconds) ? { forMilliseconds } : {}), ...scope }
}

function propertiesOf(text: string): Record<string, unknown> {
    try {
        const value: unknown = JSON.parse(text)
        return typeof value === 'object' && value !== null ? { ...value } : {}
    } catch {
        return {}
    }
}

function isCount(value: unknown): value is number {
    return typeof value === 'number' && Number.isInteger(value) && value > 0
}
