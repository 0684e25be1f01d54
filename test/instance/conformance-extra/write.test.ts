import { item, probes, user } from './probe.ts'

const id = 'c0f100000000000000000000000000aa'

probes('Writing a record', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', [
    {
        it: 'inserts and answers the id',
        script: `const gr = new GlideRecord('x_conf_item'); gr.initialize(); gr.setValue('number', 'N1'); gr.title = 'new'; const id = gr.insert(); return [id === gr.getUniqueValue(), /^[0-9a-f]{32}$/.test(id), record(id).getValue('title'), record(id).getValue('state'), record(id).getValue('active'), gr.isNewRecord()]`,
        expect: [true, true, 'new', '1', '1', false],
    },
    {
        it: 'takes values of any type',
        script: `const gr = new GlideRecord('x_conf_item'); gr.initialize(); gr.setValue('qty', 5); gr.setValue('amount', 1.5); gr.setValue('active', false); gr.setValue('flag', true); gr.setValue('title', undefined); gr.setValue('description', null); gr.setValue('due', new GlideDateTime('2024-03-04 05:06:07')); gr.setValue('owner', '${user.uma}'); gr.setValue('state', '2'); const read = record(gr.insert()); return ['qty', 'amount', 'active', 'flag', 'title', 'description', 'due', 'owner', 'state'].map((name) => read.getValue(name))`,
        expect: ['5', '1.5', '0', '1', null, null, '2024-03-04 05:06:07', user.uma, '2'],
    },
    {
        it: 'takes fields of other records, and true and false in words',
        script: `const one = record('${item.one}'); const gr = new GlideRecord('x_conf_item'); gr.initialize(); gr.title = one.title; gr.owner = one.owner; gr.qty = one.qty; gr.active = 'false'; gr.flag = 'true'; gr.parent = one.sys_id; const read = record(gr.insert()); return ['title', 'owner', 'qty', 'active', 'flag', 'parent'].map((name) => read.getValue(name))`,
        expect: ['SAP outage', user.uma, '1', '0', '1', item.one],
    },
    {
        it: 'ignores fields there are not',
        script: `const gr = record('${item.one}'); gr.nope = 'x'; gr.setValue('nope', 'y'); return [gr.update(), gr.getValue('nope')]`,
        expect: [item.one, null],
    },
    {
        it: 'updates and answers the id',
        script: `const gr = record('${item.one}'); gr.title = 'changed'; const id = gr.update('because'); return [id, record('${item.one}').getValue('title'), gr.getElement('title').toString()]`,
        expect: [item.one, 'changed', 'changed'],
    },
    {
        it: 'inserts when there is nothing to update',
        script: `const gr = new GlideRecord('x_conf_item'); gr.initialize(); gr.number = 'N1'; const id = gr.update(); return [/^[0-9a-f]{32}$/.test(id), record(id).getValue('number')]`,
        expect: [true, 'N1'],
    },
    {
        it: 'inserts under a chosen id',
        script: `const gr = new GlideRecord('x_conf_item'); gr.setValue('title', 'x'); gr.setNewGuidValue('${id}'); return [gr.insert(), gr.getValue('sys_id'), record('${id}').getValue('title')]`,
        expect: [id, id, 'x'],
    },
    {
        it: 'makes a new record with its defaults and an id, which is new until it is inserted',
        script: `const gr = new GlideRecord('x_conf_dflt'); gr.newRecord(); const out = [gr.isNewRecord(), /^[0-9a-f]{32}$/.test(gr.getUniqueValue()), gr.getValue('level'), gr.getValue('kind'), gr.getValue('maker')]; gr.kind = 'own'; const id = gr.getUniqueValue(); out.push(gr.insert() === id, gr.isNewRecord()); const read = new GlideRecord('x_conf_dflt'); read.get(id); return [...out, read.getValue('kind'), read.getValue('level'), read.isNewRecord()]`,
        expect: [true, true, '2', 'basic', 'conf.admin', true, false, 'own', '2', false],
    },
    {
        it: 'starts empty with initialize(), whatever was there before',
        script: `const gr = record('${item.one}'); gr.initialize(); const out = [gr.getValue('title'), gr.getValue('sys_id'), gr.getValue('state')]; gr.number = 'N1'; const id = gr.insert(); return [...out, id !== '${item.one}', record('${item.one}').getValue('title')]`,
        expect: [null, null, { $in: [null, '1'] }, true, 'SAP outage'],
    },
    {
        it: 'updates every record of a query with what was set',
        script: `const gr = new GlideRecord('x_conf_item'); gr.addQuery('active', true); gr.setValue('state', 2); gr.setValue('category', 'network'); gr.updateMultiple(); return [found((q) => { q.addQuery('state', 2); q.addQuery('category', 'network') }), record('${item.two}').getValue('category')]`,
        expect: ['I1 I3 I4', 'software'],
    },
    {
        it: 'clears with updateMultiple() by the word NULL only',
        script: `const gr = new GlideRecord('x_conf_item'); gr.addQuery('qty', 1); gr.query(); gr.setValue('description', 'NULL'); gr.setValue('title', ''); gr.updateMultiple(); const read = record('${item.one}'); return [read.getValue('description'), read.getValue('title')]`,
        expect: [null, 'SAP outage'],
    },
    {
        it: 'deletes the record it stands on',
        script: `const gr = record('${item.two}'); const out = [gr.deleteRecord(), found(() => {})]; const none = new GlideRecord('x_conf_item'); out.push(none.deleteRecord(), record('nothing').deleteRecord()); return out`,
        expect: [true, 'I1 I3 I4', false, false],
    },
    {
        it: 'deletes what was inserted once it is read again',
        script: `const gr = new GlideRecord('x_conf_item'); gr.initialize(); gr.number = 'N1'; const id = gr.insert(); gr.get(id); return [gr.deleteRecord(), record(id).isValidRecord()]`,
        expect: [true, false],
    },
    {
        it: 'deletes all that a query finds, whatever its limit',
        script: `const gr = new GlideRecord('x_conf_item'); gr.addQuery('active', 'true'); gr.setLimit(1); gr.query(); gr.deleteMultiple(); return found(() => {})`,
        expect: 'I2',
    },
    {
        it: 'answers null for a duplicate of a unique value, and says why',
        script: `const add = () => { const gr = new GlideRecord('x_conf_uniq'); gr.initialize(); gr.code = 'same'; return [gr.insert(), gr.getLastErrorMessage()] }; const first = add(); const second = add(); const gr = new GlideRecord('x_conf_uniq'); gr.query(); return [first[1], second[0], typeof second[1], gr.getRowCount()]`,
        expect: [null, null, 'string', 1],
    },
    {
        it: 'saves values given to the records it refers to',
        script: `const gr = record('${item.two}'); gr.parent.title = 'by child'; gr.owner.title = 'Tester'; const id = gr.updateWithReferences(); const owner = new GlideRecord('sys_user'); owner.get('${user.ned}'); return [id, record('${item.one}').getValue('title'), owner.getValue('title')]`,
        expect: [item.two, 'by child', 'Tester'],
    },
    {
        it: 'cuts text at the length of its column',
        script: `const gr = record('${item.one}'); gr.title = 'x'.repeat(200); gr.update(); return record('${item.one}').getValue('title').length`,
        expect: 160,
    },
])

probes('The word NULL', 'api-reference/scripts/r_SettingAGlideRecordVariableToNull.md', [
    {
        it: 'clears a field, in upper case only',
        script: `const gr = record('${item.one}'); gr.owner = 'NULL'; gr.title = 'null'; gr.category = 'Null'; gr.update(); const read = record('${item.one}'); return [read.getValue('owner'), read.getValue('title'), read.getValue('category'), read.owner.nil()]`,
        expect: [null, 'null', 'Null', true],
    },
])

probes('Default values', 'platform-administration/t_SpecifyingADefaultValue.md', [
    {
        it: 'fill what is empty when a record is inserted, constants and scripts',
        script: `const gr = new GlideRecord('x_conf_dflt'); gr.initialize(); gr.name = 'a'; gr.kind = ''; const id = gr.insert(); const own = new GlideRecord('x_conf_dflt'); own.initialize(); own.level = 9; own.kind = 'own'; own.maker = 'me'; own.insert(); const read = new GlideRecord('x_conf_dflt'); read.get(id); return [read.getValue('level'), read.getValue('kind'), read.getValue('maker'), own.getValue('level'), own.getValue('kind'), own.getValue('maker')]`,
        expect: ['2', 'basic', 'conf.admin', '9', 'own', 'me'],
    },
    {
        it: 'are computed as the user who inserts, and not for updates',
        as: 'conf.user',
        script: `const gr = new GlideRecord('x_conf_dflt'); gr.initialize(); const id = gr.insert(); gr.get(id); gr.kind = 'NULL'; gr.update(); gr.get(id); return [gr.getValue('maker'), gr.getValue('kind')]`,
        expect: ['conf.user', null],
    },
])

probes('System fields', 'platform-administration/table-administration-and-data-management/r_GlobalDefaultFields.md', [
    {
        it: 'tell who and when, and count the updates',
        script: `const gr = new GlideRecord('x_conf_item'); gr.initialize(); gr.number = 'N1'; const id = gr.insert(); const out = [gr.getValue('sys_mod_count'), gr.getValue('sys_created_by'), gr.getValue('sys_updated_by'), gr.getValue('sys_created_on') === gr.getValue('sys_updated_on')]; gr.title = 'a'; gr.update(); gr.title = 'b'; gr.update(); gr.update(); return [...out, record(id).getValue('sys_mod_count')]`,
        expect: ['0', 'conf.admin', 'conf.admin', true, '2'],
    },
    {
        it: 'name the class of a record of a hierarchy',
        script: `const gr = new GlideRecord('x_conf_sub'); gr.initialize(); gr.number = 'S1'; gr.extra = 'x'; const id = gr.insert(); const parent = record(id); return [parent.getValue('sys_class_name'), parent.getDisplayValue('sys_class_name'), where('sys_class_name', 'x_conf_sub')]`,
        expect: ['x_conf_sub', 'Conf Sub', 'S1'],
    },
    {
        it: 'follow the user of the session',
        as: 'conf.user',
        script: `const gr = record('${item.one}'); gr.title = 'mine'; gr.update(); return [record('${item.one}').getValue('sys_updated_by')]`,
        expect: ['conf.user'],
    },
    {
        it: 'are left alone without autoSysFields()',
        script: `const gr = record('${item.one}'); gr.title = 'a'; gr.update(); const count = record('${item.one}').getValue('sys_mod_count'); const again = record('${item.one}'); again.autoSysFields(false); again.title = 'b'; again.update(); const read = record('${item.one}'); return [read.getValue('title'), read.getValue('sys_mod_count') === count]`,
        expect: ['b', true],
    },
])
