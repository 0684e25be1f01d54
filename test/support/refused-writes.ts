import type { Trunkline } from '../http/trunkline.ts'

/** What an administrator does who takes the application's right to create Interactions away, and gives it back. */
export function allowInteractions(trunkline: Trunkline, status: 'allowed' | 'denied'): void {
    trunkline.script(`
        var privilege = new GlideRecord('sys_scope_privilege');
        privilege.addEncodedQuery('target_name=interaction^operation=create');
        privilege.query();
        privilege.next();
        privilege.setValue('status', '${status}');
        privilege.update();
    `)
}

/** While the work is done, a rule of the instance stops every insert into a table and every update of it. */
export async function whileRefused(trunkline: Trunkline, table: string, work: () => Promise<void>): Promise<void> {
    const rule = trunkline.script(`
        var rule = new GlideRecord('sys_script');
        rule.initialize();
        rule.setValue('name', 'refuse');
        rule.setValue('collection', '${table}');
        rule.setValue('when', 'before');
        rule.setValue('action_insert', true);
        rule.setValue('action_update', true);
        rule.setValue('active', true);
        rule.setValue('advanced', true);
        rule.setValue('script', 'current.setAbortAction(true);');
        var application = new GlideRecord('sys_app');
        if ('${table}'.indexOf('x_') === 0 && application.get('scope', 'x_tkl_voice')) {
            rule.setValue('sys_scope', application.getUniqueValue());
        }
        return rule.insert();
    `)
    try {
        await work()
    } finally {
        trunkline.script(`var rule = new GlideRecord('sys_script'); rule.get('${String(rule)}'); rule.deleteRecord();`)
    }
}
