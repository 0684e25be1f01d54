import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { identifyCaller } from '../intake/callers.ts'
import { VONAGE_STEPS } from '../vendors/vonage/plan.ts'
import { handleStep } from './step.ts'

/* The steps that look a caller up, in a file of their own: only these load the phone-number library. */

/** POST telephony/{account}/vonage/plan/offered */
export function planOffered(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handleStep(request, response, { vendor: 'vonage', read: VONAGE_STEPS.offered, lookup: identifyCaller })
}

/** POST telephony/{account}/vonage/plan/queued */
export function planQueued(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handleStep(request, response, { vendor: 'vonage', read: VONAGE_STEPS.queued, lookup: identifyCaller })
}
