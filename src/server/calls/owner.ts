import type { LegRole } from './event.ts'

/** What decides whose a call is. Times are milliseconds since the epoch. */
export interface Owning {
    readonly role: LegRole
    readonly establishedAt: number | undefined
    readonly leftAt: number | undefined
    /** From when the call is this agent's by right; undefined for who only has it when nobody else has. */
    readonly claimsAt: number | undefined
}

/** The parts of those who speak with the customer. */
export function canOwn(leg: Pick<Owning, 'role' | 'establishedAt'>): boolean {
    return leg.establishedAt !== undefined && OWNING.has(leg.role)
}

const OWNING: ReadonlySet<LegRole> = new Set<LegRole>(['agent', 'party', 'conference'])

/**
 * Whose the call is: of those on the phone the newest with a claim, else who came first; when nobody is, who of those who
 * left last had it while they were there. So hanging up alone gives a call to nobody else.
 */
export function ownerOf<T extends Owning>(legs: readonly T[]): T | undefined {
    const owning = legs.filter(canOwn)
    const onThePhone = owning.filter((leg) => leg.leftAt === undefined)
    if (onThePhone.length > 0) return whoHasIt(onThePhone)
    const lastEnd = Math.max(...owning.map((leg) => leg.leftAt ?? 0))
    return whoHasIt(owning.filter((leg) => leg.leftAt === lastEnd))
}

/** Whose the call was at that moment; undefined when nobody was on the phone. */
export function ownerAt<T extends Owning>(legs: readonly T[], at: number): T | undefined {
    return whoHasIt(
        legs.filter((leg) => canOwn(leg) && (leg.establishedAt ?? Infinity) <= at && at <= (leg.leftAt ?? Infinity))
    )
}

function whoHasIt<T extends Owning>(there: readonly T[]): T | undefined {
    const claims = there.filter((leg) => leg.claimsAt !== undefined)
    if (claims.length > 0) return latestClaim(claims)
    return there.reduce<T | undefined>(
        (one, other) => (one === undefined || (other.establishedAt ?? 0) < (one.establishedAt ?? 0) ? other : one),
        undefined
    )
}

function latestClaim<T extends Owning>(claims: readonly T[]): T | undefined {
    return claims.reduce<T | undefined>(
        (one, other) => (one === undefined || (other.claimsAt ?? 0) >= (one.claimsAt ?? 0) ? other : one),
        undefined
    )
}
