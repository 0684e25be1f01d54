import { readFileSync } from 'node:fs'
import { createInstance } from '../boot.ts'
import { emulatedApis, type Api } from './catalogue.ts'
import { readExercised } from './exercised.ts'
import { features } from './features.ts'
import { renderCompatibility } from './render.ts'

export const tableFile = new URL('../COMPATIBILITY.md', import.meta.url)

/** The table as it should be now: what the code offers, and what the recorded test run called of it. */
export function currentTable(): { readonly text: string; readonly apis: readonly Api[] } {
    const instance = createInstance({ database: ':memory:', applications: [] })
    try {
        const apis = emulatedApis(instance)
        return { text: renderCompatibility(apis, readExercised(), features), apis }
    } finally {
        instance.close()
    }
}

export function writtenTable(): string {
    return readFileSync(tableFile, 'utf8')
}
