/** Which tables hold phones, in which columns. */

export type PhoneKind = 'mobile' | 'business' | 'home' | 'switchboard' | 'fax'

export interface PhoneColumn {
    readonly column: string
    readonly kind: PhoneKind
}

/** A table whose phones are in the directory, with those of its child classes. */
export interface PhoneSource {
    readonly table: 'sys_user' | 'csm_consumer' | 'customer_account'
    readonly phones: readonly PhoneColumn[]
    /** Of a child class (table) the column that names the customer account its records belong to. */
    readonly contacts?: { readonly table: string; readonly account: string }
    /** The column that names the user whom the record signs in as: the same person. */
    readonly portalUser?: string
}

/** Those that exist only with Customer Service Management are optional: an instance may not have them. */
export const PHONE_SOURCES: readonly PhoneSource[] = [
    {
        table: 'sys_user',
        phones: [
            { column: 'phone', kind: 'business' },
            { column: 'mobile_phone', kind: 'mobile' },
            { column: 'home_phone', kind: 'home' },
        ],
        contacts: { table: 'customer_contact', account: 'account' },
    },
    {
        table: 'csm_consumer',
        phones: [
            { column: 'business_phone', kind: 'business' },
            { column: 'mobile_phone', kind: 'mobile' },
            { column: 'home_phone', kind: 'home' },
            { column: 'fax', kind: 'fax' },
        ],
        portalUser: 'user',
    },
    {
        table: 'customer_account',
        phones: [
            { column: 'phone', kind: 'switchboard' },
            { column: 'fax_phone', kind: 'fax' },
        ],
    },
]

const KINDS: readonly PhoneKind[] = ['mobile', 'business', 'home', 'switchboard', 'fax']

export function toKind(text: string): PhoneKind {
    return KINDS.find((kind) => kind === text) ?? 'business'
}
