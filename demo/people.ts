/** Demo people, account and clients of the local instance. Local only: nothing here is part of the application. */

export interface DemoUser {
    readonly user_name: string
    readonly first_name: string
    readonly last_name: string
    readonly email: string
    readonly password?: string
    readonly employee_number?: string
    readonly phone?: string
    readonly mobile_phone?: string
    readonly home_phone?: string
    readonly web_service_access_only?: boolean
    readonly roles: readonly string[]
}

export const DEMO_ACCOUNT = 'cxone-demo'

export const INTEGRATION_USER = { name: 'telephony.cxone', password: 'telephony' } as const

export const OAUTH_CLIENT = { id: 'local-client', secret: 'local-secret' } as const

/** Numbers of the ranges that regulators keep for fiction, written as people write them. */
export const DEMO_USERS: readonly DemoUser[] = [
    {
        user_name: INTEGRATION_USER.name,
        first_name: 'CXone',
        last_name: 'Integration',
        email: 'telephony.cxone@example.com',
        password: INTEGRATION_USER.password,
        web_service_access_only: true,
        roles: ['x_tkl_voice.telephony'],
    },
    {
        user_name: 'agent.one',
        first_name: 'Agnes',
        last_name: 'One',
        email: 'agent.one@example.com',
        password: 'agent',
        employee_number: '2001',
        roles: ['x_tkl_voice.agent', 'interaction_agent', 'itil'],
    },
    {
        user_name: 'agent.two',
        first_name: 'Tobias',
        last_name: 'Two',
        email: 'agent.two@example.com',
        password: 'agent',
        employee_number: '2002',
        roles: ['x_tkl_voice.agent', 'interaction_agent', 'itil'],
    },
    person('ada.byrne', 'Ada', 'Byrne', { phone: '(415) 555-2671' }),
    person('ben.okafor', 'Ben', 'Okafor', { mobile_phone: '+1 312-555-0134' }),
    person('chloe.martin', 'Chloé', 'Martin', { phone: '+33 1 99 00 12 34' }),
    person('daniel.hughes', 'Daniel', 'Hughes', { phone: '+44 20 7946 0958' }),
    person('elena.rossi', 'Elena', 'Rossi', { phone: '212-555-0187' }),
    person('frank.weber', 'Frank', 'Weber', { home_phone: '(212) 555 0187' }),
    person('grace.kim', 'Grace', 'Kim', { phone: '1.646.555.0112 ext. 4', mobile_phone: '6465550113' }),
    person('hiro.tanaka', 'Hiro', 'Tanaka', { mobile_phone: '0081 3-5550-0123' }),
]

function person(
    userName: string,
    firstName: string,
    lastName: string,
    phones: Pick<DemoUser, 'phone' | 'mobile_phone' | 'home_phone'>
): DemoUser {
    return {
        user_name: userName,
        first_name: firstName,
        last_name: lastName,
        email: `${userName}@example.com`,
        roles: [],
        ...phones,
    }
}
