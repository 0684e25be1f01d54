import type ts from 'typescript'
import { mayBreakLimits } from './engine-suspicion.ts'
import { breach } from './engine-syntax.ts'
import { typescriptParser, type Parser } from './typescript-parser.ts'

/**
 * What the platform's engine refuses in ECMAScript 2021 mode although Node runs it
 * (api-reference/scripts/javascript-engine-feature-support.md and the SDK's javascript-compatibility-guide.md).
 */
export interface EngineLimit {
    readonly line: number
    readonly reason: string
}

/** The breaches of a source, in its order. Sources without anything suspicious cost two regular expressions. */
export function engineLimits(source: string): EngineLimit[] {
    return mayBreakLimits(source) ? findLimits(source, typescriptParser()) : []
}

/** @throws naming file, line and reason of every breach. */
export function refuseBeyondEngine(source: string, file: string): void {
    const limits = engineLimits(source)
    if (limits.length === 0) return
    const list = limits.map((limit) => `${file}:${limit.line}: ${limit.reason}`).join('\n')
    throw Object.assign(new Error(`Not supported by the platform's JavaScript engine:\n${list}`), {
        code: 'ENGINE_LIMIT',
    })
}

function findLimits(source: string, parser: Parser): EngineLimit[] {
    const file = parser.createSourceFile('source.js', source, parser.ScriptTarget.ESNext, true, parser.ScriptKind.JS)
    const place = { parser, file, generators: generatorNames(file, parser) }
    const limits: EngineLimit[] = []
    const visit = (node: ts.Node): void => {
        const reason = breach(node, place)
        if (reason !== undefined) {
            limits.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, reason })
        }
        parser.forEachChild(node, visit)
    }
    visit(file)
    return limits
}

function generatorNames(file: ts.SourceFile, parser: Parser): ReadonlySet<string> {
    const names = new Set<string>()
    const visit = (node: ts.Node): void => {
        if (parser.isFunctionDeclaration(node) && node.asteriskToken && node.name) names.add(node.name.text)
        if (parser.isVariableDeclaration(node) && parser.isIdentifier(node.name)) {
            const value = node.initializer
            if (value && parser.isFunctionExpression(value) && value.asteriskToken) names.add(node.name.text)
        }
        parser.forEachChild(node, visit)
    }
    visit(file)
    return names
}
