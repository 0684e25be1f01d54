import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { createInstance } from '../boot.ts'
import { emulatedApis, type Api } from './catalogue.ts'
import { readExercised } from './exercised.ts'
import { features } from './features.ts'
import { renderCompatibility } from './render.ts'

export const tableFile = new URL('../COMPATIBILITY.md', import.meta.url)

/** APIs whose methods are those of another one, by that other one: what tests call there is shown for both. */
const sameMethods: Readonly<Record<string, readonly string[]>> = {
    GlideRecord: ['GlideRecordSecure'],
    ServiceError: [
        'BadRequestError',
        'ConflictError',
        'NotAcceptableError',
        'NotFoundError',
        'UnsupportedMediaTypeError',
    ],
}

function exercised(): ReadonlySet<string> {
    const names = new Set(readExercised())
    for (const name of [...names]) {
        const [api = '', method = ''] = name.split('.')
        for (const twin of sameMethods[api] ?? []) names.add(`${twin}.${method}`)
    }
    return names
}

/** The table as it should be now: what the code offers, and what the recorded test run called of it. */
export async function currentTable(): Promise<{ readonly text: string; readonly apis: readonly Api[] }> {
    const instance = createInstance({ database: ':memory:', applications: [] })
    try {
        const apis = emulatedApis(instance)
        const text = renderCompatibility(apis, exercised(), features)
        const style = await resolveConfig(fileURLToPath(tableFile))
        return { text: await format(text, { ...style, parser: 'markdown' }), apis }
    } finally {
        instance.close()
    }
}

export function writtenTable(): string {
    return readFileSync(tableFile, 'utf8')
}
