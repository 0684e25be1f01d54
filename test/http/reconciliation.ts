import { testClock, type TestClock } from '../support/instance.ts'
import { accountNamed, type TestAccount } from './accounts.ts'
import { startTrunkline, type Trunkline, type TrunklineOptions } from './trunkline.ts'
import { startVendor, type VendorThread } from './vendor-thread.ts'

export const MINUTE = 60000

/** The CXone account of the demo, whose vendor is asked what happened; the clock stands still until a test moves it. */
export interface Reconciliation {
    readonly clock: TestClock
    readonly trunkline: Trunkline
    readonly vendor: VendorThread
    readonly account: TestAccount
    /** ISO 8601, some milliseconds ago. */
    now(ago?: number): string
    /** What the vendor tells of contacts that changed. */
    states(contactStates: object[]): Promise<void>
    /** What the vendor tells of contacts that there are. */
    active(activeContacts: object[]): Promise<void>
    /** A contact as the vendor's reports have it; it began a minute before its last update, which was some milliseconds ago. */
    contact(contactId: string, state: string, agentId?: number, ago?: number): object
    /** Runs the job. */
    reconcile(): void
    accountRow(): Promise<Record<string, string>>
    /** What the account tells of its last reconciliation, without the seconds it took. */
    summary(): Promise<string>
    interactionOf(contactId: string): Promise<Record<string, string>>
    /** Errors whose subject begins like this. */
    errors(subject: string): Promise<Record<string, string>[]>
    close(): Promise<void>
}

/** At first the vendor has nothing to tell. */
export async function startReconciliation(options: TrunklineOptions = {}): Promise<Reconciliation> {
    const clock = testClock()
    const vendor = await startVendor()
    const trunkline = await startTrunkline({ clock, background: false, ...options })
    const account = await accountNamed(trunkline, 'cxone-demo')
    await account.change({
        api_url: `${vendor.url}/`,
        token_url: `${vendor.url}/token`,
        api_client_id: 'client',
        api_access_key_id: 'key',
        reconcile: 'true',
    })
    account.setSecrets({ api_client_secret: 'hush', api_access_key_secret: 'hush too' })

    const now = (ago = 0): string => new Date(clock.now() - ago).toISOString()
    const states = (contactStates: object[]): Promise<void> =>
        vendor.answer('/contacts/states', { lastPollTime: now(), contactStates })
    const active = (activeContacts: object[]): Promise<void> =>
        vendor.answer('/contacts/active', { totalRecords: activeContacts.length, activeContacts })
    const accountRow = (): Promise<Record<string, string>> =>
        trunkline.row('x_tkl_voice_account', `sys_id=${account.id}`)
    await vendor.answer('/token', { access_token: 'the-token', token_type: 'Bearer', expires_in: 3600 })
    await states([])
    await active([])
    await vendor.answer('/contacts/completed', { lastPollTime: now(), completedContacts: [] })
    await vendor.answer('/agents/states', { lastPollTime: now(), agentStates: [] })

    return {
        clock,
        trunkline,
        vendor,
        account,
        now,
        states,
        active,
        contact: (contactId, state, agentId = 0, ago = 0) => ({
            contactId,
            masterContactId: contactId,
            contactStateName: state,
            contactStartDate: now(ago + MINUTE),
            lastUpdateTime: now(ago),
            agentId,
            mediaTypeId: 4,
            fromAddress: '4155552671',
            toAddress: '8005550100',
            skillId: 77,
            skillName: 'Service desk',
            isOutbound: false,
        }),
        reconcile: () => void trunkline.instance.runJob('Trunkline: reconcile'),
        accountRow,
        summary: async () => ((await accountRow())['last_reconciliation'] ?? '').replace(/; \d+\.\d s/, ''),
        interactionOf: (contactId) => trunkline.row('interaction', `client_session_id=${contactId}`),
        errors: (subject) => trunkline.rows('x_tkl_voice_error', `subjectSTARTSWITH${subject}`),
        close: async () => {
            await trunkline.close()
            await vendor.close()
        },
    }
}
