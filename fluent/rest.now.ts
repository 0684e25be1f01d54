import { RestApi } from '@servicenow/sdk/core'
import { handle } from '../src/server/h.ts'
RestApi({
    $id: Now.ID['telephony'],
    name: 'Telephony',
    serviceId: 'telephony',
    consumes: 'application/json',
    versions: [{ $id: Now.ID['telephony-v1'], version: 1, isDefault: true }],
    routes: [
        { $id: Now.ID['probe'], name: 'probe', method: 'POST', path: '/{a}/cxone/create', script: handle, version: 1 },
    ],
})
