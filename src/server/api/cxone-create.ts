import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { identifyCaller } from '../intake/callers.ts'
import { CXONE_STEPS } from '../vendors/cxone/steps.ts'
import { handleStep } from './step.ts'

/** POST telephony/{account}/cxone/create. In a file of its own: only this step loads the phone-number library. */
export function createStep(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handleStep(request, response, { vendor: 'cxone', read: CXONE_STEPS.create, lookup: identifyCaller })
}
