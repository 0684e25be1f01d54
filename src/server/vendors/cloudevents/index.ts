import type { Vendor } from '../vendor.ts'
import { readEvents } from './events.ts'
import { hasStandardSignature, verifyStandardWebhook } from './signature.ts'

/**
 * Anybody who tells what happens in this app's own words: CloudEvents 1.0, signed as Standard Webhooks or sent by a
 * user.
 */
export const cloudevents: Vendor = {
    name: 'cloudevents',
    webhook: {
        isSigned: hasStandardSignature,
        verify: verifyStandardWebhook,
        read: ({ rawBody }) => readEvents(rawBody),
    },
}
