import { ScheduledScript } from '@servicenow/sdk/core'
import { fillPhoneDirectory, sweepPhoneDirectory } from '../../src/server/jobs/directory.ts'

/* What an event leaves to do, and what goes on after a node that died. */
ScheduledScript({
    $id: Now.ID['job-fill-directory'],
    name: 'Trunkline: fill the phone directory',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    executionStart: '2026-01-01 00:00:00',
    script: fillPhoneDirectory,
})

ScheduledScript({
    $id: Now.ID['job-sweep-directory'],
    name: 'Trunkline: sweep the phone directory',
    active: true,
    frequency: 'daily',
    executionTime: { hours: 2, minutes: 30 },
    script: sweepPhoneDirectory,
})
