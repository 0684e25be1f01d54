/** Numbers from 0 up to 1, the same for the same seed (the generator "mulberry32"). */
export type Chance = () => number

export function chanceOf(seed: number): Chance {
    let state = seed >>> 0
    return () => {
        state = (state + 0x6d2b79f5) >>> 0
        let bits = Math.imul(state ^ (state >>> 15), state | 1)
        bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
        return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296
    }
}

export function shuffled<T>(list: readonly T[], chance: Chance): T[] {
    const result: T[] = []
    for (const item of list) result.splice(Math.floor(chance() * (result.length + 1)), 0, item)
    return result
}
