import { BusinessRule } from '@servicenow/sdk/core'
import { noticeChange } from '../../src/server/rules/interaction.ts'

/* On another scope's table only an async rule may run a script; it does no more than wake a settle. */
BusinessRule({
    $id: Now.ID['rule-interaction-notice-change'],
    name: 'Trunkline: notice a change of an Interaction',
    table: 'interaction',
    when: 'async',
    action: ['update', 'delete'],
    filterCondition: 'type=phone',
    order: 100,
    active: true,
    script: noticeChange,
})
