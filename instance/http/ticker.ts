/** Calls `work` soon after it was asked to and at an interval, never while a request is being handled, until stopped. */
export interface Ticker {
    soon(): void
    stop(): void
}

/** `work` is synchronous and handles its own errors. */
export function startTicker(work: () => void, intervalMilliseconds: number): Ticker {
    let scheduled: NodeJS.Immediate | undefined
    const interval = setInterval(work, intervalMilliseconds)
    interval.unref()
    return {
        soon() {
            scheduled ??= setImmediate(() => {
                scheduled = undefined
                work()
            })
        },
        stop() {
            clearInterval(interval)
            if (scheduled !== undefined) clearImmediate(scheduled)
            scheduled = undefined
        },
    }
}
