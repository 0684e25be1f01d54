import { RestApi } from '@servicenow/sdk/core'
import { createStep } from '../../src/server/api/cxone-create.ts'
import { answerStep, errorStep, releaseStep } from '../../src/server/api/cxone.ts'
import { telephonyAcl } from '../access/rest-acls.now.ts'

/**
 * What telephony systems call: /api/x_tkl_voice/v1/telephony/... An integration user needs no internal role, only
 * x_tkl_voice.telephony; the account of the URL then accepts its own user alone.
 */
RestApi({
    $id: Now.ID['rest-telephony'],
    name: 'Trunkline Telephony',
    serviceId: 'telephony',
    shortDescription: 'Telephony systems tell what happens to calls.',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [telephonyAcl],
    versions: [{ $id: Now.ID['rest-telephony-v1'], version: 1, isDefault: true, active: true }],
    routes: [
        {
            $id: Now.ID['rest-telephony-cxone-create'],
            name: 'CXone create',
            shortDescription: 'A call is about to be queued: its Interaction is made and its caller looked up.',
            method: 'POST',
            path: '/{account}/cxone/create',
            version: 1,
            consumes: 'application/json',
            produces: 'application/json',
            authorization: true,
            authentication: true,
            internalRole: false,
            enforceAcl: [telephonyAcl],
            script: createStep,
        },
        {
            $id: Now.ID['rest-telephony-cxone-answer'],
            name: 'CXone answer',
            shortDescription: 'An agent took the call.',
            method: 'POST',
            path: '/{account}/cxone/answer',
            version: 1,
            consumes: 'application/json',
            produces: 'application/json',
            authorization: true,
            authentication: true,
            internalRole: false,
            enforceAcl: [telephonyAcl],
            script: answerStep,
        },
        {
            $id: Now.ID['rest-telephony-cxone-release'],
            name: 'CXone release',
            shortDescription: 'The contact ended.',
            method: 'POST',
            path: '/{account}/cxone/release',
            version: 1,
            consumes: 'application/json',
            produces: 'application/json',
            authorization: true,
            authentication: true,
            internalRole: false,
            enforceAcl: [telephonyAcl],
            script: releaseStep,
        },
        {
            $id: Now.ID['rest-telephony-cxone-error'],
            name: 'CXone error',
            shortDescription: 'What a script could not do.',
            method: 'POST',
            path: '/{account}/cxone/error',
            version: 1,
            consumes: 'application/json',
            produces: 'application/json',
            authorization: true,
            authentication: true,
            internalRole: false,
            enforceAcl: [telephonyAcl],
            script: errorStep,
        },
    ],
})
