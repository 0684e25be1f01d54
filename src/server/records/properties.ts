import { gs } from '@servicenow/glide'

/** A whole number from a system property; `fallback` where it is missing or no number. */
export function integerProperty(name: string, fallback: number): number {
    const value = Number.parseInt(gs.getProperty(name, String(fallback)), 10)
    return Number.isNaN(value) ? fallback : value
}
