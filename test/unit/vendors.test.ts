import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { vendorOf } from '../../src/server/vendors/index.ts'

const ACCOUNT_TABLE = path.join(import.meta.dirname, '../../fluent/tables/account.now.ts')

/** The values an administrator can choose for an account's vendor. */
function choices(): string[] {
    const [, block = ''] =
        /vendor: ChoiceColumn\(\{[^]*?choices: \{([^]*?)\n {12}\}/.exec(readFileSync(ACCOUNT_TABLE, 'utf8')) ?? []
    return Array.from(block.matchAll(/^\s+(\w+): \{/gm), ([, name = '']) => name)
}

describe('the vendors', () => {
    it('are those that an account can be made for, each under its own name', () => {
        const names = choices()
        assert.ok(names.length >= 5)
        for (const name of names) assert.equal(vendorOf(name)?.name, name)
    })

    it('have an API or webhooks, and each poll of an API its own name', () => {
        for (const name of choices()) {
            const vendor = vendorOf(name)
            assert.ok(vendor?.api !== undefined || vendor?.webhook !== undefined, name)
            const polls = vendor.api?.polls.map((poll) => poll.name) ?? []
            assert.equal(new Set(polls).size, polls.length)
        }
    })

    it('are no others', () => {
        for (const name of ['', 'CXone', 'constructor', '__proto__', 'genesys']) assert.equal(vendorOf(name), undefined)
    })
})
