import { ScheduledScript } from '@servicenow/sdk/core'
import { reconcileAccounts } from '../../src/server/jobs/reconcile.ts'
import { endWrapUps } from '../../src/server/jobs/wrap-up.ts'

ScheduledScript({
    $id: Now.ID['job-reconcile'],
    name: 'Trunkline: reconcile',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 2 },
    executionStart: '2026-01-01 00:00:00',
    script: reconcileAccounts,
})

ScheduledScript({
    $id: Now.ID['job-end-wrap-up'],
    name: 'Trunkline: end wrap-up',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    executionStart: '2026-01-01 00:00:00',
    script: endWrapUps,
})
