import { ScheduledScript } from '@servicenow/sdk/core'
import { settleWaitingEvents } from '../../src/server/jobs/settle.ts'
import { verifyQuietCalls } from '../../src/server/jobs/verify.ts'

ScheduledScript({
    $id: Now.ID['job-settle-waiting-events'],
    name: 'Trunkline: settle waiting events',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    executionStart: '2026-01-01 00:00:00',
    script: settleWaitingEvents,
})

ScheduledScript({
    $id: Now.ID['job-verify-quiet-calls'],
    name: 'Trunkline: verify quiet calls',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 5 },
    executionStart: '2026-01-01 00:00:00',
    script: verifyQuietCalls,
})
