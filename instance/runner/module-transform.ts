import { createHash } from 'node:crypto'
import { transformSync } from 'esbuild'
import { refuseBeyondEngine } from './engine-limits.ts'

/** Transformed sources by content, shared by all instances of the process. */
const transformed = new Map<string, string>()

/**
 * An ECMAScript module as the body of a CommonJS function. Modules are strict; esbuild does not say so by itself.
 *
 * @throws for syntax errors and for what the platform's engine does not support, with file and line.
 */
export function toCommonJs(source: string, file: string): string {
    const key = contentHash(source)
    const known = transformed.get(key)
    if (known !== undefined) return known
    refuseBeyondEngine(source, file)
    const { code } = transformSync(source, {
        format: 'cjs',
        target: 'es2021',
        loader: 'js',
        sourcefile: file,
        logLevel: 'silent',
    })
    const strict = `"use strict";${code}`
    transformed.set(key, strict)
    return strict
}

export function contentHash(source: string): string {
    return createHash('sha256').update(source).digest('base64')
}
