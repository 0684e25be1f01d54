import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { CXONE_STEPS } from '../vendors/cxone/steps.ts'
import { handleStep } from './step.ts'

/** POST telephony/{account}/cxone/answer */
export function answerStep(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handleStep(request, response, { vendor: 'cxone', read: CXONE_STEPS.answer })
}

/** POST telephony/{account}/cxone/release */
export function releaseStep(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handleStep(request, response, { vendor: 'cxone', read: CXONE_STEPS.release })
}

/** POST telephony/{account}/cxone/error */
export function errorStep(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handleStep(request, response, { vendor: 'cxone', read: CXONE_STEPS.error })
}
