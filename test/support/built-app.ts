import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { SaxesParser } from 'saxes'

/** Where `npm run build` puts the application. */
export const BUILD_FOLDER = join(import.meta.dirname, '..', '..', 'dist', 'app')

export interface BuiltValue {
    readonly text: string
    readonly attributes: Readonly<Record<string, string>>
}

/** One record as the build emitted it. */
export interface BuiltRecord {
    readonly table: string
    readonly sysId: string
    /** Relative to the build folder. */
    readonly file: string
    readonly values: ReadonlyMap<string, BuiltValue>
}

export interface BuiltTable {
    readonly name: string
    readonly columns: ReadonlyMap<string, Readonly<Record<string, string>>>
    readonly indexes: readonly {
        readonly name: string
        readonly unique: boolean
        readonly columns: readonly string[]
    }[]
}

export interface BuiltApp {
    readonly tables: readonly BuiltTable[]
    /** Records that are installed; records of a table that are removed are not among them. */
    records(table: string): readonly BuiltRecord[]
    readonly all: readonly BuiltRecord[]
}

let built: BuiltApp | undefined

/** The built application, read once. Throws when there is none. */
export function builtApp(): BuiltApp {
    built ??= readBuild()
    return built
}

/** A column's text; the empty string when the record has no such column. */
export function valueOf(record: BuiltRecord, column: string): string {
    return record.values.get(column)?.text ?? ''
}

function readBuild(): BuiltApp {
    if (!existsSync(BUILD_FOLDER))
        throw new Error('There is no built application (dist/app): run `npm run build` first.')
    const tables: BuiltTable[] = []
    const all: BuiltRecord[] = []
    for (const path of readdirSync(BUILD_FOLDER, { recursive: true, encoding: 'utf8' }).sort()) {
        if (!path.endsWith('.xml')) continue
        const file = join(BUILD_FOLDER, path)
        const root = parse(readFileSync(file, 'utf8'), path)
        if (root.name === 'database') tables.push(...root.children.map(tableOf))
        else collect(root, relative(BUILD_FOLDER, file), all)
    }
    return { tables, all, records: (table) => all.filter((record) => record.table === table) }
}

function tableOf(collection: Node): BuiltTable {
    const columns = collection.children.filter((child) => child.name === 'element')
    const indexes = collection.children.filter((child) => child.name === 'index')
    return {
        name: collection.attributes.name ?? '',
        columns: new Map(columns.map((column) => [column.attributes.name ?? '', column.attributes])),
        indexes: indexes.map((index) => ({
            name: index.attributes.name ?? '',
            unique: index.attributes.unique === 'true',
            columns: index.children.map((child) => child.attributes.name ?? ''),
        })),
    }
}

/** A record is an element that says what is to be done with it; wrappers around records do not. */
function collect(node: Node, file: string, into: BuiltRecord[]): void {
    const action = node.attributes.action
    if (action === undefined) {
        for (const child of node.children) collect(child, file, into)
    } else if (action === 'INSERT_OR_UPDATE') {
        const values = new Map(node.children.map((child) => [child.name, child]))
        into.push({ table: node.name, sysId: values.get('sys_id')?.text ?? '', file, values })
    }
}

interface Node {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
    readonly children: Node[]
    text: string
}

function parse(xml: string, path: string): Node {
    const outermost: Node = { name: '', attributes: {}, children: [], text: '' }
    const open: Node[] = [outermost]
    const parser = new SaxesParser()
    parser.on('error', (error) => {
        throw new Error(`${path}: ${error.message}`)
    })
    parser.on('opentag', (tag) => {
        const node: Node = { name: tag.name, attributes: tag.attributes, children: [], text: '' }
        open.at(-1)?.children.push(node)
        open.push(node)
    })
    parser.on('closetag', () => {
        open.pop()
    })
    function addText(text: string): void {
        const node = open.at(-1)
        if (node !== undefined) node.text += text
    }
    parser.on('text', addText)
    parser.on('cdata', addText)
    parser.write(xml).close()
    const [root] = outermost.children
    if (root === undefined) throw new Error(`${path}: no element`)
    return root
}
