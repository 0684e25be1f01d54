import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { startPhones, VENDORS, type Phones } from '../../demo/phones.ts'
import { startTrunkline, type Trunkline } from '../http/trunkline.ts'
import { launchBrowser, type TestBrowser } from '../support/browser.ts'
import { signIn } from './sign-in.ts'

describe('The phone simulator', () => {
    let trunkline: Trunkline
    let phones: Phones
    let browser: TestBrowser
    let page: Page
    before(async () => {
        trunkline = await startTrunkline()
        phones = await startPhones({ instanceUrl: trunkline.url, vendors: VENDORS, port: 0 })
        for (const line of phones.lines) await phones.connect(line)
        browser = await launchBrowser()
        page = await browser.context.newPage()
    })
    after(async () => {
        await browser.close()
        await phones.close()
        await trunkline.close()
    })

    it('plays a call of each telephony system', async () => {
        const scenarios = {
            'NICE CXone': 'Transfer chain',
            'Vonage Contact Center': 'Answered',
            CloudEvents: 'Hold',
            Simulator: 'Blind transfer',
        }
        for (const [vendor, scenario] of Object.entries(scenarios)) {
            await page.goto(phones.pageUrl)
            await page.getByRole('link', { name: vendor, exact: true }).click()
            await page.getByRole('radio', { name: scenario, exact: true }).check()
            await page.getByRole('button', { name: 'Play' }).click()
            assert.equal(await page.getByRole('status').textContent(), 'The call is over, and everything arrived.')
            const rows = await page.getByRole('row').allTextContents()
            assert.match(rows.at(1) ?? '', /200.*New/s)
            assert.match(rows.at(-1) ?? '', /The call is over \(answered\).*Closed Complete/s)
        }
    })

    it('leads to the Interaction of the call, its row and its trace', async () => {
        await page.goto(phones.pageUrl)
        await page.getByRole('radio', { name: 'Blind transfer', exact: true }).check()
        await page.getByRole('button', { name: 'Play' }).click()
        const played = page.url()

        await page.getByRole('link', { name: 'Interaction IMS' }).click()
        await signIn(page, 'admin', 'admin')
        await page.getByText('Closed Complete').first().waitFor()
        await page.getByText('Ada Byrne').first().waitFor()
        await page.getByText('Tobias Two').first().waitFor()

        await page.goto(played)
        await page.getByRole('link', { name: "The call's row" }).click()
        await page.getByText('answered').first().waitFor()
        await page.goto(played)
        await page.getByRole('link', { name: 'Its trace' }).click()
        await page.getByText('call.transferred').first().waitFor()
    })

    it('says what was lost, and a reconciliation brings it', async () => {
        await page.goto(phones.pageUrl)
        await page.getByLabel('Number of the caller').fill('(646) 555-0113')
        await page.getByLabel('Lost on the way').selectOption('everything')
        await page.getByRole('button', { name: 'Play' }).click()
        assert.match((await page.getByRole('status').textContent()) ?? '', /4 of 4 messages were lost/)
        assert.ok((await page.content()).includes('The instance knows of no such call yet.'))

        trunkline.instance.runJob('Trunkline: reconcile')
        const found = await trunkline.row('interaction', 'caller_phone_number=+16465550113')
        assert.equal(found['state'], 'closed_complete')
        await page.reload()
        await page.getByRole('link', { name: `Interaction ${found['number'] ?? ''}` }).waitFor()
        assert.ok((await page.content()).includes('Grace Kim'))
    })

    it('says that what somebody lost who can not be asked stays lost', async () => {
        await page.goto(phones.pageUrl)
        await page.getByRole('link', { name: 'CloudEvents', exact: true }).click()
        await page.getByLabel('Lost on the way').selectOption('everything')
        await page.getByRole('button', { name: 'Play' }).click()
        assert.match(
            (await page.getByRole('status').textContent()) ?? '',
            /were lost, and nobody can be asked for them/
        )
        const account = await trunkline.row('x_tkl_voice_account', 'code=events-demo')
        assert.deepEqual([account['vendor'], account['reconcile']], ['cloudevents', 'false'])
    })

    it('shows a slow call while it goes on', async () => {
        await page.goto(phones.pageUrl)
        await page.getByLabel('Between two messages').selectOption('one second')
        await page.getByRole('button', { name: 'Play' }).click()
        assert.match((await page.getByRole('status').textContent()) ?? '', /The call is going on/)
        await page.getByText('The call is over, and everything arrived.').waitFor()
    })

    it('works without a mouse', async () => {
        await page.goto(phones.pageUrl)
        await page.keyboard.press('Tab')
        assert.equal(await page.evaluate('document.activeElement.textContent'), 'Skip to the content')
        await page.getByRole('radio', { name: 'Answered', exact: true }).focus()
        await page.keyboard.press('ArrowDown')
        assert.ok(await page.getByRole('radio', { name: 'Abandoned in queue' }).isChecked())
        await page.keyboard.press('Enter')
        await page.getByRole('heading', { name: 'NICE CXone: abandoned in queue' }).waitFor()
        await page.getByText('Closed Abandoned').first().waitFor()
    })

    it('names the field of a form that is wrong', async () => {
        const post = (form: Record<string, string>): Promise<Response> =>
            fetch(`${phones.pageUrl}/plays`, { method: 'POST', body: new URLSearchParams(form) })
        for (const [form, expected] of [
            [{ vendor: 'acme' }, /^vendor: expected one of cxone, vonage, events, simulator/],
            [{ vendor: 'cxone', scenario: 'nothing' }, /^scenario: expected one of answered/],
            [{ vendor: 'cxone', scenario: 'answered', pause: '-1' }, /^pause: expected/],
            [{ vendor: 'cxone', scenario: 'answered', lose: '2' }, /^lose: expected/],
        ] as const) {
            const reply = await post(form)
            assert.equal(reply.status, 400)
            assert.match(await reply.text(), expected)
        }
    })
})
