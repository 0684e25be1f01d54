import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { CXONE_STEPS, type CxoneStep } from '../../src/server/vendors/cxone/steps.ts'

const root = path.resolve(import.meta.dirname, '../..')
const studio = path.join(root, 'telephony/cxone')
const page = readFileSync(path.join(root, 'docs/connect-cxone.md'), 'utf8')

const STEPS: readonly CxoneStep[] = ['create', 'answer', 'hold', 'retrieve', 'transfer', 'release', 'error']

const SNIPPETS = readdirSync(studio).filter((file) => file.endsWith('.txt'))

describe('The page about CXone Studio', () => {
    for (const file of SNIPPETS) {
        it(`shows ${file} as it is`, () => {
            const text = readFileSync(path.join(studio, file), 'utf8')
            assert.ok(page.includes(`\`\`\`text\n${text}\`\`\`\n`), `docs/connect-cxone.md does not show ${file}`)
            assert.ok(page.includes(file), `docs/connect-cxone.md does not name ${file}`)
        })
    }

    for (const step of STEPS) {
        it(`has a SNIPPET for ${step} whose body is accepted`, () => {
            const result = CXONE_STEPS[step](bodyOf(`${step}.snippet.txt`))
            assert.deepEqual(result.ok ? 'accepted' : result, 'accepted')
        })

        it(`lists for ${step} only fields that are read`, () => {
            const listed = documentedFields().filter(({ steps }) => steps === 'all' || steps === `\`${step}\``)
            assert.ok(listed.length > 3)
            for (const { name } of listed) {
                const result = CXONE_STEPS[step]({ contactId: '1', message: 'down', [name]: [] })
                assert.deepEqual(result.ok ? 'ignored' : result.field, name)
            }
        })
    }

    it('lists what is required as required', () => {
        const required = documentedFields().filter((field) => field.required)
        assert.deepEqual(
            required.map(({ name }) => name),
            ['contactId', 'message']
        )
        assert.equal(refusedField(CXONE_STEPS.answer({ agentId: '1' })), 'contactId')
        assert.equal(refusedField(CXONE_STEPS.error({ contactId: '1' })), 'message')
    })
})

/** What `asjson()` would make of a SNIPPET's object: every value a text. */
function bodyOf(file: string): Record<string, string> {
    const text = readFileSync(path.join(studio, file), 'utf8')
    const members = Array.from(text.matchAll(/^trunkline\.(\w+) = "(.*)"$/gm))
    assert.ok(members.length > 0)
    return Object.fromEntries(members.map(([, name = '', value = '']) => [name, value]))
}

interface DocumentedField {
    readonly name: string
    readonly steps: string
    readonly required: boolean
}

/** The rows of the table under "What a request may carry". */
function documentedFields(): DocumentedField[] {
    const section = page.split('## What a request may carry')[1]?.split('\n## ')[0] ?? ''
    const rows = Array.from(section.matchAll(/^\| (\*{0,2}`\w+`[^|]*?)\s*\| ([^|]*?)\s*\|/gm))
    return rows.flatMap(([, names = '', steps = '']) =>
        Array.from(names.matchAll(/`(\w+)`/g), ([, name = '']) => ({ name, steps, required: names.startsWith('**') }))
    )
}

function refusedField(result: ReturnType<(typeof CXONE_STEPS)[CxoneStep]>): string {
    return result.ok ? '' : result.field
}
