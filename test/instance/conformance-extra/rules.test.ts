import { item, probes, rule, trace, user } from './probe.ts'

const update = { action_update: true }
const change = `const gr = record('${item.one}'); gr.title = 'changed'; gr.qty = 5; const id = gr.update();`

probes('Business rules', 'api-reference/business-rules-classic/c_BusinessRules.md', [
    {
        it: 'run before and after the database, in their order',
        setup: {
            sys_script: [
                rule({ ...update, when: 'after', order: 10, script: trace(`'a10'`) }),
                rule({ ...update, order: 200, script: trace(`'b200'`) }),
                rule({ ...update, order: 50, script: trace(`'b50'`) }),
                rule({ ...update, when: 'after', order: 5, script: trace(`'a5'`) }),
                rule({ action_insert: true, script: trace(`'insert'`) }),
                rule({ ...update, active: false, script: trace(`'inactive'`) }),
            ],
        },
        script: `${change} return traced()`,
        expect: 'b50;b200;a5;a10;',
    },
    {
        it: 'are told the operation',
        setup: {
            sys_script: [
                rule({
                    ...{ action_insert: true, action_update: true, action_delete: true, when: 'after' },
                    script: trace('current.operation() + (previous === null)'),
                }),
            ],
        },
        script: `const gr = new GlideRecord('x_conf_item'); gr.initialize(); const id = gr.insert(); const again = record(id); again.title = 'x'; again.update(); again.deleteRecord(); return traced()`,
        expect: 'inserttrue;updatefalse;deletefalse;',
    },
    {
        it: 'before an operation change what is saved without an update of their own',
        setup: {
            sys_script: [rule({ ...update, script: `current.description = current.title + '!'; current.qty++` })],
        },
        script: `${change} const read = record(id); return [read.getValue('description'), read.getValue('qty'), read.getValue('sys_mod_count'), gr.getValue('description')]`,
        expect: ['changed!', '6', { $in: ['1', '0'] }, 'changed!'],
    },
    {
        it: 'after an operation still see what changed, until all of them have run',
        setup: {
            sys_script: [
                rule({
                    ...{ ...update, when: 'after' },
                    script: trace(
                        `[current.title.changes(), current.title.changesFrom('SAP outage'), current.title.changesTo('changed'), current.owner.changes(), previous.title, current.title != previous.title].join()`
                    ),
                }),
            ],
        },
        script: `${change} return [traced(), gr.title.changes()]`,
        expect: ['true,true,true,false,SAP outage,true;', false],
    },
    {
        it: 'see the record before its first update in previous, however many follow',
        setup: {
            sys_script: [rule({ ...update, when: 'after', script: trace(`previous.title + '>' + current.title`) })],
        },
        script: `const gr = record('${item.one}'); gr.title = 'one'; gr.update(); gr.title = 'two'; gr.update(); return traced()`,
        expect: 'SAP outage>one;SAP outage>two;',
    },
    {
        it: 'abort by script, and the rules after them run nevertheless',
        setup: {
            sys_script: [
                rule({
                    ...update,
                    order: 1,
                    script: `current.setAbortAction(true);` + trace('current.isActionAborted()'),
                }),
                rule({ ...update, order: 2, script: trace(`'next'`) }),
                rule({ ...update, when: 'after', script: trace(`'after'`) }),
            ],
        },
        script: `${change} return [id, traced(), record('${item.one}').getValue('title')]`,
        expect: [null, 'true;next;', 'SAP outage'],
    },
    {
        it: 'abort insertions and deletions as well',
        setup: {
            sys_script: [rule({ action_insert: true, action_delete: true, script: `current.setAbortAction(true)` })],
        },
        script: `const gr = new GlideRecord('x_conf_item'); gr.initialize(); gr.number = 'N1'; const id = gr.insert(); return [id, record('${item.one}').deleteRecord(), found(() => {})]`,
        expect: [null, false, 'I1 I2 I3 I4'],
    },
    {
        it: 'may take an abortion back',
        setup: {
            sys_script: [
                rule({ ...update, order: 1, script: `current.setAbortAction(true)` }),
                rule({ ...update, order: 2, script: `current.setAbortAction(false)` }),
            ],
        },
        script: `${change} return id`,
        expect: item.one,
    },
    {
        it: 'with the abort action do nothing else to the record, but say their message',
        setup: {
            sys_script: [
                rule({
                    ...{ ...update, abort_action: true, add_message: true, message: 'Not now', template: 'state=3^EQ' },
                    script: trace(`'script'`),
                }),
            ],
        },
        script: `${change} return [id, traced(), record('${item.one}').getValue('state'), gs.getErrorMessages()]`,
        expect: [null, '', '1', ['Not now']],
    },
    {
        it: 'set fields to constants, computed values and other fields without a script',
        setup: {
            sys_script: [
                rule({
                    ...{ ...update, advanced: false },
                    template: `state=3^category=network^descriptionSAMEAStitle^owner=javascript:gs.getUserID()^flag=false^nope=1^EQ`,
                }),
            ],
        },
        script: `${change} const read = record(id); return ['state', 'category', 'description', 'owner', 'flag'].map((name) => read.getValue(name))`,
        expect: ['3', 'network', 'changed', user.admin, '0'],
    },
    {
        it: 'that set fields relative to someone are refused',
        setup: {
            sys_script: [
                rule({ ...update, advanced: false, template: `ownerDYNAMIC90d1921e5f510100a9ad2572f2b477fe^EQ` }),
            ],
        },
        script: change,
        throws: /not emulated/,
    },
    {
        it: 'need their filter, their condition and their roles',
        setup: {
            sys_script: [
                rule({ ...update, order: 1, filter_condition: 'titleSTARTSWITHchan^EQ', script: trace(`'filter'`) }),
                rule({ ...update, order: 2, filter_condition: 'title=Changed', script: trace(`'case'`) }),
                rule({ ...update, order: 3, condition: 'current.qty > 4', script: trace(`'condition'`) }),
                rule({
                    ...update,
                    order: 4,
                    filter_condition: 'qty>4',
                    condition: 'current.qty < 5',
                    script: trace(`'both'`),
                }),
                rule({ ...update, order: 5, role_conditions: 'x_conf.user', script: trace(`'role'`) }),
                rule({ ...update, order: 6, role_conditions: 'x_conf.boss', script: trace(`'boss'`) }),
            ],
        },
        as: 'conf.user',
        script: `${change} return traced()`,
        expect: 'filter;condition;role;',
    },
    {
        it: 'filter by what changed, from what and to what, and by empty fields, references and lists',
        setup: {
            sys_script: [
                'titleVALCHANGES',
                'ownerVALCHANGES',
                'qtyCHANGESTO5',
                'qtyCHANGESTO6',
                'titleCHANGESFROMSAP outage',
                'qtyCHANGESFROM2',
                'parentISEMPTY',
                'owner.user_name=conf.user',
                'categoryINhardware,network',
                'active=true^flag=true',
                'qty=1^ORqty=5',
                'qty=9^NQstate=1',
                'qtyBETWEEN1@5',
                'qtyGT_FIELDalt_qty',
                'ownerSTARTSWITHUma',
                'ownerLIKEned',
                `owner=${user.uma}`,
            ].map((filter, order) =>
                rule({ ...update, order, filter_condition: filter, script: trace(String(order)) })
            ),
        },
        script: `${change} return traced()`,
        expect: '0;2;4;6;7;8;9;10;11;12;13;14;16;',
    },
    {
        it: 'whose filter is not emulated are refused, not passed over',
        setup: { sys_script: [rule({ ...update, filter_condition: 'dueSAMEASstarted@day', script: trace(`'x'`) })] },
        script: change,
        throws: /not emulated/,
    },
    {
        it: 'that throw are logged, and the operation goes on',
        setup: {
            sys_script: [
                rule({ ...update, order: 1, script: 'nothing.there()' }),
                rule({ ...update, order: 2, script: trace(`'next'`) }),
            ],
        },
        script: `${change} return [id, traced()]`,
        expect: [item.one, 'next;'],
    },
    {
        it: 'that cause themselves are stopped',
        setup: {
            sys_script: [
                rule({
                    ...update,
                    when: 'after',
                    script: trace(`'once'`) + `current.qty = Number(current.qty) + 1; current.update();`,
                }),
            ],
        },
        script: `${change} return [traced(), record(id).getValue('qty')]`,
        expect: ['once;', '6'],
    },
    {
        it: 'do not run without workflow, and not for what changes nothing',
        setup: { sys_script: [rule({ ...update, script: trace(`'ran'`) })] },
        script: `const gr = record('${item.one}'); gr.setWorkflow(false); gr.title = 'quiet'; gr.update(); const same = record('${item.two}'); same.title = 'Network down'; same.update(); return traced()`,
        expect: '',
    },
    {
        it: 'of a table run for the tables that extend it, its own do not run for the parent',
        setup: {
            sys_script: [
                rule({ action_insert: true, order: 1, script: trace(`'parent'`) }),
                rule({
                    action_insert: true,
                    order: 2,
                    collection: 'x_conf_sub',
                    script: trace(`'child ' + current.extra`),
                }),
            ],
        },
        script: `const add = (table) => { const gr = new GlideRecord(table); gr.initialize(); if (table === 'x_conf_sub') gr.extra = 'x'; gr.insert() }; add('x_conf_sub'); add('x_conf_item'); return traced()`,
        expect: 'parent;child x;parent;',
    },
    {
        it: 'share what they declare with the rules that follow, except in functions',
        setup: {
            sys_script: [
                rule({ ...update, order: 1, script: `var shared = 'seen'; (function () { var own = 'hidden' })()` }),
                rule({ ...update, order: 2, script: trace(`shared + typeof own`) }),
            ],
        },
        script: `${change} return traced()`,
        expect: 'seenundefined;',
    },
    {
        it: 'for queries narrow what is found, also by get() and with alternatives',
        setup: {
            sys_script: [
                rule({
                    action_query: true,
                    script: `if (!gs.hasRole('admin')) { var u = gs.getUserID(); current.addQuery('owner', u).addOrCondition('backup', u) }`,
                }),
            ],
        },
        as: 'conf.user',
        script: `const count = new GlideAggregate('x_conf_item'); count.addAggregate('COUNT'); count.query(); count.next(); const kept = new GlideAggregate('x_conf_item'); kept.setAggregateWorkflow(true); kept.addAggregate('COUNT'); kept.query(); kept.next(); const quiet = found((gr) => gr.setWorkflow(false)); return [found(() => {}), record('${item.one}').isValidRecord(), record('${item.three}').isValidRecord(), where('qty', 2), quiet, count.getAggregate('COUNT'), kept.getAggregate('COUNT')]`,
        expect: ['I1 I2', true, false, 'I2', 'I1 I2 I3 I4', '4', '2'],
    },
    {
        it: 'for queries do not run for tables that are only referred to',
        setup: {
            sys_script: [
                rule({ action_query: true, collection: 'x_conf_sub', script: `current.addQuery('number', 'none')` }),
            ],
            x_conf_sub: [{ sys_id: 'c0f10000000000000000000000000777', number: 'S1', extra: 'x', title: 'sub' }],
        },
        script: `const gr = record('${item.two}'); gr.parent = 'c0f10000000000000000000000000777'; gr.update(); return [record('${item.two}').parent.title.toString(), where('parent.number', 'S1'), found(() => {}, 'x_conf_sub')]`,
        expect: ['sub', 'I2', ''],
    },
    {
        it: 'run for every record that updateMultiple() and deleteMultiple() meet',
        setup: {
            sys_script: [
                rule({ ...update, script: trace(`'u' + current.number`) }),
                rule({ action_delete: true, when: 'after', script: trace(`'d' + current.number`) }),
            ],
        },
        script: `const gr = new GlideRecord('x_conf_item'); gr.addQuery('qty', '<', 3); gr.orderBy('number'); gr.setValue('state', 3); gr.updateMultiple(); const old = new GlideRecord('x_conf_item'); old.addQuery('qty', '>', 1); old.orderBy('number'); old.deleteMultiple(); return traced()`,
        expect: 'uI1;uI2;dI2;dI3;',
    },
    {
        it: 'find a new record when it is inserted, however it was made',
        setup: {
            sys_script: [rule({ action_insert: true, action_update: true, script: trace('current.isNewRecord()') })],
        },
        script: `const gr = new GlideRecord('x_conf_item'); gr.initialize(); gr.insert(); gr.title = 'x'; gr.update(); return [traced(), gr.isNewRecord()]`,
        expect: ['true;false;', false],
    },
    {
        it: 'compare dates and set errors on fields',
        setup: {
            sys_script: [
                rule({
                    ...update,
                    script: `if ((!current.due.nil()) && (!current.started.nil())) { var start = current.due.getGlideObject().getNumericValue(); var end = current.started.getGlideObject().getNumericValue(); if (start > end) { gs.addErrorMessage('order'); current.due.setError('order'); current.setAbortAction(true) } }`,
                }),
            ],
        },
        script: `const set = (id) => { const gr = record(id); gr.title = 'set'; return gr.update() }; return [set('${item.one}'), set('${item.two}'), set('${item.four}'), gs.getErrorMessages()]`,
        expect: [item.one, null, item.four, ['order']],
    },
])
