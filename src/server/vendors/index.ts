import { cloudevents } from './cloudevents/index.ts'
import { cxone } from './cxone/index.ts'
import { simulator } from './simulator/index.ts'
import { twilio } from './twilio/index.ts'
import type { Vendor } from './vendor.ts'
import { vonage } from './vonage/index.ts'

/** By the value of an account's `vendor` column. A new vendor is one more line. */
const VENDORS: ReadonlyMap<string, Vendor> = new Map([
    ['cxone', cxone],
    ['vonage', vonage],
    ['cloudevents', cloudevents],
    ['twilio', twilio],
    ['simulator', simulator],
])

/** undefined for a name that is no vendor's. */
export function vendorOf(name: string): Vendor | undefined {
    return VENDORS.get(name)
}
