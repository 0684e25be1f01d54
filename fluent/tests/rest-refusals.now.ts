import { Test } from '@servicenow/sdk/core'
import { telephony } from '../access/roles.now.ts'
import { OPEN_ACCOUNT } from './open-account.ts'

/* What is refused, how, and that nothing comes of it. */

Test(
    {
        $id: Now.ID['atf-bad-json'],
        name: 'Trunkline REST: a body that is not JSON',
        description: 'A body that is no JSON object is refused with 400 and leaves no event.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const account = atf.server.runServerSideScript({
            $id: Now.ID['atf-bad-json-account'],
            description: 'An account whose integration user is whoever runs the test.',
            script: OPEN_ACCOUNT,
            jasmineVersion: '3.1',
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-bad-json-send'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/create`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: 'contactId=4711',
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-bad-json-send-status'], operation: 'equals', statusCode: 400 })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-bad-json-send-message'],
            elementName: '/error/message',
            operation: 'exists',
            elementValue: '',
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-bad-json-event'],
            table: 'x_tkl_voice_event',
            fieldValues: `account=${account.record_id}`,
            assert: 'no_records_match_query',
            enforceSecurity: false,
        })
    }
)

Test(
    {
        $id: Now.ID['atf-missing-field'],
        name: 'Trunkline REST: a missing field',
        description: 'A step without its contact is refused with 400; the error names the field.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const account = atf.server.runServerSideScript({
            $id: Now.ID['atf-missing-field-account'],
            description: 'An account whose integration user is whoever runs the test.',
            script: OPEN_ACCOUNT,
            jasmineVersion: '3.1',
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-missing-field-send'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/create`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: '{"ani":"+14155552671"}',
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-missing-field-send-status'],
            operation: 'equals',
            statusCode: 400,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-missing-field-send-message'],
            elementName: '/error/message',
            operation: 'contains',
            elementValue: 'contactId',
        })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-missing-field-send-failure'],
            elementName: '/status',
            operation: 'equals',
            elementValue: 'failure',
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-missing-field-event'],
            table: 'x_tkl_voice_event',
            fieldValues: `account=${account.record_id}`,
            assert: 'no_records_match_query',
            enforceSecurity: false,
        })
    }
)

Test(
    {
        $id: Now.ID['atf-wrong-type'],
        name: 'Trunkline REST: a field of the wrong type',
        description: 'A contact that is a list is refused with 400; the error names the field.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const account = atf.server.runServerSideScript({
            $id: Now.ID['atf-wrong-type-account'],
            description: 'An account whose integration user is whoever runs the test.',
            script: OPEN_ACCOUNT,
            jasmineVersion: '3.1',
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-wrong-type-send'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/create`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: '{"contactId":["4711"]}',
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-wrong-type-send-status'], operation: 'equals', statusCode: 400 })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-wrong-type-send-message'],
            elementName: '/error/message',
            operation: 'contains',
            elementValue: 'contactId',
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-wrong-type-event'],
            table: 'x_tkl_voice_event',
            fieldValues: `account=${account.record_id}`,
            assert: 'no_records_match_query',
            enforceSecurity: false,
        })
    }
)

Test(
    {
        $id: Now.ID['atf-unknown-account'],
        name: 'Trunkline REST: an unknown account',
        description: 'A code that no account has is refused with 404.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-unknown-account-send'],
            path: '/api/x_tkl_voice/v1/telephony/atf-no-such-account/cxone/create',
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: '{"contactId":"atf-unknown-account"}',
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-unknown-account-send-status'],
            operation: 'equals',
            statusCode: 404,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-unknown-account-send-detail'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'atf-no-such-account',
        })
    }
)

Test(
    {
        $id: Now.ID['atf-no-credentials'],
        name: 'Trunkline REST: no credentials',
        description: 'A request without credentials is refused with 401, whatever the account.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const account = atf.server.runServerSideScript({
            $id: Now.ID['atf-no-credentials-account'],
            description: 'An account whose integration user is whoever runs the test.',
            script: OPEN_ACCOUNT,
            jasmineVersion: '3.1',
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-no-credentials-send'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/create`,
            method: 'post',
            auth: '',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}"}`,
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-no-credentials-send-status'],
            operation: 'equals',
            statusCode: 401,
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-no-credentials-event'],
            table: 'x_tkl_voice_event',
            fieldValues: `account=${account.record_id}`,
            assert: 'no_records_match_query',
            enforceSecurity: false,
        })
    }
)

Test(
    {
        $id: Now.ID['atf-other-user'],
        name: 'Trunkline REST: an account of another user',
        description:
            'An account takes steps from its own integration user alone: 403 for everybody else, an administrator too.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const other = atf.server.createUser({
            $id: Now.ID['atf-other-user-other'],
            firstName: 'Integration',
            lastName: 'of a test',
            roles: [telephony],
            groups: [],
            fieldValues: {},
            impersonate: false,
        })
        const account = atf.server.recordInsert({
            $id: Now.ID['atf-other-user-account'],
            table: 'x_tkl_voice_account',
            fieldValues: {
                code: 'atf-other-user',
                name: 'ATF: an account of another user',
                vendor: 'cxone',
                external_id: 'atf-other-user',
                default_country: 'US',
                integration_user: other.user,
                active: false,
            },
            assert: 'record_successfully_inserted',
            enforceSecurity: true,
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-other-user-send'],
            path: '/api/x_tkl_voice/v1/telephony/atf-other-user/cxone/create',
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: '{"contactId":"atf-other-user"}',
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-other-user-send-status'], operation: 'equals', statusCode: 403 })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-other-user-send-detail'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'integration user',
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-other-user-event'],
            table: 'x_tkl_voice_event',
            fieldValues: `account=${account.record_id}`,
            assert: 'no_records_match_query',
            enforceSecurity: false,
        })
    }
)
