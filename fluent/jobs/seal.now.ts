import { ScheduledScript } from '@servicenow/sdk/core'
import { sealCalls } from '../../src/server/jobs/seal.ts'

ScheduledScript({
    $id: Now.ID['job-seal-old-calls'],
    name: 'Trunkline: seal old calls',
    active: true,
    frequency: 'periodically',
    executionInterval: { hours: 1 },
    executionStart: '2026-01-01 00:00:00',
    script: sealCalls,
})
