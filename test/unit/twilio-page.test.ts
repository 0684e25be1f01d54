import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readEvents } from '../../src/server/vendors/cloudevents/events.ts'
import { MEANING } from '../../src/server/vendors/twilio/meaning.ts'

const ROOT = path.join(import.meta.dirname, '../..')

function read(file: string): string {
    return readFileSync(path.join(ROOT, file), 'utf8')
}

function filesIn(folder: string): string[] {
    return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
}

/** Whether a name in the table, a folder or one with a `*`, means the file. */
function covers(name: string, file: string): boolean {
    const [before = '', after] = name.split('*')
    if (after !== undefined) return file.startsWith(before) && file.endsWith(after)
    return name.endsWith('/') ? file.startsWith(name) : file === name
}

describe('the page on adding a vendor', () => {
    const page = read('docs/add-a-vendor.md')

    it('names every file that knows of its example, and no other', () => {
        const known = ['src', 'fluent', 'docs', 'test', 'telephony', 'demo']
            .flatMap((folder) => filesIn(folder))
            .concat('README.md', 'CONTRIBUTING.md')
        const knowing = known.filter((file) => /twilio/i.test(file + read(file)))
        assert.ok(knowing.length >= 20)
        const table = page.slice(page.indexOf('| File'), page.indexOf('**You may not need'))
        const named = Array.from(table.matchAll(/^\| (`.*?) +\|/gm), ([, cell = '']) => cell)
            .flatMap((cell) => cell.split(', '))
            .map((name) => name.replaceAll('`', ''))
        assert.deepEqual(
            knowing.filter((file) => !named.some((name) => covers(name, file))),
            []
        )
        assert.deepEqual(
            named.filter((name) => !knowing.some((file) => covers(name, file))),
            []
        )
    })

    it('quotes the code as it is', () => {
        const quotes = Array.from(page.matchAll(/```(?:ts|yaml)\n(?:\/\/|#) (\S+)\n([^]*?)```/g))
        assert.ok(quotes.length >= 9)
        for (const [, file = '', code = ''] of quotes) {
            const source = read(file)
            for (const line of code.trimEnd().split('\n')) assert.ok(source.includes(line.trim()), `${file}: ${line}`)
        }
    })

    it('quotes a whole route', () => {
        const [route = ''] = /^ {8}\{\n[^}]*\$id[^]*?^ {8}\},$/m.exec(page) ?? []
        assert.ok(read('fluent/rest/telephony.now.ts').includes(route))
        for (const property of ['authorization', 'authentication', 'internalRole', 'enforceAcl', 'script']) {
            assert.match(route, new RegExp(`^ +${property}: `, 'm'))
        }
    })

    it('names the meaning of each status as the code has it', () => {
        const rows = Array.from(page.matchAll(/^\| (`[a-z-]+`(?:, `[a-z-]+`)?) +\| (.+?) +\| (.+?) +\|$/gm))
        const words = (cell: string): string[] => Array.from(cell.matchAll(/`([^`]+)`/g), ([, word = '']) => word)
        let checked = 0
        for (const [, statuses = '', customer = '', agent = ''] of rows) {
            for (const status of words(statuses)) {
                const [first, dialled] = [
                    new Map(Object.entries(MEANING.customer)),
                    new Map(Object.entries(MEANING.agent)),
                ]
                if (!first.has(status)) continue
                assert.deepEqual(words(customer), first.get(status), status)
                assert.deepEqual(words(agent), dialled.get(status), status)
                checked++
            }
        }
        assert.equal(checked, 7)
    })

    it('shows a CloudEvent that is read', () => {
        const [, example = ''] = /```json\n([^]*?)```/.exec(page) ?? []
        const content = readEvents(example)
        assert.ok(content.ok)
        const [entry] = content.entries
        assert.ok(entry?.kind === 'events')
        const [event] = entry.events
        assert.deepEqual([event?.type, event?.contact, event?.parent], ['call.established', '123', '120'])
    })
})
