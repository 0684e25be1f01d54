import { CrossScopePrivilege } from '@servicenow/sdk/core'

/*
 * The platform's script objects the app calls. Where runtime access tracking is enforcing, what has no row here is
 * blocked once the app is installed ("Runtime access tracking"), and objects of the global scope are tracked as well:
 * "Cross-scope privilege record" has ScopedGlideRecord among its examples. The names are the tracker's own, so only
 * those are listed that somebody has seen it write: the manual of another Store application (Elastic for ITSM, the
 * ServiceNow connectors of elastic/kibana) and rows that instances recorded for vincepg13/sn-script-console and,
 * for three methods of the outbound REST message, dchoward9/POR and upendermanithia/NTT-eBond; its other names are from
 * applications whose repository the search does not tell. The list may therefore lack a name, which is why the
 * app ships with tracking permissive (docs/unproven.md).
 *
 * There is none for gs.info(), gs.getUserID(), GlideDateTime and the errors of sn_ws_err: sn-script-console uses them
 * all, and its instance recorded nothing for them. Nor is there one for GlideDigest, which no source names. What is
 * missing shows on the first instance, under "Cross scope privileges", with the status "Requested".
 */

CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScopedGlideRecord',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-glide-element'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScopedGlideElement',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-set-value'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'GlideRecord.setValue',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-insert'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'GlideRecord.insert',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-update'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'GlideRecord.update',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-gs-properties'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'Glide API: properties',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-gs-strings'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'Glide API: string utilities',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-gs-events'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'Glide API: event management',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-rest-request'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'RESTAPIRequest',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-rest-request-body'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'RESTAPIRequestBody',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-rest-response-status'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableServiceResultBuilder.setStatus',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-rest-response-body'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableServiceResultBuilder.setBody',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-rest-response-error'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableServiceResultBuilder.setError',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-rest-message-set-endpoint'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTMessageClient.setEndpoint',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-rest-message-set-http-method'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTMessageClient.setHttpMethod',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-rest-message-set-http-timeout'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTMessageClient.setHttpTimeout',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-rest-message-set-request-header'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTMessageClient.setRequestHeader',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-rest-message-set-request-body'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTMessageClient.setRequestBody',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-rest-message-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTMessageClient.execute',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-rest-answer-get-status-code'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTResponse.getStatusCode',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-rest-answer-get-body'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTResponse.getBody',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-rest-answer-get-error-message'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTResponse.getErrorMessage',
    targetScope: 'global',
    targetType: 'scriptable',
})
