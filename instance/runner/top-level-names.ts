import { typescriptParser } from './typescript-parser.ts'

/** Names a sloppy script declares with `var` or `function` outside of any function: other scripts see them. */
export function topLevelNames(code: string): string[] {
    if (!/^\s*(var|function)\b/m.test(code)) return []
    const parser = typescriptParser()
    const file = parser.createSourceFile('script.js', code, parser.ScriptTarget.ESNext, false, parser.ScriptKind.JS)
    const names = new Set<string>()
    for (const statement of file.statements) {
        if (parser.isFunctionDeclaration(statement) && statement.name) names.add(statement.name.text)
        if (!parser.isVariableStatement(statement) || statement.declarationList.flags & parser.NodeFlags.BlockScoped)
            continue
        for (const declaration of statement.declarationList.declarations) {
            if (parser.isIdentifier(declaration.name)) names.add(declaration.name.text)
        }
    }
    return [...names]
}
