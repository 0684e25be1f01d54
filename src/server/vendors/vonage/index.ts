import type { Vendor } from '../vendor.ts'
import { VONAGE_API } from './api.ts'
import { hasVonageSignature, verifyVonageSignature } from './signature.ts'
import { readWebhook } from './webhook.ts'

/**
 * Vonage Contact Center (once NewVoiceMedia): signed webhooks, Data Connector steps (plan.ts) and the Insights Stats
 * API.
 */
export const vonage: Vendor = {
    name: 'vonage',
    webhook: { isSigned: hasVonageSignature, verify: verifyVonageSignature, read: readWebhook },
    api: VONAGE_API,
}
