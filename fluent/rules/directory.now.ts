import { BusinessRule } from '@servicenow/sdk/core'
import { noticeCountries } from '../../src/server/rules/directory-countries.ts'
import { indexConsumer, indexCustomerAccount, indexUser } from '../../src/server/rules/directory.ts'

/*
 * The phone directory follows whoever has a phone. On another scope's table only an async rule may run a script. The
 * conditions keep what says nothing about phones from queueing anything: a sign-in updates a user, too. A table that is
 * not on the instance has no records to run a rule for.
 */

BusinessRule({
    $id: Now.ID['rule-directory-user'],
    name: 'Trunkline: index the phones of a user',
    table: 'sys_user',
    when: 'async',
    action: ['insert', 'delete'],
    filterCondition: 'phoneISNOTEMPTY^ORmobile_phoneISNOTEMPTY^ORhome_phoneISNOTEMPTY',
    order: 100,
    active: true,
    script: indexUser,
})

BusinessRule({
    $id: Now.ID['rule-directory-user-changed'],
    name: 'Trunkline: index the changed phones of a user',
    table: 'sys_user',
    when: 'async',
    action: ['update'],
    filterCondition:
        'phoneVALCHANGES^ORmobile_phoneVALCHANGES^ORhome_phoneVALCHANGES^ORactiveVALCHANGES^ORnameVALCHANGES^ORfirst_nameVALCHANGES^ORlast_nameVALCHANGES',
    order: 100,
    active: true,
    script: indexUser,
})

BusinessRule({
    $id: Now.ID['rule-directory-contact-moved'],
    name: 'Trunkline: note the account of a contact',
    table: 'customer_contact',
    when: 'async',
    action: ['update'],
    filterCondition: 'accountVALCHANGES',
    order: 100,
    active: true,
    script: indexUser,
})

BusinessRule({
    $id: Now.ID['rule-directory-consumer'],
    name: 'Trunkline: index the phones of a consumer',
    table: 'csm_consumer',
    when: 'async',
    action: ['insert', 'delete'],
    filterCondition: 'business_phoneISNOTEMPTY^ORmobile_phoneISNOTEMPTY^ORhome_phoneISNOTEMPTY^ORfaxISNOTEMPTY',
    order: 100,
    active: true,
    script: indexConsumer,
})

BusinessRule({
    $id: Now.ID['rule-directory-consumer-changed'],
    name: 'Trunkline: index the changed phones of a consumer',
    table: 'csm_consumer',
    when: 'async',
    action: ['update'],
    filterCondition:
        'business_phoneVALCHANGES^ORmobile_phoneVALCHANGES^ORhome_phoneVALCHANGES^ORfaxVALCHANGES^ORactiveVALCHANGES^ORnameVALCHANGES^ORfirst_nameVALCHANGES^ORlast_nameVALCHANGES^ORuserVALCHANGES',
    order: 100,
    active: true,
    script: indexConsumer,
})

BusinessRule({
    $id: Now.ID['rule-directory-account'],
    name: 'Trunkline: index the phones of a customer account',
    table: 'customer_account',
    when: 'async',
    action: ['insert', 'delete'],
    filterCondition: 'phoneISNOTEMPTY^ORfax_phoneISNOTEMPTY',
    order: 100,
    active: true,
    script: indexCustomerAccount,
})

BusinessRule({
    $id: Now.ID['rule-directory-account-changed'],
    name: 'Trunkline: index the changed phones of a customer account',
    table: 'customer_account',
    when: 'async',
    action: ['update'],
    filterCondition: 'phoneVALCHANGES^ORfax_phoneVALCHANGES^ORnameVALCHANGES',
    order: 100,
    active: true,
    script: indexCustomerAccount,
})

BusinessRule({
    $id: Now.ID['rule-directory-countries'],
    name: 'Trunkline: the phone directory has a country more or less',
    table: 'x_tkl_voice_account',
    when: 'after',
    action: ['insert', 'delete'],
    order: 200,
    active: true,
    script: noticeCountries,
})

BusinessRule({
    $id: Now.ID['rule-directory-countries-changed'],
    name: 'Trunkline: the phone directory has other countries',
    table: 'x_tkl_voice_account',
    when: 'after',
    action: ['update'],
    filterCondition: 'default_countryVALCHANGES^ORactiveVALCHANGES',
    order: 200,
    active: true,
    script: noticeCountries,
})
