import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordChanges, type RecordChange } from './record-change.ts'
import { parseXml, type XmlElement } from './xml.ts'

/** The parts of a built application, in the order an instance installs them. */
export const buildParts = [
    'scope',
    'dictionary',
    'update',
    'author_elective_update',
    'apply_once',
    'unload',
    'unload.demo',
] as const

export type BuildPart = (typeof buildParts)[number]

interface BuildFile {
    readonly part: BuildPart
    readonly name: string
    readonly content: string
}

/** A built SDK application (`dist/app`), read into memory. */
export interface BuildFolder {
    /** Changes when any file changes. */
    readonly fingerprint: string
    /** Names of the files of a part. */
    files(part: BuildPart): readonly string[]
    changes(part: BuildPart, file: string): RecordChange[]
    /** `<database>` documents of the dictionary part. */
    databases(): readonly XmlElement[]
}

export function readBuildFolder(folder: string): BuildFolder {
    if (!existsSync(join(folder, 'scope')))
        throw new Error(`There is no built application in ${folder}: run the build first`)
    const files = buildParts.flatMap((part) => filesOf(folder, part))
    const byName = new Map(files.map((file) => [`${file.part}/${file.name}`, file]))
    const contentOf = (part: BuildPart, name: string): string => byName.get(`${part}/${name}`)?.content ?? ''

    return {
        fingerprint: fingerprintOf(files),
        files: (part) => files.filter((file) => file.part === part).map((file) => file.name),
        changes: (part, name) => recordChanges(parseXml(contentOf(part, name), name), name),
        databases: () =>
            files
                .filter((file) => file.part === 'dictionary')
                .map((file) => parseXml(file.content, file.name))
                .filter((root) => root.name === 'database'),
    }
}

function filesOf(folder: string, part: BuildPart): BuildFile[] {
    const path = join(folder, part)
    if (!existsSync(path)) return []
    return readdirSync(path)
        .filter((name) => name.endsWith('.xml'))
        .sort()
        .map((name) => ({ part, name, content: readFileSync(join(path, name), 'utf8') }))
}

function fingerprintOf(files: readonly BuildFile[]): string {
    const hash = createHash('sha256')
    for (const file of files) hash.update(`${file.part}/${file.name}\n${file.content.length}\n`).update(file.content)
    return hash.digest('hex')
}
