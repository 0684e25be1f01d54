import type { TableDefinition } from '../schema/definition.ts'
import { choices, column, observed, reference, sdkTables, table, unconfirmed } from './column.ts'

/** Logs, journals, attachments, tokens and sessions. */
export const systemTables: readonly TableDefinition[] = [
    table(
        'syslog',
        'Log Entry',
        {
            extensible: true,
            evidence: 'documented',
            source: 'markdown/api-reference/scripts/useful-server-side-scripts.md',
        },
        unconfirmed([
            column('level', 'string', 'Level', {
                choices: choices(['-1', 'Debug'], ['0', 'Information'], ['1', 'Warning'], ['2', 'Error']),
            }),
            column('message', 'string', 'Message', { maxLength: 8000, display: true }),
            column('source', 'string', 'Source', { maxLength: 254 }),
            column('type', 'string'),
            column('context_map', 'string', 'Context map', { maxLength: 4000 }),
            column('sequence', 'string', 'Sequence', { maxLength: 40 }),
        ])
    ),
    table(
        'syslog_app_scope',
        'Application Log',
        { extends: 'syslog', evidence: 'unconfirmed', source: 'not confirmed' },
        unconfirmed([
            reference('app_scope', 'sys_scope', 'App scope'),
            column('app_name', 'string', 'App name', { maxLength: 100 }),
        ])
    ),
    table(
        'sys_journal_field',
        'Journal Entry',
        {
            indexes: [{ name: 'entry', unique: false, columns: ['element_id', 'element'] }],
            evidence: 'observed',
            source: sdkTables,
        },
        observed(sdkTables, [
            column('element', 'string'),
            column('element_id', 'string', 'Element id', { maxLength: 32 }),
            column('name', 'table_name'),
            column('value', 'string', 'Value', { maxLength: 8000 }),
        ])
    ),
    table(
        'sys_attachment',
        'Attachment',
        {
            indexes: [{ name: 'owner', unique: false, columns: ['table_sys_id'] }],
            evidence: 'observed',
            source: sdkTables,
        },
        observed(sdkTables, [
            column('size_bytes', 'longint'),
            column('file_name', 'string', 'File name', { maxLength: 100, display: true }),
            column('table_name', 'string', 'Table name', { maxLength: 80 }),
            column('hash', 'string', 'Hash', { maxLength: 64 }),
            column('size_compressed', 'longint'),
            column('average_image_color', 'color'),
            column('image_height', 'integer'),
            column('image_width', 'integer'),
            column('content_type', 'string', 'Content type', { maxLength: 100 }),
            column('table_sys_id', 'char', 'Table sys ID', { maxLength: 32 }),
            column('state', 'string'),
            column('chunk_size_bytes', 'integer'),
            column('compressed', 'boolean'),
        ])
    ),
    table(
        'sys_attachment_doc',
        'Attachment Document',
        { evidence: 'observed', source: '@servicenow/sdk-build-plugins 4.9.0, static-content-plugin' },
        observed('@servicenow/sdk-build-plugins 4.9.0, static-content-plugin', [
            reference('sys_attachment', 'sys_attachment', 'Attachment'),
            column('position', 'integer'),
            column('length', 'integer'),
            column('data', 'compressed', 'Data', { maxLength: 8388608 }),
        ])
    ),
    table(
        'oauth_entity',
        'Application Registry',
        {
            applicationFile: true,
            extensible: true,
            evidence: 'documented',
            source: 'markdown/platform-security/authentication/t_CreateEndpointforExternalClients.md',
        },
        unconfirmed([
            column('name', 'string', 'Name', { maxLength: 255, display: true }),
            column('client_id', 'string', 'Client ID', { maxLength: 100 }),
            column('client_secret', 'password2', 'Client Secret', { maxLength: 255 }),
            column('redirect_url', 'string', 'Redirect URL', { maxLength: 4000 }),
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
            column('access_token_lifespan', 'integer', 'Access Token Lifespan', { defaultValue: '1800' }),
            column('refresh_token_lifespan', 'integer', 'Refresh Token Lifespan', { defaultValue: '8640000' }),
            column('type', 'string', 'Type', { defaultValue: 'client' }),
            column('default_grant_type', 'string'),
            column('comments', 'string', 'Comments', { maxLength: 4000 }),
            column('public_client', 'boolean', 'Public Client'),
            column('accessible_from', 'string'),
            reference('user', 'sys_user', 'OAuth Application User'),
        ])
    ),
    table(
        'oauth_credential',
        'OAuth Credential',
        {
            indexes: [{ name: 'token', unique: false, columns: ['token'] }],
            evidence: 'documented',
            source: 'markdown/platform-security/authentication/rest-api-scope-troubleshooting.md',
        },
        unconfirmed([
            column('token', 'string', 'Token', { maxLength: 1000 }),
            column('type', 'string', 'Type', {
                choices: choices(['access_token', 'Access Token'], ['refresh_token', 'Refresh Token']),
            }),
            reference('user', 'sys_user'),
            reference('peer', 'oauth_entity', 'Client'),
            column('expires', 'glide_date_time'),
            column('token_received', 'glide_date_time'),
            column('scopes', 'string', 'Scopes', { maxLength: 4000 }),
            column('refresh_token', 'string', 'Refresh token', { maxLength: 1000 }),
        ])
    ),
    table(
        'sys_user_session',
        'User Session',
        {
            indexes: [{ name: 'session', unique: false, columns: ['id'] }],
            evidence: 'unconfirmed',
            source: 'not confirmed',
        },
        unconfirmed([
            column('id', 'string', 'Session ID', { maxLength: 100 }),
            column('name', 'string', 'User name', { maxLength: 100 }),
            column('csrf_token', 'string', 'CSRF token', { maxLength: 100 }),
            column('last_accessed', 'glide_date_time'),
            column('invalidated', 'glide_date_time'),
        ])
    ),
]
