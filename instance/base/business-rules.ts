/** A business rule of the platform itself that applications have to live with. */
export interface BaseBusinessRule {
    readonly source: string
    readonly name: string
    readonly table: string
    readonly condition: string
    /** Runs before an insertion. */
    readonly script: string
}

export const baseBusinessRules: readonly BaseBusinessRule[] = [
    {
        source: 'markdown/customer-service-management/r_InstalledWithOpenFrame.md',
        name: 'Set Agent',
        table: 'sn_openframe_phone_log',
        condition: 'current.agent.nil()',
        script: 'current.agent = gs.getUserID();',
    },
]
