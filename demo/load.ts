import type { Instance } from '../instance/instance.ts'
import { DEMO_ACCOUNTS, DEMO_USERS, INTEGRATION_USER, OAUTH_CLIENT } from './people.ts'

/** Puts the demo's people, their roles, the accounts and the OAuth client into a local instance, as an administrator would. */
export function loadDemo(instance: Instance): void {
    const session = instance.signIn('admin')
    if (session === undefined) throw new Error('The local instance has no user admin')
    const variables = {
        demo: { users: DEMO_USERS, accounts: DEMO_ACCOUNTS, client: CLIENT, integrationUser: INTEGRATION_USER.name },
    }
    instance.runScript(INSERT + PEOPLE, { session, scope: 'global', name: 'demo people', variables })
    instance.runScript(INSERT + TELEPHONY, { session, scope: 'x_tkl_voice', name: 'demo accounts', variables })
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
        var columns = ['user_name', 'first_name', 'last_name', 'email', 'employee_number', 'phone', 'mobile_phone', 'home_phone', 'web_service_access_only'];
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
