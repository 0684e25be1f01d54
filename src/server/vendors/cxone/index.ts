import type { Vendor } from '../vendor.ts'
import { CXONE_API } from './api.ts'

/** NICE CXone: tells by the steps of a Studio script, which sign nothing, and is asked by its reporting API. */
export const cxone: Vendor = { name: 'cxone', api: CXONE_API }
