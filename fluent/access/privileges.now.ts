import { CrossScopePrivilege } from '@servicenow/sdk/core'

/*
 * The tables of other scopes the app touches, one row per table and operation. A privilege never gives more than the
 * table itself allows other scopes ("Cross-scope privilege record"); whether `interaction` allows creating and writing
 * is an instance's own fact.
 */

CrossScopePrivilege({
    $id: Now.ID['privilege-interaction-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'interaction',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-interaction-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'interaction',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-interaction-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'interaction',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-choice-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_choice',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-phone-log-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_openframe_phone_log',
    targetScope: 'sn_openframe',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-phone-log-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_openframe_phone_log',
    targetScope: 'sn_openframe',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-phone-log-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_openframe_phone_log',
    targetScope: 'sn_openframe',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-user-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_user',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
