import type ts from 'typescript'
import { typescriptParser, type Parser } from './typescript-parser.ts'

/**
 * What the platform's engine refuses in ECMAScript 2021 mode although Node runs it
 * (api-reference/scripts/javascript-engine-feature-support.md and the SDK's javascript-compatibility-guide.md).
 */
export interface EngineLimit {
    readonly line: number
    readonly reason: string
}

/** Without one of these a source breaks no limit and need not be parsed. */
const suspicious = new RegExp(
    [
        String.raw`\basync\b`,
        String.raw`\bfor\s+await\b`,
        String.raw`(?:^|[\s.;{(,])#[A-Za-z_$]`,
        String.raw`\bextends\s+[A-Z]\w*`,
        String.raw`\bFunction\s*\(`,
        String.raw`\b(?:Reflect|WeakRef|FinalizationRegistry|Atomics|SharedArrayBuffer)\b`,
        String.raw`\bimport\s*\(`,
        String.raw`/[a-z]*[dv][a-z]*(?![\w$])`,
        String.raw`(?:^|[\s;{}])@[A-Za-z_$]`,
    ].join('|'),
    'm'
)

/** The breaches of a source, in its order. Sources without suspicious words cost one regular expression. */
export function engineLimits(source: string): EngineLimit[] {
    return suspicious.test(source) ? findLimits(source, typescriptParser()) : []
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

const builtIns = new Set(
    `Array ArrayBuffer Boolean DataView Date Function Map Number Promise Proxy RegExp Set String Symbol WeakMap WeakSet
    Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError`.split(/\s+/)
)
const missingGlobals = new Set(['Reflect', 'WeakRef', 'FinalizationRegistry', 'Atomics', 'SharedArrayBuffer'])

function findLimits(source: string, parser: Parser): EngineLimit[] {
    const file = parser.createSourceFile('source.js', source, parser.ScriptTarget.ESNext, true, parser.ScriptKind.JS)
    const limits: EngineLimit[] = []
    const visit = (node: ts.Node): void => {
        const reason = breach(node, parser)
        if (reason !== undefined) {
            limits.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, reason })
        }
        parser.forEachChild(node, visit)
    }
    visit(file)
    return limits
}

function breach(node: ts.Node, parser: Parser): string | undefined {
    if (parser.isMethodDeclaration(node)) return methodBreach(node, parser)
    if (parser.isFunctionDeclaration(node) || parser.isFunctionExpression(node)) {
        return isAsync(node, parser) && node.asteriskToken ? 'async generators are disallowed' : undefined
    }
    if (parser.isForOfStatement(node)) return node.awaitModifier ? 'for await is disallowed' : undefined
    if (parser.isHeritageClause(node)) return heritageBreach(node, parser)
    if (parser.isPrivateIdentifier(node)) return privateBreach(node, parser)
    if (parser.isNewExpression(node) || parser.isCallExpression(node)) return callBreach(node, parser)
    if (parser.isDecorator(node)) return 'decorators are not supported'
    if (parser.isRegularExpressionLiteral(node) && /[dv][a-z]*$/.test(node.text.slice(node.text.lastIndexOf('/')))) {
        return 'the flags d and v of regular expressions are not supported'
    }
    if (parser.isPropertyAccessExpression(node)) {
        const target = node.expression
        if (parser.isIdentifier(target) && target.text === 'Reflect') return `Reflect.${node.name.text} is disallowed`
        if (parser.isIdentifier(target) && target.text === 'Atomics') return 'Atomics is disallowed'
    }
    return undefined
}

function isAsync(node: ts.Node, parser: Parser): boolean {
    return (
        parser.canHaveModifiers(node) &&
        (parser.getModifiers(node) ?? []).some((one) => one.kind === parser.SyntaxKind.AsyncKeyword)
    )
}

function methodBreach(node: ts.MethodDeclaration, parser: Parser): string | undefined {
    if (!isAsync(node, parser)) return undefined
    if (node.asteriskToken) return 'async generators are disallowed'
    return parser.isClassLike(node.parent) ? 'async methods of classes are disallowed' : undefined
}

function heritageBreach(node: ts.HeritageClause, parser: Parser): string | undefined {
    const base = node.types[0]?.expression
    if (!base || !parser.isIdentifier(base) || !builtIns.has(base.text)) return undefined
    return `extending the built-in ${base.text} is disallowed`
}

function privateBreach(node: ts.PrivateIdentifier, parser: Parser): string | undefined {
    const parent = node.parent
    if (parser.isBinaryExpression(parent)) return `${node.text} in an object (private brand check) is not supported`
    const isMember =
        parser.isPropertyDeclaration(parent) || parser.isMethodDeclaration(parent) || parser.isAccessor(parent)
    if (!isMember) return undefined
    const isStatic = (parser.getModifiers(parent) ?? []).some((one) => one.kind === parser.SyntaxKind.StaticKeyword)
    return isStatic ? undefined : `the private instance member ${node.text} is not supported`
}

function callBreach(node: ts.NewExpression | ts.CallExpression, parser: Parser): string | undefined {
    const target = node.expression
    if (target.kind === parser.SyntaxKind.ImportKeyword) return 'dynamic import is not supported'
    if (!parser.isIdentifier(target)) return undefined
    if (target.text === 'Function') return 'the Function constructor is disallowed'
    return missingGlobals.has(target.text) ? `${target.text} is disallowed` : undefined
}
