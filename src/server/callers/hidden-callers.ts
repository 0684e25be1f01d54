/** Whether somebody may know who a record is. */
export type CallerSight = (table: string, id: string) => boolean

/** Of stored candidates those that somebody may see, and how many others there are. */
export function visibleCallers(
    stored: unknown,
    sees: CallerSight
): { readonly visible: readonly unknown[]; readonly hidden: number } {
    const all: readonly unknown[] = Array.isArray(stored) ? stored : []
    const visible = all.filter((caller) => isSeen(caller, sees))
    return { visible, hidden: all.length - visible.length }
}

/** The facts of a look-up or a choice as somebody may see them: others are a number, `hidden`. */
export function hideCallers(facts: unknown, sees: CallerSight): unknown {
    if (!isFacts(facts)) return facts
    const { caller, candidates, ...rest } = facts
    const shown = visibleCallers(candidates, sees)
    const isKept = caller === undefined || isSeen(caller, sees)
    return {
        ...rest,
        ...(caller !== undefined && isKept ? { caller } : {}),
        ...(candidates === undefined ? {} : { candidates: shown.visible }),
        ...(shown.hidden === 0 && isKept ? {} : { hidden: shown.hidden + (isKept ? 0 : 1) }),
    }
}

function isSeen(caller: unknown, sees: CallerSight): boolean {
    if (!isFacts(caller)) return false
    const { table, id } = caller
    return typeof table === 'string' && typeof id === 'string' && sees(table, id)
}

function isFacts(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null
}
