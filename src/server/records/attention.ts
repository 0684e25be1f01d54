import { gs, GlideRecord } from '@servicenow/glide'
import { isRecorded, recordError, type IntegrationError } from './errors.ts'

/**
 * Something only a person can put right: an error row, and the platform event that sends it to whom the account names
 * (fluent/events/attention.now.ts). The same subject is told once.
 */
export function callAttention(error: IntegrationError): void {
    if (isRecorded(error.account, error.subject)) return
    recordError(error)
    const account = new GlideRecord('x_tkl_voice_account')
    if (!account.get(error.account)) return
    gs.eventQueue('x_tkl_voice.attention', account, error.message.slice(0, 200), error.detail.slice(0, 1000))
}
