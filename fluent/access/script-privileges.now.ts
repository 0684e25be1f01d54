import { CrossScopePrivilege } from '@servicenow/sdk/core'

/*
 * The platform's script objects the app calls. Runtime access tracking is enforcing, which blocks whatever has no row
 * here once the app is installed ("Runtime access tracking"), and script objects of the global scope are tracked too:
 * "Cross-scope privilege record" lists ScopedGlideRecord among its examples, and the manual of another Store
 * application, "Elastic for ITSM" (ServiceNow ITSM connector, elastic/kibana), lists the rows below for GlideRecord,
 * ScopedGlideElement, RESTAPIRequest, the response and the string utilities. The names are the tracker's, not those of
 * the scripts' variables; only what such a source names is listed.
 *
 * Nothing names a row for GlideDigest, GlideDateTime or sn_ws_err.ServiceError, so there is none: those are part of
 * the scoped API of every application. A first installation shows what is missing under "Cross scope privileges".
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
    $id: Now.ID['privilege-gs-events'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'Glide API: event management',
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
