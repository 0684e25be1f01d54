/** A role of a fresh instance and the page (ServiceNowDocs, branch australia) that names it. */
export interface BaseRole {
    readonly name: string
    readonly description: string
    readonly source: string
}

const interactions =
    'markdown/servicenow-platform/interaction-management/components-installed-with-interaction-management.md'
const workAssignment = 'markdown/conversational-interfaces/advanced-work-assignment/installed-with-awa.md'
const openFrame = 'markdown/customer-service-management/r_InstalledWithOpenFrame.md'
const accessControl = 'markdown/application-development/servicenow-sdk/acl-api-now-ts.md'
const baseSystem = 'markdown/platform-administration/user-administration/r_BaseSystemRoles.md'

/** The roles of an instance without any plugin. */
export const platformRoles: readonly BaseRole[] = [
    { name: 'admin', description: 'System administrator', source: baseSystem },
    {
        name: 'security_admin',
        description: 'Elevated privilege to change access control',
        source: 'markdown/api-reference/rest-api-explorer/view-path-based-acls.md',
    },
    { name: 'itil', description: 'Works on tasks', source: baseSystem },
    { name: 'itil_admin', description: 'Deletes tasks', source: baseSystem },
    { name: 'user_admin', description: 'Administers users, groups, locations and companies', source: baseSystem },
    {
        name: 'web_service_admin',
        description: 'Administers web services',
        source: 'markdown/api-reference/rest-api-explorer/AssocQueryParmResource.md',
    },
    { name: 'snc_platform_rest_api_access', description: 'Uses platform REST APIs', source: baseSystem },
    {
        name: 'oauth_admin',
        description: 'Administers OAuth',
        source: 'markdown/api-reference/web-services/c_OAuth2ProfileTutorialGoogle.md',
    },
    { name: 'approver_user', description: 'Approves requests', source: baseSystem },
    { name: 'canvas_user', description: 'Uses workspaces', source: baseSystem },
    {
        name: 'workspace_user',
        description: 'Uses Agent Workspace',
        source: 'markdown/api-reference/rest-apis/cti-api.md',
    },
    { name: 'nobody', description: 'Nobody has it: rules that require it refuse everyone', source: accessControl },
    { name: 'public', description: 'Everyone, signed in or not', source: baseSystem },
    {
        name: 'snc_internal',
        description: 'Users who are not external',
        source: 'markdown/api-reference/c_GlideUserAPI.md',
    },
    { name: 'snc_external', description: 'External users', source: 'markdown/api-reference/c_GlideUserAPI.md' },
    { name: 'interaction_agent', description: 'Creates and edits interactions', source: interactions },
    { name: 'interaction_admin', description: 'Administers interactions', source: interactions },
    {
        name: 'interaction_integration_user',
        description: 'Uses the Wrap Up API and the Help Request API',
        source: 'markdown/api-reference/rest-apis/wrap-up-api.md',
    },
    { name: 'awa_agent', description: 'Receives work items', source: workAssignment },
    { name: 'awa_manager', description: 'Manages agents', source: workAssignment },
    { name: 'awa_admin', description: 'Administers Advanced Work Assignment', source: workAssignment },
    { name: 'awa_integration_user', description: 'Uses the AWA integration APIs', source: workAssignment },
    {
        name: 'awa_external_user',
        description: 'Is routed by an external provider',
        source: 'markdown/conversational-interfaces/advanced-work-assignment/enable-awa-external-routing.md',
    },
    { name: 'sn_openframe_user', description: 'Uses OpenFrame', source: openFrame },
    { name: 'sn_openframe_api_user', description: 'Uses the OpenFrame REST API', source: openFrame },
    { name: 'sn_openframe.admin', description: 'Administers OpenFrame', source: openFrame },
]

/** Which role contains which. */
export type Containment = readonly [role: string, contains: string]

export const platformContainedRoles: readonly Containment[] = [
    ['interaction_admin', 'interaction_agent'],
    ['awa_admin', 'awa_manager'],
    ['awa_manager', 'interaction_agent'],
]
