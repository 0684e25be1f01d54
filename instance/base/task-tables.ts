import type { TableDefinition } from '../schema/definition.ts'
import { choices, column, observed, reference, sdkTables, table } from './column.ts'

/** What the exports let other scopes do. */
const exportedAccess = {
    access: { read: true, create: true, update: true, delete: false },
    accessEvidence: 'observed',
} as const

/** Whether other scopes may create and update these is not documented: booting can set it either way. */
const guessedAccess = {
    access: { read: true, create: true, update: true, delete: false },
    accessEvidence: 'unconfirmed',
} as const

/** Tasks, incidents and requests. */
export const taskTables: readonly TableDefinition[] = [
    table(
        'task',
        'Task',
        {
            extensible: true,
            autoNumber: { prefix: 'TASK', start: 20000, digits: 7 },
            ...guessedAccess,
            ...exportedAccess,
            evidence: 'observed',
            source: sdkTables,
        },
        observed(sdkTables, [
            reference('business_service', 'cmdb_ci_service', 'Service'),
            column('work_notes_list', 'glide_list', 'Work notes list', { reference: 'sys_user' }),
            reference('assignment_group', 'sys_user_group'),
            column('upon_reject', 'string', 'Upon reject', { defaultValue: 'cancel' }),
            column('work_end', 'glide_date_time', 'Actual end'),
            column('work_start', 'glide_date_time', 'Actual start'),
            column('short_description', 'string', 'Short description', { maxLength: 160 }),
            reference('company', 'core_company'),
            reference('parent', 'task'),
            column('priority', 'integer', 'Priority', {
                defaultValue: '4',
                choices: choices(
                    ['1', '1 - Critical'],
                    ['2', '2 - High'],
                    ['3', '3 - Moderate'],
                    ['4', '4 - Low'],
                    ['5', '5 - Planning']
                ),
            }),
            reference('service_offering', 'service_offering'),
            reference('delivery_task', 'sc_cat_item_delivery_task'),
            reference('delivery_plan', 'sc_cat_item_delivery_plan'),
            column('expected_start', 'glide_date_time'),
            column('upon_approval', 'string', 'Upon approval', { defaultValue: 'proceed' }),
            column('description', 'string', 'Description', { maxLength: 4000 }),
            column('approval', 'string', 'Approval', { defaultValue: 'not requested' }),
            column('calendar_duration', 'glide_duration', 'Duration', { readOnly: true }),
            column('knowledge', 'boolean', 'Knowledge', { defaultValue: 'false' }),
            column('correlation_display', 'string', 'Correlation display', { maxLength: 100 }),
            column('approval_set', 'glide_date_time'),
            reference('opened_by', 'sys_user', 'Opened by', { defaultValue: 'javascript:gs.getUserID()' }),
            column('contact_type', 'string', 'Contact type', {
                choices: choices(
                    ['email', 'Email'],
                    ['phone', 'Phone'],
                    ['self-service', 'Self-service'],
                    ['walk-in', 'Walk-in']
                ),
            }),
            column('made_sla', 'boolean', 'Made SLA', { defaultValue: 'true' }),
            column('close_notes', 'string', 'Close notes', { maxLength: 4000 }),
            column('reassignment_count', 'integer', 'Reassignment count', { defaultValue: '0' }),
            column('due_date', 'glide_date_time'),
            column('order', 'integer'),
            column('impact', 'integer', 'Impact', {
                defaultValue: '3',
                choices: choices(['1', '1 - High'], ['2', '2 - Medium'], ['3', '3 - Low']),
            }),
            column('closed_at', 'glide_date_time', 'Closed'),
            column('group_list', 'glide_list', 'Group list', { reference: 'sys_user_group' }),
            column('activity_due', 'due_date'),
            column('comments_and_work_notes', 'journal_list', 'Comments and Work notes', { maxLength: 4000 }),
            reference('contract', 'ast_contract'),
            reference('sn_ai_sentiment', 'sys_sentiment_details', 'Sentiment', { readOnly: true }),
            column('route_reason', 'integer', 'Transfer reason', { readOnly: true }),
            column('task_effective_number', 'string', 'Effective number', { readOnly: true }),
            reference('universal_request', 'task', 'Universal Request'),
            column('comments', 'journal_input', 'Additional comments', { maxLength: 4000 }),
            column('urgency', 'integer', 'Urgency', {
                defaultValue: '3',
                choices: choices(['1', '1 - High'], ['2', '2 - Medium'], ['3', '3 - Low']),
            }),
            reference('assigned_to', 'sys_user'),
            column('number', 'string', 'Number', {
                display: true,
                defaultValue: 'javascript:getNextObjNumberPadded();',
            }),
            reference('cmdb_ci', 'cmdb_ci', 'Configuration item'),
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
            column('state', 'integer', 'State', {
                defaultValue: '1',
                choices: choices(
                    ['1', 'Open'],
                    ['2', 'Work in Progress'],
                    ['3', 'Closed Complete'],
                    ['4', 'Closed Incomplete']
                ),
            }),
            // The export says gs.nowDateTime(), which is for scope global only and not emulated.
            column('opened_at', 'glide_date_time', 'Opened', {
                defaultValue: 'javascript:new GlideDateTime().getValue()',
            }),
            column('watch_list', 'glide_list', 'Watch list', { reference: 'sys_user' }),
            column('sla_due', 'due_date', 'SLA due'),
            column('escalation', 'integer', 'Escalation', { readOnly: true, defaultValue: '0' }),
            column('time_worked', 'timer'),
            column('additional_assignee_list', 'glide_list', 'Additional assignee list', { reference: 'sys_user' }),
            column('correlation_id', 'string', 'Correlation ID', { maxLength: 100 }),
            column('approval_history', 'journal', 'Approval history', { maxLength: 4000 }),
            column('business_duration', 'glide_duration', 'Business duration', { readOnly: true }),
            reference('location', 'cmn_location'),
            column('user_input', 'user_input', 'User input', { maxLength: 4000 }),
            column('work_notes', 'journal_input', 'Work notes', { maxLength: 4000 }),
            reference('closed_by', 'sys_user'),
            column('follow_up', 'glide_date_time'),
        ])
    ),
    table(
        'incident',
        'Incident',
        {
            extends: 'task',
            autoNumber: { prefix: 'INC', start: 10000, digits: 7 },
            ...guessedAccess,
            ...exportedAccess,
            inheritedChoices: {
                state: choices(
                    ['1', 'New'],
                    ['2', 'In Progress'],
                    ['3', 'On Hold'],
                    ['6', 'Resolved'],
                    ['7', 'Closed'],
                    ['8', 'Canceled']
                ),
            },
            evidence: 'observed',
            source: sdkTables,
        },
        observed(sdkTables, [
            column('incident_state', 'integer', 'Incident state', {
                defaultValue: '1',
                choices: choices(
                    ['1', 'New'],
                    ['2', 'In Progress'],
                    ['3', 'On Hold'],
                    ['6', 'Resolved'],
                    ['7', 'Closed'],
                    ['8', 'Canceled']
                ),
            }),
            column('origin_table', 'table_name'),
            reference('caller_id', 'sys_user', 'Caller'),
            column('reopened_time', 'glide_date_time', 'Last reopened at', { readOnly: true }),
            reference('rfc', 'change_request', 'Change Request'),
            column('calendar_stc', 'integer', 'Resolve time', { readOnly: true }),
            column('subcategory', 'string'),
            reference('parent_incident', 'incident', 'Parent Incident'),
            reference('resolved_by', 'sys_user'),
            reference('problem_id', 'problem', 'Problem'),
            column('cause', 'string', 'Probable cause', { maxLength: 4000 }),
            column('close_code', 'string', 'Resolution code'),
            column('resolved_at', 'glide_date_time', 'Resolved'),
            column('notify', 'integer', 'Notify', { defaultValue: '1' }),
            reference('reopened_by', 'sys_user', 'Last reopened by', { readOnly: true }),
            reference('caused_by', 'change_request', 'Caused by Change'),
            column('business_stc', 'integer', 'Business resolve time', { readOnly: true }),
            column('severity', 'integer', 'Severity', { defaultValue: '3' }),
            column('category', 'string', 'Category', {
                defaultValue: 'inquiry',
                choices: choices(
                    ['inquiry', 'Inquiry / Help'],
                    ['software', 'Software'],
                    ['hardware', 'Hardware'],
                    ['network', 'Network'],
                    ['database', 'Database']
                ),
            }),
            column('origin_id', 'document_id', 'Origin'),
            column('business_impact', 'string', 'Business impact', { maxLength: 4000 }),
            column('hold_reason', 'integer', 'On hold reason'),
            column('child_incidents', 'integer', 'Child Incidents', { defaultValue: '0' }),
            column('reopen_count', 'integer', 'Reopen count', { defaultValue: '0' }),
        ])
    ),
    table(
        'sc_request',
        'Request',
        {
            extends: 'task',
            extensible: true,
            autoNumber: { prefix: 'REQ', start: 10000, digits: 7 },
            ...exportedAccess,
            evidence: 'observed',
            source: sdkTables,
        },
        observed(sdkTables, [
            column('special_instructions', 'string', 'Special instructions', { maxLength: 4000 }),
            column('price', 'currency', 'Price', { maxLength: 20, readOnly: true }),
            reference('parent_interaction', 'interaction', 'Parent interaction'),
            column('requested_date', 'glide_date', 'Requested for date'),
            reference('requested_for', 'sys_user', 'Requested for', { defaultValue: 'javascript:gs.getUserID()' }),
            column('delivery_address', 'string', 'Delivery address', { maxLength: 4000 }),
            column('stage', 'workflow', 'Stage', { maxLength: 80, defaultValue: 'requested' }),
            column('calendar_stc', 'integer', 'Resolve Time'),
            column('request_state', 'string', 'Request state', { defaultValue: 'requested' }),
        ])
    ),
]
