import assert from 'node:assert/strict'
import { launchBrowser, type TestBrowser } from '../support/browser.ts'
import { startInstance, type StartedInstance } from '../support/instance.ts'
import { password, together, userRows } from '../support/users.ts'

describe('in a browser', () => {
    let started: StartedInstance
    let browser: TestBrowser

    before(async () => {
        started = await startInstance({
            rows: together(userRows('abel', ['admin']), {
                sysauto_script: [
                    { sys_id: 'j1', name: 'Count', active: '1', script: "gs.info('job ran')", sys_scope: 'global' },
                ],
            }),
        })
        browser = await launchBrowser()
    })
    after(async () => {
        await browser?.close()
        await started?.close()
    })

    it('somebody logs in, sees what is installed, runs a job and logs out', async () => {
        const page = await browser.context.newPage()
        const problems: string[] = []
        page.on('console', (message) => {
            if (message.type() === 'error') problems.push(message.text())
        })
        await page.goto(`${started.url}/sys_user_list.do`)
        await page.getByLabel('User name').fill('abel')
        await page.getByLabel('Password').fill(password)
        await page.keyboard.press('Enter')
        await page.waitForURL(`${started.url}/sys_user_list.do`)
        await page.getByRole('link', { name: 'Local instance' }).click()
        await page.getByRole('heading', { name: 'What is installed' }).waitFor()
        assert.ok((await page.getByRole('region', { name: 'Tables' }).getByRole('row').count()) > 10)
        await page.getByRole('button', { name: 'Run Count now' }).click()
        assert.equal(await page.getByRole('status').textContent(), 'Ran Count.')
        assert.ok(started.instance.logs.some((entry) => entry.message === 'job ran'))
        await page.getByRole('link', { name: 'Log out' }).click()
        await page.waitForURL(`${started.url}/login.do`)
        await page.goto(`${started.url}/`)
        assert.equal(new URL(page.url()).pathname, '/login.do')
        assert.deepEqual(problems, [])
    })
})
