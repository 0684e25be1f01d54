/**
 * A property of a fresh instance, its default and the page (ServiceNowDocs, branch australia) that documents it. Properties
 * whose absence means their default are not among them.
 */
interface BaseProperty {
    readonly name: string
    readonly value: string
    readonly type: string
    readonly description: string
    readonly source: string
}

const available = 'markdown/platform-administration/r_AvailableSystemProperties.md'

export const baseProperties: readonly BaseProperty[] = [
    {
        name: 'glide.sys.default.tz',
        value: 'GMT',
        type: 'timezone',
        description: 'Time zone of users without one',
        source: available,
    },
    {
        name: 'glide.sys.date_format',
        value: 'yyyy-MM-dd',
        type: 'date_format',
        description: 'Date format of users without one',
        source: 'markdown/intelligent-experiences/servicenow-lens/field-types-supported.md',
    },
    {
        name: 'glide.sys.time_format',
        value: 'HH:mm:ss',
        type: 'time_format',
        description: 'Time format of users without one',
        source: 'markdown/intelligent-experiences/servicenow-lens/field-types-supported.md',
    },
    {
        name: 'glide.servlet.uri',
        value: 'http://localhost:8080/',
        type: 'string',
        description: 'Address of the instance',
        source: 'markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md',
    },
    {
        name: 'instance_name',
        value: 'local',
        type: 'string',
        description: 'Name of the instance',
        source: available,
    },
    {
        name: 'glide.http.timeout',
        value: '175000',
        type: 'integer',
        description: 'Milliseconds outbound requests may take',
        source: 'markdown/api-reference/web-services/LongRunningSOAPRequestProps.md',
    },
    {
        name: 'glide.sm.default_mode',
        value: 'deny',
        type: 'string',
        description: 'What happens where only wildcard rules match',
        source: 'markdown/platform-security/access-control/c_DefaultDenyProperty.md',
    },
    {
        name: 'glide.awa.enabled',
        value: 'true',
        type: 'boolean',
        description: 'Advanced Work Assignment is on',
        source: 'markdown/conversational-interfaces/advanced-work-assignment/awa-properties.md',
    },
]
