import { item, probes, user } from './probe.ts'

probes('Moving through a result', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', [
    {
        it: 'ends, and stays ended',
        script: `const gr = new GlideRecord('x_conf_item'); gr.addQuery('number', 'IN', 'I1,I2'); gr.orderBy('number'); gr.query(); const out = [gr.hasNext(), gr.isValidRecord(), gr.next(), gr.isValidRecord(), gr.next(), gr.hasNext(), gr.next(), gr.next(), gr.isValidRecord()]; return out`,
        expect: [true, false, true, true, true, false, false, false, false],
    },
    {
        it: 'of nothing has no next',
        script: `const gr = new GlideRecord('x_conf_item'); gr.addQuery('number', 'none'); gr.query(); return [gr.hasNext(), gr.next(), gr.getValue('number'), gr.getRowCount(), gr.isValid(), gr.isValidRecord()]`,
        expect: [false, false, null, 0, true, false],
    },
    {
        it: 'before the query answers nothing',
        script: `const gr = new GlideRecord('x_conf_item'); return [gr.hasNext(), gr.next(), gr.getRowCount(), gr.getTableName(), gr.isValid(), new GlideRecord('x_conf_none').isValid()]`,
        expect: [false, false, 0, 'x_conf_item', true, false],
    },
    {
        it: 'starts again with another query',
        script: `const gr = new GlideRecord('x_conf_item'); gr.orderBy('number'); gr.query(); gr.next(); gr.next(); gr.query(); gr.next(); return gr.getValue('number')`,
        expect: 'I1',
    },
    {
        it: 'takes a field and a value in query() and _query()',
        script: `const gr = new GlideRecord('x_conf_item'); gr.query('qty', '2'); gr.next(); const other = new GlideRecord('x_conf_item'); other._query('qty', '3'); other._next(); return [gr.getRowCount(), gr.getValue('number'), other.getValue('number')]`,
        expect: [1, 'I2', 'I3'],
    },
    {
        it: 'by get() finds ids, display values, fields and dot-walked fields, and says whether it did',
        script: `const get = (...args) => { const gr = new GlideRecord('x_conf_item'); return [gr.get(...args), gr.isValidRecord(), gr.getValue('number')] }; return [get('${item.two}'), get('I3'), get('qty', 1), get('owner.user_name', 'conf.pacific'), get('nothing like it'), get('')]`,
        expect: [
            [true, true, 'I2'],
            [true, true, 'I3'],
            [true, true, 'I1'],
            [true, true, 'I3'],
            [false, false, null],
            [false, false, null],
        ],
    },
    {
        it: 'changes what a field object shows, for it belongs to the record and not to its row',
        script: `const gr = new GlideRecord('x_conf_item'); gr.orderBy('number'); gr.setLimit(3); gr.query(); const held = []; const texts = []; while (gr.next()) { held.push(gr.number); texts.push(gr.number.toString()) } return [held.map(String), texts]`,
        expect: [
            ['I3', 'I3', 'I3'],
            ['I1', 'I2', 'I3'],
        ],
    },
])

probes('Reading a record', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', [
    {
        it: 'gives text, booleans as digits and null for nothing',
        script: `const gr = record('${item.one}'); const two = record('${item.two}'); return [gr.getValue('qty'), gr.getValue('amount'), gr.getValue('active'), two.getValue('active'), gr.getValue('due'), gr.getValue('owner'), gr.getValue('span'), gr.getValue('nope'), record('${item.four}').getValue('flag')]`,
        expect: ['1', '10.5', '1', '0', '2024-01-01 08:00:00', user.uma, null, null, null],
    },
    {
        it: 'knows its table, class, label and ids',
        setup: { x_conf_sub: [{ sys_id: 'c0f10000000000000000000000000777', number: 'S1', extra: 'x' }] },
        script: `const gr = record('${item.one}'); const sub = record('c0f10000000000000000000000000777'); return [gr.getTableName(), gr.getRecordClassName(), sub.getTableName(), sub.getRecordClassName(), gr.getClassDisplayValue(), gr.getUniqueValue(), gr.sys_id.toString(), sub.title.getTableName(), new GlideRecord('x_conf_item').getRecordClassName()]`,
        expect: [
            ...['x_conf_item', 'x_conf_item', 'x_conf_item', 'x_conf_sub', 'Conf Item'],
            ...[item.one, item.one, 'x_conf_item', 'x_conf_item'],
        ],
    },
    {
        it: 'shows display values of the record and its fields, over references too',
        script: `const gr = record('${item.two}'); return [gr.getDisplayValue(), gr.getDisplayValue('state'), gr.getDisplayValue('owner'), gr.getDisplayValue('owner.manager'), gr.getDisplayValue('parent.owner.name'), gr.getDisplayValue('active'), gr.getDisplayValue('parent'), gr.getDisplayValue('category'), gr.getDisplayValue('due')]`,
        expect: ['I2', 'In Progress', 'Ned Nobody', '', 'Uma User', 'false', 'I1', 'Software', '2024-01-02 09:30:00'],
    },
    {
        it: 'knows which fields there are',
        script: `const gr = new GlideRecord('x_conf_item'); const sub = new GlideRecord('x_conf_sub'); return [gr.isValidField('title'), gr.isValidField('sys_id'), gr.isValidField('extra'), sub.isValidField('extra'), sub.isValidField('title'), gr.isValidField('nope'), gr.isView(), gr.isActionAborted()]`,
        expect: [true, true, false, true, true, false, false, false],
    },
    {
        it: 'gives all its fields as elements',
        script: `const gr = record('${item.one}'); const names = gr.getElements().map((element) => element.getName()); return [names.includes('title'), names.includes('sys_id'), gr.getElement('title').getValue(), String(gr.getElement('title')) === String(gr.title), gr.getElement('owner.name').getDisplayValue(), gr.getElement('nope')]`,
        expect: [true, true, 'SAP outage', true, 'Uma User', null],
    },
    {
        it: 'links to itself',
        script: `const gr = new GlideRecord('x_conf_item'); gr.addActiveQuery(); gr.addQuery('qty', 1); gr.query(); gr.next(); return [gr.getLink(true), gr.getLink(false).indexOf('x_conf_item.do?sys_id=${item.one}&sysparm_stack=x_conf_item_list.do?sysparm_query=active=true')]`,
        expect: ['x_conf_item.do?sys_id=' + item.one, 0],
    },
])

probes('GlideElement', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', [
    {
        it: 'compares and calculates as its value does',
        script: `const gr = record('${item.two}'); return [gr.qty == 2, gr.qty > 1, gr.qty + 1, Number(gr.qty) + 1, gr.title == 'Network down', gr.title === 'Network down', gr.active == false, gr.active == true, !!gr.active, gr.owner == '${user.ned}', gr.qty.toString() === '2', typeof gr.qty, gr.state == '2']`,
        expect: [true, true, { $in: ['21', 3] }, 3, true, false, true, false, true, true, true, 'object', true],
    },
    {
        it: 'reads the fields of the record it refers to',
        script: `const gr = record('${item.one}'); return [gr.owner.user_name.toString(), gr.owner.manager.user_name.toString(), String(gr.owner.manager), gr.owner.active == true, gr.parent.title.nil(), gr.owner.nope === undefined]`,
        expect: ['conf.user', 'conf.lead', user.lee, true, true, true],
    },
    {
        it: 'says of what it is',
        script: `const gr = record('${item.one}'); return [gr.title.getName(), gr.title.getLabel(), gr.owner.getReferenceTable(), gr.title.getReferenceTable(), gr.owner.getAttribute('tree_picker'), gr.owner.getBooleanAttribute('tree_picker'), gr.title.getBooleanAttribute('tree_picker'), gr.title.getAttribute('none'), gr.title.getED().getName(), gr.title.getED().getLabel(), gr.title.getED().getLength(), gr.qty.getED().getInternalType(), gr.owner.getED().getInternalType(), gr.title.getED().isMandatory(), gr.state.getED().isChoiceTable(), gr.sys_id.getED().isAutoOrSysID(), gr.title.getED().isVirtual(), gr.title.getED().getEncryptionType(), gr.title.getED().isEncrypted()]`,
        expect: [
            ...['title', 'Title', 'sys_user', null, 'true', true, false, null, 'title', 'Title', 160],
            ...['integer', 'reference', false, true, true, false, null, false],
        ],
    },
    {
        it: 'knows the values and labels of its choices',
        script: `const gr = record('${item.two}'); return [gr.state.getChoices(), gr.state.getChoiceValue(), gr.state.getDisplayValue(), gr.state.getValue(), gr.category.getDisplayValue(4), gr.title.getChoices(), gr.category.getDisplayValueLang('de')]`,
        expect: [['1', '2', '3'], 'In Progress', 'In Progress', '2', 'Soft', [], 'Software'],
    },
    {
        it: 'is nil without a value',
        script: `const gr = record('${item.four}'); const one = record('${item.one}'); return [gr.title.nil(), gr.owner.nil(), gr.number.nil(), gr.qty.nil(), one.qty.nil(), String(gr.title), gr.title.getDisplayValue(), gr.owner.getDisplayValue()]`,
        expect: [true, true, false, true, false, '', '', ''],
    },
    {
        it: 'changes when it is set to something else, until the record is saved',
        script: `const gr = record('${item.two}'); const out = [gr.title.changes(), gr.active.changesTo(true)]; gr.title = 'Network down'; out.push(gr.title.changes()); gr.title = 'other'; gr.active = true; gr.qty = 7; out.push(gr.title.changes(), gr.title.changesFrom('Network down'), gr.title.changesTo('other'), gr.title.changesTo('x'), gr.active.changesFrom(false), gr.active.changesTo(true), gr.qty.changesTo(7), gr.qty.changesFrom(2), gr.owner.changes()); gr.update(); out.push(gr.title.changes()); return out`,
        expect: [false, false, false, true, true, true, false, true, true, true, true, false, false],
    },
    {
        it: 'holds moments and durations in milliseconds',
        script: `const gr = new GlideRecord('x_conf_item'); gr.initialize(); gr.due.setDateNumericValue(10000); gr.span.setDateNumericValue(98000); const one = record('${item.one}'); return [gr.getValue('due'), gr.span.dateNumericValue(), gr.getValue('span'), one.due.dateNumericValue() === Date.UTC(2024, 0, 1, 8), one.due.getGlideObject().getNumericValue() === Date.UTC(2024, 0, 1, 8)]`,
        expect: ['1970-01-01 00:00:10', 98000, '1970-01-01 00:01:38', true, true],
    },
    {
        it: 'takes what a person would write',
        script: `const gr = record('${item.one}'); gr.state.setDisplayValue('Closed'); gr.owner.setDisplayValue('Ned Nobody'); gr.span.setDisplayValue('3 04:30:14'); gr.active.setDisplayValue('false'); gr.due.setDisplayValue('2024-05-06 07:08:09'); gr.update(); const read = record('${item.one}'); return [read.getValue('state'), read.getValue('owner'), read.getValue('span'), read.getValue('active'), read.getValue('due'), read.span.getDisplayValue()]`,
        expect: [
            '3',
            user.ned,
            '1970-01-04 04:30:14',
            '0',
            '2024-05-06 07:08:09',
            '3 Days 4 Hours 30 Minutes 14 Seconds',
        ],
    },
    {
        it: 'shows and takes dates in the zone of the user',
        as: 'conf.pacific',
        script: `const gr = record('${item.one}'); const shown = gr.due.getDisplayValue(); gr.due.setDisplayValue('2024-07-01 00:00:00'); return [shown, gr.due.getValue(), gr.getDisplayValue('started')]`,
        expect: ['2024-01-01 00:00:00', '2024-07-01 07:00:00', '2024-01-01 00:00:00'],
    },
    {
        it: 'leads to the record it refers to',
        script: `const gr = record('${item.one}'); const owner = gr.owner.getRefRecord(); const none = gr.parent.getRefRecord(); return [owner.getTableName(), owner.isValidRecord(), owner.getValue('user_name'), owner.getUniqueValue(), none.isValidRecord(), none === null]`,
        expect: ['sys_user', true, 'conf.user', user.uma, false, false],
    },
    {
        it: 'keeps journal entries, the newest first',
        script: `const gr = record('${item.one}'); gr.notes = 'first'; gr.update(); gr.notes = 'second'; gr.update(); const read = record('${item.one}'); const all = read.notes.getJournalEntry(-1); const last = read.notes.getJournalEntry(1); return [all.indexOf('second') < all.indexOf('first'), all.split('\\n\\n').filter((part) => part !== '').length, last.includes('second'), last.includes('first'), last.includes('Ada Admin'), last.includes('Notes')]`,
        expect: [true, 2, true, false, true, true],
    },
    {
        it: 'that is phone or translated label is refused by name',
        script: `record('${item.one}').title.getGlobalDisplayValue()`,
        throws: /getGlobalDisplayValue is not emulated/,
    },
])

probes('Fields in scripts', 'api-reference/scripts/r_ScriptingOfFieldTypes.md', [
    {
        it: 'are the text of what is stored',
        script: `const gr = record('${item.one}'); gr.span.setDisplayValue('1 02:03:04'); return [gr.title, gr.amount, gr.qty, gr.active, gr.due, gr.span, gr.state, gr.owner].map((field) => String(field))`,
        expect: ['SAP outage', '10.5', '1', 'true', '2024-01-01 08:00:00', '1970-01-02 02:03:04', '1', user.uma],
    },
])
