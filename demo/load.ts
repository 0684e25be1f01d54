import type { Instance } from '../instance/instance.ts'
import { DEMO_CASES, DEMO_CONSUMERS, DEMO_CONTACTS, DEMO_CUSTOMER_ACCOUNTS, DEMO_TASKS } from './customers.ts'
import { DEMO_ACCOUNTS, DEMO_USERS, INTEGRATION_USER, OAUTH_CLIENT, type DemoUser } from './people.ts'

/**
 * Puts the demo's people, their roles and tasks, the accounts and the OAuth client into a local instance, as an
 * administrator would. An instance without Customer Service gets no customers.
 */
export function loadDemo(instance: Instance): void {
    const session = instance.signIn('admin')
    if (session === undefined) throw new Error('The local instance has no user admin')
    const hasCustomers = instance.dictionary.table('csm_consumer') !== undefined
    const users = hasCustomers ? DEMO_USERS : DEMO_USERS.map(withoutCustomerRoles)
    const variables = {
        demo: {
            users,
            customers: {
                accounts: DEMO_CUSTOMER_ACCOUNTS,
                contacts: DEMO_CONTACTS,
                consumers: DEMO_CONSUMERS,
            },
            tasks: hasCustomers ? [...DEMO_TASKS, ...DEMO_CASES] : DEMO_TASKS,
            accounts: DEMO_ACCOUNTS,
            client: CLIENT,
            integrationUser: INTEGRATION_USER.name,
        },
    }
    const run = (part: string, name: string, scope = 'global'): void =>
        void instance.runScript(INSERT + part, { session, scope, name, variables })
    run(PEOPLE, 'demo people')
    if (hasCustomers) run(CUSTOMERS, 'demo customers')
    run(TASKS, 'demo tasks')
    run(TELEPHONY, 'demo accounts', 'x_tkl_voice')
    instance.runPending()
}

function withoutCustomerRoles(user: DemoUser): DemoUser {
    return { ...user, roles: user.roles.filter((role) => !role.startsWith('sn_customerservice')) }
}

const CLIENT = { name: 'Local client', client_id: OAUTH_CLIENT.id, client_secret: OAUTH_CLIENT.secret }

const INSERT = `
    function insert(table, values) {
        var record = new GlideRecord(table);
        record.initialize();
        Object.keys(values).forEach(function (name) { record.setValue(name, values[name]); });
        var id = record.insert();
        if (!id) throw new Error('demo data: ' + table + ' refused a record: ' + record.getLastErrorMessage());
        return id;
    }
    function find(table, column, value) {
        var record = new GlideRecord(table);
        record.addQuery(column, value);
        record.query();
        return record.next() ? record.getUniqueValue() : '';
    }
`

const PEOPLE = `
    demo.users.forEach(function (user) {
        var columns = ['user_name', 'first_name', 'last_name', 'email', 'employee_number', 'phone', 'mobile_phone', 'home_phone', 'web_service_access_only', 'vip', 'preferred_language'];
        var record = new GlideRecord('sys_user');
        record.initialize();
        columns.forEach(function (name) { if (user[name] !== undefined) record.setValue(name, user[name]); });
        record.setValue('name', user.first_name + ' ' + user.last_name);
        if (user.password) record.getElement('user_password').setDisplayValue(user.password);
        var id = record.insert();
        user.roles.forEach(function (role) { insert('sys_user_has_role', { user: id, role: find('sys_user_role', 'name', role) }); });
    });
    var client = new GlideRecord('oauth_entity');
    client.initialize();
    client.setValue('name', demo.client.name);
    client.setValue('client_id', demo.client.client_id);
    client.getElement('client_secret').setDisplayValue(demo.client.client_secret);
    client.setValue('active', true);
    client.setValue('user', find('sys_user', 'user_name', demo.integrationUser));
    if (!client.insert()) throw new Error('demo data: oauth_entity refused a record');
    gs.setProperty('glide.oauth.inbound.client.credential.grant_type.enabled', 'true');
`

const CUSTOMERS = `
    function copy(from, names) {
        var values = {};
        names.forEach(function (name) { if (from[name] !== undefined) values[name] = from[name]; });
        return values;
    }
    var person = ['user_name', 'first_name', 'last_name', 'phone', 'mobile_phone', 'preferred_language'];
    demo.customers.accounts.forEach(function (account) {
        insert('customer_account', Object.assign(copy(account, ['name', 'phone', 'fax_phone']), { customer: true, country: 'GB' }));
    });
    demo.customers.contacts.forEach(function (contact) {
        insert('customer_contact', Object.assign(copy(contact, person), {
            name: contact.first_name + ' ' + contact.last_name,
            email: contact.user_name + '@example.com',
            account: find('customer_account', 'name', contact.account)
        }));
    });
    demo.customers.accounts.forEach(function (account) {
        var record = new GlideRecord('customer_account');
        record.get('name', account.name);
        record.setValue('primary_contact', find('customer_contact', 'user_name', account.primaryContact));
        record.update();
    });
    demo.customers.consumers.forEach(function (consumer) {
        var names = { first_name: consumer.first_name, last_name: consumer.last_name, name: consumer.first_name + ' ' + consumer.last_name };
        var values = Object.assign(copy(consumer, ['business_phone', 'mobile_phone', 'home_phone']), names);
        if (consumer.userName) values.user = insert('csm_consumer_user', Object.assign({ user_name: consumer.userName }, names));
        insert('csm_consumer', values);
    });
`

const TASKS = `
    demo.tasks.forEach(function (task) {
        var values = { short_description: task.short_description, state: task.state, active: task.active };
        values[task.column] = task.column === 'consumer' ? find('csm_consumer', 'name', task.person) : find('sys_user', 'user_name', task.person);
        if (task.column === 'contact') {
            var contact = new GlideRecord('customer_contact');
            contact.get(values.contact);
            values.account = contact.getValue('account');
        }
        if (task.table === 'incident') values.incident_state = task.state;
        if (task.priority) values.priority = task.priority;
        if (task.assignedTo) values.assigned_to = find('sys_user', 'user_name', task.assignedTo);
        insert(task.table, values);
    });
`

/** The application's own tables are closed to other scopes, so this part runs in its scope. */
const TELEPHONY = `
    demo.accounts.forEach(function (account) {
        var record = new GlideRecord('x_tkl_voice_account');
        record.initialize();
        record.setValue('code', account.code);
        record.setValue('name', account.name);
        record.setValue('vendor', account.vendor);
        record.setValue('external_id', account.externalId);
        record.setValue('default_country', account.defaultCountry);
        record.setValue('work', account.work);
        record.setValue('mode', 'live');
        record.setValue('active', true);
        record.setValue('integration_user', find('sys_user', 'user_name', account.integrationUser.name));
        if (account.webhookSecret) record.getElement('webhook_secret').setDisplayValue(account.webhookSecret);
        var accountId = record.insert();
        if (!accountId) throw new Error('demo data: x_tkl_voice_account refused ' + account.code);
        Object.keys(account.agents).forEach(function (agent) {
            insert('x_tkl_voice_agent', {
                account: accountId, external_id: agent, origin: 'mapped', user: find('sys_user', 'user_name', account.agents[agent])
            });
        });
    });
`
