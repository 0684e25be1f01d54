import { endLease, takeLease } from '../records/leases.ts'

/**
 * Does work that only one may do at a time, and gives what it counted; nothing, and 0, when another run of the same
 * work is under way. After `leaseMs` (milliseconds, longer than a run takes) a run that died gives way to the next.
 */
export function alone(name: string, now: number, leaseMs: number, work: () => number): number {
    const lease = takeLease(name, now, leaseMs)
    if (lease === undefined) return 0
    try {
        return work()
    } finally {
        endLease(lease, now)
    }
}
