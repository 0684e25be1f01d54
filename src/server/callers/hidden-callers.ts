/** What somebody may know of a record of a caller: nothing, all but its name, or all. */
export type CallerView = 'hidden' | 'nameless' | 'whole'

export type CallerSight = (table: string, id: string) => CallerView

/** Of stored candidates those that somebody may see, and how many others there are. */
export function visibleCallers(
    stored: unknown,
    sees: CallerSight
): { readonly visible: readonly unknown[]; readonly hidden: number } {
    const all: readonly unknown[] = Array.isArray(stored) ? stored : []
    const visible = all.flatMap((caller) => asSeen(caller, sees) ?? [])
    return { visible, hidden: all.length - visible.length }
}

/** The facts that name a caller as somebody may see them: those whom they may not see are a number, `hidden`. */
export function hideCallers(facts: unknown, sees: CallerSight): unknown {
    if (!isFacts(facts)) return facts
    const { caller, candidates, ...rest } = facts
    const shown = visibleCallers(candidates, sees)
    const isNobody = caller === undefined || caller === null
    const seen = isNobody ? caller : asSeen(caller, sees)
    const isKept = isNobody || seen !== undefined
    return {
        ...rest,
        ...(seen === undefined ? {} : { caller: seen }),
        ...(candidates === undefined ? {} : { candidates: shown.visible }),
        ...(shown.hidden === 0 && isKept ? {} : { hidden: shown.hidden + (isKept ? 0 : 1) }),
    }
}

/** undefined for one who is hidden. */
function asSeen(caller: unknown, sees: CallerSight): unknown {
    if (!isFacts(caller)) return undefined
    const { table, id } = caller
    if (typeof table !== 'string' || typeof id !== 'string') return undefined
    const view = sees(table, id)
    if (view === 'hidden') return undefined
    return view === 'whole' ? caller : { ...caller, name: '' }
}

function isFacts(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null
}
