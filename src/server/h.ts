import { gs, GlideRecord, GlideDigest } from '@servicenow/glide'
import { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { ServiceError } from '@servicenow/glide/sn_ws_err'
import { probe } from './callers/phone-number.ts'
export function handle(request: RESTAPIRequest, response: RESTAPIResponse): void {
    gs.info('x')
    const gr = new GlideRecord('x_tkl_voice_lease')
    gr.query()
    const e = new ServiceError()
    e.setStatus(400)
    response.setBody({ a: probe(request.pathParams['a'] ?? ''), d: new GlideDigest().getSHA256Hex('a') })
}
