import assert from 'node:assert/strict'
import { replyOf, startTrunkline, type Trunkline } from '../http/trunkline.ts'
import { launchBrowser, type TestBrowser } from '../support/browser.ts'
import { signIn } from './sign-in.ts'

describe('The screen pop of a call', () => {
    let trunkline: Trunkline
    let browser: TestBrowser
    before(async () => {
        trunkline = await startTrunkline()
        browser = await launchBrowser()
    })
    after(async () => {
        await browser.close()
        await trunkline.close()
    })

    it('opens the Interaction in the browser of an agent who is logged in, and after a login', async () => {
        const reply = replyOf(await trunkline.step('create', { contactId: 'pop', ani: '4155552671' }))
        const page = await browser.context.newPage()
        await page.goto(String(reply['screenPopUrl']))
        await signIn(page, 'agent.one', 'agent')
        await page.getByText(String(reply['interactionNumber'])).first().waitFor()
        assert.ok((await page.content()).includes('+14155552671'))

        await trunkline.step('answer', { contactId: 'pop', agentId: '30001' })
        await page.goto(String(reply['screenPopUrl']))
        await page.getByText('Work In Progress').first().waitFor()
        assert.ok((await page.content()).includes('Agnes One'))
    })
})
