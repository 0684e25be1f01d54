/**
 * Tables of platform features the local instance does not have. Their records are kept as plain rows, readable like any
 * other, and mean nothing here. Anything else a build contains must be a table the instance knows.
 */
const plainTables: readonly RegExp[] = [
    // Lists, forms and views of the classic interface.
    /^sys_ui_(list|list_element|list_control|section|element|form|form_section|related_list|related_list_entry|view|action_view|policy|policy_action|formatter|macro|script|style|annotation|annotation_element|annotation_type|application|module)$/,
    /^sys_(script_client|app_category|perspective|relationship|report|filter|declarative_action_assignment|documentation)$/,
    // Workspaces and client assets.
    /^sys_ux_/,
    /^(ua_.+|db_image)$/,
    /^sn_glider_source_artifact(_m2m)?$/,
    // Tests of the Automated Test Framework run on an instance only.
    /^sys_atf_/,
    /^sys_(variable_value|element_mapping)$/,
    // Outbound REST definitions, retry policies, aliases of connections.
    /^sys_rest_message(_fn)?(_headers|_parameters|_fn_parameters|_fn_headers|_fn_param_defs)?$/,
    /^sys_(retry_policy|alias_templates)$/,
    // Scanning.
    /^scan_/,
    // Notifications: no mail is sent.
    /^sysevent_(email_action|email_template|email_style)$/,
    /^sys_(metadata_link|security_restricted_list|restricted_caller_access|script_fix)$/,
    /^sysrule_/,
    /^contract_sla$/,
    /^cmn_schedule/,
    /^par_/,
    /^sn_openframe_config/,
]

export function isPlainTable(table: string): boolean {
    return plainTables.some((pattern) => pattern.test(table))
}
