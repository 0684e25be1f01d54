import eslint from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

import arrows from './eslint-rules/arrows.mjs'
import * as engine from './eslint-rules/engine-limits.mjs'
import noExportRename from './eslint-rules/no-export-rename.mjs'
import noGeneratorIteration from './eslint-rules/no-generator-iteration.mjs'

const trunkline = {
    rules: {
        arrows,
        'no-export-rename': noExportRename,
        'no-generator-iteration': noGeneratorIteration,
    },
}

/** Everything runs as it stands with the types taken off, and names the file it imports (no resolution by guessing). */
const erasable = [
    { selector: 'TSEnumDeclaration', message: 'Use a union of literals: an enum is not erasable.' },
    { selector: 'TSModuleDeclaration[kind!="global"]', message: 'Use a module: a namespace is not erasable.' },
    { selector: 'TSParameterProperty', message: 'Declare the field: a parameter property is not erasable.' },
    { selector: 'TSImportEqualsDeclaration', message: 'Use import: import = is not erasable.' },
    { selector: 'TSExportAssignment', message: 'Use export: export = is not erasable.' },
]

const imports = ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)'

const fileNamed = [
    {
        selector: `${imports}[source.value=/^\\./][source.value!=/\\.(ts|mjs|cjs|json)$/]`,
        message: 'A relative import names the file, with its extension.',
    },
]

const moduleNamed = [
    {
        selector: `${imports}[source.value=/^\\./][source.value!=/\\.ts$/]`,
        message: 'A relative import ends in .ts: the build ships nothing else, and under that name.',
    },
    {
        selector: `${imports}[source.value=/^[^.]/]:not(${packages(
            '@servicenow\\u002Fglide(\\u002F.+)?',
            'libphonenumber-js\\u002Fcore',
            'libphonenumber-js\\u002Fmetadata\\.min\\.json'
        )})`,
        message: 'Modules import @servicenow/glide, libphonenumber-js/core with metadata.min.json, and one another.',
    },
]

function packages(...names) {
    return `[source.value=/^(${names.join('|')})$/]`
}

export default defineConfig(
    globalIgnores(['.data/', '.now/', 'coverage/', 'dist/', 'fluent/generated/', 'target/']),
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    {
        name: 'everything',
        extends: [eslint.configs.recommended],
        plugins: { trunkline },
        rules: {
            eqeqeq: 'error',
            'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
            'no-control-regex': 'off',
            'no-eval': 'error',
            'no-implied-eval': 'error',
            'no-new-func': 'error',
            'no-var': 'error',
            'no-warning-comments': 'error',
            'object-shorthand': 'error',
            'prefer-const': 'error',
            'trunkline/arrows': 'error',
        },
    },
    {
        name: 'configuration and test support in JavaScript',
        files: ['**/*.mjs', '**/*.cjs'],
        languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
    },
    {
        name: 'TypeScript',
        files: ['**/*.ts'],
        extends: [typescript.configs.recommended],
        rules: {
            'no-restricted-syntax': ['error', ...erasable, ...fileNamed],
            '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
            '@typescript-eslint/no-non-null-assertion': 'error',
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
        },
    },
    {
        name: 'TypeScript that runs',
        files: [
            'src/**/*.ts',
            'instance/**/*.ts',
            'demo/**/*.ts',
            'bench/**/*.ts',
            'chaos/**/*.ts',
            'telephony/**/*.ts',
            'test/**/*.ts',
        ],
        extends: [typescript.configs.recommendedTypeChecked],
        languageOptions: { parserOptions: { projectService: true } },
        rules: {
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
            '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
            '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
        },
    },
    {
        name: 'modules of the application: the engine and its limits',
        files: ['src/server/**/*.ts'],
        rules: {
            'no-console': 'error',
            'no-restricted-globals': ['error', ...engine.globals],
            'no-restricted-properties': [
                'error',
                {
                    object: 'gs',
                    allowProperties: engine.scopedGlideSystem,
                    message: 'It is not in the API of an application scope (GlideSystem - Scoped).',
                },
            ],
            'no-restricted-syntax': ['error', ...erasable, ...moduleNamed, ...engine.syntax],
            'trunkline/no-export-rename': 'error',
            'trunkline/no-generator-iteration': 'error',
            // The engine has no temporal dead zone: reading a name too early is not an error there, but undefined.
            '@typescript-eslint/no-use-before-define': [
                'error',
                { functions: false, classes: false, variables: false },
            ],
            '@typescript-eslint/no-unsafe-type-assertion': 'error',
        },
    },
    {
        name: 'modules of the application outside records',
        files: ['src/server/**/*.ts'],
        ignores: ['src/server/records/**'],
        rules: {
            '@typescript-eslint/no-restricted-imports': [
                'error',
                {
                    paths: [
                        {
                            name: '@servicenow/glide',
                            importNames: engine.recordClasses,
                            allowTypeImports: true,
                            message: 'Only src/server/records reads and writes tables.',
                        },
                    ],
                },
            ],
        },
    },
    {
        name: 'script includes: classic scripts that reach the modules through require()',
        files: ['src/script-includes/**/*.js'],
        languageOptions: {
            sourceType: 'script',
            ecmaVersion: 2021,
            globals: { Class: 'readonly', gs: 'readonly', require: 'readonly' },
        },
        rules: {
            'no-unused-vars': ['error', { varsIgnorePattern: '^[A-Z]', args: 'none' }],
            'no-var': 'off',
            // They are copied into applications of all kinds, those of older script modes among them.
            'object-shorthand': 'off',
            'no-restricted-globals': ['error', ...engine.globals.filter(({ name }) => name !== 'require')],
            'no-restricted-syntax': ['error', ...engine.syntax],
        },
    },
    {
        name: 'tests',
        files: ['test/**/*.ts'],
        rules: {
            '@typescript-eslint/no-non-null-assertion': 'off',
            '@typescript-eslint/no-unsafe-argument': 'off',
            '@typescript-eslint/no-unsafe-assignment': 'off',
            '@typescript-eslint/no-unsafe-call': 'off',
            '@typescript-eslint/no-unsafe-member-access': 'off',
            '@typescript-eslint/no-unsafe-return': 'off',
        },
    }
)
