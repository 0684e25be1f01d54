import { Test } from '@servicenow/sdk/core'
import { agent } from '../access/roles.now.ts'
import { OPEN_ACCOUNT, WHO_RUNS } from './open-account.ts'

/* What the Interaction says while a call goes its way. */

Test(
    {
        $id: Now.ID['atf-state-new'],
        name: 'Trunkline state: New',
        description: 'While nobody has answered, the Interaction is New and nobody is assigned.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const account = atf.server.runServerSideScript({
            $id: Now.ID['atf-state-new-account'],
            description: 'An account whose integration user is whoever runs the test.',
            script: OPEN_ACCOUNT,
            jasmineVersion: '3.1',
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-state-new-create'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/create`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","ani":"+14155552671","dnis":"+18005550100","skill":"4711","skillName":"Service Desk"}`,
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-state-new-create-status'], operation: 'equals', statusCode: 200 })
        atf.server.recordQuery({
            $id: Now.ID['atf-state-new-interaction'],
            table: 'interaction',
            fieldValues: `client_session_id=${account.record_id}^state=new^assigned_toISEMPTY`,
            assert: 'records_match_query',
            enforceSecurity: false,
        })
    }
)

Test(
    {
        $id: Now.ID['atf-state-work'],
        name: 'Trunkline state: Work in Progress',
        description: 'Once an agent has answered, the Interaction is Work in Progress and theirs.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const account = atf.server.runServerSideScript({
            $id: Now.ID['atf-state-work-account'],
            description: 'An account whose integration user is whoever runs the test.',
            script: OPEN_ACCOUNT,
            jasmineVersion: '3.1',
        })
        const person = atf.server.createUser({
            $id: Now.ID['atf-state-work-person'],
            firstName: 'Agent',
            lastName: 'of a test',
            roles: [agent],
            groups: [],
            fieldValues: {},
            impersonate: false,
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-state-work-agent'],
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
            $id: Now.ID['atf-state-work-create'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/create`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","ani":"+14155552671","dnis":"+18005550100","skill":"4711","skillName":"Service Desk"}`,
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-state-work-create-status'], operation: 'equals', statusCode: 200 })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-state-work-answer'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/answer`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","agentId":"atf-agent"}`,
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-state-work-answer-status'], operation: 'equals', statusCode: 200 })
        atf.server.recordQuery({
            $id: Now.ID['atf-state-work-interaction'],
            table: 'interaction',
            fieldValues: `client_session_id=${account.record_id}^state=work_in_progress^assigned_to=${person.user}`,
            assert: 'records_match_query',
            enforceSecurity: false,
        })
    }
)

Test(
    {
        $id: Now.ID['atf-state-complete'],
        name: 'Trunkline state: Closed Complete',
        description: 'An answered call that is over leaves its Interaction Closed Complete, with the agent.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const account = atf.server.runServerSideScript({
            $id: Now.ID['atf-state-complete-account'],
            description: 'An account whose integration user is whoever runs the test.',
            script: OPEN_ACCOUNT,
            jasmineVersion: '3.1',
        })
        const person = atf.server.createUser({
            $id: Now.ID['atf-state-complete-person'],
            firstName: 'Agent',
            lastName: 'of a test',
            roles: [agent],
            groups: [],
            fieldValues: {},
            impersonate: false,
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-state-complete-agent'],
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
            $id: Now.ID['atf-state-complete-create'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/create`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","ani":"+14155552671","dnis":"+18005550100","skill":"4711","skillName":"Service Desk"}`,
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-state-complete-create-status'],
            operation: 'equals',
            statusCode: 200,
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-state-complete-answer'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/answer`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","agentId":"atf-agent"}`,
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-state-complete-answer-status'],
            operation: 'equals',
            statusCode: 200,
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-state-complete-release'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/release`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","releasedBy":"caller"}`,
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-state-complete-release-status'],
            operation: 'equals',
            statusCode: 200,
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-state-complete-interaction'],
            table: 'interaction',
            fieldValues: `client_session_id=${account.record_id}^state=closed_complete^assigned_to=${person.user}`,
            assert: 'records_match_query',
            enforceSecurity: false,
        })
    }
)

Test(
    {
        $id: Now.ID['atf-state-abandoned'],
        name: 'Trunkline state: Closed Abandoned',
        description: 'A call that ends before anybody answered leaves its Interaction Closed Abandoned.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const account = atf.server.runServerSideScript({
            $id: Now.ID['atf-state-abandoned-account'],
            description: 'An account whose integration user is whoever runs the test.',
            script: OPEN_ACCOUNT,
            jasmineVersion: '3.1',
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-state-abandoned-create'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/create`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","ani":"+14155552671","dnis":"+18005550100","skill":"4711","skillName":"Service Desk"}`,
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-state-abandoned-create-status'],
            operation: 'equals',
            statusCode: 200,
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-state-abandoned-release'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/release`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","releasedBy":"caller"}`,
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-state-abandoned-release-status'],
            operation: 'equals',
            statusCode: 200,
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-state-abandoned-interaction'],
            table: 'interaction',
            fieldValues: `client_session_id=${account.record_id}^state=closed_abandoned`,
            assert: 'records_match_query',
            enforceSecurity: false,
        })
    }
)

Test(
    {
        $id: Now.ID['atf-state-person'],
        name: 'Trunkline state: what a person closed',
        description: 'An Interaction that a person closed as complete stays so when the caller hangs up unanswered.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const runner = atf.server.runServerSideScript({
            $id: Now.ID['atf-state-person-runner'],
            description: 'Who runs the test, to come back to after somebody else has been impersonated.',
            script: WHO_RUNS,
            jasmineVersion: '3.1',
        })
        const account = atf.server.runServerSideScript({
            $id: Now.ID['atf-state-person-account'],
            description: 'An account whose integration user is whoever runs the test.',
            script: OPEN_ACCOUNT,
            jasmineVersion: '3.1',
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-state-person-create'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/create`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","ani":"+14155552671","dnis":"+18005550100","skill":"4711","skillName":"Service Desk"}`,
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-state-person-create-status'],
            operation: 'equals',
            statusCode: 200,
        })
        const interaction = atf.server.recordQuery({
            $id: Now.ID['atf-state-person-interaction'],
            table: 'interaction',
            fieldValues: `client_session_id=${account.record_id}^state=new`,
            assert: 'records_match_query',
            enforceSecurity: false,
        })
        atf.server.createUser({
            $id: Now.ID['atf-state-person-person'],
            firstName: 'Person',
            lastName: 'of a test',
            roles: [agent],
            groups: [],
            fieldValues: {},
            impersonate: true,
        })
        atf.server.recordUpdate({
            $id: Now.ID['atf-state-person-close'],
            table: 'interaction',
            recordId: interaction.first_record,
            fieldValues: { state: 'closed_complete' },
            assert: 'record_successfully_updated',
            enforceSecurity: false,
        })
        atf.server.impersonate({
            $id: Now.ID['atf-state-person-back'],
            user: runner.record_id,
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-state-person-release'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/release`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","releasedBy":"caller"}`,
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-state-person-release-status'],
            operation: 'equals',
            statusCode: 200,
        })
        atf.server.recordValidation({
            $id: Now.ID['atf-state-person-stays'],
            table: 'interaction',
            recordId: interaction.first_record,
            fieldValues: 'state=closed_complete',
            assert: 'record_validated',
            enforceSecurity: false,
        })
    }
)

Test(
    {
        $id: Now.ID['atf-state-early-release'],
        name: 'Trunkline state: release before create',
        description: 'A release that overtakes its create is kept, and the call ends abandoned all the same.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const account = atf.server.runServerSideScript({
            $id: Now.ID['atf-state-early-release-account'],
            description: 'An account whose integration user is whoever runs the test.',
            script: OPEN_ACCOUNT,
            jasmineVersion: '3.1',
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-state-early-release-release'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/release`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","releasedBy":"caller"}`,
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-state-early-release-release-status'],
            operation: 'equals',
            statusCode: 200,
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-state-early-release-create'],
            path: `/api/x_tkl_voice/v1/telephony/${account.record_id}/cxone/create`,
            method: 'post',
            auth: 'basic',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: `{"contactId":"${account.record_id}","ani":"+14155552671","dnis":"+18005550100","skill":"4711","skillName":"Service Desk"}`,
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-state-early-release-create-status'],
            operation: 'equals',
            statusCode: 200,
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-state-early-release-interaction'],
            table: 'interaction',
            fieldValues: `client_session_id=${account.record_id}^state=closed_abandoned`,
            assert: 'records_match_query',
            enforceSecurity: false,
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-state-early-release-call'],
            table: 'x_tkl_voice_call',
            fieldValues: `account=${account.record_id}^state=over`,
            assert: 'records_match_query',
            enforceSecurity: false,
        })
    }
)
