import { GlideScriptedExtensionPoint } from '@servicenow/glide'
import type { Offer } from '../callers/candidate.ts'
import { listOf, readOffers } from '../callers/offers.ts'
import { recordError } from './errors.ts'
import { dayOf } from './time.ts'

/** The scripted extension point that other look-ups join through (fluent/extensions/caller-lookup.now.ts). */
const POINT = 'x_tkl_voice.CallerLookup'

/** Longer than a look-up may take without being noticed. */
const SLOW_MS = 500

/** What an extension is asked. */
export interface ExtensionQuestion {
    /** E.164. */
    readonly number: string
    readonly accountCode: string
    readonly work: string
    /** `inbound`, `outbound`, or '' where nobody calls yet. */
    readonly direction: string
    /** As the telephony system sent it, '' when it sent none. */
    readonly language: string
}

/**
 * What the extensions offer, each asked in its order. An extension that fails, offers what cannot be read or takes long
 * is written down as an error, once a day and without the number; the look-up goes on without it.
 */
export function askExtensions(question: ExtensionQuestion, account: string): Offer[] {
    return findExtensions(account).flatMap((extension) => ask(extension, question, account))
}

/** What was offered is not there, or may not be read by this application. */
export function reportMissing({ source }: Offer, account: string): void {
    report(account, source, 'It offered a record that cannot be read')
}

function findExtensions(account: string): readonly unknown[] {
    try {
        const extensions = listOf(new GlideScriptedExtensionPoint().getExtensions(POINT))
        if (extensions === undefined) report(account, 'extensions', 'The platform gave no list of them')
        return extensions ?? []
    } catch (error) {
        report(account, 'extensions', `The extensions could not be read: ${kindOf(error)}`)
        return []
    }
}

interface Extension {
    readonly type?: unknown
    readonly initialize?: () => unknown
    readonly find?: (question: ExtensionQuestion) => unknown
}

function ask(extension: unknown, question: ExtensionQuestion, account: string): readonly Offer[] {
    if (!isExtension(extension)) return []
    const name = nameOf(extension)
    const began = Date.now()
    try {
        if (typeof extension.find !== 'function') {
            report(account, name, 'It has no method find')
            return []
        }
        // The objects come uninitialised (platform documentation of getExtensions).
        if (typeof extension.initialize === 'function') extension.initialize()
        const { offers, problem } = readOffers(extension.find({ ...question }), name)
        if (problem !== '') report(account, name, problem)
        const took = Date.now() - began
        if (took >= SLOW_MS) report(account, `${name}/slow`, `It took ${took} ms`)
        return offers
    } catch (error) {
        report(account, name, `It failed: ${kindOf(error)}`)
        return []
    }
}

function nameOf(extension: Extension): string {
    try {
        const { type } = extension
        if (typeof type === 'string' && type !== '') return type.slice(0, 80)
    } catch {
        // What fails already when it is named fails again when it is asked, and is reported then.
    }
    return 'an extension without a type'
}

function isExtension(extension: unknown): extension is Extension {
    return typeof extension === 'object' && extension !== null
}

/** The message of somebody else's error may hold the number, so only its name is kept. */
function kindOf(error: unknown): string {
    const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
    return /^\w{1,40}$/.test(name) ? name : 'an error'
}

function report(account: string, extension: string, problem: string): void {
    recordError({
        account,
        subject: `caller-lookup/${extension}/${problem.replace(/\d+/g, '#').slice(0, 60)}/${dayOf(Date.now())}`,
        origin: 'instance',
        call: '',
        script: extension,
        action: 'look the caller up',
        message: `The caller look-up ${extension}: ${problem}`,
        detail: 'An extension of x_tkl_voice.CallerLookup. The caller was looked up without it.',
    })
}
