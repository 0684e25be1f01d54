import { createRequire } from 'node:module'
import type ts from 'typescript'

export type Parser = typeof ts

let loaded: Parser | undefined

/** The parser of JavaScript. Loading it takes longer than booting, and most applications never need it. */
export function typescriptParser(): Parser {
    if (loaded) return loaded
    const module: unknown = createRequire(import.meta.url)('typescript')
    if (!isParser(module)) throw new Error('The package typescript has no parser')
    loaded = module
    return module
}

function isParser(module: unknown): module is Parser {
    return typeof module === 'object' && module !== null && 'createSourceFile' in module
}
