import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('./exercised.json', import.meta.url)

/** What the last recorded test run called, as `API.method`. */
export function readExercised(): ReadonlySet<string> {
    const names: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (!Array.isArray(names)) throw new Error('exercised.json holds no list')
    return new Set(names.map(String))
}

export function writeExercised(names: Iterable<string>): void {
    writeFileSync(file, `${JSON.stringify([...names].sort(), null, 4)}\n`)
}
