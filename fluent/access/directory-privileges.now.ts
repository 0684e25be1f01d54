import { CrossScopePrivilege } from '@servicenow/sdk/core'

/* What the phone directory reads beside the users; the tables come with Customer Service Management. */

CrossScopePrivilege({
    $id: Now.ID['privilege-consumer-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'csm_consumer',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-customer-account-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'customer_account',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-contact-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'customer_contact',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
