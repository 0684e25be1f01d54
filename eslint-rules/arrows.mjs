import path from 'node:path'

/**
 * Imports go one way through the house (docs/architecture.md). A folder named on the left may not import what stands on
 * the right: a folder of this project, or a package. What is not forbidden here is allowed.
 *
 * @typedef {{ from: string, except?: string[], to: string[], because: string }} Arrow
 * @type {readonly Arrow[]}
 */
export const arrows = [
    ...['calls', 'callers', 'presence', 'vendors'].map((folder) => ({
        from: `src/server/${folder}`,
        to: ['@servicenow/glide', ...rooms('records', 'intake', 'api', 'rules', 'jobs')],
        because: 'it is pure: it knows neither the platform nor the tables',
    })),
    {
        from: 'src/server/records',
        to: rooms('intake', 'api', 'rules', 'jobs'),
        because: 'the use cases call the records, never the other way round',
    },
    {
        from: 'src/server/intake',
        to: rooms('api', 'rules', 'jobs'),
        because: 'the entry points call the use cases, never the other way round',
    },
    {
        from: 'src/server',
        except: ['src/server/callers/phone-number.ts'],
        to: ['libphonenumber-js'],
        because: 'only src/server/callers/phone-number.ts may load the phone-number library',
    },
    {
        from: 'src/server',
        to: ['instance', 'test', 'demo', 'bench', 'chaos', 'telephony', 'fluent'],
        because: 'it runs on the platform, where none of that exists',
    },
    {
        from: 'fluent',
        to: ['instance', 'test', 'demo', 'bench', 'chaos', 'telephony'],
        because: 'it describes what is installed, where none of that exists',
    },
    {
        from: 'instance',
        to: ['src', 'fluent', 'demo', 'bench', 'chaos', 'test', 'telephony'],
        because: 'the local instance runs any built application and knows none',
    },
    {
        from: 'telephony',
        to: ['src', 'fluent', 'instance', 'demo', 'bench', 'chaos', 'test'],
        because: 'the telephony side sees the application through HTTP only',
    },
    {
        from: 'demo',
        to: ['src', 'fluent', 'bench', 'chaos', 'test'],
        because: 'it uses the built application, as an instance does',
    },
    {
        from: 'bench',
        to: ['src', 'fluent', 'test'],
        because: 'it measures the built application, as an instance runs it',
    },
    {
        from: 'chaos',
        to: ['src', 'fluent', 'bench', 'test'],
        because: 'it judges the built application by its records, and knows nothing of how it works',
    },
]

function rooms(...names) {
    return names.map((name) => `src/server/${name}`)
}

/** Reports an import, re-export or import type that goes against one of the arrows. */
export default {
    meta: {
        type: 'problem',
        docs: { description: 'imports go one way between the folders of this project' },
        messages: { against: '{{from}} may not import {{to}}: {{because}}.' },
        schema: [],
    },
    create(context) {
        const file = projectPath(context, context.filename)
        const leaving = arrows.filter((arrow) => isWithin(file, arrow.from) && !(arrow.except ?? []).includes(file))

        function check(source) {
            if (source?.type !== 'Literal' || typeof source.value !== 'string') return
            const target = source.value.startsWith('.')
                ? projectPath(context, path.resolve(path.dirname(context.filename), source.value))
                : source.value
            for (const { from, to, because } of leaving) {
                const forbidden = to.find((folderOrPackage) => isWithin(target, folderOrPackage))
                if (forbidden === undefined) continue
                context.report({ node: source, messageId: 'against', data: { from, to: forbidden, because } })
                return
            }
        }

        return {
            ImportDeclaration: (node) => check(node.source),
            ExportNamedDeclaration: (node) => check(node.source),
            ExportAllDeclaration: (node) => check(node.source),
            ImportExpression: (node) => check(node.source),
            TSImportType: (node) => check(node.source),
        }
    },
}

function projectPath(context, file) {
    return path.relative(context.cwd, file).split(path.sep).join('/')
}

function isWithin(file, folder) {
    return file === folder || file.startsWith(`${folder}/`)
}
