import type ts from 'typescript'
import { regexExtension } from './regex-extension.ts'
import type { Parser } from './typescript-parser.ts'

const builtIns = new Set(
    `Array ArrayBuffer Boolean DataView Date Function Map Number Promise Proxy RegExp Set String Symbol WeakMap WeakSet
    Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError`.split(/\s+/)
)
const missingGlobals = new Set(['Reflect', 'WeakRef', 'FinalizationRegistry', 'Atomics', 'SharedArrayBuffer'])

/** A node of a source and what else has to be known of it. */
export interface Place {
    readonly parser: Parser
    readonly file: ts.SourceFile
    /** Names of the generator functions that the source declares. */
    readonly generators: ReadonlySet<string>
}

/** Why the platform's engine refuses this node by itself, if it does. */
export function breach(node: ts.Node, place: Place): string | undefined {
    const { parser } = place
    if (parser.isIdentifier(node)) return identifierBreach(node, place)
    if (parser.isStringLiteral(node)) return stringBreach(node, place)
    if (parser.isMethodDeclaration(node)) return methodBreach(node, parser) ?? protoMember(node, parser)
    if (parser.isFunctionDeclaration(node)) return asyncGenerator(node, parser) ?? misplacedFunction(node, parser)
    if (parser.isFunctionExpression(node)) return asyncGenerator(node, parser)
    if (parser.isForOfStatement(node)) return forOfBreach(node, place)
    if (parser.isSpreadElement(node)) return generatorUse(node.expression, place, 'spreading a generator')
    if (parser.isVariableDeclaration(node)) return destructuringBreach(node, place)
    if (parser.isBinaryExpression(node)) return assignmentBreach(node, place)
    if (parser.isTryStatement(node)) return tryBreach(node, parser)
    if (parser.isHeritageClause(node)) return heritageBreach(node, parser)
    if (parser.isPrivateIdentifier(node)) return privateBreach(node, parser)
    if (parser.isNewExpression(node) || parser.isCallExpression(node)) return callBreach(node, parser)
    if (parser.isMetaProperty(node)) return newTargetBreach(node, parser)
    if (parser.isDecorator(node)) return 'decorators are not supported'
    if (parser.isTaggedTemplateExpression(node)) return templateBreach(node, place)
    if (parser.isRegularExpressionLiteral(node)) return regexBreach(node.text)
    if (parser.isPropertyAccessExpression(node)) return accessBreach(node, parser)
    if (parser.isPropertyAssignment(node) || parser.isShorthandPropertyAssignment(node))
        return protoMember(node, parser)
    return undefined
}

function identifierBreach(node: ts.Identifier, place: Place): string | undefined {
    const written = node.getText(place.file)
    if (/\\u\{/.test(written)) return 'Unicode code point escapes in identifiers and property names are not supported'
    if (/[\u2e2f\u{10000}-\u{10ffff}]/u.test(written)) return `the identifier ${written} is disallowed`
    return undefined
}

function stringBreach(node: ts.StringLiteral, place: Place): string | undefined {
    return /[\u2028\u2029]/.test(node.getText(place.file))
        ? 'line and paragraph separators in string literals are disallowed'
        : undefined
}

function has(node: ts.Node, parser: Parser, kind: ts.SyntaxKind): boolean {
    return parser.canHaveModifiers(node) && (parser.getModifiers(node) ?? []).some((one) => one.kind === kind)
}

function asyncGenerator(
    node: ts.FunctionDeclaration | ts.FunctionExpression | ts.MethodDeclaration,
    parser: Parser
): string | undefined {
    return has(node, parser, parser.SyntaxKind.AsyncKeyword) && node.asteriskToken
        ? 'async generators are disallowed'
        : undefined
}

function methodBreach(node: ts.MethodDeclaration, parser: Parser): string | undefined {
    const generator = asyncGenerator(node, parser)
    if (generator !== undefined || !has(node, parser, parser.SyntaxKind.AsyncKeyword)) return generator
    return parser.isClassLike(node.parent) ? 'async methods of classes are disallowed' : undefined
}

function misplacedFunction(node: ts.FunctionDeclaration, parser: Parser): string | undefined {
    if (parser.isLabeledStatement(node.parent)) return 'labeled function statements are disallowed'
    return parser.isIfStatement(node.parent)
        ? 'function statements as clauses of an if statement are disallowed'
        : undefined
}

function forOfBreach(node: ts.ForOfStatement, place: Place): string | undefined {
    if (node.awaitModifier) return 'for await is disallowed'
    return generatorUse(node.expression, place, 'iterating with for-of over a generator')
}

function destructuringBreach(node: ts.VariableDeclaration, place: Place): string | undefined {
    if (!node.initializer || !place.parser.isArrayBindingPattern(node.name)) return undefined
    return generatorUse(node.initializer, place, 'destructuring a generator')
}

function assignmentBreach(node: ts.BinaryExpression, place: Place): string | undefined {
    const { parser } = place
    if (node.operatorToken.kind !== parser.SyntaxKind.EqualsToken) return undefined
    return parser.isArrayLiteralExpression(node.left)
        ? generatorUse(node.right, place, 'destructuring a generator')
        : undefined
}

/** Only calls of generator functions by their name are known to make generators. */
function generatorUse(node: ts.Expression, place: Place, what: string): string | undefined {
    const { parser, generators } = place
    if (!parser.isCallExpression(node) || !parser.isIdentifier(node.expression)) return undefined
    return generators.has(node.expression.text) ? `${what} is disallowed: use Array.from()` : undefined
}

function tryBreach(node: ts.TryStatement, parser: Parser): string | undefined {
    if (!node.catchClause || node.catchClause.variableDeclaration) return undefined
    const found = suspension(node.tryBlock, parser)
    return found && `${found} in a try statement whose catch has no binding is disallowed`
}

/** The await or yield of a block's own function. */
function suspension(node: ts.Node, parser: Parser): 'await' | 'yield' | undefined {
    if (parser.isAwaitExpression(node)) return 'await'
    if (parser.isYieldExpression(node)) return 'yield'
    if (parser.isFunctionLike(node)) return undefined
    return parser.forEachChild(node, (child) => suspension(child, parser))
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
    if (!isMember || has(parent, parser, parser.SyntaxKind.StaticKeyword)) return undefined
    return `the private instance member ${node.text} is not supported`
}

function callBreach(node: ts.NewExpression | ts.CallExpression, parser: Parser): string | undefined {
    const target = node.expression
    if (target.kind === parser.SyntaxKind.ImportKeyword) return 'dynamic import is not supported'
    if (!parser.isIdentifier(target)) return undefined
    if (target.text === 'Function') return 'the Function constructor is disallowed'
    return missingGlobals.has(target.text) ? `${target.text} is disallowed` : undefined
}

/** Supported in the constructors of classes only. */
function newTargetBreach(node: ts.MetaProperty, parser: Parser): string | undefined {
    if (node.keywordToken !== parser.SyntaxKind.NewKeyword) return undefined
    const owner = parser.findAncestor(node, parser.isFunctionLike)
    if (!owner || parser.isConstructorDeclaration(owner)) return undefined
    return parser.isArrowFunction(owner)
        ? 'new.target in arrow functions is not supported'
        : 'new.target in functions is not supported'
}

function templateBreach(node: ts.TaggedTemplateExpression, place: Place): string | undefined {
    const broken = /\\(?:u(?![\da-fA-F]{4}|\{[\da-fA-F]+\})|x(?![\da-fA-F]{2})|[1-9]|0\d)/
    return broken.test(node.template.getText(place.file))
        ? 'invalid escapes in tagged templates (template literal revision) are disallowed'
        : undefined
}

function regexBreach(text: string): string | undefined {
    if (/[dv][a-z]*$/.test(text.slice(text.lastIndexOf('/')))) {
        return 'the flags d and v of regular expressions are not supported'
    }
    const extension = regexExtension(text)
    return extension && `${extension} in regular expressions are disallowed`
}

function accessBreach(node: ts.PropertyAccessExpression, parser: Parser): string | undefined {
    if (node.name.text === '__proto__') return 'Object.prototype.__proto__ is disallowed'
    const target = node.expression
    if (!parser.isIdentifier(target)) return undefined
    if (target.text === 'Reflect') return `Reflect.${node.name.text} is disallowed`
    return target.text === 'Atomics' ? `Atomics.${node.name.text} is disallowed` : undefined
}

/** `{ __proto__: x }` is supported; the other ways to write it are not told apart from it. */
function protoMember(
    node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment | ts.MethodDeclaration,
    parser: Parser
): string | undefined {
    if (!parser.isObjectLiteralExpression(node.parent)) return undefined
    const { name } = node
    if (parser.isComputedPropertyName(name)) {
        const isProto = parser.isStringLiteral(name.expression) && name.expression.text === '__proto__'
        return isProto ? '__proto__ as a computed property is disallowed' : undefined
    }
    if (parser.isPropertyAssignment(node) || name.getText() !== '__proto__') return undefined
    return parser.isMethodDeclaration(node)
        ? '__proto__ as a shorthand method is disallowed'
        : '__proto__ as a shorthand property is disallowed'
}
