import { ScheduledScript } from '@servicenow/sdk/core'
import { workWaitingEffects } from '../../src/server/jobs/effects.ts'

ScheduledScript({
    $id: Now.ID['job-work-waiting-effects'],
    name: 'Trunkline: create and link records',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    executionStart: '2026-01-01 00:00:00',
    script: workWaitingEffects,
})
