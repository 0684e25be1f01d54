import type { TableDefinition } from '../schema/definition.ts'
import { choices, column, documented, observed, reference, sdkTables, table, unconfirmed } from './column.ts'

const messagePlugin = '@servicenow/sdk 4.9.0, docs/api/restmessage-api.md'
const credentialPage = 'markdown/api-reference/server-api-reference/standard-credentials-provider-api.md'
const connectionPage = 'markdown/platform-security/connections-and-credentials/connection-information.md'
const connectionApi = 'markdown/api-reference/server-api-reference/connection-info-provider-api.md'
const apiKeyPage = 'markdown/intelligent-experiences/a2a-api-key-credential-behavior.md'

/** What a REST message and each of its functions say about signing in. */
const authentication = [
    column('basic_auth_password', 'password2', 'Basic authentication password', { maxLength: 255 }),
    reference('basic_auth_profile', 'sys_auth_profile_basic', 'Basic auth profile'),
    column('basic_auth_user', 'string', 'Basic authentication user ID', { maxLength: 40 }),
    column('oauth2_profile', 'string', 'OAuth profile', { maxLength: 32 }),
    column('protocol_name', 'string', 'Mutual authentication profile', { maxLength: 32 }),
    column('use_basic_auth', 'boolean', 'Use basic authentication'),
    column('use_mutual_auth', 'boolean', 'Use mutual authentication'),
]

const header = [
    column('name', 'string', 'Name', { maxLength: 80 }),
    column('value', 'string', 'Value', { maxLength: 1000 }),
]

/** Stored outbound REST messages, and the connections and credentials that aliases (sys_alias) lead to. */
export const outboundTables: readonly TableDefinition[] = [
    table(
        'sys_auth_profile',
        'Authentication Profile',
        { applicationFile: true, extensible: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [column('name', 'string', 'Name', { maxLength: 40, display: true })])
    ),
    table(
        'sys_auth_profile_basic',
        'Basic Auth Configuration',
        { extends: 'sys_auth_profile', evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('username', 'string', 'Username', { maxLength: 80 }),
            column('password', 'password2', 'Password'),
        ])
    ),
    table(
        'sys_rest_message',
        'REST Message',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('name', 'string', 'Name', { maxLength: 40, display: true }),
            column('access', 'string', 'Accessible from', {
                defaultValue: 'package_private',
                choices: choices(
                    ['public', 'All application scopes'],
                    ['package_private', 'This application scope only']
                ),
            }),
            column('authentication_type', 'string', 'Authentication type', { defaultValue: 'no_authentication' }),
            column('description', 'string', 'Description', { maxLength: 1000 }),
            column('rest_endpoint', 'string', 'Endpoint', { maxLength: 200 }),
            ...authentication,
        ])
    ),
    table(
        'sys_rest_message_fn',
        'HTTP Method',
        { applicationFile: true, evidence: 'observed', source: sdkTables },
        observed(sdkTables, [
            column('function_name', 'string', 'Name', { maxLength: 100, display: true }),
            column('authentication_type', 'string', 'Authentication type', { defaultValue: 'inherit_from_parent' }),
            column('content', 'string', 'Content', { maxLength: 4000 }),
            column('http_method', 'string', 'HTTP method', { maxLength: 10 }),
            column('lock', 'boolean', 'Lock'),
            column('qualified_name', 'string', 'REST Message [ HTTP Method ]', { maxLength: 150 }),
            column('rest_endpoint', 'string', 'Endpoint', { maxLength: 200 }),
            column('use_mid_server', 'string', 'Use MID Server', { maxLength: 32 }),
            reference('rest_message', 'sys_rest_message', 'REST Message'),
            ...authentication,
        ])
    ),
    table(
        'sys_rest_message_headers',
        'REST Message Header',
        { applicationFile: true, evidence: 'observed', source: messagePlugin },
        observed(messagePlugin, [...header, reference('rest_message', 'sys_rest_message', 'REST Message')])
    ),
    table(
        'sys_rest_message_fn_headers',
        'HTTP Method Header',
        { applicationFile: true, evidence: 'observed', source: messagePlugin },
        observed(messagePlugin, [...header, reference('rest_message_function', 'sys_rest_message_fn', 'HTTP Method')])
    ),
    table(
        'sys_rest_message_fn_parameters',
        'Variable Substitution',
        { applicationFile: true, evidence: 'observed', source: messagePlugin },
        observed(messagePlugin, [
            column('name', 'string', 'Name', { maxLength: 80 }),
            column('type', 'string', 'Escape type'),
            reference('rest_message_function', 'sys_rest_message_fn', 'HTTP Method'),
        ])
    ),
    table(
        'sys_rest_message_fn_param_defs',
        'HTTP Query Parameter',
        { applicationFile: true, evidence: 'observed', source: messagePlugin },
        observed(messagePlugin, [
            ...header,
            column('order', 'integer', 'Order'),
            reference('rest_message_function', 'sys_rest_message_fn', 'HTTP Method'),
        ])
    ),
    table(
        'discovery_credentials',
        'Credentials',
        { extensible: true, evidence: 'documented', source: credentialPage },
        documented(credentialPage, [
            column('name', 'string', 'Name', { maxLength: 100, display: true }),
            column('user_name', 'string', 'User name', { maxLength: 255 }),
            column('password', 'password2', 'Password', { maxLength: 255 }),
        ]),
        unconfirmed([column('active', 'boolean', 'Active', { defaultValue: 'true' }), column('type', 'string', 'Type')])
    ),
    table('basic_auth_credentials', 'Basic Auth Credentials', {
        extends: 'discovery_credentials',
        evidence: 'observed',
        source: '@servicenow/sdk-core 4.9.0, alias/AliasTemplate',
    }),
    table(
        'api_key_credentials',
        'API Key Credentials',
        { extends: 'discovery_credentials', evidence: 'documented', source: apiKeyPage },
        documented(apiKeyPage, [
            column('api_key', 'password2', 'API Key', { maxLength: 255 }),
            column('api_key_header_name', 'string', 'API Key Header', { maxLength: 255 }),
        ])
    ),
    table(
        'sys_connection',
        'Connection',
        { extensible: true, evidence: 'documented', source: connectionPage },
        documented(connectionApi, [column('name', 'string', 'Name', { maxLength: 100, unique: true, display: true })]),
        documented(connectionPage, [
            reference('credential', 'discovery_credentials', 'Credential'),
            reference('connection_alias', 'sys_alias', 'Connection alias'),
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
        ])
    ),
    table(
        'http_connection',
        'HTTP(s) Connection',
        { extends: 'sys_connection', evidence: 'documented', source: connectionPage },
        documented(connectionApi, [column('connection_url', 'url', 'Connection URL', { maxLength: 1024 })]),
        unconfirmed([
            column('host', 'string', 'Host', { maxLength: 255 }),
            column('port', 'integer', 'Port'),
            column('base_path', 'string', 'Base path', { maxLength: 255 }),
            column('connection_timeout', 'integer', 'Connection Timeout'),
        ])
    ),
]
