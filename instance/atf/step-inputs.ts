import { notEmulated } from '../glide/glide-object.ts'
import { type Outputs } from './step-run.ts'

const REFERENCE = /\{\{step\['([0-9a-f]{32})'\]\.([^}]*)\}\}/g

/**
 * Puts outputs of earlier steps in the place of `{{step['sys_id'].output}}`
 * (automated-test-framework-atf/atf-passing-data.md).
 *
 * @throws when the step has not run or has no such output, and for what dot-walks beyond it.
 */
export function withOutputs(text: string, earlier: ReadonlyMap<string, Outputs>): string {
    return text.replace(REFERENCE, (_whole, step: string, name: string) => {
        if (name.includes('.')) throw notEmulated(`Dot-walking from the output of a step (${name})`)
        const value = earlier.get(step)?.[name]
        if (value === undefined) throw new Error(`The step ${step} has no output ${name}`)
        return value
    })
}

/** Field values of a step, `field=value^field=value^EQ` with a caret in a value doubled. */
export function fieldValues(template: string): Record<string, string> {
    const values: Record<string, string> = {}
    for (const term of template.split(/(?<!\^)\^(?!\^)/)) {
        if (term === '' || term === 'EQ') continue
        const equals = term.indexOf('=')
        if (equals < 0) throw new Error(`Not a field and its value: ${term}`)
        values[term.slice(0, equals)] = term.slice(equals + 1).replaceAll('^^', '^')
    }
    return values
}
