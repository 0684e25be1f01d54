import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { VONAGE_STEPS, type VonageStep } from '../../src/server/vendors/vonage/plan.ts'

const root = path.resolve(import.meta.dirname, '../..')
const vonage = path.join(root, 'telephony/vonage')
const page = readFileSync(path.join(root, 'docs/connect-vonage.md'), 'utf8')

const STEPS: readonly VonageStep[] = ['offered', 'queued', 'ended']

function applet(step: VonageStep): string {
    return readFileSync(path.join(vonage, `${step}.applet.xml`), 'utf8')
}

describe('The page about Vonage Contact Center', () => {
    for (const file of readdirSync(vonage).filter((name) => /\.(xml|json)$/.test(name))) {
        it(`shows ${file} as it is`, () => {
            const text = readFileSync(path.join(vonage, file), 'utf8')
            const kind = path.extname(file).slice(1)
            assert.ok(page.includes(`\`\`\`${kind}\n${text}\`\`\`\n`), `docs/connect-vonage.md does not show ${file}`)
            assert.ok(page.includes(`telephony/vonage/${file}`), `docs/connect-vonage.md does not name ${file}`)
        })
    }

    for (const step of STEPS) {
        it(`has an applet for ${step} whose body is accepted, and which calls the right address`, () => {
            const body = /<!\[CDATA\[(.*)\]\]>/.exec(applet(step))?.[1] ?? ''
            const result = VONAGE_STEPS[step](JSON.parse(body) as Record<string, unknown>)
            assert.deepEqual(result.ok ? result.event.contact : result, '$(CallGuid)')
            assert.ok(applet(step).includes(`/telephony/acme/vonage/plan/${step}</Url>`))
        })

        it(`lists for ${step} only fields that are read, and what is required as required`, () => {
            const listed = fields().filter(({ steps }) => steps === 'all' || steps === `\`${step}\``)
            assert.ok(listed.length >= 9)
            for (const { name } of listed) {
                const result = VONAGE_STEPS[step]({ callGuid: '1', [name]: [] })
                assert.deepEqual(result.ok ? 'ignored' : result.field, name)
            }
            assert.deepEqual(
                listed.filter(({ required }) => required).map(({ name }) => name),
                ['callGuid']
            )
        })
    }

    it('has a subscription that covers every type that is read', () => {
        const text = readFileSync(path.join(vonage, 'subscription.json'), 'utf8')
        const { events } = JSON.parse(text) as { events: string[] }
        assert.deepEqual(events, ['agent.*', 'channel.*'])
    })
})

/** The rows of the table of fields. */
function fields(): { name: string; steps: string; required: boolean }[] {
    const section = page.split('## 4. Data Connector applets')[1]?.split('\n## ')[0] ?? ''
    const rows = Array.from(section.matchAll(/^\| (\*{0,2})`(\w+)`\*{0,2}\s*\| ([^|]*?)\s*\|/gm))
    return rows.map(([, mark = '', name = '', steps = '']) => ({ name, steps, required: mark !== '' }))
}
