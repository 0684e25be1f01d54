import { BusinessRule } from '@servicenow/sdk/core'
import { checkAccount } from '../../src/server/rules/account.ts'

BusinessRule({
    $id: Now.ID['rule-account-check'],
    name: 'Trunkline: check an account',
    table: 'x_tkl_voice_account',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    script: checkAccount,
})
