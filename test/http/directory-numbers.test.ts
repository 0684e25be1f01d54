import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { changeAccount, entriesOf, importUsers } from './directory.ts'
import { startTrunkline, type Trunkline } from './trunkline.ts'

interface Example {
    readonly country: string
    readonly e164: string
    readonly national: string
    readonly international: string
}

const FILE = path.join(import.meta.dirname, '../fixtures/phone-numbers/mobile.json')
const { numbers } = JSON.parse(readFileSync(FILE, 'utf8')) as { readonly numbers: readonly Example[] }

/* Everybody here has the number of a country, once as it is written there and once as it is written abroad. */

describe('A number of any country', () => {
    let trunkline: Trunkline
    before(async () => {
        trunkline = await startTrunkline({ background: false })
        for (const user of trunkline.instance.rows.select({ table: 'sys_user' })) {
            const noPhones = { phone: null, mobile_phone: null, home_phone: null }
            trunkline.instance.rows.update('sys_user', user['sys_id'] ?? '', noPhones)
        }
        for (const account of ['vonage-demo', 'events-demo', 'simulator-demo']) {
            await changeAccount(trunkline, account, { active: 'false' })
        }
        importUsers(trunkline.instance, numbers.length, (index) => ({
            phone: numbers[index]?.national ?? '',
            mobile_phone: numbers[index]?.international ?? '',
        }))
    })
    after(() => trunkline.close())

    it('is among those of at least forty', () => {
        assert.ok(new Set(numbers.map(({ country }) => country)).size >= 40)
    })

    for (const [index, { country, e164, national, international }] of numbers.entries()) {
        it(`is the same as ${national} for an account in ${country} and as ${international}, and is found`, async () => {
            await changeAccount(trunkline, 'cxone-demo', { default_country: country })
            const user = String(index).padStart(8, '0').padStart(32, 'f')
            const [mobile, phone, ...others] = entriesOf(trunkline.instance, user)
            assert.deepEqual([mobile, others], [`mobile_phone ${e164}`, []])
            assert.ok([`phone ${e164} ${country}`, `phone ${e164}`].includes(phone ?? ''), phone)
            assert.deepEqual(
                found(e164).filter((entry) => entry.record === user),
                [
                    { record: user, e164, kind: 'mobile' },
                    { record: user, e164, kind: 'business' },
                ]
            )
        })
    }

    interface Found {
        readonly record: string
        readonly e164: string
        readonly kind: string
    }

    function found(e164: string): Found[] {
        const text = trunkline.script(
            `var entries = require('./src/server/records/directory-entries.ts').findEntries('${e164}', 50).entries;
            return JSON.stringify(entries.map(function (entry) {
                return { record: entry.record, e164: entry.e164, kind: entry.kind };
            }));`,
            'x_tkl_voice'
        )
        return JSON.parse(String(text)) as Found[]
    }
})
