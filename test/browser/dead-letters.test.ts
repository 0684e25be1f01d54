import assert from 'node:assert/strict'
import { startTrunkline, type Trunkline } from '../http/trunkline.ts'
import { launchBrowser, type TestBrowser } from '../support/browser.ts'
import { allowInteractions } from '../support/refused-writes.ts'
import { signIn } from './sign-in.ts'

describe('Dead letters in the pages of an administrator', () => {
    let trunkline: Trunkline
    let browser: TestBrowser
    before(async () => {
        trunkline = await startTrunkline()
        trunkline.script(`gs.setProperty('x_tkl_voice.retry.limit', '1');`)
        browser = await launchBrowser()
    })
    after(async () => {
        await browser.close()
        await trunkline.close()
    })

    it('are found in the menu, say why they are dead, and are replayed with a button', async () => {
        allowInteractions(trunkline, 'denied')
        await trunkline.step('create', { contactId: 'dead', ani: '4155552671' })
        allowInteractions(trunkline, 'allowed')
        assert.deepEqual(await trunkline.rows('interaction', 'client_session_id=dead'), [])

        const page = await browser.context.newPage()
        await page.goto(trunkline.url)
        await signIn(page, 'admin', 'admin')
        await page.getByRole('link', { name: 'Dead letters' }).click()
        await page.getByRole('row').filter({ hasText: 'dead' }).getByRole('link').last().click()
        await page
            .getByText(/refused to create the Interaction/)
            .first()
            .waitFor()
        await page.getByRole('button', { name: 'Replay' }).click()
        await page.waitForLoadState()

        assert.equal((await trunkline.row('interaction', 'client_session_id=dead'))['state'], 'new')
        await page.goto(trunkline.url)
        await page.getByRole('link', { name: 'Dead letters' }).click()
        await page.getByText('No records to display.').first().waitFor()
    })
})
