/** A Scripted REST resource that does nothing: what the platform itself costs. */
export const EMPTY_RESOURCE = `
    function insert(table, values) {
        var record = new GlideRecord(table);
        record.initialize();
        Object.keys(values).forEach(function (name) { record.setValue(name, values[name]); });
        return record.insert();
    }
    var definition = insert('sys_ws_definition', {
        name: 'bench', service_id: 'bench', namespace: 'global', base_uri: '/api/global/bench', active: true,
        consumes: 'application/json', produces: 'application/json', is_versioned: false
    });
    insert('sys_ws_operation', {
        name: 'empty', web_service_definition: definition, http_method: 'POST', relative_path: '/empty',
        operation_uri: '/api/global/bench/empty', active: true, requires_authentication: true,
        requires_acl_authorization: false, requires_snc_internal_role: false,
        consumes: 'application/json', produces: 'application/json',
        operation_script: '(function process(request, response) { response.setBody({}); })(request, response);'
    });
`

export const OLDER_CREDENTIALS = { user: 'studio.older', password: 'older' } as const

/** The integration user of scripts that work through the Table API: it reads people and writes Interactions. */
export const OLDER_USER = `
    var user = new GlideRecord('sys_user');
    user.initialize();
    user.setValue('user_name', '${OLDER_CREDENTIALS.user}');
    user.getElement('user_password').setDisplayValue('${OLDER_CREDENTIALS.password}');
    var id = user.insert();
    ['admin'].forEach(function (name) {
        var role = new GlideRecord('sys_user_role');
        role.get('name', name);
        var member = new GlideRecord('sys_user_has_role');
        member.initialize();
        member.setValue('user', id);
        member.setValue('role', role.getUniqueValue());
        member.insert();
    });
`
