/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32, public domain, Tommy Ettinger). */
export type Random = () => number

export function randomFrom(seed: number): Random {
    let state = seed >>> 0
    return () => {
        state = (state + 0x6d2b79f5) >>> 0
        let mixed = Math.imul(state ^ (state >>> 15), state | 1)
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
    }
}

/** A whole number from `least` to `most`. */
export function between(random: Random, least: number, most: number): number {
    return least + Math.floor(random() * (most - least + 1))
}

export function shuffle<T>(random: Random, things: readonly T[]): T[] {
    const left = Array.from(things)
    return things.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
}
