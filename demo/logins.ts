import { DEMO_ACCOUNT, INTEGRATION_USER, OAUTH_CLIENT } from './people.ts'

/** The demo's logins, as a table for the terminal. */
export function loginTable(): string {
    const rows: readonly (readonly [string, string, string])[] = [
        ['login', 'password', 'what for'],
        ['admin', 'admin', 'administrator'],
        [INTEGRATION_USER.name, INTEGRATION_USER.password, `integration user of the account ${DEMO_ACCOUNT}`],
        ['agent.one', 'agent', 'agent (CXone agent 30001)'],
        ['agent.two', 'agent', 'agent (matched by user name)'],
        [OAUTH_CLIENT.id, OAUTH_CLIENT.secret, 'OAuth client: /oauth_token.do'],
    ]
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
    return rows
        .map((row) => `  ${row[0].padEnd(widths[0] ?? 0)}  ${row[1].padEnd(widths[1] ?? 0)}  ${row[2]}`)
        .join('\n')
}
