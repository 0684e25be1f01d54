import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { CXONE_STEPS } from '../vendors/cxone/steps.ts'
import { handleStep } from './step.ts'

/** POST telephony/{account}/cxone/answer */
export function answerStep(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handleStep(request, response, { vendor: 'cxone', read: CXONE_STEPS.answer })
}

/** POST telephony/{account}/cxone/hold */
export function holdStep(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handleStep(request, response, { vendor: 'cxone', read: CXONE_STEPS.hold })
}

/** POST telephony/{account}/cxone/retrieve */
export function retrieveStep(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handleStep(request, response, { vendor: 'cxone', read: CXONE_STEPS.retrieve })
}

/** POST telephony/{account}/cxone/transfer */
export function transferStep(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handleStep(request, response, { vendor: 'cxone', read: CXONE_STEPS.transfer })
}

/** POST telephony/{account}/cxone/release */
export function releaseStep(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handleStep(request, response, { vendor: 'cxone', read: CXONE_STEPS.release })
}

/** POST telephony/{account}/cxone/error */
export function errorStep(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handleStep(request, response, { vendor: 'cxone', read: CXONE_STEPS.error })
}
