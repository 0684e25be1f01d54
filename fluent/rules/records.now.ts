import { BusinessRule } from '@servicenow/sdk/core'
import { checkQueue, keepQueueChoice } from '../../src/server/rules/queue-map.ts'
import { noticeLinkedRecord } from '../../src/server/rules/related-record.ts'

BusinessRule({
    $id: Now.ID['rule-queue-map-check'],
    name: 'Trunkline: check a queue',
    table: 'x_tkl_voice_queue_map',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    script: checkQueue,
})

BusinessRule({
    $id: Now.ID['rule-queue-map-choice'],
    name: 'Trunkline: keep what queues choose',
    table: 'x_tkl_voice_queue_map',
    when: 'after',
    action: ['insert', 'update', 'delete'],
    order: 100,
    active: true,
    script: keepQueueChoice,
})

/* On another scope's table only an async rule may run a script; it does no more than wake the worker. */
BusinessRule({
    $id: Now.ID['rule-related-record-notice'],
    name: 'Trunkline: notice a record that is linked, or not any more',
    table: 'interaction_related_record',
    when: 'async',
    action: ['insert', 'delete'],
    order: 100,
    active: true,
    script: noticeLinkedRecord,
})
