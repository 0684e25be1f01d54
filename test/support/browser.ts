import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { chromium as engine, type BrowserContext } from 'playwright-core'

/** Arguments of the packaged Chromium that would make it more permissive than a person's browser, or fragile with several tabs. */
const UNWANTED = new Set([
    '--disable-web-security',
    '--allow-running-insecure-content',
    '--single-process',
    '--no-zygote',
])

export interface TestBrowser {
    /** One profile: its tabs share cookies, storage, Web Locks and channels. */
    readonly context: BrowserContext
    close(): Promise<void>
}

/** A headless Chromium with a profile of its own; needs no installed browser and no display, and runs as root. */
export async function launchBrowser(): Promise<TestBrowser> {
    const profile = await mkdtemp(join(tmpdir(), 'browser-'))
    const context = await engine.launchPersistentContext(profile, {
        executablePath: await chromium.executablePath(),
        args: chromium.args.filter((argument) => !UNWANTED.has(argument)),
        headless: true,
    })
    return {
        context,
        close: async () => {
            await context.close()
            await rm(profile, { recursive: true, force: true })
        },
    }
}
