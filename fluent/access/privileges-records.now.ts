import { CrossScopePrivilege } from '@servicenow/sdk/core'

/*
 * What calls are about: tasks of three applications, their links to Interactions, and the journal in which a work note is
 * found again. For a table of tasks that an administrator adds, a privilege like these has to be added too.
 */

CrossScopePrivilege({
    $id: Now.ID['privilege-task-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-task-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-task-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-incident-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-incident-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-incident-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-request-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sc_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-request-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sc_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-request-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sc_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-case-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_customerservice_case',
    targetScope: 'sn_customerservice',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-case-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_customerservice_case',
    targetScope: 'sn_customerservice',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-case-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_customerservice_case',
    targetScope: 'sn_customerservice',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-related-record-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'interaction_related_record',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-related-record-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'interaction_related_record',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-related-record-delete'],
    operation: 'delete',
    status: 'allowed',
    targetName: 'interaction_related_record',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-journal-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_journal_field',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
