import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { VONAGE_STEPS } from '../vendors/vonage/plan.ts'
import { handleStep } from './step.ts'
import { handleWebhook } from './webhook.ts'

/** POST telephony/{account}/vonage/webhook */
export function vonageWebhook(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handleWebhook(request, response, { vendor: 'vonage', headers: ['vonage-signature'], isForm: false })
}

/** POST telephony/{account}/vonage/plan/ended */
export function planEnded(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handleStep(request, response, { vendor: 'vonage', read: VONAGE_STEPS.ended })
}
