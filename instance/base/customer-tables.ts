import type { TableDefinition } from '../schema/definition.ts'
import { choices, column, documented, reference, table } from './column.ts'

const installed = 'markdown/customer-service-management/r_TIWCustomerService.md'
const accountApi = 'markdown/api-reference/rest-apis/account-api.md'
const contactApi = 'markdown/api-reference/rest-apis/contact-api.md'
const consumerApi = 'markdown/api-reference/rest-apis/consumer-api.md'
const caseApi = 'markdown/api-reference/rest-apis/case-api.md'
const interactionForm = 'markdown/servicenow-platform/interaction-management/interaction-form.md'

/** Whether other scopes may create and update these is not documented: booting can set it either way. */
const guessedAccess = {
    access: { read: true, create: true, update: true, delete: false },
    accessEvidence: 'unconfirmed',
} as const

/** Accounts, contacts and consumers: Customer Service Base Entities (com.snc.cs_base). Their scope is not documented. */
export const customerTables: readonly TableDefinition[] = [
    table(
        'customer_account',
        'Account',
        {
            extends: 'core_company',
            extensible: true,
            autoNumber: { prefix: 'ACCT', start: 1, digits: 7 },
            ...guessedAccess,
            evidence: 'documented',
            source: `${installed}; its columns of core_company: ${accountApi}`,
        },
        documented(accountApi, [
            column('number', 'string', 'Number', { defaultValue: 'javascript:getNextObjNumberPadded();' }),
            reference('account_parent', 'customer_account', 'Account parent'),
            column('account_code', 'string', 'Account code', { maxLength: 255 }),
            column('account_path', 'string', 'Account path', { maxLength: 255 }),
            reference('primary_contact', 'customer_contact', 'Primary contact'),
            column('partner', 'boolean', 'Partner', { defaultValue: 'false' }),
            column('registration_code', 'string', 'Registration code'),
            reference('active_escalation', 'sn_customerservice_escalation', 'Active escalation'),
        ])
    ),
    table(
        'customer_contact',
        'Contact',
        {
            extends: 'sys_user',
            extensible: true,
            ...guessedAccess,
            evidence: 'documented',
            source: `${installed}; its columns of sys_user: ${contactApi}`,
        },
        documented(contactApi, [reference('account', 'customer_account')])
    ),
    table(
        'csm_consumer',
        'Consumer',
        {
            autoNumber: { prefix: 'CSMR', start: 1, digits: 7 },
            ...guessedAccess,
            evidence: 'documented',
            source: installed,
        },
        documented(consumerApi, [
            column('number', 'string', 'Number', { defaultValue: 'javascript:getNextObjNumberPadded();' }),
            column('active', 'boolean', 'Active', { defaultValue: 'true' }),
            column('name', 'string', 'Name', { maxLength: 152, display: true }),
            column('prefix', 'string', 'Prefix'),
            column('first_name', 'string', 'First name', { maxLength: 50 }),
            column('middle_name', 'string', 'Middle name', { maxLength: 50 }),
            column('last_name', 'string', 'Last name', { maxLength: 50 }),
            column('suffix', 'string', 'Suffix'),
            column('title', 'string', 'Title', { maxLength: 60 }),
            column('gender', 'string', 'Gender'),
            column('business_phone', 'ph_number', 'Business phone'),
            column('mobile_phone', 'ph_number', 'Mobile phone'),
            column('home_phone', 'ph_number', 'Home phone'),
            column('fax', 'ph_number', 'Fax'),
            column('email', 'email', 'Email', { maxLength: 100 }),
            reference('user', 'csm_consumer_user', 'User'),
            reference('household', 'csm_household', 'Household'),
            column('primary', 'boolean', 'Primary', { defaultValue: 'false' }),
            column('notes', 'string', 'Notes', { maxLength: 4000 }),
            column('notification', 'integer', 'Notification', { defaultValue: '2' }),
            column('preferred_language', 'string', 'Preferred language', { maxLength: 3 }),
            column('time_zone', 'string', 'Time zone'),
            column('date_format', 'string', 'Date format'),
            column('time_format', 'string', 'Time format'),
            column('street', 'multi_two_lines', 'Street', { maxLength: 255 }),
            column('city', 'string', 'City', { maxLength: 100 }),
            column('state', 'string', 'State / Province', { maxLength: 100 }),
            column('zip', 'string', 'Zip / Postal code'),
            column('country', 'string', 'Country'),
            column('photo', 'user_image', 'Photo'),
        ])
    ),
    table('csm_consumer_user', 'Consumer User', {
        extends: 'sys_user',
        extensible: true,
        ...guessedAccess,
        evidence: 'documented',
        source: installed,
    }),
]

/** Cases: Customer Service (com.sn_customerservice). */
export const caseTables: readonly TableDefinition[] = [
    table(
        'sn_customerservice_case',
        'Case',
        {
            extends: 'task',
            extensible: true,
            autoNumber: { prefix: 'CS', start: 1000, digits: 7 },
            inheritedChoices: {
                state: choices(
                    ['1', 'New'],
                    ['10', 'Open'],
                    ['18', 'Awaiting Info'],
                    ['6', 'Resolved'],
                    ['3', 'Closed']
                ),
            },
            ...guessedAccess,
            evidence: 'documented',
            source: `${installed}; its columns of task: ${caseApi}`,
        },
        documented(caseApi, [
            reference('account', 'customer_account'),
            reference('contact', 'customer_contact'),
            reference('consumer', 'csm_consumer'),
            reference('partner', 'customer_account'),
            reference('partner_contact', 'customer_contact'),
            reference('product', 'cmdb_model'),
            reference('asset', 'alm_asset'),
            reference('entitlement', 'service_entitlement'),
            column('category', 'integer', 'Category', { choices: choices(['0', 'Question'], ['1', 'Issue']) }),
            column('subcategory', 'integer', 'Subcategory'),
            column('case', 'string', 'Case', { maxLength: 300 }),
            column('cause', 'string', 'Cause', { maxLength: 4000 }),
            column('probable_cause', 'string', 'Probable cause', { maxLength: 4000 }),
            column('resolution_code', 'string', 'Resolution code'),
            column('resolved_at', 'glide_date_time', 'Resolved'),
            reference('resolved_by', 'sys_user'),
            column('first_response_time', 'glide_date_time', 'First response time'),
            column('needs_attention', 'boolean', 'Needs attention', { defaultValue: 'false' }),
            column('notify', 'integer', 'Notify', { defaultValue: '1' }),
        ])
    ),
]

/** What an interaction has where there are customers. */
export const customerColumnsOfInteraction = documented(interactionForm, [
    reference('account', 'customer_account'),
    reference('contact', 'customer_contact'),
    reference('consumer', 'csm_consumer'),
])
