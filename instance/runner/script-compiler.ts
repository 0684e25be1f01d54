import { refuseBeyondEngine } from './engine-limits.ts'
import type { Realm } from './realm.ts'
import { topLevelNames } from './top-level-names.ts'

export type CompiledScript = (...args: unknown[]) => unknown

/**
 * How a script's result is found: `body` returns it; a `value` script's result is its last expression or, when that has
 * none, what it assigned to `answer`; a `statements` script has none, but what it declares at its top level is given
 * to `share`, because later rules see it.
 */
export type ScriptForm = 'body' | 'value' | 'statements'

/** Compiles the scripts of one scope, once per content. */
export class ScriptCompiler {
    private readonly realm: Realm
    private readonly scope: object
    /** By what a script is called with, then by its code. */
    private readonly compiled = new Map<string, Map<string, CompiledScript>>()

    constructor(realm: Realm, scope: object) {
        this.realm = realm
        this.scope = scope
    }

    compile(code: string, parameters: readonly string[], filename: string, form: ScriptForm): CompiledScript {
        const key = `${form} ${parameters.join(',')} ${filename}`
        const versions = this.compiled.get(key) ?? new Map<string, CompiledScript>()
        this.compiled.set(key, versions)
        const known = versions.get(code)
        if (known) return known
        refuseBeyondEngine(code, filename)
        const made = this.build(code, parameters, filename, form)
        versions.set(code, made)
        return made
    }

    private build(code: string, parameters: readonly string[], filename: string, form: ScriptForm): CompiledScript {
        if (form === 'body') return this.realm.compile(code, parameters, filename, this.scope)
        if (form === 'statements') {
            const names = topLevelNames(code)
            const shared = names.map((name) => `${name}: ${name}`).join(', ')
            const tail = names.length > 0 ? `\n;$share({ ${shared} });` : ''
            return this.realm.compile(`${code}${tail}`, [...parameters, '$share'], filename, this.scope)
        }
        const named = [...parameters, 'answer']
        for (const candidate of valueForms(code)) {
            const compiled = this.attempt(candidate, named, filename)
            if (compiled) return compiled
        }
        return this.realm.compile(`${code}\n;return answer;`, named, filename, this.scope)
    }

    private attempt(code: string, parameters: readonly string[], filename: string): CompiledScript | undefined {
        try {
            return this.realm.compile(code, parameters, filename, this.scope)
        } catch {
            return undefined
        }
    }
}

const result = '; return $value === undefined ? answer : $value;'

/**
 * Ways to get at a script's value without parsing it: the whole script as one expression, else its last line as one (what
 * stands before it must then be complete without it). Whatever does not compile was not meant.
 */
function valueForms(code: string): string[] {
    const trimmed = code.replace(/[\s;]+$/, '')
    const forms = [`var $value = (${trimmed}\n)${result}`]
    const break_ = trimmed.lastIndexOf('\n')
    const head = trimmed.slice(0, Math.max(break_, 0))
    const last = trimmed.slice(break_ + 1)
    if (break_ > 0 && /^[A-Za-z_$]/.test(last)) forms.push(`${head}\n;var $value = (${last}\n)${result}`)
    return forms
}
