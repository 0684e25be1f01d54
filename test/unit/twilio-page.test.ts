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

describe('the page on adding a vendor', () => {
    const page = read('docs/add-a-vendor.md')

    it('names every file of the application that knows of its example', () => {
        const knowing = ['src', 'fluent']
            .flatMap((folder) => filesIn(folder))
            .filter((file) => /twilio/i.test(file + read(file)))
        assert.ok(knowing.length >= 10)
        const table = page.slice(page.indexOf('| File'), page.indexOf('`test/unit/twilio-page.test.ts`'))
        const named = Array.from(table.matchAll(/`([^`]+)`/g), ([, file = '']) => file)
        const isNamed = (file: string): boolean =>
            named.some((name) => (name.endsWith('/') ? file.startsWith(name) : file === name))
        assert.deepEqual(
            knowing.filter((file) => !isNamed(file)),
            []
        )
    })

    it('quotes the code as it is', () => {
        const quotes = Array.from(page.matchAll(/```ts\n\/\/ (\S+)\n([^]*?)```/g))
        assert.ok(quotes.length >= 7)
        for (const [, file = '', code = ''] of quotes) {
            const source = read(file)
            for (const line of code.trimEnd().split('\n')) assert.ok(source.includes(line), `${file}: ${line}`)
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
