import { item, probes, user } from './probe.ts'

probes('Operators', 'platform-user-interface/r_OpAvailableFiltersQueries.md', [
    {
        it: 'of text look at its beginning, end and middle, whatever the case',
        script: `return ['titleSTARTSWITHsap', 'titleENDSWITHOUTAGE', 'title%outage', 'title*mail', 'titleLIKEo', 'title!*outage', 'titleNOT LIKEoutage'].map(encoded)`,
        expect: ['I1', 'I1 I3', 'I1 I3', 'I3', 'I1 I2 I3', 'I2', 'I2'],
    },
    {
        it: 'of text compare by the alphabet and leave out what is empty',
        script: `return ['title<=network down', 'title>=network down', 'titleBETWEENe@o', 'title!=SAP outage'].map(encoded)`,
        expect: ['I2 I3', 'I1 I2', 'I2 I3', 'I2 I3'],
    },
    {
        it: 'find empty text as NULL or as nothing, and any of them with ANYTHING',
        setup: { x_conf_item: [{ number: 'I5', title: '' }] },
        script: `return ['titleISEMPTY', 'titleISNOTEMPTY', 'titleANYTHING', 'title=', 'title!=', 'title=NULL'].map(encoded)`,
        expect: ['I4 I5', 'I1 I2 I3', 'I1 I2 I3 I4 I5', 'I4 I5', 'I1 I2 I3', 'I4 I5'],
    },
    {
        it: 'of references compare ids, but search names',
        script: `return ['owner=${user.uma}', 'owner!=${user.uma}', 'ownerSTARTSWITHNed', 'ownerENDSWITHPacific', 'owner%nobody', 'ownerLIKEma', 'ownerNOT LIKEned', 'ownerISEMPTY', 'ownerEMPTYSTRING', 'ownerANYTHING'].map(encoded)`,
        expect: ['I1', 'I2 I3', 'I2', 'I3', 'I2', 'I1', 'I1 I3', 'I4', 'I4', 'I1 I2 I3 I4'],
    },
    {
        it: 'compare fields of one record',
        script: `return ['ownerSAMEASbackup', 'ownerNSAMEASbackup', 'titleSAMEASdescription', 'titleNSAMEASdescription', 'qtySAMEASalt_qty', 'qtyGT_FIELDalt_qty', 'qtyLT_FIELDalt_qty', 'qtyGT_OR_EQUALS_FIELDalt_qty', 'qtyLT_OR_EQUALS_FIELDalt_qty'].map(encoded)`,
        expect: ['I1', 'I2', 'I1', 'I2 I3', 'I1', 'I2', 'I3', 'I1 I2', 'I1 I3'],
    },
    {
        it: 'of choices take lists of values',
        script: `return ['categoryINhardware,network', 'categoryNOT INhardware,network', 'stateIN1,3', 'stateNOT IN1', 'stateBETWEEN2@3', 'state<2', 'state>2', 'category=Hardware'].map(encoded)`,
        expect: ['I1 I3', 'I2', 'I1 I3 I4', 'I2 I3', 'I2 I3', 'I1 I4', 'I3', 'I1'],
    },
    {
        it: 'of numbers compare by size and know empty',
        setup: { x_conf_item: [{ number: 'I5', qty: 10 }] },
        script: `return ['qty>2', 'qty<10', 'qty>=3', 'qty<=1', 'qtyBETWEEN2@10', 'qty!=2', 'qtyISEMPTY', 'qtyISNOTEMPTY', 'amount>20', 'amountBETWEEN10@20'].map(encoded)`,
        expect: ['I3 I5', 'I1 I2 I3', 'I3 I5', 'I1', 'I2 I3 I5', 'I1 I3 I5', 'I4', 'I1 I2 I3 I5', 'I3', 'I1 I2'],
    },
    {
        it: 'of booleans take empty for not true, yet not for false alone',
        script: `return ['flag=true', 'flag!=true', 'flagISEMPTY', 'flagISNOTEMPTY', 'flagANYTHING', 'activeSAMEASflag', 'activeNSAMEASflag', 'active=true^flag!=true'].map(encoded)`,
        expect: ['I1', 'I2 I3 I4', 'I3 I4', 'I1 I2', 'I1 I2 I3 I4', 'I1 I2', { $type: 'string' }, 'I3 I4'],
    },
    {
        it: 'of dates compare moments, ranges and the days of other fields',
        script: `return ['due<2024-01-02 09:30:00', 'due<=2024-01-02 09:30:00', 'due>2024-01-02 09:30:00', 'due>=2024-01-02 09:30:00', 'dueBETWEEN2024-01-01 00:00:00@2024-01-02 23:59:59', 'dueISEMPTY', 'dueSAMEASstarted@day', 'dueNSAMEASstarted@day', 'dueSAMEASstarted@month', 'dueMORETHANstarted@day@after@3', 'dueLESSTHANstarted@day@after@3'].map(encoded)`,
        expect: ['I1', 'I1 I2', 'I3', 'I2 I3', 'I1 I2', 'I4', 'I1', 'I2 I3', 'I1 I2 I3', 'I3', 'I1 I2'],
    },
    {
        it: 'of dates know the days of the week, Sunday first',
        script: `return ['EE', 'GE', 'LE', 'GT', 'LT'].map((sign) => encoded("dueDATEPARTMonday@javascript:gs.datePart('dayofweek','monday','" + sign + "')"))`,
        expect: ['I1', 'I1 I2', 'I1 I3', 'I2', 'I3'],
    },
    {
        it: 'of dates count from now, and find today by its label',
        script: `
            const make = (number, hours) => { const at = new GlideDateTime(); at.addSeconds(hours * 3600); const gr = new GlideRecord('x_conf_item'); gr.initialize(); gr.number = number; gr.due = at; gr.insert() };
            make('N1', -0.5); make('N2', -3); make('N3', 48);
            const day = "@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)";
            return ['dueRELATIVEGT@hour@ago@1', 'dueRELATIVELT@hour@ago@1^numberSTARTSWITHN', 'dueRELATIVEGT@day@ahead@1', 'dueONToday' + day + '^number=N3', 'dueNOTONToday' + day + '^number=N3', 'due>javascript:gs.daysAgoEnd(0)'].map(encoded)`,
        expect: ['N1 N3', 'N2', 'N3', '', 'N3', 'N3'],
    },
    {
        it: 'that need what is not here are refused by name',
        script: `encoded('ownerDYNAMIC54635e965f510100a9ad2572f2b4774c')`,
        throws: /DYNAMIC is not emulated/,
    },
    { it: 'of tags are refused by name', script: `encoded('sys_tags.abc=abc')`, throws: /sys_tags.* is not emulated/ },
])

probes('Encoded queries', 'platform-user-interface/c_EncodedQueryStrings.md', [
    {
        it: 'join by AND, OR and new filters',
        script: `return ['active=true^qty>1', 'qty=1^ORqty=3', 'active=true^qty=1^ORqty=2', 'qty=1^ORqty=2^active=true', 'qty=1^NQqty=3^active=true', 'qty=1^active=false^NQqty=2^ORqty=3^active=true'].map(encoded)`,
        expect: ['I3', 'I1 I3', 'I1', 'I1', 'I1 I3', 'I3'],
    },
    {
        it: 'may end in EQ, hold empty terms and orders',
        script: `const gr = new GlideRecord('x_conf_item'); gr.addEncodedQuery('^active=true^^ORDERBYDESCqty^EQ'); gr.query(); const out = []; while (gr.next()) out.push(gr.getValue('number')); return out.join(' ')`,
        expect: 'I3 I1 I4',
    },
    {
        it: 'dot-walk over several references',
        script: `return ['owner.user_name=conf.user', 'owner.manager.user_name=conf.lead', 'parent.owner.titleLIKEtest', 'parent.number=I1^owner.active=true'].map(encoded)`,
        expect: ['I1', 'I1 I3', 'I2 I3', 'I2 I3'],
    },
    {
        it: 'evaluate javascript in a value and as a whole',
        script: `return [encoded('owner=javascript:gs.getUserID()'), encoded("javascript:'active=true^qty=' + (1 + 2)"), encoded("numberINjavascript:['I1','I4']")]`,
        expect: ['', 'I3', 'I1 I4'],
    },
    {
        it: 'add to each other and to other conditions',
        script: `return found((gr) => { gr.addEncodedQuery('qty=1^ORqty=2'); gr.addEncodedQuery('active=true^ORstate=3'); gr.addQuery('title', 'CONTAINS', 'a') })`,
        expect: 'I1',
    },
    {
        it: 'are given back as they were put together',
        script: `const gr = new GlideRecord('x_conf_item'); gr.addQuery('active', true); gr.addQuery('qty', 1); const or = gr.addQuery('category', 'hardware'); or.addOrCondition('category', 'network'); gr.addNullQuery('backup'); gr.addNotNullQuery('title'); gr.orderBy('number'); gr.orderByDesc('qty'); return gr.getEncodedQuery()`,
        expect: 'active=true^qty=1^category=hardware^ORcategory=network^backupISEMPTY^titleISNOTEMPTY^ORDERBYnumber^ORDERBYDESCqty',
    },
    {
        it: 'with a text search are refused',
        script: `encoded('123TEXTQUERY321=email')`,
        throws: /123TEXTQUERY321 is not emulated/,
    },
    {
        it: 'about the roles of users are refused',
        script: `encoded('owner.roles=itil')`,
        throws: /owner.roles is not emulated/,
    },
    {
        it: 'of related lists are refused',
        script: `encoded('active=true^RLQUERYx_conf_item.parent,>=1^ENDRLQUERY')`,
        throws: /RLQUERY is not emulated/,
    },
])

probes('Conditions of a GlideRecord', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', [
    {
        it: 'take numbers, booleans, elements and dates as values',
        script: `const one = record('${item.one}'); return [where('qty', 2), where('active', false), where('owner', one.owner), where('due', '>', new GlideDateTime('2024-01-02 10:00:00')), where('qty', '>=', one.qty), where('parent', one.getUniqueValue())]`,
        expect: ['I2', 'I2', 'I1', 'I3', 'I1 I2 I3', 'I2 I3'],
    },
    {
        it: 'know every operator of the list',
        script: `return [where('qty', '!=', 2), where('title', 'STARTSWITH', 'net'), where('title', 'ENDSWITH', 'outage'), where('title', 'CONTAINS', 'MAIL'), where('title', 'DOES NOT CONTAIN', 'outage'), where('number', 'IN', 'I1,I4'), where('number', 'IN', ['I2', 'I3']), where('number', 'NOT IN', ['I2', 'I3']), where('sys_class_name', 'INSTANCEOF', 'x_conf_item')]`,
        expect: ['I1 I3', 'I2', 'I1 I3', 'I3', 'I2', 'I1 I4', 'I2 I3', 'I1 I4', 'I1 I2 I3 I4'],
    },
    {
        it: 'evaluate javascript in a value',
        script: `return [where('due', '>=', "javascript:'2024-01-02 09:30:00'"), where('number', 'IN', "javascript:['I1','I3']")]`,
        expect: ['I2 I3', 'I1 I3'],
    },
    {
        it: 'find what is NULL and what is not',
        script: `return [found((gr) => gr.addNullQuery('title')), found((gr) => gr.addNotNullQuery('title')), found((gr) => gr.addActiveQuery()), where('title', ''), where('title', '!=', ''), where('title', null), where('owner', 'NULL')]`,
        expect: ['I4', 'I1 I2 I3', 'I1 I3 I4', 'I4', 'I1 I2 I3', 'I4', 'I4'],
    },
    {
        it: 'of the system kind are those of the plain kind',
        script: `const gr = new GlideRecord('x_conf_item'); const or = gr.addSystemQuery('qty', '<', 2); or.addSystemOrCondition('qty', '>', 2); const and = gr.addSystemQuery('qty', '>', 0); and.addSystemCondition('qty', '!=', 2); gr.addSystemEncodedQuery('active=true'); gr.addSystemOrderByDesc('qty'); gr.addSystemOrderBy('number'); gr.query(); const out = []; while (gr.next()) out.push(gr.getValue('number')); return out.join(' ')`,
        expect: 'I3 I1',
    },
    {
        it: 'of the user kind are refused',
        script: `new GlideRecord('x_conf_item').addUserQuery('qty', '=', 1)`,
        throws: /addUserQuery is not emulated/,
    },
    {
        it: 'with field access control are refused',
        script: `new GlideRecord('x_conf_item').addEncodedQuery('qty=1', true)`,
        throws: /not emulated/,
    },
    {
        it: 'on functions are refused',
        script: `new GlideRecord('x_conf_item').addFunction({})`,
        throws: /addFunction is not emulated/,
    },
    {
        it: 'on functions by name are refused',
        script: `where('glidefunction:length(title)', 1)`,
        throws: /glidefunction.* is not emulated/,
    },
    {
        it: 'with a text search are refused',
        script: `where('123TEXTQUERY321', 'email')`,
        throws: /123TEXTQUERY321 is not emulated/,
    },
    {
        it: 'on another table are a subquery',
        setup: { x_conf_sub: [{ number: 'S1', parent: item.three, active: false, extra: 'x' }] },
        script: `return [
            found((gr) => gr.addJoinQuery('x_conf_sub', 'sys_id', 'parent')),
            found((gr) => { const sub = gr.addJoinQuery('x_conf_item', 'sys_id', 'parent'); sub.addCondition('active', 'true'); gr.addQuery('active', 'true') }),
            found((gr) => gr.addJoinQuery('sys_user', 'owner', 'sys_id').addCondition('user_name', 'STARTSWITH', 'conf.n')),
            found((gr) => gr.addJoinQuery('x_conf_item', 'owner', 'backup')),
        ]`,
        expect: ['I3', 'I1', 'I2', 'I1'],
    },
    {
        it: 'joined to another table take no alternative',
        script: `found((gr) => gr.addJoinQuery('x_conf_sub', 'sys_id', 'parent').addOrCondition('active', 'true'))`,
        throws: /not emulated/,
    },
    {
        it: 'with fields there are not are dropped',
        script: `return [where('nope', 1), found((gr) => { gr.addQuery('nope', 1); gr.addQuery('qty', 1) }), encoded('nope=1^qty=2'), encoded('qty=2^ORnope=1'), where('owner.nope', 1)]`,
        expect: ['I1 I2 I3 I4', 'I1', 'I2', 'I2', 'I1 I2 I3 I4'],
    },
    {
        it: 'with fields there are not find nothing when the property says so',
        setup: { sys_properties: [{ name: 'glide.invalid_query.returns_no_rows', value: 'true', type: 'boolean' }] },
        script: `return [where('nope', 1), encoded('nope=1'), encoded('nope=1^qty=2')]`,
        expect: ['', '', ''],
    },
    {
        it: 'that are valid are told from those that are not',
        script: `const gr = new GlideRecord('x_conf_item'); return ['active=true^ORqty=2', 'nope=1', 'active=true^nope=1', '', 'owner.name=x', 'qtyLIKE1^ORDERBYnumber', 'active'].map((text) => gr.isValidEncodedQuery(text))`,
        expect: [true, false, false, false, true, true, false],
    },
    {
        it: 'order by several columns, what is empty first',
        setup: { x_conf_item: [{ number: 'I0', qty: 3 }] },
        script: `const list = (build) => { const gr = new GlideRecord('x_conf_item'); build(gr); gr.query(); const out = []; while (gr.next()) out.push(gr.getValue('number')); return out.join(' ') };
            return [list((gr) => { gr.orderByDesc('qty'); gr.orderBy('number') }), list((gr) => { gr.orderBy('active'); gr.orderByDesc('number'); gr.addNotNullQuery('title') }), list((gr) => { gr.addNotNullQuery('owner'); gr.orderBy('owner') }), list((gr) => { gr.addNotNullQuery('owner'); gr.orderByDesc('owner.user_name') }), list((gr) => { gr.orderBy('nope'); gr.orderBy('number') })]`,
        expect: ['I0 I3 I2 I1 I4', 'I2 I3 I1', 'I2 I3 I1', 'I1 I3 I2', 'I0 I1 I2 I3 I4'],
    },
    {
        it: 'are limited to a number and a window, of which the later call counts',
        script: `const list = (build) => { const gr = new GlideRecord('x_conf_item'); gr.orderBy('number'); build(gr); gr.query(); const out = []; while (gr.next()) out.push(gr.getValue('number')); return out.join(' ') };
            return [list((gr) => gr.setLimit(2)), list((gr) => gr.chooseWindow(1, 3)), list((gr) => { gr.chooseWindow(2, 4); gr.setLimit(3) }), list((gr) => { gr.setLimit(1); gr.chooseWindow(2, 4) }), list((gr) => gr.chooseWindow(3, 9)), list((gr) => gr.chooseWindow(9, 12))]`,
        expect: ['I1 I2', 'I2 I3', 'I1 I2 I3', 'I3 I4', 'I4', ''],
    },
    {
        it: 'count what was fetched, or with a window everything unless told not to',
        script: `const count = (build) => { const gr = new GlideRecord('x_conf_item'); build(gr); gr.query(); return gr.getRowCount() };
            return [count(() => {}), count((gr) => gr.setLimit(3)), count((gr) => gr.chooseWindow(0, 2, true)), count((gr) => { gr.chooseWindow(0, 2, true); gr.setNoCount() }), count((gr) => gr.addQuery('number', 'none')), count((gr) => { gr.addQuery('sys_id', 'IN', ['${item.one}', '${item.two}']); gr.disableSysIdInOptimization() })]`,
        expect: [4, 3, 4, 2, 0, 2],
    },
])

probes('GlideQueryCondition', 'api-reference/server-api-reference/c_GlideQueryConditionScopedAPI.md', [
    {
        it: 'groups alternatives that all have to be met',
        script: `return found((gr) => { const one = gr.addQuery('qty', '<', 2); one.addOrCondition('qty', '>', 2); const two = gr.addQuery('category', 'hardware'); two.addOrCondition('category', 'software') })`,
        expect: 'I1',
    },
    {
        it: 'chains alternatives',
        script: `return found((gr) => gr.addQuery('qty', 1).addOrCondition('qty', 2).addOrCondition('title', 'CONTAINS', 'mail'))`,
        expect: 'I1 I2 I3',
    },
    {
        it: 'adds a condition to one that is there',
        script: `return found((gr) => { const one = gr.addQuery('qty', '>', 0); one.addCondition('qty', '<', 3); one.addCondition('active', true) })`,
        expect: 'I1',
    },
    {
        it: 'knows DOESNOTCONTAIN in one word',
        script: `return found((gr) => gr.addQuery('qty', '>', 0).addCondition('title', 'DOESNOTCONTAIN', 'outage'))`,
        expect: 'I2',
    },
    {
        it: 'comes from the null and active queries as well',
        script: `return [found((gr) => gr.addNullQuery('title').addOrCondition('qty', 1)), found((gr) => gr.addNotNullQuery('title').addCondition('qty', 2)), found((gr) => gr.addActiveQuery().addOrCondition('qty', 2))]`,
        expect: ['I1 I4', 'I2', 'I1 I2 I3 I4'],
    },
    {
        it: 'drops alternatives with fields there are not',
        script: `return found((gr) => gr.addQuery('qty', 1).addOrCondition('nope', 2))`,
        expect: 'I1',
    },
])
