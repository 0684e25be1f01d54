import path from 'node:path'

import { ESLint, type Linter } from 'eslint'
import ts from 'typescript'

const root = path.resolve(import.meta.dirname, '../..')

/** A snippet, where it is imagined to stand, and the rule that refuses it there; no rule: it is accepted. */
export interface Sample {
    readonly name: string
    readonly file: string
    readonly code: string
    readonly rule?: string
}

/** What the project's own ESLint configuration says. */
export interface SampleLinter {
    lint(sample: Sample): Promise<readonly Linter.LintMessage[]>
    /** The options of a rule that holds for a file. */
    optionsOf(file: string, rule: string): Promise<readonly unknown[]>
}

/** Lints samples as if they were files of this project; rules that need types have them. */
export function sampleLinter(samples: readonly Sample[]): SampleLinter {
    const numbered = new Map(samples.map((sample, index) => [sample, numberedFile(sample, index)]))
    const sources = new Map(Array.from(numbered, ([sample, file]) => [path.join(root, file), sample.code]))
    const eslint = new ESLint({
        cwd: root,
        overrideConfig: {
            files: ['**/*.ts'],
            languageOptions: { parserOptions: { projectService: false, programs: [programOf(sources)] } },
        },
    })
    return {
        async lint(sample) {
            const filePath = path.join(root, numbered.get(sample) ?? sample.file)
            const [result] = await eslint.lintText(sample.code, { filePath })
            return result?.messages ?? []
        },
        async optionsOf(file, rule) {
            const configuration: Linter.Config = await eslint.calculateConfigForFile(path.join(root, file))
            const entry = configuration.rules?.[rule]
            return Array.isArray(entry) ? entry.slice(1) : []
        },
    }
}

/** Snippets that are imagined in the same file get names of their own; the one file that is named in a rule keeps its. */
function numberedFile({ file }: Sample, index: number): string {
    return file.replace(/sample\./, `sample-${index}.`)
}

function programOf(sources: ReadonlyMap<string, string>): ts.Program {
    const options: ts.CompilerOptions = {
        target: ts.ScriptTarget.ES2021,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        allowImportingTsExtensions: true,
        noEmit: true,
        strict: true,
        types: [],
    }
    const host = ts.createCompilerHost(options)
    host.fileExists = (file) => sources.has(file) || ts.sys.fileExists(file)
    host.readFile = (file) => sources.get(file) ?? ts.sys.readFile(file)
    host.getSourceFile = (file, version) => {
        const text = host.readFile(file)
        return text === undefined ? undefined : ts.createSourceFile(file, text, version, true)
    }
    const typed = Array.from(sources.keys()).filter((file) => file.endsWith('.ts'))
    return ts.createProgram(typed, options, host)
}
