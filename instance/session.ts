/** Who is acting, in which application scope and transaction. Passed explicitly; nothing in the local instance is ambient. */
export interface SessionUser {
    readonly sysId: string
    readonly userName: string
    readonly displayName: string
    readonly timeZone: string
    readonly roles: ReadonlySet<string>
}

/** One inbound request, one event, one job run: what a quota counts. */
export interface Transaction {
    readonly id: string
    /** SQL statements the application's own code asked for; the platform's own (rules, access control, numbering) are not counted. */
    statements: number
    /** Milliseconds of the instance's clock after which the transaction is cancelled. */
    readonly deadline: number
}

export interface Session {
    readonly id: string
    readonly user: SessionUser
    readonly language: string
    readonly interactive: boolean
    readonly transaction: Transaction
}
