import type { TableDefinition } from '../schema/definition.ts'
import { choices, column, documented, observed, reference, table, unconfirmed } from './column.ts'

const form = 'markdown/servicenow-platform/interaction-management/interaction-form.md'
const states = 'markdown/servicenow-platform/interaction-management/interaction-states.md'
const openFrame = 'markdown/api-reference/rest-apis/openframe-api.md'
const interactionApi = 'markdown/api-reference/server-api-reference/InteractionScopedAPI.md'
const context = 'markdown/servicenow-platform/interaction-management/interaction-context-channel-metadata.md'
const related = 'markdown/servicenow-platform/interaction-management/associate-record.md'
const publicAdapters = 'dictionary of a live instance read by public adapters (2025)'

/**
 * Interactions and the phone log. Whether other scopes may create and update them is not documented: `accessEvidence`
 * says so, and booting can set it either way.
 */
export const interactionTables: readonly TableDefinition[] = [
    table(
        'interaction',
        'Interaction',
        {
            extensible: true,
            autoNumber: { prefix: 'IMS', start: 1, digits: 7 },
            access: { read: true, create: true, update: true, delete: false },
            accessEvidence: 'unconfirmed',
            evidence: 'documented',
            source: form,
            indexes: [
                { name: 'number', unique: false, columns: ['number'] },
                { name: 'session', unique: false, columns: ['client_session_id'] },
            ],
        },
        documented(form, [
            column('number', 'string', 'Number', {
                display: true,
                defaultValue: 'javascript:getNextObjNumberPadded();',
            }),
            column('type', 'string', 'Type', {
                mandatory: true,
                choices: choices(['chat', 'Chat'], ['messaging', 'Messaging'], ['phone', 'Phone'], ['video', 'Video']),
            }),
            reference('assigned_to', 'sys_user'),
            reference('assignment_group', 'sys_user_group'),
            column('short_description', 'string', 'Short description', { maxLength: 160 }),
            column('work_notes', 'journal_input', 'Work notes', { maxLength: 4000 }),
        ]),
        documented(states, [
            column('state', 'string', 'State', {
                defaultValue: 'new',
                choices: choices(
                    ['new', 'New'],
                    ['queued', 'Queued'],
                    ['on_hold', 'On Hold'],
                    ['work_in_progress', 'Work In Progress'],
                    ['wrap_up', 'Wrap Up'],
                    ['closed_complete', 'Closed Complete'],
                    ['closed_abandoned', 'Closed Abandoned']
                ),
            }),
        ]),
        documented(openFrame, [
            column('direction', 'string', 'Direction', {
                choices: choices(['inbound', 'Inbound'], ['outbound', 'Outbound']),
            }),
            column('caller_phone_number', 'phone_number_e164', 'Caller phone number'),
            column('client_session_id', 'string', 'Client session ID', { maxLength: 255 }),
        ]),
        documented(interactionApi, [
            reference('opened_for', 'sys_user'),
            column('transcript', 'string', 'Transcript', { maxLength: 4000 }),
        ]),
        documented(context, [
            column('context_table', 'table_name', 'Context table'),
            column('context_document', 'document_id', 'Context document'),
            column('channel_metadata', 'json', 'Channel metadata', { maxLength: 65000 }),
            column('channel_metadata_table', 'table_name', 'Channel metadata table'),
            column('channel_metadata_document', 'document_id', 'Channel metadata document'),
        ]),
        documented(
            'markdown/it-service-management/itsm-success-dashboard-indicators/update-live-agent-script-include.md',
            [
                column('virtual_agent', 'boolean', 'Virtual agent', { defaultValue: 'false' }),
                column('agent_chat', 'boolean', 'Agent chat', { defaultValue: 'false' }),
            ]
        ),
        documented('markdown/conversational-interfaces/advanced-work-assignment/awa-create-service-channel.md', [
            column('subtype', 'string'),
        ]),
        observed(publicAdapters, [
            column('state_reason', 'string'),
            column('opened_at', 'glide_date_time', 'Opened', {
                defaultValue: 'javascript:new GlideDateTime().getValue()',
            }),
            reference('opened_by', 'sys_user', 'Opened by', { defaultValue: 'javascript:gs.getUserID()' }),
            column('closed_at', 'glide_date_time', 'Closed'),
            reference('closed_by', 'sys_user'),
            column('duration', 'glide_duration'),
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
            column('parent', 'document_id', 'Parent'),
        ]),
        unconfirmed([
            column('comments', 'journal_input', 'Additional comments', { maxLength: 4000 }),
            reference('location', 'cmn_location'),
            column('call_id', 'string', 'Call ID', { maxLength: 100 }),
        ])
    ),
    table(
        'interaction_related_record',
        'Interaction Related Record',
        {
            access: { read: true, create: true, update: true, delete: true },
            accessEvidence: 'unconfirmed',
            evidence: 'documented',
            source: related,
            indexes: [{ name: 'document', unique: false, columns: ['document_id'] }],
        },
        documented(related, [
            reference('interaction', 'interaction'),
            column('document_table', 'table_name', 'Document table'),
            column('document_id', 'document_id', 'Document'),
            reference('task', 'task'),
        ]),
        unconfirmed([
            column('type', 'string', 'Record Type', { choices: choices(['task', 'Task'], ['knowledge', 'Knowledge']) }),
        ])
    ),
    table(
        'interaction_context',
        'Interaction Context',
        {
            access: { read: true, create: true, update: true, delete: false },
            accessEvidence: 'unconfirmed',
            evidence: 'documented',
            source: 'markdown/intelligent-experiences/voice-agent-reference.md',
        },
        documented('markdown/intelligent-experiences/voice-agent-reference.md', [
            reference('interaction', 'interaction'),
            column('name', 'string', 'Name', { maxLength: 255 }),
            column('value', 'string', 'Value', { maxLength: 4000 }),
        ])
    ),
    table(
        'sn_openframe_phone_log',
        'Phone Log',
        {
            access: { read: true, create: true, update: true, delete: false },
            accessEvidence: 'unconfirmed',
            evidence: 'documented',
            source: openFrame,
            indexes: [{ name: 'call', unique: false, columns: ['call_id'] }],
        },
        documented(openFrame, [
            column('call_id', 'string', 'Call ID', { maxLength: 100, display: true }),
            reference('agent', 'sys_user'),
            column('start_time', 'glide_date_time'),
        ]),
        documented('markdown/api-reference/server-api-reference/CTIOperationResponseAPI.md', [
            column('phone_number', 'string', 'Phone number', { maxLength: 100 }),
            reference('contact', 'sys_user'),
        ]),
        unconfirmed([
            column('end_time', 'glide_date_time'),
            column('duration', 'glide_duration'),
            column('call_type', 'string'),
            reference('task', 'task'),
        ])
    ),
]
