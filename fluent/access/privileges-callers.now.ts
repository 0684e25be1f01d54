import { CrossScopePrivilege } from '@servicenow/sdk/core'

/* What looking callers up touches beside the tables of the directory, and what agents make of callers nobody knew. */

CrossScopePrivilege({
    $id: Now.ID['privilege-consumer-user-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'csm_consumer_user',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-consumer-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'csm_consumer',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-contact-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'customer_contact',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
