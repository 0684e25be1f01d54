import { Test } from '@servicenow/sdk/core'
import { agent } from '../access/roles.now.ts'
import { COUNT_ONCE, OPEN_ACCOUNT } from './open-account.ts'

/*
 * What a Studio script is answered, step by step (docs/connect-cxone.md). Whoever runs these tests is the integration
 * user of the account they make; the id of that account serves as its code and as the contact of the call, so that no
 * two runs meet. The platform takes back what a test made.
 */

Test(
    {
        $id: Now.ID['atf-create'],
        name: 'Trunkline REST: create',
        description:
            'A create step is accepted and answered with the Interaction it made, every key of the reply present.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const account = atf.server.runServerSideScript({
            $id: Now.ID['atf-create-account'],
            description: 'An account whose integration user is whoever runs the test.',
            script: OPEN_ACCOUNT,
            jasmineVersion: '3.1',
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-create-create'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/create`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","ani":"+14155552671","dnis":"+18005550100","skill":"4711","skillName":"Service Desk"}`,
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-create-create-status'], operation: 'equals', statusCode: 200 })
        atf.rest.assertResponseJSONPayloadIsValid({ $id: Now.ID['atf-create-create-json'] })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-create-create-reply'],
            elementName: '/result/status',
            operation: 'equals',
            elementValue: 'accepted',
        })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-create-create-number'],
            elementName: '/result/interactionNumber',
            operation: 'exists',
            elementValue: '',
        })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-create-create-pop'],
            elementName: '/result/screenPopUrl',
            operation: 'contains',
            elementValue: 'http',
        })
        atf.rest.assertResponsePayload({
            $id: Now.ID['atf-create-create-payload'],
            operation: 'contains',
            responseBody: '"candidates":',
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-create-interaction'],
            table: 'interaction',
            fieldValues: `client_session_id=${account.record_id}^type=phone^direction=inbound`,
            assert: 'records_match_query',
            enforceSecurity: false,
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-create-event'],
            table: 'x_tkl_voice_event',
            fieldValues: `account=${account.record_id}^type=call.queued^state=processed`,
            assert: 'records_match_query',
            enforceSecurity: false,
        })
    }
)

Test(
    {
        $id: Now.ID['atf-answer'],
        name: 'Trunkline REST: answer',
        description: 'An answer step is accepted and the agent of the mapping gets the Interaction.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const account = atf.server.runServerSideScript({
            $id: Now.ID['atf-answer-account'],
            description: 'An account whose integration user is whoever runs the test.',
            script: OPEN_ACCOUNT,
            jasmineVersion: '3.1',
        })
        const person = atf.server.createUser({
            $id: Now.ID['atf-answer-person'],
            firstName: 'Agent',
            lastName: 'of a test',
            roles: [agent],
            groups: [],
            fieldValues: {},
            impersonate: false,
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-answer-agent'],
            table: 'x_tkl_voice_agent',
            fieldValues: {
                account: account.record_id,
                external_id: 'atf-agent',
                origin: 'mapped',
                user: person.user,
            },
            assert: 'record_successfully_inserted',
            enforceSecurity: true,
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-answer-create'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/create`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","ani":"+14155552671","dnis":"+18005550100","skill":"4711","skillName":"Service Desk"}`,
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-answer-create-status'], operation: 'equals', statusCode: 200 })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-answer-answer'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/answer`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","agentId":"atf-agent"}`,
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-answer-answer-status'], operation: 'equals', statusCode: 200 })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-answer-answer-reply'],
            elementName: '/result/status',
            operation: 'equals',
            elementValue: 'accepted',
        })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-answer-answer-interaction'],
            elementName: '/result/interactionId',
            operation: 'exists',
            elementValue: '',
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-answer-interaction'],
            table: 'interaction',
            fieldValues: `client_session_id=${account.record_id}^assigned_to=${person.user}`,
            assert: 'records_match_query',
            enforceSecurity: false,
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-answer-leg'],
            table: 'x_tkl_voice_leg',
            fieldValues: `user=${person.user}`,
            assert: 'records_match_query',
            enforceSecurity: false,
        })
    }
)

Test(
    {
        $id: Now.ID['atf-release'],
        name: 'Trunkline REST: release',
        description: 'A release step is accepted and ends the call.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const account = atf.server.runServerSideScript({
            $id: Now.ID['atf-release-account'],
            description: 'An account whose integration user is whoever runs the test.',
            script: OPEN_ACCOUNT,
            jasmineVersion: '3.1',
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-release-create'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/create`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","ani":"+14155552671","dnis":"+18005550100","skill":"4711","skillName":"Service Desk"}`,
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-release-create-status'], operation: 'equals', statusCode: 200 })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-release-release'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/release`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","releasedBy":"caller"}`,
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-release-release-status'], operation: 'equals', statusCode: 200 })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-release-release-reply'],
            elementName: '/result/status',
            operation: 'equals',
            elementValue: 'accepted',
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-release-call'],
            table: 'x_tkl_voice_call',
            fieldValues: `account=${account.record_id}^external_id=${account.record_id}^state=over`,
            assert: 'records_match_query',
            enforceSecurity: false,
        })
    }
)

Test(
    {
        $id: Now.ID['atf-error'],
        name: 'Trunkline REST: error',
        description: 'What a script could not do is accepted and becomes an integration error, without a call.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const account = atf.server.runServerSideScript({
            $id: Now.ID['atf-error-account'],
            description: 'An account whose integration user is whoever runs the test.',
            script: OPEN_ACCOUNT,
            jasmineVersion: '3.1',
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-error-error'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/error`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: '{"contactId":"","script":"ATF","action":"Request agent","message":"No skill"}',
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-error-error-status'], operation: 'equals', statusCode: 200 })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-error-error-reply'],
            elementName: '/result/status',
            operation: 'equals',
            elementValue: 'accepted',
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-error-logged'],
            table: 'x_tkl_voice_error',
            fieldValues: `account=${account.record_id}^messageLIKENo skill`,
            assert: 'records_match_query',
            enforceSecurity: false,
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-error-call'],
            table: 'x_tkl_voice_call',
            fieldValues: `account=${account.record_id}`,
            assert: 'no_records_match_query',
            enforceSecurity: false,
        })
    }
)

Test(
    {
        $id: Now.ID['atf-duplicate'],
        name: 'Trunkline REST: duplicate',
        description: 'The same step sent twice is answered as a duplicate and makes no second event.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const account = atf.server.runServerSideScript({
            $id: Now.ID['atf-duplicate-account'],
            description: 'An account whose integration user is whoever runs the test.',
            script: OPEN_ACCOUNT,
            jasmineVersion: '3.1',
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-duplicate-first'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/create`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","ani":"+14155552671","dnis":"+18005550100","skill":"4711","skillName":"Service Desk"}`,
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-duplicate-first-status'], operation: 'equals', statusCode: 200 })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-duplicate-first-reply'],
            elementName: '/result/status',
            operation: 'equals',
            elementValue: 'accepted',
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-duplicate-second'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/create`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","ani":"+14155552671","dnis":"+18005550100","skill":"4711","skillName":"Service Desk"}`,
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-duplicate-second-status'], operation: 'equals', statusCode: 200 })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-duplicate-second-reply'],
            elementName: '/result/status',
            operation: 'equals',
            elementValue: 'duplicate',
        })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-duplicate-second-interaction'],
            elementName: '/result/interactionNumber',
            operation: 'exists',
            elementValue: '',
        })
        atf.server.runServerSideScript({
            $id: Now.ID['atf-duplicate-once'],
            description: 'One event and one Interaction.',
            script: COUNT_ONCE,
            jasmineVersion: '3.1',
        })
    }
)
