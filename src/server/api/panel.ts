import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { callForPanel, type PanelCall } from '../intake/panel-call.ts'
import { answer, pathParameter, refuse, type Outcome } from './request.ts'

/** Runs a request of the panel about one call of its agent; to others it looks as if there were no such call. */
export function answerPanel(
    request: RESTAPIRequest,
    response: RESTAPIResponse,
    handle: (found: PanelCall) => Outcome<{ status: number; body: object }>
): void {
    answer(
        response,
        () => {
            const found = callForPanel(pathParameter(request, 'call'))
            return found === undefined
                ? refuse(404, 'No such call', 'Expected the sys_id of a call that you have a part in.')
                : handle(found)
        },
        { failure: 'The request could not be carried out' }
    )
}
