import { readdirSync, readFileSync } from 'node:fs'

/** Compilers and the like are children too. */
const SMALLEST_NODE_MB = 40

/** Memory of this process's children in MB without the files they have mapped, from /proc; empty where there is none. */
export function memoryOfChildren(): string[] {
    try {
        return readdirSync('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map((name) => statusOf(name))
            .filter((status) => new RegExp(`^PPid:\\s+${process.pid}$`, 'm').test(status))
            .map((status) => (Number(/^RssAnon:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024).toFixed(0))
            .filter((megabytes) => Number(megabytes) > SMALLEST_NODE_MB)
    } catch {
        return []
    }
}

function statusOf(process: string): string {
    try {
        return readFileSync(`/proc/${process}/status`, 'utf8')
    } catch {
        return ''
    }
}
