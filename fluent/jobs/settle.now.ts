import { ScheduledScript } from '@servicenow/sdk/core'
import { removeExpiredBodies } from '../../src/server/jobs/remove-expired.ts'
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

ScheduledScript({
    $id: Now.ID['job-remove-expired-bodies'],
    name: 'Trunkline: remove expired bodies',
    active: true,
    frequency: 'periodically',
    executionInterval: { hours: 6 },
    executionStart: '2026-01-01 00:00:00',
    script: removeExpiredBodies,
})
