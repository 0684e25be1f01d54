import { gs } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { PanelCall } from '../intake/panel-call.ts'
import { claimPop, reportPop, type ScreenPopAnswer } from '../intake/screen-pop.ts'
import { answerPanel } from './panel.ts'
import { readJsonObject, refuse, type JsonBody, type Outcome } from './request.ts'

const MOST_OF_REASON = 200

/** POST panel/calls/{call}/pop: `{}` asks to open it, `{"opened":true}` and `{"failed":"reason"}` tell what came of it. */
export function claimScreenPop(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const now = Date.now()
    answerPanel(request, response, (found) => {
        const body = readJsonObject(request)
        return body.ok ? answerPop(found, body.value, now) : body
    })
}

function answerPop(found: PanelCall, { fields }: JsonBody, now: number): Outcome<{ status: number; body: object }> {
    const { opened, failed } = fields
    const user = gs.getUserID()
    if (opened === undefined && failed === undefined) return told(claimPop(found, user, now))
    if (opened !== undefined && failed !== undefined) {
        return refuse(400, 'Field failed is wrong', 'Field "failed": expected only one of "opened" and "failed".')
    }
    if (failed === undefined) {
        if (opened !== true) return refuse(400, 'Field opened is wrong', 'Field "opened": expected true.')
        return toldOfClaim(reportPop(found, user, { kind: 'opened' }))
    }
    if (typeof failed !== 'string' || failed.trim() === '') {
        return refuse(400, 'Field failed is wrong', 'Field "failed": expected the reason as text.')
    }
    return toldOfClaim(reportPop(found, user, { kind: 'failed', reason: failed.slice(0, MOST_OF_REASON) }))
}

function toldOfClaim(answer: ScreenPopAnswer | undefined): Outcome<{ status: number; body: object }> {
    if (answer !== undefined) return told(answer)
    return refuse(409, 'Nothing was claimed', 'Expected a claim before what came of it: POST {} first.')
}

/** Flat, every key always there. */
function told({ status, claimId, target }: ScreenPopAnswer): Outcome<{ status: number; body: object }> {
    return { ok: true, value: { status: 200, body: { status, claimId, ...target } } }
}
