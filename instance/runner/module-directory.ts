import type { RowStore, StoredRow } from '../records/row-store.ts'
import { DerivedValues, type TableVersions } from '../records/table-versions.ts'
import type { ModuleDirectory, PackageJson } from './module-resolver.ts'

export interface StoredModule {
    readonly path: string
    readonly content: string
    /** Comes from an npm package: CommonJS already, and without access to the platform's API. */
    readonly external: boolean
}

/** The rows of sys_module, by path. */
export interface ModuleSources extends ModuleDirectory {
    find(path: string): StoredModule | undefined
}

export function openModuleSources(rows: RowStore, versions: TableVersions, scope: string): ModuleSources {
    const modules = new DerivedValues<{ module: StoredModule | undefined }>(versions, ['sys_module'])
    const packages = new DerivedValues<readonly string[]>(versions, ['sys_module'])
    const manifests = new DerivedValues<{ content: PackageJson | undefined }>(versions, ['sys_module'])

    const find = (path: string): StoredModule | undefined =>
        modules.get(path, () => {
            const [row] = rows.select({
                table: 'sys_module',
                where: { kind: 'compare', path: 'path', operator: '=', value: path },
                limit: 1,
            })
            return { module: row && moduleOf(row) }
        }).module

    return {
        find,
        has: (path) => find(path) !== undefined,
        packageFiles: (name) =>
            packages.get(name, () =>
                rows
                    .select({
                        table: 'sys_module',
                        where: {
                            kind: 'and',
                            of: [
                                { kind: 'compare', path: 'path', operator: 'STARTSWITH', value: `${scope}/${name}/` },
                                { kind: 'compare', path: 'path', operator: 'ENDSWITH', value: '/package.json' },
                            ],
                        },
                    })
                    .map((row) => row['path'] ?? '')
                    .filter((path) => path.split('/').length === name.split('/').length + 3)
            ),
        packageJson: (path) =>
            manifests.get(path, () => {
                const module = find(path)
                return { content: module && packageJsonOf(module.content) }
            }).content,
    }
}

function packageJsonOf(text: string): PackageJson {
    const content: unknown = JSON.parse(text)
    const field = (name: string): unknown =>
        typeof content === 'object' && content !== null ? Reflect.get(content, name) : undefined
    const main = field('main')
    return {
        exports: field('exports'),
        imports: textEntries(field('imports')),
        dependencies: textEntries(field('dependencies')),
        ...(typeof main === 'string' ? { main } : {}),
    }
}

function textEntries(value: unknown): Record<string, string> {
    const entries: [string, unknown][] = typeof value === 'object' && value !== null ? Object.entries(value) : []
    return Object.fromEntries(entries.flatMap(([key, item]) => (typeof item === 'string' ? [[key, item]] : [])))
}

function moduleOf(row: StoredRow): StoredModule {
    return { path: row['path'] ?? '', content: row['content'] ?? '', external: row['external_source'] === '1' }
}
