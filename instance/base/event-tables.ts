import type { TableDefinition } from '../schema/definition.ts'
import { choices, column, documented, observed, reference, sdkTables, table, unconfirmed } from './column.ts'

/** Events, what reacts to them, scheduled jobs. */
export const eventTables: readonly TableDefinition[] = [
    table(
        'sysevent',
        'Event',
        {
            indexes: [{ name: 'due', unique: false, columns: ['state', 'process_on'] }],
            evidence: 'documented',
            source: 'markdown/platform-administration/system-events/events.md',
        },
        documented('markdown/platform-administration/system-events/events.md', [
            column('name', 'string', 'Name', { maxLength: 255, display: true }),
            column('parm1', 'string', 'Parm1', { maxLength: 4000 }),
            column('parm2', 'string', 'Parm2', { maxLength: 4000 }),
            column('table', 'table_name', 'Table', { maxLength: 80 }),
            column('instance', 'string', 'Instance', { maxLength: 32 }),
        ]),
        documented('markdown/platform-administration/system-events/r_EventStates.md', [
            column('state', 'string', 'State', {
                defaultValue: 'ready',
                choices: choices(
                    ['ready', 'Ready'],
                    ['processed', 'Processed'],
                    ['error', 'Error'],
                    ['transferred', 'Transferred']
                ),
            }),
        ]),
        documented('markdown/platform-administration/system-events/event-logs-2.md', [
            column('uri', 'string', 'URI', { maxLength: 1024 }),
            column('processed', 'glide_date_time'),
            column('processing_duration', 'integer', 'Processing time'),
            column('queue', 'string', 'Queue', { maxLength: 100 }),
        ]),
        observed('jace.pro, How event processors work', [
            column('process_on', 'glide_date_time'),
            column('claimed_by', 'string', 'Claimed by', { maxLength: 100 }),
        ]),
        unconfirmed([
            column('user_id', 'string', 'User ID', { maxLength: 32 }),
            column('user_name', 'string', 'User name', { maxLength: 100 }),
            column('error_msg', 'string', 'Error message', { maxLength: 4000 }),
            column('descriptive_name', 'string', 'Descriptive name', { maxLength: 255 }),
        ])
    ),
    table(
        'sysevent_register',
        'Event Registration',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('table', 'table_name'),
            column('priority', 'integer', 'Priority', { defaultValue: '100' }),
            column('caller_access', 'string', 'Caller Access'),
            column('queue', 'string'),
            column('suffix', 'string'),
            column('derived_priority', 'float', 'Derived priority', { readOnly: true, defaultValue: '100' }),
            column('description', 'string', 'Description', { maxLength: 100 }),
            column('fired_by', 'string', 'Fired by', { maxLength: 100 }),
            column('event_name', 'string', 'Event name', { display: true }),
        ])
    ),
    table(
        'sysevent_script_action',
        'Script Action',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('active', 'boolean', 'Active', { defaultValue: 'false' }),
            column('condition_script', 'string', 'Condition script', { maxLength: 254 }),
            column('event_name', 'string'),
            column('script', 'script', 'Script', { maxLength: 8000 }),
            column('synchronous', 'boolean', 'Synchronous', { defaultValue: 'false' }),
        ]),
        observed(sdkTables, [
            column('name', 'string', 'Name', { maxLength: 100, display: true }),
            column('description', 'string', 'Description', { maxLength: 4000 }),
            column('order', 'integer', 'Execution order', { defaultValue: '100' }),
        ])
    ),
    table(
        'sysevent_queue',
        'Event Queue',
        {
            applicationFile: true,
            evidence: 'documented',
            source: '@servicenow/sdk 4.9.0, docs/guides/registering-events-guide.md',
        },
        documented('@servicenow/sdk 4.9.0, docs/guides/registering-events-guide.md', [
            column('queue', 'string', 'Queue', { maxLength: 100, display: true }),
            column('suffix', 'string', 'Suffix', { maxLength: 100 }),
            column('description', 'string', 'Description', { maxLength: 1000 }),
            column('poll_interval', 'glide_duration'),
            column('job_config', 'string'),
            column('job_config_value', 'integer'),
            column('provider', 'string', 'Provider', { maxLength: 32 }),
            column('processing_order', 'string'),
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
        ])
    ),
    table(
        'sysauto',
        'Scheduled Job',
        { applicationFile: true, extensible: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('offset_type', 'integer', 'Offset type', {
                defaultValue: '0',
                choices: choices(['1', 'Future'], ['2', 'Past']),
            }),
            column('offset', 'glide_duration'),
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
            column('conditional', 'boolean'),
            column('condition', 'script_plain', 'Condition', { maxLength: 8000 }),
            reference('run_as', 'sys_user'),
            column('run_as_tz', 'string'),
            column('run_type', 'string', 'Run', { defaultValue: 'daily' }),
            column('run_dayofweek', 'integer', 'Day'),
            column('run_daysofweek', 'days_of_week', 'Run days of week'),
            column('run_dayofmonth', 'integer', 'Day', { defaultValue: '1' }),
            column('run_weekinmonth', 'integer', 'Run week in month'),
            column('run_month', 'integer', 'Month'),
            column('run_time', 'glide_time', 'Time'),
            column('run_period', 'glide_duration', 'Repeat Interval'),
            column('run_start', 'glide_date_time', 'Starting'),
            column('max_drift', 'glide_duration'),
            column('advanced', 'boolean'),
            column('run_end', 'glide_date_time', 'Ending'),
            column('repeat_every', 'integer'),
            column('upgrade_safe', 'boolean', 'Upgrade safe', { defaultValue: 'false' }),
            column('time_zone', 'string'),
            column('entered_run_start', 'calendar_date_time', 'Starting'),
            column('name', 'string', 'Name', { maxLength: 100 }),
            column('entered_time', 'glide_utc_time', 'Time'),
            reference('business_calendar', 'business_calendar', 'Business Calendar'),
            column('entered_run_end', 'calendar_date_time', 'Ending'),
        ])
    ),
    table(
        'sysauto_script',
        'Scheduled Script Execution',
        { extends: 'sysauto', evidence: 'observed', source: sdkTables },
        observed(sdkTables, [column('script', 'script_plain', 'Run this script', { maxLength: 8000 })])
    ),
    table(
        'sys_trigger',
        'Schedule Item',
        {
            indexes: [{ name: 'due', unique: false, columns: ['state', 'next_action'] }],
            evidence: 'documented',
            source: 'markdown/api-reference/server-api-reference/c_GlideRecordAPI.md',
        },
        unconfirmed([
            column('name', 'string', 'Name', { maxLength: 100, display: true }),
            column('next_action', 'glide_date_time'),
            column('state', 'integer', 'State', {
                choices: choices(['0', 'Ready'], ['1', 'Running'], ['2', 'Queued'], ['-1', 'Error']),
            }),
            column('trigger_type', 'integer'),
            column('trigger_class', 'string', 'Trigger class', { maxLength: 100 }),
            column('script', 'script_plain', 'Script', { maxLength: 65000 }),
            column('job_context', 'string', 'Job context', { maxLength: 4000 }),
            column('document', 'table_name'),
            column('document_key', 'string', 'Document key', { maxLength: 32 }),
            column('repeat', 'glide_duration'),
            column('system_id', 'string', 'System ID', { maxLength: 100 }),
            column('claimed_by', 'string', 'Claimed by', { maxLength: 100 }),
            column('error_count', 'integer'),
            column('run_as', 'string', 'Run as', { maxLength: 100 }),
        ])
    ),
]
