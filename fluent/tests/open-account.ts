/**
 * Makes an account for a test and hands its sys_id on as `record_id`; the code and the external id are the same text.
 * It is activated past the rule that allows one active account of a vendor, so that the accounts there stay as they are.
 */
export const OPEN_ACCOUNT = `(function (outputs, steps, params, stepResult, assertEqual) {
    var id = gs.generateGUID();
    var account = new GlideRecord('x_tkl_voice_account');
    account.initialize();
    account.setNewGuidValue(id);
    account.setValue('code', id);
    account.setValue('name', 'ATF: ' + id);
    account.setValue('vendor', 'cxone');
    account.setValue('external_id', id);
    account.setValue('default_country', 'US');
    account.setValue('integration_user', gs.getUserID());
    account.setValue('active', false);
    assertEqual({ name: 'the account is stored', shouldbe: id, value: account.insert() });

    var stored = new GlideRecord('x_tkl_voice_account');
    stored.get(id);
    stored.setWorkflow(false);
    stored.setValue('active', true);
    stored.setValue('home_instance', gs.getProperty('instance_id', '') || gs.getProperty('instance_name', ''));
    assertEqual({ name: 'the account is active', shouldbe: id, value: stored.update() });
    outputs.table = 'x_tkl_voice_account';
    outputs.record_id = id;
    stepResult.setOutputMessage('Account ' + id + ' for ' + gs.getUserName());
})(outputs, steps, params, stepResult, assertEqual);`

/** Whether the newest account made for a test has one event and one Interaction. */
export const COUNT_ONCE = `(function (outputs, steps, params, stepResult, assertEqual) {
    var account = new GlideRecord('x_tkl_voice_account');
    account.addQuery('integration_user', gs.getUserID());
    account.addQuery('name', 'STARTSWITH', 'ATF: ');
    account.orderByDesc('sys_created_on');
    account.setLimit(1);
    account.query();
    assertEqual({ name: 'there is an account', shouldbe: true, value: account.next() });

    var counts = [['x_tkl_voice_event', 'account', 'source', 'cxone/create'], ['interaction', 'client_session_id', 'type', 'phone']];
    counts.forEach(function (count) {
        var found = new GlideAggregate(count[0]);
        found.addQuery(count[1], account.getUniqueValue());
        found.addQuery(count[2], count[3]);
        found.addAggregate('COUNT');
        found.query();
        assertEqual({ name: 'once in ' + count[0], shouldbe: '1', value: found.next() ? found.getAggregate('COUNT') : '0' });
    });
})(outputs, steps, params, stepResult, assertEqual);`

/** Hands on who runs the test. */
export const WHO_RUNS = `(function (outputs, steps, params, stepResult, assertEqual) {
    outputs.table = 'sys_user';
    outputs.record_id = gs.getUserID();
})(outputs, steps, params, stepResult, assertEqual);`
