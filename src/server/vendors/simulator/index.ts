import { cloudevents } from '../cloudevents/index.ts'
import type { Vendor } from '../vendor.ts'
import { simulatorApi } from './api.ts'

/** The simulated telephony system of `telephony/simulator`: tells in this app's own words, and can be asked. */
export const simulator: Vendor = {
    ...cloudevents,
    name: 'simulator',
    api: simulatorApi,
}
