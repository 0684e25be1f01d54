import { BusinessRule } from '@servicenow/sdk/core'
import { partHalves } from '../../src/server/rules/edge.ts'

BusinessRule({
    $id: Now.ID['rule-edge-part'],
    name: 'Trunkline: part what an edge joined',
    table: 'x_tkl_voice_call_edge',
    when: 'after',
    action: ['delete'],
    order: 100,
    active: true,
    script: partHalves,
})
