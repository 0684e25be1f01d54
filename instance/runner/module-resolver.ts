/** Where the modules of an application are looked for. */
export interface ModuleDirectory {
    /** Whether a module has exactly this path. */
    has(path: string): boolean
    /** The paths of package.json files of packages of this name, whatever their version. */
    packageFiles(name: string): readonly string[]
    /** The parsed content of a package.json. */
    packageJson(path: string): PackageJson | undefined
}

export interface PackageJson {
    readonly main?: string
    readonly exports?: unknown
    readonly imports?: Readonly<Record<string, string>>
    readonly dependencies?: Readonly<Record<string, string>>
}

export interface Requirer {
    /** Folder relative paths start from: that of the requiring module, or the application's root for scripts. */
    readonly folder: string
    /** Folder of the application's own package.json. */
    readonly root: string
}

const extensions = ['', '.ts', '.js', '.json', '/index.ts', '/index.js']

/**
 * The path of the module that a specifier means (SDK module-guide.md; resolver 1.0.0 keeps a dependency in
 * `<scope>/<name>/<version>/`, 2.0.0 in `<root>/node_modules/<name>/`). Undefined when there is none.
 */
export function resolveModule(specifier: string, from: Requirer, directory: ModuleDirectory): string | undefined {
    if (specifier.startsWith('./') || specifier.startsWith('../')) return file(join(from.folder, specifier), directory)
    if (specifier.startsWith('#')) return subpathImport(specifier, from, directory)
    if (directory.has(specifier)) return specifier
    return packageEntry(specifier, from, directory)
}

function file(path: string, directory: ModuleDirectory): string | undefined {
    const candidates = extensions.map((extension) => `${path}${extension}`)
    if (path.endsWith('.js')) candidates.push(`${path.slice(0, -3)}.ts`)
    return candidates.find((candidate) => directory.has(candidate))
}

function subpathImport(specifier: string, from: Requirer, directory: ModuleDirectory): string | undefined {
    const target = directory.packageJson(`${from.root}/package.json`)?.imports?.[specifier]
    return target !== undefined ? resolveModule(target, { ...from, folder: from.root }, directory) : undefined
}

function packageEntry(specifier: string, from: Requirer, directory: ModuleDirectory): string | undefined {
    const { name, subpath } = splitSpecifier(specifier)
    const manifest = packageManifest(name, from, directory)
    if (manifest === undefined) return undefined
    const folder = dirname(manifest)
    const content = directory.packageJson(manifest)
    const mapped = exported(content?.exports, subpath)
    if (mapped !== undefined) return file(join(folder, mapped), directory)
    return file(join(folder, subpath === '.' ? (content?.main ?? 'index.js') : subpath), directory)
}

function splitSpecifier(specifier: string): { name: string; subpath: string } {
    const parts = specifier.split('/')
    const length = specifier.startsWith('@') ? 2 : 1
    const rest = parts.slice(length).join('/')
    return { name: parts.slice(0, length).join('/'), subpath: rest === '' ? '.' : `./${rest}` }
}

/** Nearest node_modules first; else the version the application depends on, else whichever there is. */
function packageManifest(name: string, from: Requirer, directory: ModuleDirectory): string | undefined {
    for (let folder = from.folder; folder.startsWith(from.root); folder = dirname(folder)) {
        const nested = `${folder}/node_modules/${name}/package.json`
        if (directory.has(nested)) return nested
    }
    const files = directory.packageFiles(name)
    const version = directory.packageJson(`${from.root}/package.json`)?.dependencies?.[name]
    return files.find((path) => path.endsWith(`/${name}/${version ?? ''}/package.json`)) ?? files[0]
}

/** The `exports` map: a path, or conditions of which the first usable one counts. */
function exported(map: unknown, subpath: string): string | undefined {
    if (typeof map === 'string') return subpath === '.' ? map : undefined
    if (typeof map !== 'object' || map === null) return undefined
    const entry: unknown = Reflect.get(map, subpath)
    if (entry !== undefined) return condition(entry)
    return subpath === '.' && !Object.keys(map).some((key) => key.startsWith('.')) ? condition(map) : undefined
}

function condition(entry: unknown): string | undefined {
    if (typeof entry === 'string') return entry
    if (typeof entry !== 'object' || entry === null) return undefined
    for (const name of ['require', 'import', 'node', 'default']) {
        const found = condition(Reflect.get(entry, name))
        if (found !== undefined) return found
    }
    return undefined
}

export function dirname(path: string): string {
    const slash = path.lastIndexOf('/')
    return slash < 0 ? '' : path.slice(0, slash)
}

function join(folder: string, path: string): string {
    const parts = folder === '' ? [] : folder.split('/')
    for (const part of path.split('/')) {
        if (part === '..') parts.pop()
        else if (part !== '.' && part !== '') parts.push(part)
    }
    return parts.join('/')
}
