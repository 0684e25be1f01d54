import type { GlideObject } from '../glide/glide-object.ts'

/** What scripts of this process were offered of the platform's API, and what they took: the compatibility table rests on it. */
export interface ApiRecord {
    /** Methods by API. */
    readonly offered: Map<string, ReadonlySet<string>>
    /** `API.method`. */
    readonly used: Set<string>
}

export const apiRecord: ApiRecord = { offered: new Map(), used: new Set() }

export function recordObject(host: GlideObject): void {
    if (!apiRecord.offered.has(host.apiName)) apiRecord.offered.set(host.apiName, host.methods)
}

export function recordUse(api: string, method: string): void {
    apiRecord.used.add(`${api}.${method}`)
}
