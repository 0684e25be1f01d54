import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { handleWebhook } from './webhook.ts'

/** POST telephony/{account}/twilio/status */
export function twilioStatus(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handleWebhook(request, response, { vendor: 'twilio', headers: ['x-twilio-signature'], isForm: true })
}
