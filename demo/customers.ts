/** Demo customers of the account that is for customer service, and what callers have open. Local only. */

interface DemoAccountOfCustomer {
    readonly name: string
    readonly phone: string
    readonly fax_phone?: string
    /** User name of the contact who is asked first. */
    readonly primaryContact: string
}

interface DemoContact {
    readonly user_name: string
    readonly first_name: string
    readonly last_name: string
    /** Name of the account. */
    readonly account: string
    readonly phone?: string
    readonly mobile_phone?: string
    readonly preferred_language?: string
}

interface DemoConsumer {
    readonly first_name: string
    readonly last_name: string
    readonly business_phone?: string
    readonly mobile_phone?: string
    readonly home_phone?: string
    /** User name of the portal's user, where the consumer has registered. */
    readonly userName?: string
}

/** A task, and who it is for: a user name, or the name of a consumer. */
export interface DemoTask {
    readonly table: 'incident' | 'sc_request' | 'sn_customerservice_case'
    readonly column: 'caller_id' | 'requested_for' | 'contact' | 'consumer'
    readonly person: string
    readonly short_description: string
    readonly state: string
    readonly active: boolean
    readonly priority?: string
    /** User name of the agent. */
    readonly assignedTo?: string
}

const HARBOUR = 'Harbour & Vale'
const NORTHGATE = 'Northgate Foods'

export const DEMO_CUSTOMER_ACCOUNTS: readonly DemoAccountOfCustomer[] = [
    { name: HARBOUR, phone: '020 7946 0100', fax_phone: '020 7946 0109', primaryContact: 'priya.nair' },
    { name: NORTHGATE, phone: '(01632) 960100', primaryContact: 'samir.haddad' },
]

/** Those of the first account share its switchboard. */
export const DEMO_CONTACTS: readonly DemoContact[] = [
    {
        user_name: 'priya.nair',
        first_name: 'Priya',
        last_name: 'Nair',
        account: HARBOUR,
        phone: '020 7946 0100',
        mobile_phone: '07700 900121',
    },
    {
        user_name: 'owen.price',
        first_name: 'Owen',
        last_name: 'Price',
        account: HARBOUR,
        phone: '+44 (0)20 7946 0100',
    },
    {
        user_name: 'martha.ellis',
        first_name: 'Martha',
        last_name: 'Ellis',
        account: HARBOUR,
        phone: '+44 20 7946 0100',
    },
    {
        user_name: 'samir.haddad',
        first_name: 'Samir',
        last_name: 'Haddad',
        account: NORTHGATE,
        phone: '01632 960145',
        mobile_phone: '+44 7700 900133',
        preferred_language: 'fr',
    },
]

/** The second is the contact Samir Haddad once more. */
export const DEMO_CONSUMERS: readonly DemoConsumer[] = [
    { first_name: 'Isla', last_name: 'Grant', mobile_phone: '07700 900144' },
    { first_name: 'Samir', last_name: 'Haddad', mobile_phone: '07700 900133' },
    {
        first_name: 'Noah',
        last_name: 'Field',
        home_phone: '01632 960177',
        business_phone: '0161 496 0188',
        userName: 'noah.field',
    },
]

export const DEMO_TASKS: readonly DemoTask[] = [
    {
        table: 'incident',
        column: 'caller_id',
        person: 'ada.byrne',
        short_description: 'VPN drops every few minutes',
        state: '2',
        active: true,
        priority: '2',
        assignedTo: 'agent.one',
    },
    {
        table: 'incident',
        column: 'caller_id',
        person: 'ada.byrne',
        short_description: 'Docking station not found',
        state: '7',
        active: false,
    },
    {
        table: 'incident',
        column: 'caller_id',
        person: 'vera.lindqvist',
        short_description: 'Cannot join meetings',
        state: '1',
        active: true,
        priority: '1',
    },
    {
        table: 'sc_request',
        column: 'requested_for',
        person: 'ben.okafor',
        short_description: 'New laptop',
        state: '1',
        active: true,
    },
]

/** Of an instance that has Customer Service. */
export const DEMO_CASES: readonly DemoTask[] = [
    {
        table: 'sn_customerservice_case',
        column: 'contact',
        person: 'priya.nair',
        short_description: 'Invoice shows the wrong address',
        state: '10',
        active: true,
        assignedTo: 'agent.two',
    },
    {
        table: 'sn_customerservice_case',
        column: 'contact',
        person: 'priya.nair',
        short_description: 'Question about delivery times',
        state: '3',
        active: false,
    },
    {
        table: 'sn_customerservice_case',
        column: 'consumer',
        person: 'Isla Grant',
        short_description: 'Parcel arrived damaged',
        state: '18',
        active: true,
    },
]
