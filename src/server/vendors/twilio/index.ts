import type { Vendor } from '../vendor.ts'
import { readCallback } from './callback.ts'
import { readForm } from './form.ts'
import { hasTwilioSignature, verifyTwilio } from './signature.ts'

/**
 * Twilio Programmable Voice: the status callbacks of its calls and recordings, signed with the account's auth token. It
 * is not asked for anything: what happened is in what it tells.
 */
export const twilio: Vendor = {
    name: 'twilio',
    webhook: {
        isSigned: hasTwilioSignature,
        verify: verifyTwilio,
        read: ({ rawBody }) => {
            const fields = Object.fromEntries(readForm(rawBody).map(({ name, value }) => [name, value]))
            return { ok: true, entries: [readCallback(fields, rawBody)] }
        },
    },
}
