import { DEMO_ACCOUNTS, OAUTH_CLIENT } from './people.ts'

/** The demo's logins, as a table for the terminal. */
export function loginTable(): string {
    const rows: readonly (readonly [string, string, string])[] = [
        ['login', 'password', 'what for'],
        ['admin', 'admin', 'administrator'],
        ...DEMO_ACCOUNTS.map(
            ({ code, integrationUser: { name, password } }) =>
                [name, password, `integration user of the account ${code}`] as const
        ),
        ['agent.one', 'agent', `agent${mapped('agent.one')}`],
        ['agent.two', 'agent', `agent${mapped('agent.two')}`],
        ['agent.three', 'agent', 'agent who may see no people and no records'],
        [OAUTH_CLIENT.id, OAUTH_CLIENT.secret, 'OAuth client: /oauth_token.do'],
    ]
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
    return rows
        .map((row) => `  ${row[0].padEnd(widths[0] ?? 0)}  ${row[1].padEnd(widths[1] ?? 0)}  ${row[2]}`)
        .join('\n')
}

/** The agents of the accounts that are mapped to a user. */
function mapped(userName: string): string {
    const agents = DEMO_ACCOUNTS.flatMap(({ name, agents }) =>
        Object.entries(agents)
            .filter(([, user]) => user === userName)
            .map(([id]) => `${name.replace(' demo', '')} ${id}`)
    )
    return agents.length === 0 ? '' : ` (${agents.join(', ')})`
}
