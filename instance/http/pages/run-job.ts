import { redirect, type Reply } from '../message.ts'
import type { PageCall } from './answer-page.ts'
import { messagePage } from './layout.ts'

/** Runs a job by name and goes back to the home page. */
export function runJobPage(call: PageCall, name: string): Reply {
    const { viewer } = call
    const { instance } = call.site
    if (!viewer.isAdmin) return messagePage(403, 'Not allowed', 'Only an administrator can run jobs.', viewer)
    if (!instance.jobs.list().some((job) => job['name'] === name)) {
        return messagePage(404, 'Job not found', 'There is no job with this name.', viewer)
    }
    instance.runJob(name)
    return redirect(`/?ran=${encodeURIComponent(name)}#jobs`)
}
