/** Demo people, accounts and clients of the local instance. Local only: nothing here is part of the application. */

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
    readonly vip?: boolean
    /** A language's code, such as `sv`. */
    readonly preferred_language?: string
    readonly roles: readonly string[]
}

/** A telephony account with the user that calls in for it. */
export interface DemoAccount {
    readonly code: string
    readonly name: string
    readonly vendor: string
    readonly externalId: string
    readonly defaultCountry: string
    readonly work: 'itsm' | 'csm'
    /** What its requests are signed with; absent: they are not. */
    readonly webhookSecret?: string
    readonly integrationUser: { readonly name: string; readonly password: string }
    /** Agents that are mapped by hand: id in the telephony system and user name. */
    readonly agents: Readonly<Record<string, string>>
}

export const DEMO_ACCOUNT = 'cxone-demo'

export const INTEGRATION_USER = { name: 'telephony.cxone', password: 'telephony' } as const

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
    {
        code: DEMO_ACCOUNT,
        name: 'CXone demo',
        vendor: 'cxone',
        externalId: '4711000',
        defaultCountry: 'US',
        work: 'itsm',
        integrationUser: INTEGRATION_USER,
        agents: { '30001': 'agent.one', '30002': 'agent.two' },
    },
    {
        code: 'vonage-demo',
        name: 'Vonage demo',
        vendor: 'vonage',
        externalId: '0815',
        defaultCountry: 'GB',
        work: 'csm',
        webhookSecret: 'bG9jYWwtdm9uYWdlLXdlYmhvb2stc2VjcmV0LTMyYnk=',
        integrationUser: { name: 'telephony.vonage', password: 'telephony' },
        agents: { '1544': 'agent.two', '1545': 'agent.one' },
    },
    {
        code: 'events-demo',
        name: 'CloudEvents demo',
        vendor: 'cloudevents',
        externalId: 'events-demo',
        defaultCountry: 'US',
        work: 'itsm',
        webhookSecret: 'whsec_bG9jYWwtZXZlbnRzLXNpZ25pbmctc2VjcmV0LTMyYnk=',
        integrationUser: { name: 'telephony.events', password: 'telephony' },
        agents: { A1: 'agent.one', A2: 'agent.two' },
    },
    {
        code: 'simulator-demo',
        name: 'Simulator demo',
        vendor: 'simulator',
        externalId: 'simulator-demo',
        defaultCountry: 'US',
        work: 'itsm',
        webhookSecret: 'whsec_bG9jYWwtc2ltdWxhdG9yLXNpZ25pbmctc2VjcmV0LTMyYnk=',
        integrationUser: { name: 'telephony.simulator', password: 'telephony' },
        agents: { S1: 'agent.one', S2: 'agent.two' },
    },
]

export const OAUTH_CLIENT = { id: 'local-client', secret: 'local-secret' } as const

/** Agents of both desks: incidents and requests, and the cases of customers where there are any. */
const DESK_ROLES = [
    'x_tkl_voice.agent',
    'interaction_agent',
    'itil',
    'sn_customerservice_agent',
    'sn_customerservice.consumer_agent',
]

/** Numbers of the ranges that regulators keep for fiction, written as people write them. */
export const DEMO_USERS: readonly DemoUser[] = [
    ...DEMO_ACCOUNTS.map(integration),
    {
        user_name: 'agent.one',
        first_name: 'Agnes',
        last_name: 'One',
        email: 'agent.one@example.com',
        password: 'agent',
        employee_number: '2001',
        roles: DESK_ROLES,
    },
    {
        user_name: 'agent.two',
        first_name: 'Tobias',
        last_name: 'Two',
        email: 'agent.two@example.com',
        password: 'agent',
        employee_number: '2002',
        roles: DESK_ROLES,
    },
    {
        // Answers calls and may read nobody's records.
        user_name: 'agent.three',
        first_name: 'Theo',
        last_name: 'Three',
        email: 'agent.three@example.com',
        password: 'agent',
        employee_number: '2003',
        roles: ['x_tkl_voice.agent', 'interaction_agent'],
    },
    person('ada.byrne', 'Ada', 'Byrne', { phone: '(415) 555-2671' }),
    person('ben.okafor', 'Ben', 'Okafor', { mobile_phone: '+1 312-555-0134' }),
    person('chloe.martin', 'Chloé', 'Martin', { phone: '+33 1 99 00 12 34' }),
    person('daniel.hughes', 'Daniel', 'Hughes', { phone: '+44 20 7946 0958' }),
    person('elena.rossi', 'Elena', 'Rossi', { phone: '212-555-0187' }),
    person('frank.weber', 'Frank', 'Weber', { home_phone: '(212) 555 0187' }),
    person('grace.kim', 'Grace', 'Kim', { phone: '1.646.555.0112 ext. 4', mobile_phone: '6465550113' }),
    person('hiro.tanaka', 'Hiro', 'Tanaka', { mobile_phone: '0081 3-5550-0123' }),
    person('vera.lindqvist', 'Vera', 'Lindqvist', { phone: '(646) 555-0164', vip: true, preferred_language: 'sv' }),
]

function integration({ name, integrationUser }: DemoAccount): DemoUser {
    return {
        user_name: integrationUser.name,
        first_name: name.replace(' demo', ''),
        last_name: 'Integration',
        email: `${integrationUser.name}@example.com`,
        password: integrationUser.password,
        web_service_access_only: true,
        roles: ['x_tkl_voice.telephony'],
    }
}

function person(
    userName: string,
    firstName: string,
    lastName: string,
    columns: Pick<DemoUser, 'phone' | 'mobile_phone' | 'home_phone' | 'vip' | 'preferred_language'>
): DemoUser {
    return {
        user_name: userName,
        first_name: firstName,
        last_name: lastName,
        email: `${userName}@example.com`,
        roles: [],
        ...columns,
    }
}
