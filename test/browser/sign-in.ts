import type { Page } from 'playwright-core'

/** Fills the login page that stands before what was asked for. */
export async function signIn(page: Page, user: string, password: string): Promise<void> {
    await page.getByLabel('User name').fill(user)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Log in' }).click()
}
