import { createRequire } from 'node:module'
import type ts from 'typescript'

/**
 * What the platform's engine refuses in ECMAScript 2021 mode although Node runs it
 * (api-reference/scripts/javascript-engine-feature-support.md and the SDK's javascript-compatibility-guide.md).
 */
export interface EngineLimit {
    readonly line: number
    readonly reason: string
}

/** Without one of these words a source breaks no limit and need not be parsed. */
const suspicious =
    /\basync\b|#|\bextends\b|\bReflect\b|\bFunction\b|\bWeakRef\b|\bFinalizationRegistry\b|\bAtomics\b|\bSharedArrayBuffer\b|\bawait\b|\bimport\s*\(/

/** The breaches of a source, in its order. Sources without suspicious words cost one regular expression. */
export function engineLimits(source: string): EngineLimit[] {
    return suspicious.test(source) ? findLimits(source, typescript()) : []
}

/** @throws naming file, line and reason of every breach. */
export function refuseBeyondEngine(source: string, file: string): void {
    const limits = engineLimits(source)
    if (limits.length === 0) return
    const list = limits.map((limit) => `${file}:${limit.line}: ${limit.reason}`).join('\n')
    throw Object.assign(new Error(`Not supported by the platform's JavaScript engine:\n${list}`), { code: 'ENGINE_LIMIT' })
}

let loaded: typeof ts | undefined

/** Loading the parser takes longer than booting; most applications never need it. */
function typescript(): typeof ts {
    if (!loaded) {
        const parser: typeof ts = createRequire(import.meta.url)('typescript')
        loaded = parser
    }
    return loaded
}

const builtIns = new Set(['Array', 'RegExp', 'Function', 'Promise', 'Error', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Boolean', 'Number', 'String', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'])
const missingGlobals = new Set(['Reflect', 'WeakRef', 'FinalizationRegistry', 'Atomics', 'SharedArrayBuffer'])

function findLimits(source: string, parser: typeof ts): EngineLimit[] {
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

function breach(node: ts.Node, parser: typeof ts): string | undefined {
    if (parser.isMethodDeclaration(node)) return methodBreach(node, parser)
    if (parser.isFunctionDeclaration(node) || parser.isFunctionExpression(node)) {
        return isAsync(node, parser) && node.asteriskToken ? 'async generators are disallowed' : undefined
    }
    if (parser.isForOfStatement(node)) return node.awaitModifier ? 'for await is disallowed' : undefined
    if (parser.isHeritageClause(node)) return heritageBreach(node, parser)
    if (parser.isPrivateIdentifier(node)) return privateBreach(node, parser)
    if (parser.isNewExpression(node) || parser.isCallExpression(node)) return callBreach(node, parser)
    if (parser.isPropertyAccessExpression(node)) {
        const target = node.expression
        if (parser.isIdentifier(target) && target.text === 'Reflect') return `Reflect.${node.name.text} is disallowed`
        if (parser.isIdentifier(target) && target.text === 'Atomics') return 'Atomics is disallowed'
    }
    return undefined
}

function isAsync(node: ts.Node, parser: typeof ts): boolean {
    return parser.canHaveModifiers(node) && (parser.getModifiers(node) ?? []).some((one) => one.kind === parser.SyntaxKind.AsyncKeyword)
}

function methodBreach(node: ts.MethodDeclaration, parser: typeof ts): string | undefined {
    if (!isAsync(node, parser)) return undefined
    if (node.asteriskToken) return 'async generators are disallowed'
    return parser.isClassLike(node.parent) ? 'async methods of classes are disallowed' : undefined
}

function heritageBreach(node: ts.HeritageClause, parser: typeof ts): string | undefined {
    const base = node.types[0]?.expression
    if (!base || !parser.isIdentifier(base) || !builtIns.has(base.text)) return undefined
    return `extending the built-in ${base.text} is disallowed`
}

function privateBreach(node: ts.PrivateIdentifier, parser: typeof ts): string | undefined {
    const parent = node.parent
    if (parser.isBinaryExpression(parent)) return `${node.text} in an object (private brand check) is not supported`
    const isMember =
        parser.isPropertyDeclaration(parent) || parser.isMethodDeclaration(parent) || parser.isAccessor(parent)
    if (!isMember) return undefined
    const isStatic = (parser.getModifiers(parent) ?? []).some((one) => one.kind === parser.SyntaxKind.StaticKeyword)
    return isStatic ? undefined : `the private instance member ${node.text} is not supported`
}

function callBreach(node: ts.NewExpression | ts.CallExpression, parser: typeof ts): string | undefined {
    const target = node.expression
    if (target.kind === parser.SyntaxKind.ImportKeyword) return 'dynamic import is not supported'
    if (!parser.isIdentifier(target)) return undefined
    if (target.text === 'Function') return 'the Function constructor is disallowed'
    return missingGlobals.has(target.text) ? `${target.text} is disallowed` : undefined
}
